import { foldText } from "../../../src/core/profession";
import type { SourceRole } from "../../../src/core/scenario/workspace";
import { matchHeading, parseHeading } from "../../../src/reading/sheet/heading";
import { vocabulary } from "../../../src/reading/sheet/vocabulary";

describe("a heading says what its column holds", () => {
  test.each<readonly [string, SourceRole, string | null]>([
    ["År", "contacts", "year"],
    ["ÅR", "contacts", "year"],
    ["Period", "contacts", "period"],
    ["Period (ÅÅÅÅMM)", "contacts", "period"],
    ["ÅÅÅÅMM", "contacts", "period"],
    ["YYYY-MM", "contacts", "period"],
    ["År/månad", "contacts", "period"],
    ["Datum", "contacts", "period"],
    ["Månad", "contacts", "month"],
    ["manad", "contacts", "month"],
    ["Besöksdatum", "contacts", "visitDate"],
    ["Visit date", "contacts", "visitDate"],
    ["Vårdcentral", "contacts", "unit"],
    ["VÅRDCENTRAL", "contacts", "unit"],
    ["vardcentral", "contacts", "unit"],
    ["Vårdcental", "contacts", "unit"],
    ["Hälsocentral", "contacts", "unit"],
    ["Listad enhet", "contacts", "unit"],
    ["Health centre", "contacts", "unit"],
    ["Yrkeskod", "contacts", "profession"],
    ["Yrkesgrupp", "contacts", "profession"],
    ["Profession", "contacts", "profession"],
    ["Kontakter", "contacts", "contacts"],
    ["Kontaker", "contacts", "contacts"],
    ["Kontatker", "contacts", "contacts"],
    ["Antal", "contacts", "contacts"],
    ["Antal kontakter", "contacts", "contacts"],
    ["Antal digitala kontakter", "contacts", "contacts"],
    ["Number of contacts", "contacts", "contacts"],
    ["Andel kontakter", "contacts", null],
    ["Kontakter per listad", "contacts", null],
    ["Kostnad", "contacts", "cost"],
    ["Kostnad (tkr)", "contacts", "cost"],
    ["Kostnad\n(tkr)", "contacts", "cost"],
    ["Kostnad nätläkare, mkr", "contacts", "cost"],
    ["Kostnad exkl. moms", "contacts", "cost"],
    ["Kostnad per år", "contacts", "cost"],
    ["Nettobelopp", "contacts", "cost"],
    ["Belopp mkr", "contacts", "cost"],
    ["Cost, SEK million", "contacts", "cost"],
    ["COST (SEK THOUSAND)", "contacts", "cost"],
    ["Utfall", "contacts", "cost"],
    ["Kostnad per kontakt", "contacts", null],
    ["Kostnad per invånare", "contacts", null],
    ["Kostnadsställe", "contacts", "unit"],
    ["Vårdgivare", "contacts", "provider"],
    ["Patientavgift", "contacts", "feeTotal"],
    ["Patientavgift erlagd (kr)", "contacts", "feeTotal"],
    ["Patientavgift per kontakt", "contacts", "feePerContact"],
    ["Patientavgift (kr/kontakt)", "contacts", "feePerContact"],
    ["Genomsnittlig patientavgift", "contacts", "feePerContact"],
    ["Medelavgift", "contacts", "feePerContact"],
    ["Mean patient fee", "contacts", "feePerContact"],
    ["Personnummer", "contacts", null],
    ["Kommentar", "contacts", null],
    ["", "contacts", null],
    ["Listade", "units", "listed"],
    ["Antal listade 2019-12-31", "units", "listed"],
    ["Listade per den 31 december 2019", "units", "listed"],
    ["Listed patients", "units", "listed"],
    ["Driftform (egenregi/privat)", "units", "operator"],
    ["CNI", "units", "cni"],
    ["Care Need Index", "units", "cni"],
    ["Tillgänglighet", "units", "availability"],
    ["Tillgänglighet inom 3 dagar (%)", "units", "availability"],
    ["Fysiska besök 2019", "units", "physicalVisits"],
    ["Ersättning 2019 (mkr)", "units", "compensation"],
    ["Budget 2020, tkr", "units", "budget"],
    ["Ansvar", "units", "costCentre"],
    ["Kostnadsställe", "units", "costCentre"],
    ["Från", "tariffs", "from"],
    ["Fr.o.m.", "tariffs", "from"],
    ["T.o.m.", "tariffs", "to"],
    ["Till", "tariffs", "to"],
    ["Belopp", "tariffs", "amount"],
    ["Belopp (kr/kontakt)", "tariffs", "amount"],
    ["Taxa per besök", "tariffs", "amount"],
    ["Vårdcentral %", "rules", "healthCentreShare"],
    ["Hälsocentralen (%)", "rules", "healthCentreShare"],
    ["Regionen %", "rules", "regionShare"],
    ["Centralt", "rules", "regionShare"],
    ["Regionen centralt", "rules", "regionShare"],
  ])("%j among %s is %s", (text, role, meaning) => {
    expect(matchHeading(parseHeading(text), role)?.meaning ?? null).toBe(meaning);
  });

  test.each([
    "Konto",
    "Fakturanummer",
    "Pris",
    "Bruttobelopp",
    "Budget",
    "Kostnad budget",
    "Kontakter föregående år",
    "Ackumulerad kostnad",
    "Kostnadsslag",
    "Besökstyp",
    "Fysiska besök",
    "Registreringsdatum",
    "Antal unika patienter",
    "Snittkostnad",
    "Kr/kontakt",
  ])("%s says nothing about contacts", (text) => {
    expect(matchHeading(parseHeading(text), "contacts")).toBeNull();
  });

  test.each([
    ["Kostnad", null],
    ["Kostnad (kr)", 1],
    ["Kostnad SEK", 1],
    ["Kostnad i tkr", 1e3],
    ["Kostnad, tusental kronor", 1e3],
    ["Kostnad (1000 kr)", 1e3],
    ["Kostnad 1 000 kr", 1e3],
    ["Cost (kSEK)", 1e3],
    ["Cost, SEK thousand", 1e3],
    ["Belopp mkr", 1e6],
    ["Belopp (mnkr)", 1e6],
    ["Belopp (Mkr)", 1e6],
    ["Cost, SEK million", 1e6],
    ["Cost (million SEK)", 1e6],
    ["Cost (MSEK)", 1e6],
    ["Kostnad, miljoner kronor", 1e6],
  ])("%j is in %p", (text, scale) => {
    expect(parseHeading(text).scale).toBe(scale);
  });

  test.each([
    ["Budget 2020 (tkr)", 2020],
    ["2019 Fysiska besök", 2019],
    ["Listade 2019-12-31", 2019],
    ["Listade", null],
    ["CNI 12345", null],
  ])("%j is of the year %p", (text, year) => {
    expect(parseHeading(text).year).toBe(year);
  });

  test.each([
    ["Kostnad inkl. moms", true],
    ["Cost incl. VAT", true],
    ["Kostnad exkl. moms", false],
  ])("%j is with tax: %p", (text, withTax) => {
    expect(parseHeading(text).withTax).toBe(withTax);
  });
});

test("no word of the vocabulary means two things in one kind of source", () => {
  for (const [role, meanings] of Object.entries(vocabulary)) {
    const words = Object.values(meanings).flat().map(foldText);
    expect({ role, words }).toEqual({ role, words: [...new Set(words)] });
  }
});

test("every word of the vocabulary is recognised as it is written", () => {
  for (const [role, meanings] of Object.entries(vocabulary))
    for (const [meaning, words] of Object.entries(meanings))
      for (const word of words) {
        const found = matchHeading(parseHeading(word), role as SourceRole)?.meaning;
        const said = meaning === "fee" ? "feeTotal" : meaning;
        expect(`${role} ${word}: ${found}`).toBe(`${role} ${word}: ${said}`);
      }
});
