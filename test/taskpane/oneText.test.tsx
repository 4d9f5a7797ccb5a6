/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { yearAndMonth } from "../../src/core/calendar";
import { type Alternative, type Scenario } from "../../src/core/scenario/scenario";
import { spansOf } from "../../src/core/scenario/rollUp";
import { sampleRegion } from "../../src/data/sampleRegion";
import { comparisonTexts } from "../../src/locales/comparison";
import type { ReportTemplate } from "../../src/locales/reportDocument";
import { wordsOf } from "../../src/locales/scenario";
import type { MoneyUnit } from "../../src/locales/workResult";
import { toDocx } from "../../src/ooxml/document/document";
import { type ComparisonContext, insertComparison } from "../../src/workbook/comparison/comparison";
import { insertReport } from "../../src/workbook/report/insertReport";
import { composeReport } from "../../src/workbook/report/report";
import { reportSheet } from "../../src/workbook/report/reportSheet";
import { completeBrowser } from "./browser";
import { writeCells } from "./cells";
import { button, choose, goTo, type OpenedPane, openPaneIn, untilQuiet } from "./openedPane";

jest.setTimeout(1_200_000);

beforeAll(() => completeBrowser());

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mkr"];
const TEMPLATES: readonly ReportTemplate[] = ["memorandum", "motion"];
const PARTIES = ["healthCentre", "region", "total"] as const;
const ALTERNATIVES = ["split-80-20", "stopped-payment"];

/** One printed figure: what it is, in which unit, as which text, and where. */
interface Printed {
  readonly quantity: string;
  readonly unit: string;
  readonly text: string;
  readonly place: string;
}

/** Two health centres by month: 2018 is 1 424 862,96 kr, 2019 exactly 3 750 000. */
const messyRows = [
  ["Månad", "Mottagning", "Yrkesgrupp", "Antal", "Belopp (kr)"],
  ...[2018, 2019, 2020].flatMap((year) =>
    Array.from({ length: year === 2020 ? 4 : 12 }, (_, m) =>
      ["Norra torget", "Ängen 2"].map((place, u) => [
        `${year}-${String(m + 1).padStart(2, "0")}`,
        place,
        "läkare",
        { 2018: 121, 2019: 317 - 9 * m, 2020: 333 + 7 * m }[year]! + u,
        { 2018: 59_369.29, 2019: 156_250, 2020: 168_241.55 + 13.45 * m }[year]!,
      ])
    ).flat()
  ),
];

const inputs: readonly {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}[] = [
  {
    name: "the document's rows",
    rows: [
      ["År", "Kontakter", "Kostnad (mkr)"],
      [2017, 2900, 2.4],
      [2018, "", 5.6],
      [2019, 23_700, 10.5],
      ["2020 (prognos)", "", 12.5],
    ],
  },
  { name: "a messy region", rows: messyRows },
  { name: "the sample region", rows: sampleRows() },
];

describe.each(inputs)("every figure of $name", ({ rows }) => {
  let pane: OpenedPane;
  let printed: readonly Printed[];
  let expected: ReadonlyMap<string, string>;

  beforeAll(async () => {
    pane = await openPaneIn("sv");
    await point(pane, rows);
    const scenario = pane.work.calculator.state.get().scenario!;
    expected = ownTexts(scenario);
    printed = [
      ...(await inPane(pane, scenario)),
      ...(await onComparisonSheet(scenario)),
      ...(await inDocuments(scenario)),
    ];
  });
  afterAll(() => pane.close());

  test("has one text per unit, the exact amount's, wherever it is printed", () => {
    const wrong = printed.filter(
      ({ quantity, unit, text }) => expected.get(`${quantity} ${unit}`) !== text
    );
    expect(
      wrong.map((one) => ({ ...one, right: expected.get(`${one.quantity} ${one.unit}`) }))
    ).toEqual([]);
  });

  test("is met in pane, sheets and both documents", () => {
    const places = [...new Set(printed.map(({ place }) => place))].sort();
    expect(places).toEqual(
      [
        "Jämförelse",
        "panel",
        ...TEMPLATES.flatMap((one) => [`${one}, blad`, `${one}, Word`]),
      ].sort()
    );
    expect(printed.length).toBeGreaterThan(300);
  });
});

/** Its doctors' contacts and kronor, month by month, of the region as a whole. */
function sampleRows(): readonly (readonly (string | number)[])[] {
  const { months, values } = sampleRegion.series;
  const doctors = values.filter(({ profession }) => profession === "LK");
  const sum = (of: "contacts" | "cost", at: number): number =>
    doctors.reduce((total, one) => total + (one[of][at] ?? 0), 0);
  return [
    ["Månad", "Yrke", "Kontakter", "Kostnad (kr)"],
    ...months.flatMap((month, i) => {
      const { year, month: part } = yearAndMonth(month);
      const contacts = sum("contacts", i);
      if (contacts === 0) return [];
      const name = `${year}-${String(part).padStart(2, "0")}`;
      return [[name, "läkare", contacts, sum("cost", i) / 100]];
    }),
  ];
}

/** Points at the rows, and adds two alternatives. */
async function point(
  pane: OpenedPane,
  rows: readonly (readonly (string | number)[])[]
): Promise<void> {
  await writeCells(rows);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  for (const id of ALTERNATIVES) {
    await choose("Utgå från", id);
    await userEvent.click(button("Lägg till"));
    await untilQuiet(pane);
  }
}

/** By own addition of öre and own long division: halves away from zero. */
function ownTexts(scenario: Scenario): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const { cells, alternatives, baseline } = scenario;
  const sum = (of: Float64Array, from: number, to: number): number => {
    let total = 0;
    for (let i = from * cells.length; i < to * cells.length; i += 1) total += of[i]!;
    return total;
  };
  const bears = (one: Alternative, from: number, to: number): Record<string, bigint> => {
    const healthCentre = BigInt(sum(one.measures.healthCentre, from, to));
    const once = one.oneOff.slice(from, to).reduce((all, each) => all + each, 0);
    const region = BigInt(sum(one.measures.region, from, to) + once);
    return { healthCentre, region, total: healthCentre + region };
  };
  for (const { year, from, to } of spansOf(scenario, "year")) {
    const before = bears(alternatives[baseline]!, from, to);
    for (const one of alternatives) {
      const after = bears(one, from, to);
      const { id } = one.policy;
      for (const unit of UNITS)
        for (const party of PARTIES) {
          texts.set(`${id} ${year} ${party} ${unit}`, ownText(after[party]!, unit));
          const change = after[party]! - before[party]!;
          const text = ownText(change, unit);
          const plus = change > 0n && /[1-9]/.test(text) ? "+" : "";
          texts.set(`${id} ${year} ${party} change ${unit}`, plus + text);
        }
      const contacts = sum(one.measures.contacts, from, to);
      const whole = BigInt(Math.floor(Number(contacts.toFixed(6)) + 0.5));
      texts.set(`${id} ${year} contacts antal`, ownText(whole * 100n, "kr"));
    }
  }
  return texts;
}

function ownText(ore: bigint, unit: MoneyUnit): string {
  const step = { kr: 100n, tkr: 100_000n, mkr: 10_000_000n }[unit];
  const size = ore < 0n ? -ore : ore;
  const steps = (2n * size + step) / (2n * step);
  const digits = unit === "mkr" ? `${steps / 10n}` : `${steps}`;
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, " ");
  const text = unit === "mkr" ? `${grouped},${steps % 10n}` : grouped;
  return ore < 0n && steps > 0n ? `−${text}` : text;
}

/** As a reader sees it: the kind of blank and of minus is the font's and the host's. */
function plain(text: string): string {
  return text.replace(/\s/g, " ").replace(/^-/, "−").trim();
}

/** Resultat: its table, its four figures, and its chart's figures are the table's. */
async function inPane(pane: OpenedPane, scenario: Scenario): Promise<readonly Printed[]> {
  await goTo("result");
  const found: Printed[] = [];
  const place = "panel";
  for (const { policy } of scenario.alternatives)
    for (const unit of UNITS) {
      await choose("Alternativ", policy.id);
      await choose("Belopp i", unit);
      await untilQuiet(pane);
      const group = screen
        .getAllByRole("group")
        .find((one) => within(one).queryAllByRole("columnheader", { name: "Period" }).length > 0)!;
      const table = within(group).getByRole("table");
      for (const row of [...table.querySelectorAll("tbody tr")]) {
        const [first, ...texts] = [...row.children].map(({ textContent }) => plain(textContent!));
        const of = `${policy.id} ${first!.slice(0, 4)}`;
        const names = ["total", "healthCentre", "region", "total change"];
        for (const [i, name] of names.entries())
          found.push({ quantity: `${of} ${name}`, unit, text: texts[i]!, place });
        const [, contacts] = /([\d ]+) kontakt/.exec(
          plain(row.children[0]!.lastChild!.textContent!)
        )!;
        found.push({ quantity: `${of} contacts`, unit: "antal", text: contacts!, place });
      }
      const year = /\d{4}/.exec(
        screen.getByRole("heading", { name: /^Fyra siffror/ }).textContent!
      )![0];
      const four = [...document.querySelectorAll("dl dt + dd")].map((one) =>
        plain(one.textContent!)
      );
      for (const [i, name] of ["total", "healthCentre", "region", "total change"].entries())
        found.push({
          quantity: `${policy.id} ${year} ${name}`,
          unit,
          text: four[i]!.replace(` ${unit}`, ""),
          place,
        });
    }
  return found;
}

function contextOf(): ComparisonContext {
  return {
    language: "sv",
    namespace: "NATLAKARE",
    words: wordsOf({ healthCentre: null, region: null }, "sv"),
    version: "1.2.3",
    synthetic: false,
    inhabitants: null,
    sourceNames: [],
    run: null,
  };
}

async function shownOn(name: string): Promise<readonly (readonly string[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange().load("text");
    await context.sync();
    return range.text.map((row) => row.map(plain));
  });
}

async function onComparisonSheet(scenario: Scenario): Promise<readonly Printed[]> {
  const context = contextOf();
  await insertComparison(scenario, context, { replace: "none" });
  const shown = await shownOn("Jämförelse");
  const headings = comparisonTexts("sv").comparison.costHeadings(context.words);
  const top = shown.findIndex((row) => row.includes(headings.totalChange));
  const columnOf = (key: keyof typeof headings): number => shown[top]!.indexOf(headings[key]);
  const order = [
    scenario.alternatives[scenario.baseline]!,
    ...scenario.alternatives.filter((_, i) => i !== scenario.baseline),
  ];
  const years = spansOf(scenario, "year");
  return shown.slice(top + 1, top + 1 + years.length * order.length).flatMap((row) => {
    const { id } = order[Number(row[columnOf("number")]) - 1]!.policy;
    return PARTIES.flatMap((party) =>
      (["", "Change"] as const).map((kind): Printed => ({
        quantity: `${id} ${row[columnOf("year")]} ${party}${kind && " change"}`,
        unit: "kr",
        text: row[columnOf(`${party}${kind}`)]!,
        place: "Jämförelse",
      }))
    );
  });
}

/** Beslutsunderlag and Svar på motion, each as a sheet and as Word, in every unit. */
async function inDocuments(scenario: Scenario): Promise<readonly Printed[]> {
  const found: Printed[] = [];
  const baseline = scenario.alternatives[scenario.baseline]!.policy.id;
  const year = spansOf(scenario, "year").find(({ kind }) => kind !== "outcome")!.year;
  const chosen = [...TEMPLATES.entries()];
  for (const [i, template] of chosen)
    for (const unit of UNITS) {
      const alternative = ALTERNATIVES[i]!;
      const choice = { template, alternative, year, unit };
      const content = composeReport(scenario, contextOf(), choice);
      const name = `${template} ${unit}`;
      await insertReport(reportSheet({ ...content, id: name }, name, ""));
      for (const [kind, rows] of [
        ["blad", await shownOn(name)],
        ["Word", await rowsOfWord(await toDocx(content))],
      ] as const)
        found.push(...inReport(rows, baseline, alternative, unit, `${template}, ${kind}`));
    }
  return found;
}

async function rowsOfWord(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))["word/document.xml"]);
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const all = (of: Element | Document, name: string): readonly Element[] => [
    ...of.getElementsByTagName(name),
  ];
  return all(parsed, "w:tr").map((row) =>
    all(row, "w:tc").map((cell) =>
      plain(
        all(cell, "w:t")
          .map((one) => one.textContent)
          .join("")
      )
    )
  );
}

/** The table by year and party, and the one of how it has been. */
function inReport(
  rows: readonly (readonly string[])[],
  baseline: string,
  alternative: string,
  unit: MoneyUnit,
  place: string
): readonly Printed[] {
  const parties = {
    Vårdcentralerna: "healthCentre",
    "Regionen centralt": "region",
    Totalt: "total",
  };
  return rows.flatMap(([label = "", ...texts]): readonly Printed[] => {
    const part = /^(\d{4}) (Vårdcentralerna|Regionen centralt|Totalt)$/.exec(label);
    const history = /^(\d{4}), (utfall|prognos)/i.exec(label);
    const print = (of: string, quantity: string, text: string, as: string = unit): Printed => ({
      quantity: `${of} ${quantity}`,
      unit: as,
      text,
      place,
    });
    if (part) {
      const party = parties[part[2] as keyof typeof parties];
      return [
        print(baseline, `${part[1]} ${party}`, texts[0]!),
        print(alternative, `${part[1]} ${party}`, texts[1]!),
        print(alternative, `${part[1]} ${party} change`, texts[2]!),
      ];
    }
    if (!history) return [];
    return [
      ...PARTIES.map((party, i) => print(baseline, `${history[1]} ${party}`, texts[i]!)),
      print(baseline, `${history[1]} contacts`, texts[3]!, "antal"),
    ];
  });
}
