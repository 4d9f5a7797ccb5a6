import { Checkbox, Field, Select, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DateField } from "../../pane/field/DateField";
import { OptionalNumberField } from "../../pane/field/NumberField";
import { TextField } from "../../pane/field/TextField";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import type { InvoiceSettings } from "../core/invoiceSettings";
import { invoicePaneTexts } from "../words/invoicePane";
import { useInvoiceWork } from "./invoiceWork";

/** What the checks and the sheets go by, kept in the workbook. */
export function MoreSettings({ settings }: { readonly settings: InvoiceSettings }): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { change } = useInvoiceWork();
  const t = invoicePaneTexts(language).more;
  const set = (part: Partial<InvoiceSettings>): void => void change((one) => ({ ...one, ...part }));
  return (
    <details>
      <summary>{t.title}</summary>
      <div className={layout.stack}>
        <Field label={t.basis}>
          <Select
            value={settings.basis}
            onChange={(_, { value }) => set({ basis: value === "booking" ? "booking" : "contact" })}
          >
            <option value="contact">{t.bases.contact}</option>
            <option value="booking">{t.bases.booking}</option>
          </Select>
        </Field>
        <Checkbox
          label={t.feeLowersPrice}
          checked={settings.feeLowersPrice}
          onChange={(_, { checked }) => set({ feeLowersPrice: checked === true })}
        />
        <Checkbox
          label={t.showSmall}
          checked={settings.smallCells === "shown"}
          onChange={(_, { checked }) => set({ smallCells: checked === true ? "shown" : "hidden" })}
        />
        <OptionalNumberField
          label={t.budget}
          unit={t.kronor}
          value={settings.budget}
          onChange={(budget) => set({ budget })}
        />
        <Checkbox
          label={t.assessed}
          checked={settings.assessedFrom !== null}
          onChange={(_, { checked }) =>
            set({ assessedFrom: checked === true ? FIRST_ASSESSED : null })
          }
        />
        {settings.assessedFrom !== null && (
          <DateField
            label={t.assessedFrom}
            value={settings.assessedFrom}
            onChange={(assessedFrom) => set({ assessedFrom })}
          />
        )}
        <TextField
          label={t.notBillable}
          hint={t.notBillableHint}
          value={settings.notBillable.join(", ")}
          kept={(text) => partsOf(text, APART).join(", ")}
          onChange={(text) => set({ notBillable: partsOf(text, APART) })}
        />
        <Field label={t.groups} hint={t.groupsHint}>
          <Textarea
            key={settings.groups.length}
            rows={3}
            defaultValue={settings.groups.map(({ name, group }) => `${name} = ${group}`).join("\n")}
            onBlur={({ target }) =>
              set({
                groups: partsOf(target.value, /\r?\n/).flatMap((line) => {
                  const [name = "", group = ""] = line.split("=").map((part) => part.trim());
                  return name !== "" && group !== "" ? [{ name, group }] : [];
                }),
              })
            }
          />
        </Field>
      </div>
    </details>
  );
}

/** Between åtgärdskoder. */
const APART = /[,;\s]+/;

/** No such law is decided: a day to begin from, for the user to change. */
const FIRST_ASSESSED = "2027-01-01";

function partsOf(text: string, apart: RegExp): readonly string[] {
  return text
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
