import { Button, Checkbox, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { useWork } from "../../comparison/pane/workContext";
import { takeOwn } from "../../example/pane/sampleSettings";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { SaveButton } from "../../pane/look/SaveButton";
import { useSurroundings, useWords } from "../../pane/look/surroundings";
import { inserting } from "../../pane/work/insertion";
import { report } from "../../pane/work/opening";
import { timeNow } from "../../pane/work/today";
import { useStore } from "../../pane/work/useStore";
import { printedMoney } from "../../words/printedMoney";
import type { InvoiceOutcome } from "../core/invoiceOutcome";
import type { InvoiceSettings } from "../core/invoiceSettings";
import {
  insertControlSheet,
  insertInvoiceSheets,
  readAnswers,
  tableOnSheet,
} from "../excel/invoiceSheets";
import type { ControlAnswer } from "../sheet/controlAnswers";
import { controlSheet } from "../sheet/controlSheet";
import {
  creditRequestContent,
  creditRequestSheet,
  requestedLines,
  requestedProviders,
} from "../sheet/creditRequest";
import { INVOICE_WORKS, type InvoiceSheetContext } from "../sheet/invoiceSheet";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import { invoicePaneTexts } from "../words/invoicePane";
import { isConfirmed } from "./DigitalPart";
import { invoicePlans, type ListedUnits, plansElsewhere } from "./invoicePlans";
import type { RunAnswer } from "./invoiceRun";

interface PartProps {
  readonly answer: RunAnswer;
  readonly outcome: InvoiceOutcome;
  readonly settings: InvoiceSettings;
}

/** Writes the table with the follow-up, and the control with what providers are asked to credit. */
export function SheetsPart({ answer, outcome, settings }: PartProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { insertion, region, edit } = useWork();
  const context = useSheetContext(answer);
  const job = insertion(INVOICE_WORKS.tables);
  const state = useStore(job.state);
  const { reading } = useStore(region.state);
  const [allUnits, setAllUnits] = useState(false);
  const [message, setMessage] = useState("");
  const t = invoicePaneTexts(language).sheets;
  const texts = invoicePaneTexts(language).insertion;
  const isReady = isConfirmed(outcome, settings);
  const listed: ListedUnits = new Map(
    (reading?.data?.units ?? []).flatMap(({ name, listed: count }) =>
      count === null ? [] : [[name, count] as const]
    )
  );
  const write = async (): Promise<void> => {
    setMessage("");
    const given = { outcome, settings, listed, allUnits };
    const now = context();
    await job.start(
      inserting(async (options) => {
        const plans = await invoicePlans(given, now);
        const elsewhere = await plansElsewhere(given, now);
        return insertInvoiceSheets(INVOICE_WORKS.tables, plans, options, () => elsewhere);
      })
    );
  };
  const useAsSource = async (): Promise<void> => {
    const { table } = invoiceSheetTexts(language);
    const sheet = state.status === "done" ? state.result.sheets[0]! : table.digital.sheet;
    const place = await tableOnSheet(sheet, table.digital.table);
    if (place === null) return setMessage(t.noTable);
    const headings = Object.values(table.headings);
    edit((workspace) =>
      takeOwn(workspace, {
        ...{ role: "contacts", place, headings },
        columns: {},
        kronorPerUnit: null,
      })
    );
    setMessage(t.used(place));
  };
  return (
    <section className={layout.stack} aria-label={t.title}>
      <h3>{t.title}</h3>
      <Text size={200}>{isReady ? t.explanation : t.confirmFirst}</Text>
      <Checkbox
        label={t.allUnits}
        checked={allUnits}
        onChange={(_, { checked }) => setAllUnits(checked === true)}
      />
      <div className={layout.row}>
        <Button
          {...(isReady && mainAction)}
          appearance="primary"
          disabledFocusable={!isReady || state.status === "running"}
          onClick={() => void write()}
        >
          {t.write}
        </Button>
        {state.status === "running" && <Button onClick={job.cancel}>{texts.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={texts} />
      {state.status === "done" && (
        <Button className={layout.start} onClick={() => void useAsSource()}>
          {t.use}
        </Button>
      )}
      <Text role="status">{message}</Text>
      <ControlSheets answer={answer} outcome={outcome} settings={settings} />
    </section>
  );
}

function ControlSheets({ answer, outcome, settings }: PartProps): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const { insertion, turns } = useWork();
  const context = useSheetContext(answer);
  const job = insertion(INVOICE_WORKS.control);
  const state = useStore(job.state);
  const [answers, setAnswers] = useState<ReadonlyMap<string, ControlAnswer>>(new Map());
  const [chosen, setChosen] = useState<string | null>(null);
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const t = invoicePaneTexts(language).sheets;
  const texts = invoicePaneTexts(language).insertion;
  const kronor = printedMoney(form, "kr", 2);
  const { findings } = outcome;
  const isReady = isConfirmed(outcome, settings);
  useEffect(() => {
    const look = async (): Promise<void> => setAnswers(await turns(readAnswers));
    look().catch(report);
  }, [turns, state.status]);
  const providers = requestedProviders(findings, answers, { language });
  const provider = chosen ?? providers[0]?.provider ?? null;
  const request = insertion(`${INVOICE_WORKS.control}:${provider}`);
  const requestState = useStore(request.state);
  const write = (): void =>
    void job.start(
      inserting((options) =>
        insertControlSheet((kept) => controlSheet(findings, kept, context()), options)
      )
    );
  /** With what the user has written on the sheet since. */
  const linesNow = async (of: string) => {
    const kept = await turns(readAnswers);
    setAnswers(kept);
    return requestedLines(findings, kept, of, { language });
  };
  const writeRequest = async (of: string): Promise<void> => {
    const lines = await linesNow(of);
    const plan = creditRequestSheet(of, lines, context());
    await request.start(inserting((options) => insertInvoiceSheets(plan.work!, [plan], options)));
  };
  const makeDocument = async (of: string): Promise<void> => {
    setFile(null);
    try {
      const lines = await linesNow(of);
      const { toDocx } = await import("../../ooxml/document/document");
      const bytes = await toDocx(creditRequestContent(of, lines, context()));
      setFile({ name: `${invoiceSheetTexts(language).request.sheet(of)}.docx`, bytes });
    } catch (error) {
      report(error);
    }
  };
  return (
    <>
      <div className={layout.row}>
        <Button disabledFocusable={!isReady || state.status === "running"} onClick={write}>
          {t.writeControl}
        </Button>
        {state.status === "running" && <Button onClick={job.cancel}>{texts.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={texts} />
      <Text size={200}>{t.controlExplanation}</Text>
      {provider !== null && isReady && (
        <>
          <Field label={t.provider}>
            <Select value={provider} onChange={(_, { value }) => setChosen(value)}>
              {providers.map(({ provider: name, ore }) => (
                <option key={name} value={name}>
                  {t.providerSum(name, kronor.withUnit(ore))}
                </option>
              ))}
            </Select>
          </Field>
          <div className={layout.row}>
            <Button onClick={() => void writeRequest(provider).catch(report)}>
              {t.writeRequest}
            </Button>
            <Button onClick={() => void makeDocument(provider)}>{t.makeDocument}</Button>
          </div>
          <InsertionStatus state={requestState} texts={texts} />
          {file && <SaveButton name={file.name} bytes={file.bytes} type={DOCX} />}
        </>
      )}
    </>
  );
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** @returns what sheets are written in, at the moment of writing */
export function useSheetContext({ files }: RunAnswer): () => InvoiceSheetContext {
  const { language, version } = useSurroundings();
  return () => ({ language, version, written: timeNow(), files: files.map(({ name }) => name) });
}
