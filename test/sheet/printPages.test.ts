import { monthOf } from "../../src/core/calendar";
import type { RegionData } from "../../src/core/scenario/regionData";
import type { Scenario } from "../../src/core/scenario/scenario";
import { printTexts } from "../../src/words/print";
import type { Language } from "../../src/words/language";
import { cellStyles, type CellStyle } from "../../src/sheet/cellStyle";
import { type SheetPages, sheetPages } from "../../src/sheet/printPages";
import { columnWidth, rightEdge, rowHeight } from "../../src/sheet/printSize";
import type { SheetPlan } from "../../src/sheet/sheetPlan";
import { contextOf, eightyTwenty, nothing, scenarioOf, stop } from "../comparison/sheet/fixture";
import { booked, fourRows, unit } from "../core/scenario/region";
import { sampleScenario } from "../share/report/sheet/fixture";
import { writtenSheets } from "./writtenSheets";

/** In points: ISO 216, and what is printed on of it. */
const A4 = { short: 595.28, long: 841.89 };
/** Of Calibri, as a share of its size: the mean over Swedish sentences. */
const MEAN_LETTER = 0.47;
const MARGINS = { across: 68, down: 96 };

/** Sixty units with names as long as they are; half a year of months. */
const sixty: RegionData = {
  periodUnit: "month",
  units: Array.from({ length: 60 }, (_, i) =>
    unit(`u${i}`, {
      name: `Vårdcentralen Norra Fjällbygdens Familjehälsa och Rehabilitering ${i + 1}`,
      operator: i % 3 === 0 ? "private" : "region",
      listed: 4000 + 37 * i,
      cni: 0.8 + i / 100,
      compensation: [{ year: 2020, value: 30_000_000 + 100_000 * i }],
      budget: [{ year: 2020, value: 1_000_000 + 7_000 * i }],
    })
  ),
  observations: Array.from({ length: 60 }, (_, u) => u).flatMap((u) =>
    Array.from({ length: 17 }, (_, i) =>
      booked(monthOf(2019, 1) + i, (30 + ((u * 7 + i) % 20)) * 431.37, 30 + ((u * 7 + i) % 20), {
        unit: u,
        profession: "LK",
      })
    )
  ),
};

function textsOf({ rows }: SheetPlan): readonly string[] {
  return rows.flatMap((cells) => cells.map(({ content }) => String(content)));
}

const longNames = new Set(sixty.units.map(({ name }) => name));

const regions: readonly (readonly [string, (language: Language) => Scenario])[] = [
  ["the sample region", sampleScenario],
  ["sixty units with long names", () => scenarioOf([nothing, eightyTwenty, stop], sixty)],
  [
    "the document's four rows",
    () =>
      scenarioOf([nothing, eightyTwenty], fourRows, {
        lastOutcome: monthOf(2019, 12),
        method: "half-trend",
      }),
  ],
];

const cases = regions.flatMap(([name, make]) =>
  (["sv", "en"] as const).map((language) => ({ name, make, language }))
);

describe.each(cases)("the sheets of $name, in $language, on paper", ({ make, language }) => {
  const sheets = writtenSheets(make(language), contextOf(language));
  const plans = [...sheets.comparison, ...sheets.analyses].filter(
    ({ print }) => !print!.onePage && !print!.pageStarts
  );
  const printed = plans.map((plan) => ({ plan, pages: sheetPages(plan, plan.print!) }));

  test("are all set up for print, with their names and the number of the page", () => {
    const all = Object.values(sheets).flat();
    expect(all.filter(({ print }) => !print).map(({ name }) => name)).toEqual([]);
    const page = language === "sv" ? "Sida &P av &N" : "Page &P of &N";
    expect(new Set(all.map(({ print }) => print!.page))).toEqual(new Set([page]));
  });

  test("have text of 8 points at least", () => {
    for (const { plan, pages } of printed) {
      const sizes = plan.rows.flat().map(({ style }) => {
        const { fontSize = 11 }: CellStyle = cellStyles[style];
        return fontSize;
      });
      expect([plan.name, Math.min(11, ...sizes) * (pages.scale / 100) >= 8]).toEqual([
        plan.name,
        true,
      ]);
    }
  });

  test("print all that one reads", () => {
    for (const { plan, pages } of printed) {
      const { rows, columns } = plan.print!;
      expect(pages.area.rows).toBe(rows ?? plan.rows.length + (plan.body?.count ?? 0));
      if (columns === undefined)
        expect(widthOf(plan, 0, pages.area.columns)).toBeGreaterThanOrEqual(
          rightEdge(plan, pages.area.rows) - 1
        );
    }
  });

  test("say so where something of them is not printed, and only there", () => {
    const rest = printTexts(language).rowsNotPrinted;
    const found = printed.map(({ plan, pages }) => {
      const all = plan.rows.length + (plan.body?.count ?? 0);
      return [plan.name, pages.area.rows < all, textsOf(plan).includes(rest)];
    });
    expect(found).toEqual(found.map(([name, isPart]) => [name, isPart, isPart]));
    const relations = printed.find(({ plan }) => plan.key === "relations")!;
    const { columns } = relations.pages.area;
    const isBeyond = relations.plan.rows.some((cells) => cells.length > columns);
    const isSaid = textsOf(relations.plan).some((text) => /skrivs inte ut|not printed/.test(text));
    expect(isSaid).toBe(isBeyond);
  });

  test("cut no text at the edge of the page or of the cell to its right", () => {
    const cut = printed.flatMap(({ plan, pages }) => {
      const edge = Math.min(widthOf(plan, 0, pages.area.columns), roomOf(pages).across);
      return plan.rows.slice(0, pages.area.rows).flatMap((cells, row) =>
        cells.flatMap(({ content, style }, column) => {
          const { wrap, alignment, fontSize = 11, bold }: CellStyle = cellStyles[style];
          if (typeof content !== "string" || wrap || alignment === "Right") return [];
          // The longest names of units are the region's own, and end at their column.
          if (longNames.has(content)) return [];
          const next = cells.findIndex((one, i) => i > column && one.content !== null);
          const end = next < 0 ? edge : widthOf(plan, 0, next);
          const wide = content.length * fontSize * MEAN_LETTER * (bold ? 1.03 : 1);
          return widthOf(plan, 0, column) + wide > end ? [[plan.name, row + 1, content]] : [];
        })
      );
    });
    expect(cut).toEqual([]);
  });

  test("have no page beside another where the region has no more than a few professions", () => {
    const beside = printed.filter(({ pages }) => pages.columnStarts.length > 0);
    expect(beside.map(({ plan }) => plan.name)).toEqual([]);
  });

  test("cut no chart, neither across nor down", () => {
    for (const { plan, pages } of printed)
      for (const { at } of plan.charts ?? []) {
        if (at.row >= pages.area.rows) continue;
        expect(at.column + at.columns).toBeLessThanOrEqual(pages.area.columns);
        const down = pages.rowStarts.filter((row) => row > at.row && row < at.row + at.rows);
        const across = pages.columnStarts.filter(
          (column) => column > at.column && column < at.column + at.columns
        );
        expect([plan.name, at.row, down, across]).toEqual([plan.name, at.row, [], []]);
        expect(heightOf(plan, at.row, at.row + at.rows)).toBeLessThanOrEqual(roomOf(pages).down);
        expect(widthOf(plan, at.column, at.column + at.columns)).toBeLessThanOrEqual(
          roomOf(pages).across
        );
      }
  });

  test("fit the pages they begin, and part no group of rows that begin alike", () => {
    for (const { plan, pages } of printed) {
      const { down, across } = roomOf(pages);
      const starts = [0, ...pages.rowStarts, Math.min(pages.area.rows, plan.rows.length)];
      for (const [i, from] of starts.slice(0, -1).entries()) {
        const to = starts[i + 1]!;
        const own = heightOf(plan, from, to) + (i > 0 ? titlesOf(plan, pages) : 0);
        expect([plan.name, from, to, own <= down]).toEqual([plan.name, from, to, true]);
      }
      for (const row of pages.rowStarts) {
        const key = (at: number): unknown => plan.rows[at]?.[0]?.content;
        const alike = plan.rows.filter((_, i) => i < row && i >= row - 20 && key(i) === key(row));
        const isParted = typeof key(row) === "number" && key(row - 1) === key(row);
        // A group of twenty rows and more may take another page.
        expect([plan.name, row, isParted && alike.length < 20]).toEqual([plan.name, row, false]);
      }
      const edges = [0, ...pages.columnStarts, pages.area.columns];
      for (const [i, from] of edges.slice(0, -1).entries()) {
        const repeated = i > 0 ? widthOf(plan, 0, pages.titleColumns) : 0;
        const own = widthOf(plan, from, edges[i + 1]!) + repeated;
        expect([plan.name, from, own <= across]).toEqual([plan.name, from, true]);
      }
    }
  });

  test("repeat headings where a list goes on, and what a row is where columns do", () => {
    for (const { plan, pages } of printed) {
      if (pages.columnStarts.length > 0) expect(pages.titleColumns).toBeGreaterThanOrEqual(1);
      if (!plan.body || plan.print!.rows !== undefined) continue;
      const { row, rows } = pages.titleRows!;
      expect([row, rows]).toEqual([plan.rows.length - 1, 1]);
      expect(plan.rows[row]!.every(({ style }) => /eading/.test(style))).toBe(true);
    }
  });

  test("leave the raw rows out, and say so", () => {
    const result = sheets.comparison[sheets.comparison.length - 1]!;
    const { area, count } = sheetPages(result, result.print!);
    expect(count).toBe(1);
    expect(result.body!.count).toBeGreaterThan(0);
    expect(area.rows).toBeLessThan(result.rows.length);
    const said = /^(Raderna nedan skrivs inte ut|The rows below are not printed)/;
    expect(result.rows[area.rows - 1]!.map(({ content }) => String(content))[0]).toMatch(said);
  });
});

test("the whole comparison of the sample region is 25 pages at most", () => {
  const { comparison } = writtenSheets(sampleScenario(), contextOf());
  const counts = comparison.map((plan) =>
    plan.print!.onePage ? 1 : sheetPages(plan, plan.print!).count
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(25);
});

/** Of a page, in points of the sheet. */
function roomOf({ orientation, scale }: SheetPages): Record<"across" | "down", number> {
  const [across, down] = orientation === "Portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    across: ((across - MARGINS.across) * 100) / scale + 1,
    down: ((down - MARGINS.down) * 100) / scale,
  };
}

function titlesOf(plan: SheetPlan, { titleRows }: SheetPages): number {
  return titleRows ? heightOf(plan, titleRows.row, titleRows.row + titleRows.rows) : 0;
}

function heightOf(plan: SheetPlan, from: number, to: number): number {
  return Array.from({ length: to - from }, (_, i) => rowHeight(plan, from + i)).reduce(
    (sum, height) => sum + height,
    0
  );
}

function widthOf(plan: SheetPlan, from: number, to: number): number {
  return Array.from({ length: to - from }, (_, i) => columnWidth(plan, from + i)).reduce(
    (sum, width) => sum + width,
    0
  );
}
