import { spansOf } from "../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { comparisonTexts } from "../../../src/words/comparison";
import { wordsOf } from "../../../src/words/scenario";
import type { ComparisonContext } from "../../../src/comparison/sheet/setting";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import { PARTIES, plain, type Printed } from "./texts";

type Shown = readonly (readonly string[])[];

export function contextOf(): ComparisonContext {
  return {
    language: "sv",
    namespace: "NATLAKARE",
    words: wordsOf({ healthCentre: null, region: null }, "sv"),
    terms: { healthCentre: null, region: null },
    version: "1.2.3",
    synthetic: false,
    inhabitants: null,
    sourceNames: [],
    run: null,
  };
}

export async function shownOn(name: string): Promise<Shown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange().load("text");
    await context.sync();
    return range.text.map((row) => row.map(plain));
  });
}

/** The comparison's sheets, in kronor. */
export async function onComparisonSheets(scenario: Scenario): Promise<readonly Printed[]> {
  await insertComparison(scenario, contextOf(), { replace: "none" });
  const order = [
    scenario.alternatives[scenario.baseline]!,
    ...scenario.alternatives.filter((_, i) => i !== scenario.baseline),
  ].map(({ policy }) => policy);
  const texts = comparisonTexts("sv");
  const { words } = contextOf();
  return [
    ...inComparison(await shownOn("Jämförelse")),
    ...inFinancing(await shownOn("Finansiering")),
    ...inRedistribution(await shownOn("Omfördelning per vårdcentral")),
    ...inBudget(await shownOn("Prognos mot budget")),
  ];

  /** The rows below a heading, each by its headings, as long as their first cells have a text. */
  function below(shown: Shown, heading: string): readonly ((heading: string) => string)[] {
    const top = shown.findIndex((row) => row.includes(heading));
    const rest = shown.slice(top + 1);
    const end = rest.findIndex(([first]) => first === "");
    const rows = end < 0 ? rest : rest.slice(0, end);
    return rows.map((row) => (name) => {
      const column = shown[top]!.indexOf(name);
      if (column < 0) throw new Error(`No column ${name}`);
      return row[column]!;
    });
  }

  function inComparison(shown: Shown): readonly Printed[] {
    const headings = texts.comparison.costHeadings(words);
    return below(shown, headings.totalChange).flatMap((cell) => {
      const { id } = order[Number(cell(headings.number)) - 1]!;
      return PARTIES.flatMap((party) =>
        (["", "Change"] as const).map((kind): Printed => ({
          quantity: `${id} ${cell(headings.year)} ${party}${kind && " change"}`,
          unit: "kr",
          text: cell(headings[`${party}${kind}`]),
          place: "Jämförelse",
        }))
      );
    });
  }

  function inFinancing(shown: Shown): readonly Printed[] {
    const headings = texts.financing.headings(words);
    return below(shown, headings.need).map((cell) => ({
      quantity: `${order[Number(cell(headings.number)) - 1]!.id} ${cell(headings.year)} region`,
      unit: "kr",
      text: cell(headings.need),
      place: "Finansiering",
    }));
  }

  function inRedistribution(shown: Shown): readonly Printed[] {
    const t = texts.redistribution;
    const year = shown.find(([label]) => label === t.year)![1]!;
    const quantities = new Map([
      ...scenario.units.map(({ name }) => [name, `unit ${name}`] as const),
      [t.sumOfUnits(words), "healthCentre"] as const,
      [t.centrally(words), "region"] as const,
      [texts.total, "total"] as const,
    ]);
    const unit = t.headings(words).unit;
    return below(shown, t.changeHeading(order[1]!.name)).flatMap((cell) => {
      const quantity = quantities.get(cell(unit));
      if (quantity === undefined) return [];
      return order.flatMap(({ id, name }, i) => {
        const of = { unit: "kr", place: "Omfördelning per vårdcentral" };
        const cost = {
          ...of,
          quantity: `${id} ${year} ${quantity}`,
          text: cell(t.costHeading(name)),
        };
        if (i === 0) return [cost];
        const change = {
          ...of,
          quantity: `${id} ${year} ${quantity} change`,
          text: cell(t.changeHeading(name)),
        };
        return [cost, change];
      });
    });
  }

  function inBudget(shown: Shown): readonly Printed[] {
    const t = texts.budget;
    return order.flatMap(({ id, name }) => {
      const year = spansOf(scenario, "year").find((one) =>
        shown.some(([title]) => title === t.blockTitle(one.year, name))
      )!.year;
      const top = shown.findIndex(([title]) => title === t.blockTitle(year, name));
      const [headings] = shown.slice(top + 1);
      const column = (of: "amount" | "effect"): number =>
        headings!.indexOf(t.headings(words, year, year)[of]);
      const rows = below(shown.slice(top + 1), headings![0]!);
      return rows.flatMap((cell) => {
        const label = cell(headings![0]!);
        const quantity = label === t.sum(words) ? "healthCentre" : `unit ${label}`;
        return (["amount", "effect"] as const).map((of) => ({
          quantity: `${id} ${year} ${quantity}${of === "effect" ? " change" : ""}`,
          unit: "kr",
          text: cell(headings![column(of)]!),
          place: "Prognos mot budget",
        }));
      });
    });
  }
}
