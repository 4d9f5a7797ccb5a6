import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWork } from "../../comparison/pane/workContext";
import { TextField } from "../../pane/field/TextField";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useStore } from "../../pane/work/useStore";
import { repeated } from "../../words/userText";
import type { InvoiceSettings, LedgerUnit } from "../core/invoiceSettings";
import type { Coding, Operation, Sides } from "../core/voucher";
import { invoicePaneTexts } from "../words/invoicePane";
import { useInvoiceWork } from "./invoiceWork";
import { ledgerUnitOf } from "./ledgerUnit";

const OPERATIONS: readonly Operation[] = ["public", "private"];
const SIDES: readonly (keyof Sides)[] = ["unit", "central"];
const CODES: readonly (keyof Coding)[] = ["konto", "ansvar", "motpart", "projekt", "text"];

/** How the region codes its entries, and what the ledger calls the units: kept in the workbook. */
export function LedgerFields({
  settings,
  units,
}: {
  readonly settings: InvoiceSettings;
  readonly units: readonly string[];
}): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { region } = useWork();
  const { reading } = useStore(region.state);
  const { change } = useInvoiceWork();
  const t = invoicePaneTexts(language).ledger;
  const set = (part: Partial<InvoiceSettings>): void => void change((one) => ({ ...one, ...part }));
  const putCode = (operation: Operation, side: keyof Sides, code: keyof Coding, text: string) =>
    void change((one) => {
      const sides = one.codes[operation];
      const coding = { ...sides[side], [code]: text };
      return {
        ...one,
        codes: { ...one.codes, [operation]: { ...sides, [side]: coding } },
      };
    });
  const putUnit = (next: LedgerUnit): void =>
    void change((one) => ({
      ...one,
      ledgerUnits: [...one.ledgerUnits.filter(({ unit }) => unit !== next.unit), next],
    }));
  return (
    <details>
      <summary>{t.title}</summary>
      <div className={layout.loose}>
        {OPERATIONS.flatMap((operation) =>
          SIDES.map((side) => (
            <div
              key={`${operation} ${side}`}
              role="group"
              aria-label={`${t.operations[operation]}, ${t.sides[side]}`}
              className={layout.stack}
            >
              <h4>{`${t.operations[operation]}, ${t.sides[side]}`}</h4>
              <div className={layout.pair}>
                {CODES.map((code) => (
                  <TextField
                    key={code}
                    label={t.codes[code]}
                    value={settings.codes[operation][side][code]}
                    onChange={(text) => putCode(operation, side, code, text)}
                  />
                ))}
              </div>
            </div>
          ))
        )}
        <Text size={200}>{t.codesHint}</Text>
        <h4>{t.units}</h4>
        {units.map((unit) => {
          const own = ledgerUnitOf(unit, settings, reading?.data?.units ?? []);
          return (
            <div key={unit} className={layout.pair}>
              <TextField
                label={t.unitCode(repeated(unit))}
                value={own.code}
                onChange={(code) => putUnit({ ...own, code })}
              />
              <Field label={t.operation(repeated(unit))}>
                <Select
                  value={own.operation}
                  onChange={(_, { value }) =>
                    putUnit({ ...own, operation: value === "private" ? "private" : "public" })
                  }
                >
                  {OPERATIONS.map((one) => (
                    <option key={one} value={one}>
                      {t.operations[one]}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
          );
        })}
        <h4>{t.file}</h4>
        <div className={layout.pair}>
          <TextField
            label={t.company}
            value={settings.company}
            onChange={(company) => set({ company })}
          />
          <TextField
            label={t.organisationNumber}
            value={settings.organisationNumber}
            onChange={(organisationNumber) => set({ organisationNumber })}
          />
          <TextField
            label={t.series}
            value={settings.series}
            onChange={(series) => set({ series })}
          />
        </div>
      </div>
    </details>
  );
}
