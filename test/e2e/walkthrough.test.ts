import fs from "node:fs";
import { describeInBrowser, PreviewSession } from "./browser";
import { sheetNames, type SheetRow, tableOf } from "./gridUser";
import {
  documentLines,
  mkr,
  paceLine,
  percent,
  printed,
  resultLines,
  span,
  spanRow,
} from "./typedLines";
import {
  ALTERNATIVES,
  changeOf,
  inYear,
  reckon,
  type TypedRegion,
  type TypedYear,
} from "./typedRegion";
import { Walk } from "./walk";

/** The decision memorandum's own rows. */
const MEMORANDUM = [
  ["År", "Kontakter", "Kostnad (mkr)"],
  ["2017", "2 900", "2,4"],
  ["2018", "", "5,6"],
  ["2019", "23 700", "10,5"],
  ["2020 (prognos)", "", "12,5"],
];

/** Years in which the motion's "nästan fördubblats två år i rad" is true. */
const MOTION = [
  ["År", "Kostnad (mkr)"],
  ["2018", "1,9"],
  ["2019", "3,6"],
  ["2020", "7,0"],
];

const INHABITANTS = 130_810;

describeInBrowser("from an empty workbook to a document, every figure reckoned anew", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  it("the decision memorandum: a forecast stays one, and 80/20 moves 10 mkr of it", async () => {
    const region = reckon(MEMORANDUM);
    const [y2017, y2018, y2019, y2020] = [2017, 2018, 2019, 2020].map((year) =>
      inYear(region, year)
    ) as [TypedYear, TypedYear, TypedYear, TypedYear];
    const walk = await Walk.start(session, "memorandum");
    await walk.type(MEMORANDUM);
    const counted = printed(y2017.contacts + y2019.contacts, 0);
    const booked = printed(y2017.cost + y2018.cost + y2019.cost, 0);
    expect(await walk.section("Det här är läst")).toContain(
      `4 rader, 2017–2020, 4 år, ${counted} kontakter, bokfört ${booked} kr, egen prognos 1 rad (${printed(y2020.cost, 0)} kr)`
    );
    await walk.answer();

    await walk.compare("80/20");
    const moved = ALTERNATIVES["80/20"]!(y2020);
    const sentence = `80/20 flyttar ${mkr(moved.region)} mkr 2020 från vårdcentralerna till regionen centralt; totalkostnaden är oförändrad.`;
    await walk.see(sentence);
    expect(await walk.section("Fyra siffror för 2020")).toBe(
      `Fyra siffror för 2020 Egen prognos Totalkostnad ${mkr(y2020.cost)} mkr Vårdcentralernas del ${mkr(moved.healthCentres)} mkr Centralt att finansiera ${mkr(moved.region)} mkr Kostnadsförändring mot nollalternativet (+ = ökar) ${mkr(0)} mkr`
    );
    expect(await walk.rows("80/20, mkr")).toEqual(resultLines(region, "80/20"));
    for (const { year, cost } of region.years.slice(-2))
      await walk.see(`Totalkostnad ${year}: ${span(region, year, cost)}.`);
    // What a method would have said goes on from 2019, at what a contact costs in 2020.
    const [none, half, full] = [1, Math.sqrt(region.growth), region.growth].map((factor) => {
      const contacts = y2019.contacts * factor;
      return `2020 ${printed(contacts, 0)} ${mkr((contacts * y2020.cost) / y2020.contacts)}`;
    });
    expect(await walk.rows("Egen prognos och vad metoderna hade sagt, mkr")).toEqual([
      `Egen prognos 2020 ${printed(y2020.contacts, 0)} beräknade ${mkr(y2020.cost)}`,
      `Utan tillväxt (senast kända nivå) ${none}`,
      `Halverad tillväxt ${half}`,
      `Full tillväxt ${full}`,
    ]);

    await walk.run();
    await expectSheets(walk, region, ["100 % vårdcentral", "80/20"]);
    // Nothing of 2020 is booked, so nothing booked is corrected.
    expect(await sheetNames(walk.page)).not.toContain("Rättelser");

    await walk.develop();
    const development = await walk.section("Utveckling");
    expect(development).toContain(paceLine(y2017, y2019));
    const [before, after] = [y2017, y2019].map(({ cost, contacts }) => printed(cost / contacts, 2));
    expect(development).toContain(
      `${printed(y2019.contacts / y2017.contacts, 2)} gånger så många. En kontakt kostade ${before} kr 2017 och ${after} kr 2019.`
    );
    expect(development).toContain(
      `Prognosen för 2020 är ${printed(changeOf(y2020, y2019) * 100, 1)} % högre än kostnaden 2019.`
    );
    expect(development).toContain("Kontakterna 2018 och 2020 är beräknade ur kostnaden");
    expect(await walk.rows("Kontakter och kostnad per år, mkr")).toContain(
      `Kr per kontakt ${before} – ${after} –`
    );
    await expectDevelopment(walk, [y2017, y2018, y2019, y2020]);

    const word = await walk.document("Beslutsunderlag", "80/20", 2020);
    expect(word).toContain(
      `Kostnaden för digitala utomlänskontakter (nätläkare) var ${mkr(y2019.cost)} mkr 2019. I nollalternativet, 100 % vårdcentral, beräknas den bli ${mkr(y2020.cost)} mkr 2020 för ${printed(y2020.contacts, 0)} beräknade kontakter.`
    );
    expect(word).toContain(sentence);
    expect(word).toEqual(expect.arrayContaining(documentLines(region, "80/20", 2020)));
    for (const one of region.years.filter(({ kind }) => kind === "prognos")) {
      expect(word).toContain(spanRow(region, one.year, one.cost));
      expect(word).toContain(spanRow(region, one.year, ALTERNATIVES["80/20"]!(one).region));
    }
    expect(word).toContain(
      `Av det som regionen centralt bär 2020 är ${mkr(moved.region)} mkr ofinansierat.`
    );
    const everything = [...(await walk.sheetTexts()), ...word].join("\n");
    expect(everything).not.toMatch(/månader (har )?rätta|Rättelser/);
    expect(everything).toContain("2020 är regionens egen prognos, inte utfall");
    await walk.end();
  });

  it("the motion: nearly doubled two years in a row, and 7 mkr less when payment stops", async () => {
    const region = reckon(MOTION);
    const [y2018, y2019, y2020, y2022] = [2018, 2019, 2020, 2022].map((year) =>
      inYear(region, year)
    ) as [TypedYear, TypedYear, TypedYear, TypedYear];
    const outcome = [y2018, y2019, y2020];
    const walk = await Walk.start(session, "motion");
    await walk.put(MOTION);
    const read = await walk.section("Det här är läst");
    const booked = printed(y2018.cost + y2019.cost + y2020.cost, 0);
    expect(read).toContain(`3 rader, 2018–2020, 3 år, bokfört ${booked} kr`);
    expect(read).not.toContain("prognos");
    await walk.answer(INHABITANTS);

    await walk.compare("80/20", "Stoppad ersättning");
    const saved = (kronor: number): string => `${mkr(-kronor, true)} mkr`;
    const sentence = `Stoppad ersättning minskar kostnaden 2022 med ${mkr(y2022.cost)} mkr: vårdcentralerna ${saved(y2022.cost)}, regionen centralt ${mkr(0)} mkr; ${span(region, 2022, y2022.cost, saved)}.`;
    await walk.see(sentence);
    expect(await walk.section("Fyra siffror för 2022")).toContain(
      `Kostnadsförändring mot nollalternativet (+ = ökar) ${saved(y2022.cost)}`
    );
    expect(await walk.rows("Stoppad ersättning, mkr")).toEqual(
      resultLines(region, "Stoppad ersättning")
    );

    await walk.run();
    await expectSheets(walk, region, Object.keys(ALTERNATIVES));
    // 2020 is booked here: 80/20 corrects it, month by month, to nothing in all.
    const corrections = await tableOf(walk.page, "Rättelser", "Månad", "Rättas genom");
    const corrected = (heading: string, value: unknown): number =>
      sum(
        corrections.filter((row) => row[heading] === value),
        "Belopp, kr (+ = mer kostnad)"
      );
    expect(corrected("Part", "regionen centralt")).toBeCloseTo(0.8 * y2020.cost, 2);
    for (const row of corrections) expect(corrected("Månad", row["Månad"])).toBeCloseTo(0, 2);

    await walk.develop();
    const [rise2019, rise2020] = [changeOf(y2019, y2018), changeOf(y2020, y2019)];
    expect(Math.min(rise2019, rise2020)).toBeGreaterThanOrEqual(0.8);
    const development = await walk.section("Utveckling");
    expect(development).toContain(paceLine(y2018, y2020));
    expect(development).toContain(
      `Kostnaden har nästan fördubblats två år i rad, om det räknas som minst 80 % vartdera året: ${percent(rise2019)} 2019 och ${percent(rise2020)} 2020.`
    );
    await expectDevelopment(walk, outcome);
    const perInhabitant = outcome.map(({ cost }) => printed(cost / INHABITANTS, 2)).join(" ");
    expect(await walk.rows("Kontakter och kostnad per år, mkr")).toContainEqual(
      expect.stringMatching(`^Kr per invånare ${perInhabitant} `)
    );
    const sheet = await tableOf(walk.page, "Utveckling", "År", "Kr per invånare");
    for (const [i, { cost }] of outcome.entries())
      expect(sheet[i]!["Kr per invånare"]).toBeCloseTo(cost / INHABITANTS, 6);

    const word = await walk.document("Svar på motion", "Stoppad ersättning", 2022);
    expect(word).toContain(sentence);
    expect(word).toEqual(expect.arrayContaining(documentLines(region, "Stoppad ersättning", 2021)));
    // Of the contacts that are stopped 45 % come back as visits, by the preset's own source.
    const visits = (count: number): string => printed(0.45 * count, 0);
    expect(word).toContain(
      `Det ger ${visits(y2022.contacts)} fysiska besök; ${span(region, 2022, y2022.contacts, visits)}.`
    );
    expect(word.join("\n")).toContain("Kräver lagändring");
    await walk.end();
  });
});

function sum(rows: readonly SheetRow[], column: string): number {
  return rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);
}

/** Jämförelse says it by year, and Resultat comes to it by its months. */
async function expectSheets(
  { page }: Walk,
  { years }: TypedRegion,
  names: readonly string[]
): Promise<void> {
  const compared = await tableOf(page, "Jämförelse", "År", "Totalt, kr");
  const months = await tableOf(page, "Resultat", "Alternativ", "Kassa, kr");
  for (const name of names)
    for (const one of years) {
      const { year, kind, cost, isCounted } = one;
      const { healthCentres, region, total, contacts } = ALTERNATIVES[name]!(one);
      expect(
        compared.filter((row) => row["År"] === year && row["Alternativ"] === name)
      ).toMatchObject([
        {
          "Utfall/Prognos": kind,
          "Vårdcentralerna, kr": healthCentres,
          "Regionen centralt, kr": region,
          "Totalt, kr": total,
          "Kostnadsförändring totalt, kr (+ = ökar)": total - cost,
        },
      ]);
      const own = months.filter((row) => row["År"] === year && row["Alternativ"] === name);
      expect(sum(own, "Kassa, kr")).toBeCloseTo(total, 2);
      expect(sum(own, "Kontakter")).toBeCloseTo(contacts, 6);
      expect(new Set(own.map((row) => row["Utfall/Prognos"]))).toEqual(
        new Set([kind === "utfall" ? "utfall" : "prognos"])
      );
      const counting = {
        utfall: "beräknade",
        "egen prognos": "egen prognos, beräknade",
        // Both regions' forecasts go on from contacts that are worked out.
        prognos: "prognos ur beräknade",
      };
      expect(new Set(own.flatMap((row) => row["Kontakterna är"] ?? []))).toEqual(
        new Set([isCounted ? "räknade" : counting[kind]])
      );
    }
  const verdicts = (await tableOf(page, "Avstämning", "Kontroll", "Skillnad")).map(
    (row) => row["Utfall av kontrollen"]
  );
  expect(new Set(verdicts)).toEqual(new Set(["OK"]));
}

/** Utveckling, on its sheet and in the pane, of the years that were typed. */
async function expectDevelopment(walk: Walk, years: readonly TypedYear[]): Promise<void> {
  const sheet = await tableOf(walk.page, "Utveckling", "År", "Kostnad, förändring");
  for (const [i, one] of years.entries()) {
    const row = sheet[i]!;
    const before = years[i - 1];
    expect(row).toMatchObject({
      År: one.year,
      Slag: one.kind,
      "Kontakterna är": one.isCounted
        ? "räknade"
        : `${one.kind === "egen prognos" ? "egen prognos, " : ""}beräknade`,
      "Kostnad, kr": one.cost,
    });
    expect(row["Kontakter"]).toBeCloseTo(one.contacts, 6);
    if (before) expect(row["Kostnad, förändring"]).toBeCloseTo(changeOf(one, before), 9);
    expect(row["Kostnad, gånger första året"]).toBeCloseTo(one.cost / years[0]!.cost, 9);
    if (one.isCounted) {
      expect(row["Kr per kontakt"]).toBeCloseTo(one.cost / one.contacts, 6);
      expect(row["Kontakter, gånger första året"]).toBeCloseTo(
        one.contacts / years[0]!.contacts,
        9
      );
    } else expect(row["Kr per kontakt"] ?? "").toBe("");
  }
  const rows = await walk.rows("Kontakter och kostnad per år, mkr");
  const starts = [
    `Kontakter ${years.map(({ contacts, isCounted }) => printed(contacts, 0) + (isCounted ? "" : " b")).join(" ")}`,
    `Kostnad ${years.map(({ cost }) => mkr(cost)).join(" ")}`,
    `Kostnad, förändring – ${years
      .slice(1)
      .map((one, i) => percent(changeOf(one, years[i]!)))
      .join(" ")}`,
    `Kostnad, gånger första året ${years.map(({ cost }) => printed(cost / years[0]!.cost, 2)).join(" ")}`,
  ];
  for (const start of starts) expect(rows.some((row) => row.startsWith(start))).toBe(true);
}
