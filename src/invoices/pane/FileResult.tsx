import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { numberText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { Notice } from "../../pane/look/Notice";
import { useWords } from "../../pane/look/surroundings";
import { printedMoney } from "../../words/printedMoney";
import { repeated } from "../../words/userText";
import { INVOICE_FIELDS, type InvoiceField } from "../core/invoiceField";
import type { InvoiceSettings } from "../core/invoiceSettings";
import { isFileFault } from "../sheet/parse/textFile";
import { fileFaultSentence, invoicesTexts, unreadRowsSentence } from "../words/invoices";
import { invoicePaneTexts } from "../words/invoicePane";
import type { FileAnswer } from "./invoiceRun";
import { useInvoiceWork } from "./invoiceWork";

const FIELDS = Object.keys(INVOICE_FIELDS) as InvoiceField[];

/** What a file held, what of it is not read, and what its columns mean. */
export function FileResult({ answer }: { readonly answer: FileAnswer }): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const t = invoicePaneTexts(language).result;
  const name = repeated(answer.name);
  const { outcome } = answer;
  const kronor = printedMoney(form, "kr");
  if (isFileFault(outcome))
    return (
      <div className={layout.stack}>
        <Notice intent="error">{`${name}: ${fileFaultSentence(outcome, language)}`}</Notice>
        {outcome.code === "fields.missing" && (
          <Mapping headings={outcome.headings} found={outcome.found} isOpen />
        )}
      </div>
    );
  const { rows, lines, unread, unclear, leftOut, totals } = outcome;
  return (
    <div className={layout.stack}>
      <Text className={layout.breaking}>
        {t.read(name, numberText(lines, 0, form), numberText(rows, 0, form))}
      </Text>
      {unread.map((one) => (
        <Text key={`${one.code} ${one.field}`} size={200}>
          {unreadRowsSentence(one, language, kronor)}
        </Text>
      ))}
      {unclear.map(({ field, count }) => (
        <Text key={field} size={200}>
          {t.unclear(invoicesTexts(language).fields[field], count)}
        </Text>
      ))}
      {totals.length > 0 && <Text size={200}>{t.totals(totals.length)}</Text>}
      {leftOut
        .filter(({ ore }) => ore !== null)
        .map(({ heading, ore }) => (
          <Text key={heading} size={200}>
            {t.leftOut(repeated(heading), kronor.withUnit(ore!))}
          </Text>
        ))}
      <Mapping headings={outcome.headings} found={outcome.fields} />
    </div>
  );
}

/** What each column is read as; what is changed is kept for files with the same headings. */
function Mapping({
  headings,
  found,
  isOpen = false,
}: {
  readonly headings: readonly string[];
  readonly found: readonly (InvoiceField | null)[];
  readonly isOpen?: boolean;
}): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { change } = useInvoiceWork();
  const t = invoicePaneTexts(language).result;
  const { fields } = invoicesTexts(language);
  const put = (heading: string, value: string): void => {
    const field = FIELDS.find((one) => one === value) ?? null;
    void change((settings) => withColumn(settings, headings, heading, field));
  };
  return (
    <details open={isOpen}>
      <summary>{t.mapping}</summary>
      <div className={layout.stack}>
        <Text size={200}>{t.mappingHint}</Text>
        <div className={layout.pair}>
          {headings.map((heading, i) => (
            <Field key={i} label={repeated(heading) || t.noHeading} size="small">
              <Select
                defaultValue={found[i] ?? ""}
                onChange={(_, { value }) => put(heading, value)}
              >
                <option value="">{t.notRead}</option>
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {fields[field]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </div>
    </details>
  );
}

/** @param headings of the file, all of them */
export function withColumn(
  settings: InvoiceSettings,
  headings: readonly string[],
  heading: string,
  field: InvoiceField | null
): InvoiceSettings {
  const key = headings.join("\0");
  const known = settings.columns.find((one) => one.headings.join("\0") === key);
  const others = settings.columns.filter((one) => one !== known);
  const columns = { ...known?.columns, [heading]: field };
  return { ...settings, columns: [...others, { headings, columns }] };
}
