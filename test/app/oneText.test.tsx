/** @jest-environment ./test/build/pageEnvironment.cjs */
import type { ReportTemplate } from "../../src/core/reportContent";
import type { MoneyUnit } from "../../src/core/rounding/printedAmount";
import { screen, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import type { Scenario } from "../../src/core/scenario/scenario";
import { spansOf } from "../../src/core/scenario/rollUp";
import { toDocx } from "../../src/ooxml/document/document";
import { insertReport } from "../../src/share/report/excel/insertReport";
import { composeReport } from "../../src/share/report/sheet/report";
import { reportSheet } from "../../src/share/report/sheet/reportSheet";
import { completeBrowser } from "./browser";
import { ALTERNATIVES, inputs, point } from "./oneText/regions";
import { contextOf, onComparisonSheets, shownOn } from "./oneText/sheets";
import { ownTexts, PARTIES, plain, type Printed, UNITS } from "./oneText/texts";
import { choose, goTo, type OpenedPane, openPaneIn, untilQuiet } from "./openedPane";

beforeAll(() => completeBrowser());

const TEMPLATES: readonly ReportTemplate[] = ["memorandum", "motion"];

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
      ...(await onComparisonSheets(scenario)),
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
        "Finansiering",
        "Jämförelse",
        "Omfördelning per vårdcentral",
        "Prognos mot budget",
        "panel",
        ...TEMPLATES.flatMap((one) => [`${one}, blad`, `${one}, Word`]),
      ].sort()
    );
    expect(printed.length).toBeGreaterThan(300);
  });
});

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
      found.push(...atAGlance(scenario, unit));
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

/** The alternatives beside each other, in the year that is shown. */
function atAGlance(scenario: Scenario, unit: Printed["unit"]): readonly Printed[] {
  const section = screen.getByRole("region", { name: /^Alternativen \d{4}/ });
  const year = /\d{4}/.exec(section.getAttribute("aria-label") ?? section.textContent!)![0];
  const lines = [...section.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map(({ textContent }) => plain(textContent!))
  );
  const names = ["total", "healthCentre", "region", "total change"];
  // Tables under each other have the alternatives in their order.
  const perTable = section.querySelector("tbody")!.children.length;
  return names.flatMap((name, row) => {
    const texts = lines.filter((_, i) => i % perTable === row).flat();
    return scenario.alternatives.map(({ policy }, i) => ({
      quantity: `${policy.id} ${year} ${name}`,
      unit,
      text: texts[i]!,
      place: "panel",
    }));
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
