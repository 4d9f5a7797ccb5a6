import { watchCells } from "../../../src/ooxml/personal/openCells";
import { priceTable } from "../../../src/share/pricing/excel/priceTable";
import { committeeCopyTexts } from "../../../src/words/committeeCopy";
import { professionLabel } from "../../../src/data/professions";
import { insertAnalysis } from "../../../src/analysis/excel/insertAnalysis";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import { composeReport } from "../../../src/share/report/sheet/report";
import { insertReport } from "../../../src/share/report/excel/insertReport";
import { reportSheet } from "../../../src/share/report/sheet/reportSheet";
import { findBrokenFormulas } from "../../../src/share/repair/excel/brokenFormula";
import { type RepairedFormula, repairFormulas } from "../../../src/share/repair/excel/repair";
import { freezeWorkbook } from "../../../src/share/copy/excel/freeze";
import { insertExample } from "../../../src/example/excel/example";
import { insertSampleRegion } from "../../../src/example/excel/sampleRegion";
import { insertTemplate } from "../../../src/example/excel/template";
import { insertSheets, type InsertionOptions } from "../../../src/excel/sheetWriter";
import { readOutgoing } from "../../../src/excel/ownSheet";
import { formula, type PlannedCell, type SheetPlan } from "../../../src/sheet/sheetPlan";
import { nothingOld } from "../../../src/core/scenario/oldValues";
import { nationalSchedule } from "../../../src/data/tariffs";
import { breakEvenSheet } from "../../../src/analysis/breakEven/sheet/breakEvenSheet";
import {
  contextOf,
  lowerTariff,
  nothing,
  scenarioOf,
  smallScenario,
} from "../../comparison/sheet/fixture";

/** Something that the add-in does to a workbook, from a workbook that is ready for it. */
export interface Workflow {
  readonly name: string;
  readonly setUp: () => Promise<unknown>;
  /** @returns null where it was cancelled; throws where it failed */
  readonly run: (options: InsertionOptions) => Promise<unknown>;
  /** For what answers part by part: whether the workbook holds what the answer says. */
  readonly isSo?: (result: unknown) => Promise<boolean>;
}

export const small = smallScenario();
export const other = scenarioOf([nothing, lowerTariff]);

const WORK = "test";

function cell(content: PlannedCell["content"]): PlannedCell {
  return { content, style: "plain", numberFormat: "General" };
}

/** Two sheets that refer to one another, a table that grows and moves, a chart, an answer that spills. */
export function twoSheets(rows: number, amount: number, first = 2): readonly SheetPlan[] {
  const at = (sheet: string, row: number, column: number, count = 1) => ({
    sheet,
    area: { row, column, rows: count, columns: 1 },
    pinned: false,
  });
  const items = Array.from({ length: rows }, (_, i) => [cell(2019 + i), cell(amount * (i + 1))]);
  const lead = Array.from({ length: first - 1 }, (_, i) => [cell(`Rad ${i + 1}`)]);
  return [
    {
      key: "sums",
      name: "Summor",
      work: WORK,
      columnWidths: [12, 12],
      frozenRows: 1,
      rows: [
        [cell("Summor")],
        [cell("Alla"), cell(formula`=SUM(${at("data", first + 1, 1, rows)})`)],
        [
          cell("Delar"),
          {
            ...cell({
              ...formula`=NATLAKARE.ALLOCATE_SPLIT(100,{1;2})`,
              spill: { rows: 2, columns: 1 },
            }),
          },
        ],
        [],
        [{ ...cell(2020), style: "input" }],
      ],
      choices: [{ area: { row: 4, column: 0, rows: 1, columns: 1 }, values: [2019, 2020] }],
    },
    {
      key: "data",
      name: "Underlag",
      work: WORK,
      columnWidths: [8, 12],
      frozenRows: 0,
      rows: [[cell("Underlag")], ...lead, [cell("År"), cell("Belopp")], ...items],
      tables: [{ name: "Belopp", area: { row: first, column: 0, rows: rows + 1, columns: 2 } }],
      charts: [
        {
          kind: "column",
          title: `Belopp ${amount}`,
          at: { row: 2, column: 4, rows: 10, columns: 6 },
          categories: at("data", first + 1, 0, rows),
          series: [{ name: "Belopp", values: at("data", first + 1, 1, rows), color: "#005ea2" }],
          valueTitle: "kr",
          numberFormat: "0",
        },
      ],
    },
  ];
}

/** The user's own: text, a formula about our table and our cell, a name, a chart. */
export async function ownThings(
  sheet = "Underlag",
  table = "Belopp",
  cellOf = "Summor!B2"
): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Blad1");
    own.getRange("A1:A4").formulas = [
      ["eget"],
      [`=SUM(${table}[${table}])`],
      [`=${cellOf}`],
      ["=Mitt"],
    ];
    context.workbook.names.add("Mitt", context.workbook.worksheets.getItem(sheet).getRange("A1"));
    await context.sync();
  });
}

export const replacing: Workflow = {
  name: "two sheets again, the table longer and further down",
  setUp: async () => {
    await insertSheets(twoSheets(2, 100));
    await ownThings();
  },
  run: async (options) => insertSheets(twoSheets(4, 70, 3), options, await readOutgoing(WORK)),
};

const english = new Map([
  ["År", "Year"],
  ["Belopp", "Amount"],
]);

/** The sheets as a run in another language has them: the table and its columns have other names. */
function inEnglish(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row) =>
      row.map((each) => ({
        ...each,
        content: english.get(String(each.content)) ?? each.content,
      }))
    ),
    ...(plan.tables && { tables: plan.tables.map((table) => ({ ...table, name: "Amounts" })) }),
  }));
}

export const translating: Workflow = {
  name: "two sheets again, in another language",
  setUp: replacing.setUp,
  run: async (options) => {
    const plans = twoSheets(4, 70);
    return insertSheets(inEnglish(plans), options, await readOutgoing(WORK), () =>
      Promise.resolve([plans])
    );
  },
};

export const keeping: Workflow = {
  name: "two sheets again, one of them edited and so kept",
  setUp: async () => {
    await insertSheets(twoSheets(2, 100));
    await ownThings();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Summor").getRange("D1").values = [["min anteckning"]];
      await context.sync();
    });
  },
  run: async (options) => insertSheets(twoSheets(3, 70), options, await readOutgoing(WORK)),
};

export const workflows: readonly Workflow[] = [
  replacing,
  translating,
  keeping,
  {
    name: "example",
    setUp: () => Promise.resolve(),
    run: (options) => insertExample("sv", "NATLAKARE", options),
  },
  {
    name: "sample region",
    setUp: () => Promise.resolve(),
    run: (options) => insertSampleRegion("sv", options),
  },
  {
    name: "template",
    setUp: () => Promise.resolve(),
    run: (options) => insertTemplate("sv", options),
  },
  {
    name: "copy in place",
    setUp: async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A4");
        range.formulas = [
          ["2019-11-01"],
          ["=NATLAKARE.TARIFF(A1)"],
          ["=A2*2"],
          ["=SUM(NATLAKARE.ALLOCATE_SPLIT(A2,{1,3}))*1.1"],
        ];
        await context.sync();
      });
    },
    run: async (options) => {
      const result = await freezeWorkbook({
        ...options,
        namespace: "NATLAKARE",
        texts: committeeCopyTexts("sv", professionLabel),
        about: {
          workbookName: "Underlag.xlsx",
          madeAt: "2026-11-22 13:00",
          version: "1.0.0",
          tariffsVerified: "2026-06-01",
          sources: ["SKR"],
          rules: "0".repeat(64),
        },
        ownData: "urn:natlakarkalkyl:",
        withoutTables: false,
        numbers: watchCells("2026-11-22"),
      });
      if (result && !result.ok) throw new Error(result.problem.code);
      return result;
    },
  },
  {
    name: "analysis, again",
    setUp: () => insertAnalysis("breakEven", breakEven(1500)),
    run: (options) => insertAnalysis("breakEven", breakEven(900), options),
  },
  {
    name: "report, again",
    setUp: () => insertReport(report("mkr")),
    run: (options) => insertReport(report("kr"), options),
  },
  {
    name: "repair",
    setUp: async () => {
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem("Blad1").getRange("A1:A250");
        cells.formulas = Array.from({ length: 250 }, () => [
          '=_xldudf_NATLAKARE_TARIFF("2019-11-01")',
        ]);
        await context.sync();
      });
    },
    run: async (options) => {
      const broken = await findBrokenFormulas("NATLAKARE", {});
      return repairFormulas(broken!, options);
    },
    isSo: async (result) => {
      const cells = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A250");
        range.load("formulas");
        await context.sync();
        return range.formulas.map(([formula]) => String(formula));
      });
      const repaired = result as readonly RepairedFormula[];
      return repaired.every(({ broken, outcome: { status } }, i) => {
        if (status === "unread") return [broken.formula, broken.clean].includes(cells[i]!);
        return cells[i] === (status === "repaired" ? broken.clean : broken.formula);
      });
    },
  },
  {
    name: "pricing",
    setUp: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad1");
        const range = sheet.getRange("B3:D5");
        range.values = [
          ["Datum", "Yrke", "Kontakter"],
          ["2019-11-01", "LK", 10],
          ["2020-02-01", "SJ", 4],
        ];
        sheet.tables.add(range, true).name = "Min";
        await context.sync();
      });
    },
    run: () =>
      priceTable("Min", {
        language: "sv",
        schedule: nationalSchedule,
        old: nothingOld,
        rules: [
          { from: "2017-01-01", shares: { healthCentre: 0.2, region: 0.8 }, unlisted: "region" },
        ],
        meanFee: null,
      }),
  },
  {
    name: "Kör, new",
    setUp: () => Promise.resolve(),
    run: (options) => insertComparison(small, contextOf(), { ...options, replace: "unedited" }),
  },
  {
    name: "Kör, again",
    setUp: () => insertComparison(small, contextOf(), { replace: "unedited" }),
    run: (options) => insertComparison(other, contextOf(), { ...options, replace: "unedited" }),
  },
];

function report(unit: "kr" | "mkr"): SheetPlan {
  const content = composeReport(small, contextOf(), {
    template: "memorandum",
    alternative: small.alternatives[1]!.policy.id,
    year: 2020,
    unit,
  });
  return reportSheet(content, "Beslutsunderlag", "Not.");
}

function breakEven(visitCost: number): SheetPlan {
  const stop = {
    contacts: 25_000,
    price: 443.04,
    borneShare: 0.2,
    ownShare: 0.15,
    ownCost: 200,
    ownBorneShare: 0.5,
    otherShare: 0.1,
    otherPrice: 300,
    oneOff: 400_000,
  };
  return breakEvenSheet(stop, { visitCost, realisable: 0.25 }, null, nothingOld, contextOf());
}
