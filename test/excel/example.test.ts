import { planExample } from "../../src/example/sheet/planExample";
import { jamtland } from "../../src/data/jamtland";
import { nationalMix } from "../../src/data/nationalMix";
import { tariffHistory } from "../../src/data/tariffHistory";
import { vastmanland } from "../../src/data/vastmanland";
import { languageOf } from "../../src/words/sentence";
import {
  type Content,
  isFormula,
  type PlannedCell,
  type Reference,
  type SheetPlan,
} from "../../src/sheet/sheetPlan";

const swedish = planExample("sv", "NATLAKARE");
const english = planExample("en", "NATLAKARE");

function sheet(key: string): SheetPlan {
  return swedish.find((plan) => plan.key === key)!;
}

function contents(key: string): Content[] {
  return sheet(key).rows.flatMap((row) => row.map(({ content }) => content));
}

interface PlacedCell extends PlannedCell {
  readonly row: number;
  readonly column: number;
}

function placedCells({ rows }: SheetPlan): PlacedCell[] {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ ...cell, row, column })));
}

/** "row column" of the cells that hold something once the answers of formulas are there. */
function filledCells(plan: SheetPlan): Set<string> {
  const filled = new Set<string>();
  for (const { content, row, column } of placedCells(plan)) {
    if (content === null) continue;
    const { rows, columns } = isFormula(content) ? content.spill : { rows: 1, columns: 1 };
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) filled.add(`${r} ${c}`);
  }
  return filled;
}

function emptyCellsOf({ sheet: key, area }: Reference): string[] {
  const filled = filledCells(sheet(key));
  const empty: string[] = [];
  for (let r = area.row; r < area.row + area.rows; r += 1)
    for (let c = area.column; c < area.column + area.columns; c += 1)
      if (!filled.has(`${r} ${c}`)) empty.push(`${key} ${r} ${c}`);
  return empty;
}

function referencesOf({ content }: PlannedCell): Reference[] {
  if (!isFormula(content)) return [];
  return content.parts.filter(
    (part): part is Reference => typeof part === "object" && "sheet" in part
  );
}

test("formulas refer to filled cells, but for the contacts that the source lacks", () => {
  const references = swedish.flatMap((plan) => plan.rows.flat().flatMap(referencesOf));
  expect(references.length).toBeGreaterThan(50);
  const empty = [...new Set(references.flatMap(emptyCellsOf))];
  const lacking = vastmanland.years.filter(({ contacts }) => contacts === null);
  expect(empty).toHaveLength(lacking.length);
  for (const place of empty) expect(place).toMatch(/^vastmanland \d+ 2$/);
});

test("what a formula answers with finds its cells empty", () => {
  for (const plan of swedish) {
    for (const { content, row, column } of placedCells(plan)) {
      if (!isFormula(content)) continue;
      for (let r = row; r < row + content.spill.rows; r += 1)
        for (let c = column; c < column + content.spill.columns; c += 1)
          if (r !== row || c !== column) expect(plan.rows[r]?.[c]?.content ?? null).toBeNull();
    }
  }
});

/** Words differ between languages, also those that a formula shows; where there are any does not. */
function shapeOf(plan: SheetPlan): unknown {
  const rows = plan.rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      content: isFormula(cell.content)
        ? { ...cell.content, parts: cell.content.parts.map(withoutSentences) }
        : typeof cell.content === "string"
          ? "text"
          : cell.content,
    }))
  );
  return { ...plan, name: "", rows };
}

/** Names of methods and codes are the same in both languages; what has a space in it is a sentence. */
function withoutSentences<Part>(part: Part): Part | string {
  return typeof part === "string" ? part.replace(/"[^"]* [^"]*"/g, '"text"') : part;
}

test("both languages have the same sheets, figures and formulas", () => {
  expect(english.map(shapeOf)).toEqual(swedish.map(shapeOf));
});

test.each([...swedish, ...english].map(({ name }) => name))("Excel allows the name %s", (name) => {
  expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
});

test("formulas call the functions of the environment they are built for", () => {
  const called = planExample("sv", "NATLAKAREDEV")
    .flatMap((plan) => plan.rows.flat())
    .flatMap(({ content }) => (isFormula(content) ? content.parts : []))
    .flatMap((part) => (typeof part === "string" ? (part.match(/[A-Z]+\.[A-Z_]+/g) ?? []) : []));
  expect([...new Set(called)].sort()).toEqual([
    "NATLAKAREDEV.ALLOCATE_SPLIT",
    "NATLAKAREDEV.PROJECT_COST",
    "NATLAKAREDEV.TARIFF",
  ]);
});

test("the tariff history is the data's, row by row, under headings that the functions read", () => {
  const { rows } = sheet("tariffs");
  const heading = rows.findIndex(([first]) => first?.content === "Från");
  const texts = rows[heading]!.map(({ content }) => content);
  expect(texts.slice(0, 4)).toEqual(["Från", "Till", "Yrke", "Belopp"]);
  const table = rows.slice(heading + 1, heading + 1 + tariffHistory.length);
  expect(table.map((row) => [0, 1, 3].map((column) => row[column]!.content))).toEqual(
    tariffHistory.map(({ from, to, amount }) => [
      { argument: from },
      to === null ? null : { argument: to },
      amount,
    ])
  );
});

test("the figures of the documents are the data's", () => {
  const { rows } = sheet("vastmanland");
  const first = rows.findIndex(([year]) => year?.content === vastmanland.years[0]!.year);
  expect(rows.slice(first, first + vastmanland.years.length).map((row) => row.slice(0, 4))).toEqual(
    vastmanland.years.map(({ year, kind, contacts, cost }) =>
      [year, kind === "outcome" ? "utfall" : "prognos", contacts?.value ?? null, cost.value].map(
        (content) => expect.objectContaining({ content })
      )
    )
  );
  expect(contents("split")).toEqual(
    expect.arrayContaining([0, 1, 0.8, 0.2, vastmanland.proposal.expectedCost])
  );
  expect(contents("jamtland")).toEqual(
    expect.arrayContaining([
      jamtland.cost.value,
      jamtland.tariff.value,
      ...nationalMix.shares.map(({ share }) => share),
    ])
  );
});

test("every figure from a document has the document on its sheet", () => {
  const documents = {
    tariffs: tariffHistory.map(({ source }) => source.document),
    vastmanland: vastmanland.years.map(({ cost }) => cost.source.document),
    split: [vastmanland.ruleInForce.source.document, vastmanland.proposal.source.document],
    forecast: vastmanland.years.map(({ cost }) => cost.source.document),
    jamtland: [jamtland.cost.source.document, nationalMix.source.document],
  };
  for (const [key, expected] of Object.entries(documents)) {
    const text = contents(key).join("\n");
    for (const document of expected) expect(text).toContain(document);
  }
});

test("Swedish is for everyone who does not read Excel in English", () => {
  expect(planExample(languageOf("fi-FI"), "N").map(({ name }) => name)).toEqual(
    swedish.map(({ name }) => name)
  );
});
