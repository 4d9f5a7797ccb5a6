import { planComparison } from "../../../src/comparison/excel/comparison";
import {
  type Content,
  isFormula,
  type Reference,
  type SheetPlan,
} from "../../../src/sheet/sheetPlan";
import { contextOf, scenarioOf } from "../sheet/fixture";

const swedish = planComparison(scenarioOf(), contextOf());
const english = planComparison(scenarioOf(), contextOf("en"));

function contentsOf(plan: SheetPlan): readonly (readonly Content[])[] {
  const { rows, body } = plan;
  const head = rows.map((row) => row.map(({ content }) => content));
  return [...head, ...Array.from({ length: body?.count ?? 0 }, (_, i) => body!.row(i))];
}

function referencesOf(plan: SheetPlan): readonly Reference[] {
  return contentsOf(plan)
    .flat()
    .flatMap((content) => (isFormula(content) ? content.parts : []))
    .filter((part): part is Reference => typeof part === "object" && "sheet" in part);
}

const contents = new Map(swedish.map((plan) => [plan.key, contentsOf(plan)]));

function isFilled({ sheet, area }: Reference): boolean {
  const rows = contents.get(sheet)!;
  const filled = (row: number, column: number): boolean => (rows[row]?.[column] ?? null) !== null;
  for (let r = area.row; r < area.row + area.rows; r += 1)
    for (let c = area.column; c < area.column + area.columns; c += 1) if (filled(r, c)) return true;
  return false;
}

test("there is a sheet for everything a committee asks for", () => {
  expect(swedish.map(({ name }) => name)).toEqual([
    "Nämndblad",
    "Jämförelse",
    "Omfördelning per vårdcentral",
    "Rättelser",
    "Finansiering",
    "Prognos mot budget",
    "Antaganden",
    "Prognosunderlag",
    "Källor",
    "Avstämning",
    "Vårdcentraler",
    "Resultat",
  ]);
});

test("every formula refers to cells that hold something", () => {
  const references = swedish.flatMap(referencesOf);
  expect(references.length).toBeGreaterThan(500);
  const spilled = new Set(["forecast"]);
  for (const reference of references)
    expect([reference, spilled.has(reference.sheet) || isFilled(reference)]).toEqual([
      reference,
      true,
    ]);
});

/** Words differ between languages; where there are any does not. */
function shapeOf(plan: SheetPlan): unknown {
  return contentsOf(plan).map((row) =>
    row.map((content) => {
      if (typeof content === "string") return "text";
      if (!isFormula(content)) return content;
      const parts = content.parts.map((part) =>
        typeof part === "string"
          ? part
          : "day" in part
            ? `${part.day}`
            : `${part.sheet}!${Object.values(part.area).join(" ")}`
      );
      return parts.join("").replace(/"[^"]*"/g, '""');
    })
  );
}

test("both languages have the same sheets, figures and formulas", () => {
  expect(english.map(({ key }) => key)).toEqual(swedish.map(({ key }) => key));
  for (const [i, plan] of swedish.entries())
    expect([plan.key, shapeOf(english[i]!)]).toEqual([plan.key, shapeOf(plan)]);
});

test.each([...swedish, ...english].map(({ name }) => name))("Excel allows the name %s", (name) => {
  expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
});

test("tables have headings that differ from each other, and rows", () => {
  for (const plan of [...swedish, ...english])
    for (const { name, area } of plan.tables ?? []) {
      const headings = contentsOf(plan)[area.row]!.slice(area.column, area.column + area.columns);
      expect(headings.every((heading) => typeof heading === "string")).toBe(true);
      expect([name, new Set(headings).size]).toEqual([name, headings.length]);
      expect(name).toMatch(/^[\p{L}_][\p{L}\d_.]*$/u);
      expect(area.rows).toBeGreaterThan(1);
    }
});

test("no two tables wish for the same name", () => {
  for (const plans of [swedish, english]) {
    const names = plans.flatMap(({ tables }) => (tables ?? []).map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("an invented region says so on every sheet and chart", () => {
  for (const plan of swedish) {
    expect(plan.rows[1]![0]!.content).toMatch(/^Påhittat exempel/);
    expect(plan.print!.header).toMatch(/^Påhittat exempel/);
    for (const { title } of plan.charts ?? []) expect(title).toContain("påhittat exempel");
  }
  const real = planComparison(scenarioOf(), { ...contextOf(), synthetic: false });
  expect(JSON.stringify(real)).not.toMatch(/påhittat/i);
});
