import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ProfessionKey } from "../../core/profession";
import type { MeanFee } from "../../core/scenario/scenario";
import { professionLabel } from "../../data/professions";
import { NumberField } from "../../pane/field/NumberField";
import { useLayout } from "../../pane/look/layout";
import { Icon } from "../../pane/look/Icon";
import { type AllWords, useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { FEE_PROFESSIONS } from "./feeProfessions";

const useStyles = makeStyles({
  fee: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 68px 84px 32px",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    marginBlockEnd: tokens.spacingVerticalS,
    "& > *": { minWidth: 0 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  // Beside the fields, below their labels.
  remove: { marginBlockStart: "26px" },
});

/** Genomsnittligt betald patientavgift, by profession and year where it differs. */
export function FeeFields(): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { edit } = useWork();
  const { meanFees } = useWorkspace();
  const own = all.texts.data.settings;
  const fees = meanFees ?? [];
  const put = (next: readonly MeanFee[], mark?: string): void =>
    edit((one) => ({ ...one, meanFees: next.length === 0 ? null : next }), mark);
  const add = (): void => {
    const last = fees[fees.length - 1];
    put([
      ...fees,
      last ? { ...last, year: last.year + 1 } : { profession: null, year: 2017, amount: 0 },
    ]);
  };
  const rows = (
    <>
      {fees.map((fee, i) => (
        <FeeRow
          key={i}
          fee={fee}
          all={all}
          onChange={(next) =>
            put(
              fees.map((one, j) => (j === i ? next : one)),
              `fee-${i}`
            )
          }
          onRemove={() => put(fees.filter((_, j) => j !== i))}
        />
      ))}
    </>
  );
  return (
    <div role="group" aria-label={own.fees} className={layout.stack}>
      <Text weight="semibold">{own.fees}</Text>
      <Text size={200}>{fees.length === 0 ? own.feeMissing : own.feeHint}</Text>
      {fees.length > 3 ? (
        <details>
          <summary>{own.feeCount(fees.length)}</summary>
          {rows}
        </details>
      ) : (
        rows
      )}
      <Button size="small" className={layout.start} onClick={add}>
        {own.addFee}
      </Button>
    </div>
  );
}

function FeeRow({
  fee,
  all: { texts, language },
  onChange,
  onRemove,
}: {
  readonly fee: MeanFee;
  readonly all: AllWords;
  readonly onChange: (fee: MeanFee) => void;
  readonly onRemove: () => void;
}): ReactElement {
  const styles = useStyles();
  const own = texts.data.settings;
  const name = (profession: ProfessionKey | null): string =>
    profession === null ? own.feeAll : professionLabel(profession)[language];
  const offered = new Set<ProfessionKey>(FEE_PROFESSIONS);
  if (fee.profession !== null) offered.add(fee.profession);
  return (
    <div className={styles.fee}>
      <Field label={own.feeProfession}>
        <Select
          value={fee.profession ?? ""}
          onChange={(_, { value }) =>
            onChange({ ...fee, profession: value === "" ? null : (value as ProfessionKey) })
          }
        >
          <option value="">{own.feeAll}</option>
          {[...offered].map((profession) => (
            <option key={profession} value={profession}>
              {name(profession)}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField
        label={own.feeYear}
        value={fee.year}
        check={(year) =>
          Number.isInteger(year) && year >= 1990 && year <= 2100 ? null : own.yearWrong
        }
        onChange={(year) => onChange({ ...fee, year })}
      />
      <NumberField
        label={own.feeAmount}
        unit="kr"
        value={fee.amount}
        check={(amount) => (amount >= 0 && amount <= 2000 ? null : own.feeWrong)}
        onChange={(amount) => onChange({ ...fee, amount })}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<Icon name="remove" />}
        aria-label={`${own.removeFee}: ${own.fee(name(fee.profession), String(fee.year))}`}
        onClick={onRemove}
      />
    </div>
  );
}
