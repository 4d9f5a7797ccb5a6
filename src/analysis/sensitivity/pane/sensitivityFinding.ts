import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import { toBasis } from "../../../core/scenario/basis";
import { chartColor } from "../../../sheet/chartPalette";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { toTornado, type Tornado } from "../core/sensitivity";
import { assumptionLabels } from "../sheet/assumptionText";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { ask, forecastSpans, type Ranges } from "./question";

/** Bars that a page has room for. */
const MOST_BARS = 8;

/** Which assumption decides, and whether any turns the answer; cash of the year compared. */
export function sensitivityFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, alternative, year, kept, money, all, trace, titled } = given;
  const span = forecastSpans(scenario).find((one) => one.year === year);
  const basis = toBasis(scenario.data, scenario.settings);
  if (!span || !basis.ok) return [];
  const ranges = (kept.get("sensitivity.ranges") ?? {}) as Ranges;
  const asked = ask(scenario, basis.value, alternative, span, "cash", ranges);
  const tornado = asked && toTornado(asked.one);
  if (!asked || !tornado) return [];
  const own = sensitivityTexts(all.language).tornado;
  const { assumptions, baseline } = asked.one;
  const labels = assumptionLabels(assumptions, baseline.id, all.language);
  const [widest] = tornado.swings;
  if (!widest) return told(given, [own.nothingSwings]);
  const of = (id: string, end: "low" | "high"): NumberSource =>
    fromRun("sensitivity", alternative.policy.id, year, id, end);
  const turning = tornado.swings.filter(({ lowFlips, highFlips }) => lowFlips || highFlips);
  const nameOf = ({ assumption: { id } }: Tornado["swings"][number]): string => labels.get(id)!;
  const { id } = widest.assumption;
  const sentence = own.widest(
    trace.mark(nameOf(widest), of(id, "low")),
    trace.mark(money.signedWithUnit(widest.atLow), of(id, "low")),
    trace.mark(money.signedWithUnit(widest.atHigh), of(id, "high"))
  );
  const turns =
    turning.length === 0
      ? own.stable
      : own.unstable(
          turning.map((swing) => trace.mark(nameOf(swing), of(swing.assumption.id, "low")))
        );
  const shown = tornado.swings.slice(0, MOST_BARS);
  return [
    ...told(given, [`${sentence} ${turns}`]),
    {
      kind: "chart",
      form: "bars",
      title: titled(own.title(money.name)),
      description: own.fromBase(money.signedWithUnit(tornado.base)),
      categoryHeading: own.assumption,
      categories: shown.map(nameOf),
      valueTitle: own.fromBaseUnit(money.name),
      decimals: money.decimals,
      // From the base, as on the sheet: one bar a row, to its left and to its right.
      series: (["low", "high"] as const).map((end, i) => ({
        name: end === "low" ? own.atLow : own.atHigh,
        color: chartColor(i),
        values: shown.map(({ atLow, atHigh }) =>
          money.value((end === "low" ? atLow : atHigh) - tornado.base)
        ),
        sources: shown.map(({ assumption }) =>
          fromRun("sensitivity", alternative.policy.id, year, assumption.id, end, "fromBase")
        ),
      })),
    },
  ];
}
