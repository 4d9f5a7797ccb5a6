import { fromRun } from "../../../core/numberSource";
import { printsAsZero } from "../../../core/rounding/printedAmount";
import { numberText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import { printedMoney } from "../../../words/printedMoney";
import { type ResidentsRow, usersPerThousand } from "../core/residents";
import { residentsTexts } from "../words/residentsAnalysis";

/** How many live in the region, and how many of them use it; null: not given. */
export interface People {
  readonly inhabitants: number | null;
  readonly users: number | null;
}

/** Per thousand: one decimal, as the tables. */
export const PER_THOUSAND_DECIMALS = 1;

/** Fee, cost and users per inhabitant, what each alternative changes, or what is not known. */
export function residentsSentences(
  [first, ...others]: readonly ResidentsRow[],
  year: number,
  people: People,
  { language, form }: Pick<AllWords, "language" | "form">
): readonly string[] {
  const own = residentsTexts(language);
  const kronor = printedMoney(form, "kr", 2);
  const { feePerContact, costPerInhabitant } = first!;
  return [
    feePerContact === null ? own.noFee : own.fee(kronor.withUnit(feePerContact), `${year}`),
    ...(costPerInhabitant === null || people.inhabitants === null
      ? [own.noInhabitants]
      : [
          own.perInhabitant(
            kronor.withUnit(costPerInhabitant),
            `${year}`,
            numberText(people.inhabitants, 0, form)
          ),
          ...others.map(({ alternative: { policy }, costPerInhabitant: cost }) => {
            const change = cost! - costPerInhabitant;
            return printsAsZero(change, 0)
              ? own.noChange(policy.name)
              : own.change(policy.name, kronor.signedWithUnit(change));
          }),
          own.bears,
        ]),
    usersSentence(people, { language, form }),
  ];
}

/** @param mark of the numbers, where their sources are asked for */
export function usersSentence(
  { users, inhabitants }: People,
  { language, form }: Pick<AllWords, "language" | "form">,
  mark: MarkNumber = unmarkedNumber
): string {
  const own = residentsTexts(language);
  const perThousand = usersPerThousand(users, inhabitants);
  return users === null || perThousand === null
    ? own.noUsers
    : own.users(
        mark(numberText(users, 0, form), fromRun("users")),
        mark(numberText(perThousand, PER_THOUSAND_DECIMALS, form), fromRun("usersPerThousand"))
      );
}
