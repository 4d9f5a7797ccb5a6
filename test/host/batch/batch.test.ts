import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { excelWorkbook } from "../../ooxml/excelWorkbook";
import { run } from "./command";
import { messyWorkbook } from "./messyWorkbook";
import { Refused, WrongUse } from "./refusal";
import { sampleWorkbook } from "./sampleWorkbook";

/** What a verb prints, as far as the tests look at it. */
interface Answer {
  readonly sources: readonly {
    readonly place: string;
    readonly role: string;
    readonly headings: readonly { readonly text: string; readonly meaning: string | null }[];
    readonly rowsRead: number;
    readonly rowsSkipped: number;
    readonly cost: number | null;
    readonly costInSelection: number | null;
    readonly proposedUnit: object | null;
  }[];
  readonly asked: readonly object[];
  readonly units: readonly { readonly name: string }[];
  readonly observations: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly { readonly code: string; readonly place: string }[];
  readonly unread: readonly { readonly place: string; readonly why: string }[];
  readonly rows: readonly Row[];
  readonly warnings: readonly { readonly alternative: string | null; readonly code: string }[];
  readonly replaced: readonly { readonly cell: string; readonly how: string }[];
  readonly notRecomputed: readonly unknown[];
  readonly changedParts: readonly { readonly part: string; readonly why: string }[];
  readonly smallCells: { readonly hidden: readonly unknown[] };
}

interface Row {
  readonly id: string;
  readonly status: string;
  readonly lines: readonly { readonly address: string | null; readonly text: string }[];
  readonly alternative: string;
  readonly period: string;
  readonly unit: string;
  readonly profession: string | null;
  readonly party: string;
  readonly kind: string;
  readonly contacts: number | null;
  readonly cost: number;
  readonly change: number;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "batch-"));
const at = (name: string): string => path.join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  fs.writeFileSync(at(name), content);
  return at(name);
};
const json = (name: string, value: unknown): string => put(name, JSON.stringify(value));
const answer = async (...words: readonly string[]): Promise<Answer> =>
  JSON.parse(JSON.stringify(await run(words)));
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const messy = put("Rörigt.xlsx", messyWorkbook());
const sample = at("Exempel.xlsx");

beforeAll(async () => put("Exempel.xlsx", await sampleWorkbook()));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("read", () => {
  test("the sample region is read whole, and only its tables are", async () => {
    const { sources, units, observations, problems, unread } = await answer("read", sample);
    expect(sources.map(({ role }) => role)).toEqual(["contacts", "units"]);
    // 2,4 + 5,6 + 10,5 mkr, and five months of 12,5 (Region Västmanland 2020).
    expect(sources[0]).toMatchObject({ cost: 2_370_833_333, costInSelection: 2_370_833_333 });
    expect(sum(observations.map(({ cost }) => cost as number))).toBe(2_370_833_333);
    expect(units.length).toBe(21);
    expect(observations[0]).toEqual({
      period: "2017-01",
      unit: expect.any(String),
      profession: "LK",
      contacts: expect.any(Number),
      cost: expect.any(Number),
      fee: null,
      kind: "utfall",
    });
    expect(problems).toEqual([]);
    expect(unread.every(({ why }) => /tillägget skrivit|inget område/.test(why))).toBe(true);
  });

  test("of messy data what can be read is, and all else is told of with its place", async () => {
    const { sources, units, observations, problems, unread } = await answer("read", messy);
    expect(sources.map(({ place, role }) => [place, role])).toEqual([
      ["Enheter", "units"],
      ["'Kontakter jan–mars'!A:F", "contacts"],
    ]);
    expect(sources[1]).toEqual({
      place: "'Kontakter jan–mars'!A:F",
      role: "contacts",
      headings: [
        { text: "Månad", meaning: "month" },
        { text: "Vårdcentral", meaning: "unit" },
        { text: "Yrke", meaning: "profession" },
        { text: "Antal besök", meaning: "contacts" },
        { text: "Kostnad, tkr", meaning: "cost" },
        { text: "Anm.", meaning: null },
      ],
      rowsRead: 4,
      rowsSkipped: 3,
      from: "2020-01",
      to: "2020-03",
      contacts: 22,
      cost: 1_075_000,
      forecast: null,
      contactsInSelection: 24,
      costInSelection: 1_175_000,
      proposedUnit: null,
    });
    expect(units.map(({ name }) => name)).toEqual(["Björken", "Eken"]);
    expect(units[0]).toMatchObject({ operator: "region", listed: 7000 });
    expect(observations.map(({ period, unit, cost }) => [period, unit, cost])).toEqual([
      ["2020-01", "Björken", 500_000],
      ["2020-02", "Björken", 400_000],
      ["2020-03", "Eken", 50_000],
      ["2020-03", "Eken", 125_000],
    ]);
    expect(problems.map(({ code, place }) => `${code} ${place.split("!")[1]}`)).toEqual([
      "amount.fromText D8",
      "amount.fromText E8",
      "profession.unknown C9",
      "cell.error D10",
      "row.total A11",
    ]);
    expect(unread.map(({ place }) => place)).toEqual([
      "'Kontakter jan–mars'!C9",
      "'Kontakter jan–mars'!D10",
      "'Kontakter jan–mars'!A11",
      "'Kontakter jan–mars'!A:F",
      "'Kontakter jan–mars'!A:F",
      "Gammalt",
      "Anteckningar",
    ]);
  });

  test("what is pointed out is read, and nothing else; hidden sheets too", async () => {
    const { sources, observations, unread } = await answer(
      ...["read", messy, "--source", "Gammalt!A1:C2=contacts"]
    );
    expect(sources.map(({ place }) => place)).toEqual(["Gammalt!A1:C2"]);
    expect(observations).toEqual([
      {
        period: "2018",
        unit: expect.any(String),
        profession: null,
        contacts: 5,
        cost: 300_000,
        fee: null,
        kind: "utfall",
      },
    ]);
    expect(unread).toEqual([]);
    const missing = await answer("read", messy, "--source", "Finns inte!A1:B2=contacts");
    expect([missing.sources, missing.problems[0]!.code]).toEqual([[], "source.missing"]);
  });

  test("headings mean what the mapping says, of all sources or of one", async () => {
    const words = ["read", messy, "--source", "Kontakter jan–mars!A4:F10=contacts", "--map"];
    const all = await answer(...words, json("all.json", { "Kostnad, tkr": null, Anm: "cost" }));
    expect(all.sources[0]!.headings[4]).toEqual({ text: "Kostnad, tkr", meaning: null });
    expect(all.sources[0]).toMatchObject({ cost: null, costInSelection: null });
    const place = "Kontakter jan–mars!A4:F10";
    const one = await answer(...words, json("one.json", { [place]: { "Antal besök": null } }));
    expect(one.observations[0]).toMatchObject({ contacts: null, cost: 500_000 });
  });

  describe("what a table leaves open", () => {
    const text =
      "Period;Yrke;Antal;Kostnad\n2001;Läkare;2;1000\n2001;Vårdlots;3;900\n2002;Läkare;1;500\n";

    test("is told with its öre, and answered by the mapping", async () => {
      const file = put("vaga.csv", text);
      const { asked, observations } = await answer("read", file);
      expect(observations).toEqual([]);
      expect(asked).toEqual([
        expect.objectContaining({
          place: "vaga!A:D",
          measure: null,
          professions: [expect.objectContaining({ written: "Vårdlots", rows: 1, cost: 90_000 })],
          periods: [
            expect.objectContaining({
              about: "digits",
              sample: "2001",
              sums: { rows: 2, contacts: 3, cost: 150_000 },
              isOpen: true,
            }),
          ],
        }),
      ]);
      const choices = { professions: { VÅRDLOTS: "sjuksköterska" }, digits: "year" };
      const mapping = json("vaga.json", { choices, "vaga!A:D": { choices: { digits: "ÅÅMM" } } });
      const answered = await answer("read", file, "--map", mapping);
      expect(answered.observations.map(({ period, cost }) => [period, cost])).toEqual([
        ["2020-01", 100_000],
        ["2020-01", 90_000],
        ["2020-02", 50_000],
      ]);
      expect(answered.problems).toEqual([]);
    });

    test("and the unit that its amounts speak for", async () => {
      const file = put("tusen.csv", "År;Antal;Kostnad\n2018;10000;5600\n2019;20000;10500\n");
      const { sources } = await answer("read", file);
      expect(sources[0]!.proposedUnit).toMatchObject({ kronorPerUnit: 1000, kronor: 16_100_000 });
    });

    test.each([
      [{ digits: "MMÅÅ" }, /"MMÅÅ" kan inte vara digits/],
      [{ professions: { Lots: "vårdlots" } }, /kan inte vara professions/],
      [{ yrken: {} }, /”yrken” är inget svar\. De som finns: professions, units/],
      [7, /choices ska vara ett objekt/],
    ])("an answer that is none is refused: %j", async (choices, sentence) => {
      const mapping = json("fel.json", { choices });
      await expect(answer("read", put("vaga2.csv", text), "--map", mapping)).rejects.toThrow(
        sentence
      );
    });
  });

  test.each([
    ["semikolon.csv", "\uFEFFPeriod;Enhet;Antal;Kostnad\r\n2020-01;Björken;3;1 500,50\r\n"],
    ["komma.csv", 'Period,Enhet,Antal,Kostnad\n2020-01,"Björken",3,1500.50\n'],
  ])("%s is read as Excel opens it", async (name, text) => {
    const { sources, observations, problems } = await answer("read", put(name, text));
    expect(sources[0]!.place).toBe(`${name.replace(".csv", "")}!A:D`);
    expect(observations).toEqual([
      expect.objectContaining({ period: "2020-01", unit: "Björken", contacts: 3, cost: 150_050 }),
    ]);
    expect(problems).toEqual([]);
  });

  test("forecasts are told apart, and what is neither is told of with its sum", async () => {
    const { sources, observations, unread } = await answer(
      "read",
      put(
        "typer.csv",
        "År;Typ;Kontakter;Kostnad\n2019;Utfall;9;4500\n2020;Prognos;8;4000\n2020;Budget;7;3500\n"
      )
    );
    expect(observations.map(({ period, kind, cost }) => [period, kind, cost])).toEqual([
      ["2019", "utfall", 450_000],
      ["2020", "prognos", 400_000],
    ]);
    expect(sources[0]).toMatchObject({ rowsSkipped: 1, cost: 450_000, costInSelection: 1_200_000 });
    expect(unread.map(({ why }) => why)).toEqual([expect.stringMatching(/3.500 kr.*Budget/)]);
  });

  test.each([
    ["Windows", Buffer.from("År;Kontakter;Kostnad\n2019;10;5000\n", "latin1")],
    ["UTF-16", Buffer.from("\uFEFFÅr\tKontakter\tKostnad\r\n2019\t10\t5000\r\n", "utf16le")],
    [
      "UTF-16 the other way",
      Buffer.from("\uFEFFÅr;Kontakter;Kostnad\n2019;10;5000\n", "utf16le").swap16(),
    ],
  ])("a text file in the letters of %s is read", async (name, bytes) => {
    const { observations } = await answer("read", put(`${name}.csv`, bytes));
    expect(observations).toEqual([expect.objectContaining({ period: "2019", cost: 500_000 })]);
  });
});

describe("compare", () => {
  test("parties bear the whole, to the öre, under every alternative", async () => {
    const setup = json("setup.json", {
      bearing: "healthCentre",
      outcomeThrough: "2020-04",
      horizonThrough: "2021",
      method: "ingångsläge",
      policies: ["split-80-20", "region"],
    });
    const { rows, warnings } = await answer("compare", sample, "--setup", setup);
    const of = (alternative: string, more: Partial<Row> = {}): readonly Row[] =>
      rows.filter((row) =>
        Object.entries({ alternative, ...more }).every(
          ([key, value]) => row[key as keyof Row] === value
        )
      );
    const cost = (some: readonly Row[]): number => sum(some.map((row) => row.cost));
    const baseline = of("current-rule");
    expect(cost(baseline)).toBeGreaterThan(0);
    for (const id of ["split-80-20", "region"]) {
      expect(cost(of(id))).toBe(cost(baseline));
      expect(sum(of(id).map(({ change }) => change))).toBe(0);
    }
    expect(rows.every((row) => Number.isInteger(row.cost) && Number.isInteger(row.change))).toBe(
      true
    );
    // The year before the proposal is as it was booked.
    const year = ({ period }: Row): boolean => period.startsWith("2019");
    expect(cost(of("split-80-20", { kind: "utfall" }).filter(year))).toBe(1_050_000_000);
    expect(baseline.map(({ period }) => period).at(-1)).toBe("2021-12");
    expect(new Set(baseline.map(({ kind }) => kind))).toEqual(new Set(["utfall", "prognos"]));
    expect(warnings.map(({ code }) => code)).toContain("data.laterIgnored");
  });

  test("of messy data, with an alternative in full and the region's own share", async () => {
    const patch = {
      kind: "allocation",
      from: "2020-04-01",
      shares: { healthCentre: 1, region: 0 },
    };
    const setup = json("full.json", {
      bearing: 0.2,
      horizonThrough: "2020-06",
      method: "oförändrad",
      policies: [{ id: "own", name: "Allt på vårdcentralen", patches: [patch] }],
    });
    const { rows } = await answer("compare", messy, "--setup", setup);
    const booked = rows.filter(
      ({ alternative, kind }) => alternative === "current-rule" && kind === "utfall"
    );
    expect(sum(booked.map(({ cost }) => cost))).toBe(1_075_000);
    const centre = booked.filter(({ party }) => party === "healthCentre");
    expect(sum(centre.map(({ cost }) => cost))).toBe(215_000);
    expect(sum(booked.map(({ contacts }) => contacts ?? 0))).toBe(22);
    const own = rows.filter(({ alternative, kind }) => alternative === "own" && kind === "prognos");
    expect(new Set(own.filter(({ cost }) => cost > 0).map(({ party }) => party))).toEqual(
      new Set(["healthCentre"])
    );
  });

  test("a preset answers who bears the cost; professions are named as in a workbook", async () => {
    const amounts = [{ profession: "läkare", amount: 100 }];
    const patch = { kind: "tariff", from: "2020-04-01", amounts, source: "Vår budget" };
    const setup = json("preset.json", {
      bearing: { share: "split-80-20", unlisted: "healthCentre" },
      horizonThrough: "2020-04",
      method: 0,
      policies: [{ id: "region" }, { name: "Hundra kronor", patches: [patch] }],
      baseline: "region",
    });
    const { rows } = await answer("compare", messy, "--setup", setup);
    expect([...new Set(rows.map(({ alternative }) => alternative))]).toEqual([
      "region",
      "current-rule",
      "own",
    ]);
    const physicians = rows.filter((row) => row.kind === "prognos" && row.profession === "LK");
    const cost = (id: string): number =>
      sum(physicians.filter(({ alternative }) => alternative === id).map((row) => row.cost));
    expect(cost("current-rule")).toBe(cost("region"));
    expect(cost("own")).toBe(Math.round(cost("region") / 5));
  });

  test("what others pay is told beside what the region and its health centres bear", async () => {
    const patch = { kind: "payers", from: "2020-04-01", state: 0.5 };
    const setup = json("payers.json", {
      bearing: "region",
      horizonThrough: "2020-04",
      method: 0,
      policies: [{ name: "Staten hälften", patches: [patch] }],
    });
    const { rows } = await answer("compare", messy, "--setup", setup);
    const ahead = rows.filter(({ kind }) => kind === "prognos");
    const cost = (id: string): number =>
      sum(ahead.filter(({ alternative }) => alternative === id).map((row) => row.cost));
    const paid = sum(ahead.map((row) => (row as { readonly state?: number }).state ?? 0));
    expect(paid).toBeGreaterThan(0);
    expect(paid + cost("own")).toBe(cost("current-rule"));
  });

  test.each([
    [{}, /bearing saknas/],
    [{ bearing: "alla", policies: ["region"] }, /bearing/],
    [{ bearing: 2, policies: ["region"] }, /bearing/],
    [{ bearing: "table", policies: ["region"] }, /inga fördelningsregler/],
    [{ bearing: "region", policies: ["okänt"] }, /okänt.*split-80-20/],
    [{ bearing: "region" }, /policies/],
    [{ bearing: "region", policies: ["region"], method: "magi" }, /magi/],
    [{ bearing: "region", policies: ["region"], outcomeThrough: "2030" }, /outcomeThrough/],
    [{ bearing: "region", policies: ["region"], horizonThrough: "2019" }, /horizonThrough/],
    [{ bearing: "region", policies: ["region"], baseline: "x" }, /baseline/],
    [{ bearing: "region", policy: [] }, /policy/],
    [
      {
        bearing: "region",
        policies: [{ name: "A", patches: [{ kind: "cap", from: "2020-01-01" }] }],
      },
      /perListed/,
    ],
  ])("%j is refused with a sentence", async (setup, sentence) => {
    const refused = run(["compare", messy, "--setup", json("wrong.json", setup)]);
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.toBeInstanceOf(Refused);
  });
});

describe("copy", () => {
  test.each([
    ["values", ["--small-cells"], "value"],
    ["living", ["--lambda", "--small-cells"], "living"],
  ])(
    "%s: every formula is replaced, what was changed is told, and the copy is read alike",
    async (mode, more, how) => {
      const output = at(`Kopia ${mode}.xlsx`);
      const said = await answer("copy", sample, output, "--mode", mode, ...more);
      expect(said.replaced.length).toBeGreaterThanOrEqual(10);
      expect(said.replaced.map((one) => one.how)).toContain(how);
      expect(said.notRecomputed).toEqual([]);
      expect(said.smallCells.hidden).toEqual([]);
      // Before the first tariff there is none, and the cells say so.
      expect(said.problems.every(({ code }) => code === "tariff.beforeFirst")).toBe(true);
      const parts = unzipSync(fs.readFileSync(output));
      for (const { part, why } of said.changedParts) expect(part in parts).toBe(why !== "removed");
      expect(
        Object.values(parts)
          .map((part) => strFromU8(part))
          .join()
      ).not.toMatch(/NATLAKARE[._]TARIFF\(/);
      const { observations } = await answer(
        "read",
        output,
        "--source",
        "Exempel_kontakter=contacts"
      );
      expect(sum(observations.map(({ cost }) => cost as number))).toBe(2_370_833_333);
    }
  );

  test("few contacts are hidden and listed where nothing else is said", async () => {
    const output = at("Kopia utan små tal.xlsx");
    const said = await answer("copy", sample, output, "--mode", "values");
    const { hidden } = said.smallCells;
    expect(hidden.length).toBeGreaterThan(0);
    const { observations } = await answer("read", output, "--source", "Exempel_kontakter=contacts");
    const few = observations.filter(({ contacts }) => Number(contacts) > 0 && Number(contacts) < 5);
    expect(few).toEqual([]);
  });

  test("numbers that may be something else stop it until they are said to be", async () => {
    const cells = { A1: "Faktura", A2: "20230101-1231" };
    const file = put("Fakturor.xlsx", excelWorkbook({ sheets: [{ name: "Blad1", cells }] }));
    const words = ["copy", file, at("Fakturakopia.xlsx"), "--mode", "values"];
    await expect(run(words)).rejects.toThrow(/kan vara personnummer: Blad1!A:A/);
    const said = await run([...words, "--not-personal", "Blad1!A:A"]);
    expect(said).toMatchObject({ notPersonal: [{ about: "Blad1!A:A", count: 1 }] });
  });

  test("of a workbook without formulas of ours nothing is replaced", async () => {
    const said = await answer("copy", messy, at("Kopia.xlsx"), "--mode", "values");
    expect(said.replaced).toEqual([]);
  });

  test("a personnummer stops it, and no file is written", async () => {
    const csv = "År;Kontakter;Anm\n2019;10;19121212-1212\n";
    await expect(
      run(["copy", put("personer.csv", csv), at("Aldrig.xlsx"), "--mode", "values"])
    ).rejects.toThrow(/ingen Excelarbetsbok/);
    const parts = unzipSync(messyWorkbook());
    const sheet = "xl/worksheets/sheet1.xml";
    const withNumber = strFromU8(parts[sheet]!).replace("inskrivet för hand", "19121212-1212");
    const file = put("Personer.xlsx", zipSync({ ...parts, [sheet]: strToU8(withNumber) }));
    await expect(run(["copy", file, at("Aldrig.xlsx"), "--mode", "values"])).rejects.toThrow(
      /personnummer/i
    );
    expect(fs.existsSync(at("Aldrig.xlsx"))).toBe(false);
  });

  test("the workbook itself is not written over", async () => {
    await expect(run(["copy", messy, messy, "--mode", "values"])).rejects.toThrow(/skriva över/);
  });
});

describe("check", () => {
  test("a workbook as it was saved is current; one whose values are of before is not", async () => {
    const { rows } = await answer("check", sample);
    const status = (id: string, of: readonly Row[]): unknown =>
      of.find((row) => row.id === id)?.status;
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["calculation", "errors", "stale", "hiddenSheets", "file"])
    );
    expect([status("stale", rows), status("file", rows)]).toEqual(["ok", "ok"]);
    const parts = unzipSync(fs.readFileSync(sample));
    const old = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        name.startsWith("xl/worksheets/sheet")
          ? strToU8(
              strFromU8(part).replace(
                /(_xldudf_NATLAKARE_ALLOCATE_SPLIT[^<]*<\/f><v>)[^<]*/g,
                "$10.01"
              )
            )
          : part,
      ])
    );
    const changed = await answer("check", put("Gammal.xlsx", zipSync(old)));
    expect(status("stale", changed.rows)).toBe("stop");
  });

  test("what is wrong in messy data is pointed at", async () => {
    const { rows } = await answer("check", messy);
    const lines = (id: string) => rows.find((row) => row.id === id)!.lines;
    expect(lines("errors").map(({ address }) => address)).toEqual(["'Kontakter jan–mars'!D10"]);
    expect(lines("hiddenSheets")[0]!.text).toContain("Gammalt");
  });
});

describe("what cannot be done", () => {
  test.each([
    [["read", at("saknas.xlsx")], /går inte att läsa/],
    [["read", put("bild.png", "x")], /varken .xlsx eller .csv/],
    [["read", put("Inte.xlsx", "ingen zip")], /ingen Excelarbetsbok/],
    [["read", messy, "--map", json("map.json", { Antal: "pengar" })], /pengar/],
    [["compare", messy, "--setup", put("trasig.json", "{")], /ingen JSON/],
  ])("%j is refused", async (words, sentence) => {
    const refused = run(words);
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.toBeInstanceOf(Refused);
  });

  test.each([
    [[], /Inget verb/],
    [["läs", messy], /inget verb/],
    [["read"], /en fil/],
    [["read", messy, messy], /en fil/],
    [["read", messy, "--source", "Blad1!A1=pengar"], /roller/],
    [["read", messy, "--mode", "values"], /--mode/],
    [["read", messy, "--okänd"], /--okänd/],
    [["compare", messy], /--setup/],
    [["copy", messy, "x.xlsx"], /--mode/],
    [["copy", messy, "x.xlsx", "--mode", "values", "--lambda"], /--lambda/],
  ])("%j is wrong use", async (words, sentence) => {
    const wrong = run(words);
    await expect(wrong).rejects.toThrow(sentence);
    await expect(wrong).rejects.toBeInstanceOf(WrongUse);
  });
});
