import { fromRun } from "../../../core/numberSource";
import type { AllocationPatch, Patch } from "../../../core/policy/policy";
import type { ReportBlock } from "../../../core/reportContent";
import { breakEvenShare } from "../../../core/breakEven";
import { patchCell, settingCell } from "./figureSources";
import { matterRow, paragraph } from "./matterPart";
import type { ReportSetting } from "./reportSetting";
import { listedSentence } from "./worthPart";

/** Kinds that leave the contacts themselves, and what the patient pays, as they are. */
const BEARING: ReadonlySet<Patch["kind"]> = new Set([
  "allocation",
  "contactCharge",
  "cap",
  "financing",
  "visitCost",
]);

/** Fee, cost per inhabitant or listed, and what the proposal leaves alone. */
export function residentsPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, setting, said, kronor } = report;
  const { inhabitants } = setting.context;
  const { alternative, baseline, chosen } = figures;
  const { patches } = alternative.policy;
  const own = t.matter.residents;
  const year = String(chosen.span.year);
  const perHead =
    inhabitants === null || inhabitants <= 0
      ? listedSentence(report)
      : own.perInhabitant(
          year,
          said.text(
            kronor.withUnit(chosen.baseline.total / inhabitants),
            fromRun("costPerInhabitant", baseline.policy.id, chosen.span.year)
          ),
          said.count(inhabitants, settingCell("inhabitants"))
        );
  const stops = patches.some(({ kind }) => kind === "stop");
  return [
    feeSentence(report),
    perHead,
    ...(patches.every(({ kind }) => BEARING.has(kind)) ? [own.onlyBearer] : []),
    ...(stops
      ? [
          own.stopped(
            said.count(chosen.contacts, fromRun("contacts", baseline.policy.id, chosen.span.year)),
            year
          ),
        ]
      : []),
  ].map(paragraph);
}

/** The latest mean fees of the chosen year, the lowest and the highest where they differ. */
function feeSentence({ t, figures, setting, said }: ReportSetting): string {
  const own = t.matter.residents;
  const fees = setting.scenario.settings.meanFees ?? [];
  const { year } = figures.chosen.span;
  const latest = new Map<string | null, { readonly place: number; readonly amount: number }>();
  for (const [i, fee] of [...fees.entries()].sort(([, a], [, b]) => a.year - b.year))
    if (fee.year <= year || !latest.has(fee.profession))
      latest.set(fee.profession, { place: i + 1, amount: fee.amount });
  const ordered = [...latest.values()].sort((a, b) => a.amount - b.amount);
  const [lowest, highest] = [ordered[0], ordered[ordered.length - 1]];
  if (!lowest || !highest) return own.noFee;
  const write = ({ place, amount }: typeof lowest): string =>
    said.kronor(amount, settingCell(`fee.${place}.amount`));
  return lowest.amount === highest.amount
    ? own.fee(write(lowest))
    : own.feeBetween(write(lowest), write(highest));
}

/** Who follows what: the administration, and each health centre by what it goes on bearing. */
export function followUpPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, said, words, about } = report;
  const own = t.matter.followUp;
  const { administration } = about.matter;
  const who =
    administration === null
      ? t.matter.clause.administration
      : said.text(administration, settingCell(matterRow("administration")));
  const rule = lastRule(report);
  const share = rule && shareOf(rule.patch);
  return [
    own.administration(who),
    rule === null || share === null
      ? own.other(words)
      : share === 0
        ? own.noShare(words)
        : own.unit(said.percent(share, ruleCell(report, rule)), words),
  ].map(paragraph);
}

/** From which share of contacts that spare a visit on what the health centre bears is worth it. */
export function bearsPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, said, kronor } = report;
  const { perVisit, chosen, alternative, baseline } = figures;
  const rule = lastRule(report);
  const share = rule && shareOf(rule.patch);
  if (!rule || !share || perVisit === null || perVisit <= 0 || chosen.contacts <= 0) return [];
  const price = chosen.baseline.total / 100 / chosen.contacts;
  const least = breakEvenShare({
    tariff: price,
    visitCost: perVisit,
    borneShare: share,
    oneOffPerContact: 0,
  });
  if (least <= 0 || least > 1) return [];
  const { year } = chosen.span;
  const of = (what: string) => fromRun("bears", alternative.policy.id, year, what);
  return [
    paragraph(
      t.matter.bears(
        said.percent(share, ruleCell(report, rule)),
        said.percent(least, of("least")),
        said.kronor(perVisit, fromRun("perVisit", year)),
        said.text(
          kronor.withUnit(price * share * 100),
          fromRun("bears", baseline.policy.id, year, "perContact")
        )
      )
    ),
  ];
}

interface PlacedRule {
  readonly patch: AllocationPatch;
  readonly place: number;
}

/** The rule that the proposal ends with; null: it has none. */
function lastRule({ figures }: ReportSetting): PlacedRule | null {
  const rules = figures.alternative.policy.patches.flatMap((patch, place) =>
    patch.kind === "allocation" ? [{ patch, place }] : []
  );
  return rules.sort((a, b) => (a.patch.from < b.patch.from ? -1 : 1)).pop() ?? null;
}

function shareOf({ shares: { healthCentre, region } }: AllocationPatch): number {
  return healthCentre / (healthCentre + region);
}

function ruleCell({ figures }: ReportSetting, { place }: PlacedRule) {
  return patchCell(figures.alternative.policy, place, "healthCentre");
}
