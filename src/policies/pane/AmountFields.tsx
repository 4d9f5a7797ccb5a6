import type { PatchFieldsProps } from "./patchFields";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ContactChargePatch, ProfessionAmount, TariffPatch } from "../../core/policy/policy";
import type { ProfessionKey } from "../../core/profession";
import { professionLabel } from "../../data/professions";
import { NumberField } from "../../pane/field/NumberField";
import { Icon } from "../../pane/look/Icon";
import { useWords } from "../../pane/look/surroundings";
import { putFigure } from "./policyEdits";

/** Groups first; single professions for whoever prices them apart. */
const OFFERED: readonly ProfessionKey[] = [
  "LK",
  "PSYKOSOCIAL",
  "ÖVRIG",
  "PS",
  "PT",
  "HK",
  "SJ",
  "FT",
  "DT",
  "AT",
  "BM",
  "LG",
  "US",
];

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 32px",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  remove: { marginBlockStart: "24px" },
});

/** Kronor per contact by profession. */
export function AmountFields({
  patch,
  check,
  put,
}: PatchFieldsProps<TariffPatch | ContactChargePatch>): ReactElement {
  const styles = useStyles();
  const { texts, language } = useWords();
  const own = texts.policies.patch;
  const { amounts } = patch;
  const name = (profession: ProfessionKey): string => professionLabel(profession)[language];
  const withAmounts = (next: readonly ProfessionAmount[]) => putFigure(patch, "amounts", next);
  const withAmount = (profession: ProfessionKey, amount: number): readonly ProfessionAmount[] =>
    amounts.map((one) => (one.profession === profession ? { ...one, amount } : one));
  const missing = OFFERED.filter((key) => amounts.every(({ profession }) => profession !== key));
  return (
    <>
      {amounts.map(({ profession, amount }) => (
        <div key={profession} className={styles.row}>
          <NumberField
            label={name(profession)}
            unit={own.perContact}
            value={amount}
            check={(next) => check(profession, { ...patch, amounts: withAmount(profession, next) })}
            onChange={(next) => put(withAmounts(withAmount(profession, next)), profession)}
          />
          {amounts.length > 1 && (
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<Icon name="remove" />}
              aria-label={own.removeProfession(name(profession))}
              onClick={() =>
                put(withAmounts(amounts.filter((one) => one.profession !== profession)), "amounts")
              }
            />
          )}
        </div>
      ))}
      <Field label={own.addProfession} size="small">
        <Select
          value=""
          onChange={(_, { value }) => {
            const profession = value as ProfessionKey;
            const amount = amounts[amounts.length - 1]?.amount ?? 0;
            put(withAmounts([...amounts, { profession, amount }]), `add-${profession}`);
          }}
        >
          <option value="" disabled>
            –
          </option>
          {missing.map((profession) => (
            <option key={profession} value={profession}>
              {name(profession)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
