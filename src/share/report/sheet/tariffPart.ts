import { type Day, isoOf } from "../../../core/calendar";
import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ProfessionKey } from "../../../core/profession";
import { professionLabel } from "../../../data/professions";
import { tariffHistory } from "../../../data/tariffHistory";
import { documentSource } from "./citations";
import type { ReportSetting } from "./reportSetting";

/** Kronor per contact from a day on, with what says so. */
interface TariffStep {
  readonly from: Day;
  readonly amount: number;
  readonly source: NumberSource;
  /** In short, known as cited. */
  readonly cite: () => string;
}

/** Beside the doctors: those whose tariffs those of all others go along with. */
const OTHERS: readonly ProfessionKey[] = ["PS", "ÖVRIG"];

/** The steps of the tariff, each with its day and its document. */
export function tariffSentences(report: ReportSetting): readonly string[] {
  const { t, said, setting } = report;
  const own = t.matter.tariffs;
  const [first, ...later] = stepsOf(report, "LK");
  if (!first) return [];
  const amountOf = ({ amount, source }: TariffStep): string => said.kronor(amount, source);
  const written = (step: TariffStep) => ({
    amount: amountOf(step),
    from: said.text(isoOf(step.from), step.source),
    source: step.cite(),
  });
  if (later.length === 0) return [own.one(written(first))];
  const others = OTHERS.flatMap((profession) => {
    const steps = stepsOf(report, profession);
    const [before, after] = [steps[0], steps[steps.length - 1]];
    if (!before || !after || before.amount === after.amount) return [];
    const name = professionLabel(profession)[setting.context.language].toLowerCase();
    return [{ name, before, after }];
  });
  return [
    own.steps(amountOf(first), later.map(written), falls([first, ...later])),
    ...(others.length === 0
      ? []
      : [
          own.others(
            others.map(({ name, before, after }) => ({
              name,
              before: amountOf(before),
              after: amountOf(after),
            })),
            others.every(({ before, after }) => after.amount < before.amount)
          ),
        ]),
  ];
}

function falls(steps: readonly TariffStep[]): boolean {
  return steps.slice(1).every(({ amount }, i) => amount < steps[i]!.amount);
}

/** Those of the schedule that the comparison reckons by, oldest first. */
function stepsOf(
  { setting, t, citations }: ReportSetting,
  profession: ProfessionKey
): readonly TariffStep[] {
  const { schedule } = setting.scenario.settings;
  if (schedule.kind === "national")
    return tariffHistory
      .filter((one) => one.profession === profession)
      .map(({ from, amount, source }) => ({
        ...{ from, amount, source: documentSource(source) },
        cite: () => citations.cite(source),
      }));
  return [...(schedule.periods.get(profession) ?? [])]
    .sort((a, b) => a.from - b.from)
    .map(({ from, amount, ownSource }) => ({
      ...{ from, amount, source: fromRun("tariff", profession, isoOf(from)) },
      cite: () => ownSource ?? t.matter.tariffs.own,
    }));
}
