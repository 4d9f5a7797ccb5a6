import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { dayOfIso, type Month } from "../../core/calendar";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { Notice } from "../../pane/look/Notice";
import { SaveButton } from "../../pane/look/SaveButton";
import { useSurroundings, useWords } from "../../pane/look/surroundings";
import { inserting } from "../../pane/work/insertion";
import { today } from "../../pane/work/today";
import { useStore } from "../../pane/work/useStore";
import { monthText } from "../../words/month";
import { printedMoney } from "../../words/printedMoney";
import { repeated } from "../../words/userText";
import type { LaterReason } from "../core/bookings";
import { toCodePage437 } from "../core/codePage437";
import type { InvoiceOutcome } from "../core/invoiceOutcome";
import type { InvoiceSettings } from "../core/invoiceSettings";
import { periodBookings } from "../core/periodBookings";
import { sieText } from "../core/sieFile";
import { isOfShares, unitShares } from "../core/unitShare";
import { unitDues } from "../core/unitDues";
import { voucherLines } from "../core/voucher";
import { voucherCsv } from "../core/voucherCsv";
import { insertInvoiceSheets } from "../excel/invoiceSheets";
import { INVOICE_WORKS } from "../sheet/invoiceSheet";
import { voucherSheet } from "../sheet/voucherSheet";
import { invoicesTexts } from "../words/invoices";
import { invoicePaneTexts } from "../words/invoicePane";
import type { RunAnswer } from "./invoiceRun";
import { useInvoiceWork } from "./invoiceWork";
import { LedgerFields } from "./LedgerFields";
import { ledgerUnitOf } from "./ledgerUnit";
import { useSheetContext } from "./SheetsPart";

/** Bokföringsunderlag: what a period's books need so that they say what each unit is to bear. */
export function VoucherPart({
  answer,
  outcome,
  settings,
}: {
  readonly answer: RunAnswer;
  readonly outcome: InvoiceOutcome;
  readonly settings: InvoiceSettings;
}): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const { version } = useSurroundings();
  const { rulesInForce, policies } = useWorkspace();
  const { insertion, region } = useWork();
  const { reading } = useStore(region.state);
  const work = useInvoiceWork();
  const context = useSheetContext(answer);
  const job = insertion(INVOICE_WORKS.voucher);
  const state = useStore(job.state);
  const t = invoicePaneTexts(language).voucher;
  const texts = invoicePaneTexts(language).insertion;
  const { voucher, closedPeriod } = invoicesTexts(language);
  const rows = outcome.tables.digital;
  const periods = periodsOf(rows.flatMap(({ month }) => (month === null ? [] : [month])));
  const [chosen, setPeriod] = useState<Month | null>(null);
  const [because, setBecause] = useState<LaterReason>("invoices");
  const period = chosen ?? periods.at(-2) ?? null;
  const possible = policies.filter(isOfShares);
  const policy = possible.find(({ id }) => id === settings.policy) ?? null;
  const shareOf = unitShares(rulesInForce, policy);
  if (period === null) return <></>;
  const kronor = printedMoney(form, "kr", 2);
  const dues = shareOf ? unitDues(rows, (_, month) => shareOf(month)) : [];
  const bookings = periodBookings(settings.booked, period, dues, because);
  const isClosed = "code" in bookings;
  const all = isClosed ? [] : [...bookings.before, ...bookings.proposed];
  const named = new Set([...dues, ...all].map(({ unit }) => unit));
  const inLedger = [...named].map((unit) =>
    ledgerUnitOf(unit, settings, reading?.data?.units ?? [])
  );
  const units = new Map(inLedger.filter(({ code }) => code !== "").map((one) => [one.unit, one]));
  const booked = voucherLines(all, units, settings.codes);
  const { lines } = booked;
  const isProposed = !isClosed && bookings.proposed.length > 0;
  const write = (): void =>
    void job.start(
      inserting((options) =>
        insertInvoiceSheets(
          INVOICE_WORKS.voucher,
          [voucherSheet(booked, period, isProposed, context())],
          options
        )
      )
    );
  const close = (): void => {
    if (isClosed) return;
    // What has no line in the voucher is not in the books either.
    const written = bookings.proposed.filter(({ unit }) => units.has(unit));
    void work.change((one) => ({ ...one, booked: [...one.booked, ...written] }));
  };
  const ofPeriod = lines.filter((line) => line.period === period);
  const sie = sieText(ofPeriod, {
    company: settings.company || t.company,
    organisationNumber: settings.organisationNumber,
    series: settings.series,
    today: dayOfIso(today()),
    version,
    title: (month, kind) => t.voucherTitle(monthText(month), voucher.kinds[kind]),
  });
  const name = t.file(monthText(period));
  return (
    <section className={layout.stack} aria-label={t.title}>
      <h3>{t.title}</h3>
      <Text size={200}>{t.explanation}</Text>
      {!shareOf && <Notice intent="warning">{t.noRule}</Notice>}
      <div className={layout.pair}>
        <Field label={t.period}>
          <Select value={String(period)} onChange={(_, { value }) => setPeriod(Number(value))}>
            {periods.map((month) => (
              <option key={month} value={month}>
                {monthText(month)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.rule}>
          <Select
            value={policy?.id ?? ""}
            onChange={(_, { value }) =>
              void work.change((one) => ({ ...one, policy: value === "" ? null : value }))
            }
          >
            <option value="">{t.inForce}</option>
            {possible.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {repeated(called)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.because}>
          <Select
            value={because}
            onChange={(_, { value }) => setBecause(value === "rule" ? "rule" : "invoices")}
          >
            <option value="invoices">{voucher.kinds.invoices}</option>
            <option value="rule">{voucher.kinds.rule}</option>
          </Select>
        </Field>
      </div>
      <LedgerFields settings={settings} units={[...new Set(dues.map(({ unit }) => unit))]} />
      <div role="status" className={layout.stack}>
        {isClosed && (
          <Notice intent="warning">
            {closedPeriod(monthText(bookings.period), monthText(bookings.open))}
          </Notice>
        )}
        {!isClosed && bookings.less.length > 0 && (
          <Notice intent="warning">{t.less(bookings.less.map(monthText).join(", "))}</Notice>
        )}
        {booked.unknownUnits.length > 0 && (
          <Notice intent="warning">
            {t.unknownUnits(
              booked.unknownUnits.map(repeated).join(", "),
              kronor.withUnit(booked.unknownAmount)
            )}
          </Notice>
        )}
        {lines.length > 0 && (
          <Text>
            {t.sum(
              ofPeriod.length,
              kronor.withUnit(ofPeriod.reduce((sum, { amount }) => sum + amount, 0))
            )}
          </Text>
        )}
      </div>
      {lines.length > 0 && (
        <>
          <div className={layout.row}>
            <Button disabledFocusable={state.status === "running"} onClick={write}>
              {t.write}
            </Button>
            {state.status === "running" && <Button onClick={job.cancel}>{texts.cancel}</Button>}
            {isProposed && (
              <Button appearance="subtle" onClick={close}>
                {t.close(monthText(period))}
              </Button>
            )}
          </div>
          <InsertionStatus state={state} texts={texts} />
        </>
      )}
      {ofPeriod.length > 0 && (
        <>
          <SaveButton
            name={`${name}.csv`}
            bytes={new TextEncoder().encode(voucherCsv(ofPeriod, voucher))}
            type="text/csv"
          />
          {typeof sie === "string" ? (
            <SaveButton name={`${name}.si`} bytes={toCodePage437(sie)} type="text/plain" />
          ) : (
            <Text size={200}>{sie.code === "noAccount" ? t.noAccount : t.unbalanced}</Text>
          )}
        </>
      )}
    </section>
  );
}

/** Months of contacts, and the one after them: the last is open longest. */
function periodsOf(months: readonly Month[]): readonly Month[] {
  const known = [...new Set(months)].sort((a, b) => a - b);
  const last = known.at(-1);
  return last === undefined ? [] : [...known, last + 1];
}
