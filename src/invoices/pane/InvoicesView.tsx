import { Text } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useLayout } from "../../pane/look/layout";
import { JobProgress } from "../../pane/look/JobProgress";
import { Notice } from "../../pane/look/Notice";
import { useWords } from "../../pane/look/surroundings";
import { useStore } from "../../pane/work/useStore";
import { repeated } from "../../words/userText";
import { invoicePaneTexts } from "../words/invoicePane";
import { ControlPart } from "./ControlPart";
import { DigitalPart } from "./DigitalPart";
import { FilesPart } from "./FilesPart";
import { FileResult } from "./FileResult";
import { useInvoiceWork } from "./invoiceWork";
import { SheetsPart } from "./SheetsPart";
import { VoucherPart } from "./VoucherPart";

/** From files of invoice lines to what is controlled, booked and followed up. */
export function InvoicesView(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const work = useInvoiceWork();
  const state = useStore(work.job.state);
  const settings = useStore(work.settings);
  const missing = useStore(work.missing);
  const t = invoicePaneTexts(language);
  useEffect(() => void work.load(), [work]);
  if (!settings) return <Text>{t.loading}</Text>;
  const answer = state.status === "done" ? state.result : null;
  return (
    <div className={layout.loose}>
      <Text as="p">{t.about}</Text>
      <FilesPart settings={settings} isBusy={state.status === "running"} />
      <JobProgress job={work.job} state={state} text={t.progress} cancel={t.cancel} />
      <div role="status" className={layout.stack}>
        {missing !== null && <Notice intent="error">{t.placeMissing(repeated(missing))}</Notice>}
        {state.status === "cancelled" && missing === null && <Text>{t.cancelled}</Text>}
        {answer?.listing && answer.listing.missing.length > 0 && (
          <Notice intent="error">{t.listingMissing}</Notice>
        )}
        {answer?.files.map((file, i) => (
          <FileResult key={i} answer={file} />
        ))}
      </div>
      {answer?.outcome && (
        <>
          <DigitalPart outcome={answer.outcome} settings={settings} />
          <ControlPart outcome={answer.outcome} answer={answer} />
          <SheetsPart answer={answer} outcome={answer.outcome} settings={settings} />
          <VoucherPart answer={answer} outcome={answer.outcome} settings={settings} />
        </>
      )}
    </div>
  );
}
