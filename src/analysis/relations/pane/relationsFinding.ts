import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock, ScatterPoint } from "../../../core/reportContent";
import { numberText, signedText } from "../../../pane/field/numberText";
import { type FindingGiven, told } from "../../pane/findingGiven";
import {
  changePair,
  changesBetween,
  contactPair,
  contactsAgainst,
  type RelationId,
  visitSpans,
  visitYears,
} from "../core/relation";
import { outcomeYears } from "../core/unitSample";
import { correlate, type Correlation } from "../sheet/correlation";
import { relationsTexts } from "../words/relationsAnalysis";

type Point = Omit<ScatterPoint, "source">;

/** What could be held against each other, and how it goes together. */
interface Found {
  readonly id: RelationId;
  readonly points: readonly Point[];
  readonly found: Correlation;
}

/** In the analysis' own careful words; a relation without its data is not told of. */
export function relationsFinding(given: FindingGiven): readonly ReportBlock[] {
  const { all, trace, synthetic } = given;
  const own = relationsTexts(all.language);
  const relations = relationsIn(given);
  const sentences = relations.flatMap(({ id, found }) => [
    `${own.verdicts[id][found.verdict]} (${own.inNumbers(wordsOf(id, found))}).${
      found.verdict === "none" ? ` ${compatible(id, found)}` : ""
    }${id === "visits" ? ` ${visitsOfRegion()}` : ""}`,
  ]);
  if (relations.length === 0) return [];
  const drawn = relations.find(({ found }) => found.line !== null) ?? relations[0]!;
  return [
    ...told(given, [...sentences, own.caution]),
    ...(synthetic
      ? relations.map(({ id }) => ({ kind: "warning" as const, text: own.invented[id] }))
      : []),
    scatterOf(given, drawn),
  ];

  function sourceOf(id: RelationId, what: string): NumberSource {
    return fromRun("relations", id, what);
  }

  function wordsOf(id: RelationId, { n, pearson, interval, pearsonP }: Correlation) {
    const mark = (text: string, what: string): string => trace.mark(text, sourceOf(id, what));
    const [low, high] = interval.map(r) as [string, string];
    const p = numberText(pearsonP, 3, all.form);
    return {
      n: mark(numberText(n, 0, all.form), "n"),
      pearson: mark(r(pearson), "r"),
      low: mark(low, "low"),
      high: mark(high, "high"),
      p: mark(pearsonP < 0.001 ? own.smallP : `=\u00a0${p}`, "p"),
    };
  }

  function compatible(id: RelationId, { interval }: Correlation): string {
    const [low, high] = interval.map(r) as [string, string];
    return own.compatible(
      trace.mark(low, sourceOf(id, "low")),
      trace.mark(high, sourceOf(id, "high"))
    );
  }

  function r(value: number): string {
    return numberText(value, 2, all.form);
  }

  /** The region's visits beside its contacts, over the years that tell both. */
  function visitsOfRegion(): string {
    const years = visitYears(given.scenario, visitSpans(given.scenario));
    const [start, end] = [years[0]!, years[years.length - 1]!];
    const growth = (key: "contacts" | "visits"): string =>
      start[key] > 0
        ? trace.mark(
            `${signedText((end[key] / start[key] - 1) * 100, 1, all.form)}\u00a0%`,
            sourceOf("visits", key)
          )
        : "–";
    return own.visits.change(`${start.year}–${end.year}`, growth("contacts"), growth("visits"));
  }
}

function relationsIn({ scenario }: FindingGiven): readonly Found[] {
  const nameOf = (unit: number): string => scenario.units[unit]!.name;
  const outcome = outcomeYears(scenario);
  const latest = outcome.filter(({ whole }) => whole).pop() ?? outcome[outcome.length - 1];
  const visits = visitSpans(scenario);
  const [first, last] = [visits[0], visits[visits.length - 1]];
  const asked: readonly { readonly id: RelationId; readonly points: readonly Point[] }[] = [
    ...(latest
      ? (["availability", "cni"] as const).map((id) => ({
          id,
          points: contactsAgainst(scenario, id, latest).points.map((point) => ({
            name: nameOf(point.unit),
            ...contactPair(point),
          })),
        }))
      : []),
    ...(first && last && first !== last
      ? [
          {
            id: "visits" as const,
            points: changesBetween(scenario, first, last).points.map((point) => ({
              name: nameOf(point.unit),
              ...changePair(point),
            })),
          },
        ]
      : []),
  ];
  return asked.flatMap(({ id, points }) => {
    const found = correlate(points);
    return typeof found === "string" ? [] : [{ id, points, found }];
  });
}

function scatterOf({ all, titled }: FindingGiven, { id, points }: Found): ReportBlock {
  const own = relationsTexts(all.language);
  const { x, y } = own.axes[id];
  const isShare = id === "availability";
  return {
    kind: "scatter",
    title: titled(own.parts[id]),
    description: own.chart.description(x, y, numberText(points.length, 0, all.form)),
    name: own.units,
    x: { title: isShare ? `${x}, %` : x, decimals: isShare ? 0 : id === "cni" ? 2 : 1, isShare },
    y: { title: y, decimals: 1, isShare: false },
    points: points.map((point) => ({
      ...point,
      source: fromRun("relations", id, "unit", point.name),
    })),
  };
}
