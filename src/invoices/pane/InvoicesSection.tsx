import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { useKept } from "../../comparison/pane/useKept";
import { Folds } from "../../pane/Folds";
import { useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";
import { invoicePaneTexts } from "../words/invoicePane";

// What reads and writes invoices is large, and comes when the line is opened.
const InvoicesView = lazy(async () => ({
  default: (await import("./InvoicesView")).InvoicesView,
}));

const useStyles = makeStyles({
  apart: { marginBlockStart: tokens.spacingVerticalXXL },
});

/** Läs in fakturarader: a line of the step Underlag that opens. */
export function InvoicesSection(): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const [open, setOpen] = useKept<readonly string[]>("invoices.open", []);
  const t = invoicePaneTexts(language);
  return (
    <div className={styles.apart}>
      <Folds open={open} onOpen={setOpen}>
        <Section title={t.title}>
          <Suspense fallback={<Spinner size="tiny" label={t.loading} />}>
            <InvoicesView />
          </Suspense>
        </Section>
      </Folds>
    </div>
  );
}
