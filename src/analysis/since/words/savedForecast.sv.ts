import type { Words } from "../../../words/terms";
import type { ForecastTable } from "../../../sheet/ownTables";
import type { ForecastColumns, ForecastRefusal, ForecastProblem } from "../sheet/forecastProblem";

const tables: {
  readonly [Key in ForecastTable]: {
    readonly title: string;
    readonly headings: Readonly<Record<ForecastColumns[Key], string>>;
  };
} = {
  register: {
    title: "Prognoser",
    headings: {
      id: "Id",
      name: "Namn",
      saved: "Sparad",
      policy: "Alternativ",
      lastOutcome: "Utfall t.o.m.",
      lastMonth: "Prognos t.o.m.",
      method: "Prognosmetod",
      rule: "Regel i kraft",
      tariff: "Taxa",
      fees: "Medelavgift",
      calibration: "Avvikelse mot taxa",
      data: "Underlag",
    },
  },
  rows: {
    title: "Prognosernas månader",
    headings: {
      forecast: "Prognos",
      year: "År",
      month: "Månad",
      item: "Yrke",
      kind: "Slag",
      contacts: "Kontakter",
      gross: "Brutto kr",
      fee: "Avgift kr",
      net: "Netto kr",
      healthCentre: "Vårdcentraler kr",
      region: "Region kr",
      cash: "Kassa kr",
    },
  },
};

const problems: {
  readonly [Code in ForecastProblem["code"]]: (
    problem: Extract<ForecastProblem, { readonly code: Code }>,
    texts: SavedForecastTexts
  ) => string;
} = {
  "schema.newer": () =>
    "Prognoserna är sparade av en nyare version av tillägget. Siffrorna läses, men inte deras antaganden. Uppdatera tillägget.",
  "part.unreadable": () =>
    "De sparade prognosernas antaganden går inte att läsa. Siffrorna på bladet gäller, men nya beslut kan inte skiljas från volym och pris.",
  "table.missing": ({ table }, { tables }) =>
    `Tabellen ${tables[table].title} finns inte kvar. Ångra borttagningen för att få tillbaka prognoserna.`,
  "column.missing": ({ table, column }, { tables }) =>
    `Tabellen ${tables[table].title} saknar kolumnen ${column}, och inga prognoser kan läsas. Skriv tillbaka rubriken.`,
  "cell.unreadable": ({ row, column, value }) =>
    `Rad ${row}, ${column} ${value === "" ? "är tomt" : `är ”${value}” och går inte att läsa`}. Raden är utelämnad. Skriv som på de andra raderna.`,
  "id.repeated": ({ row, value }) =>
    `Rad ${row}: id ”${value}” finns redan. Raden är utelämnad. Skriv ett annat id.`,
  "forecast.unknown": ({ row, value }) =>
    `Rad ${row}: prognosen ”${value}” finns inte i tabellen Prognoser, och dess rader är utelämnade. Lägg till den där, eller ta bort raderna.`,
  "row.repeated": ({ row }) =>
    `Rad ${row}: samma prognos, månad och yrke står två gånger. Den första raden gäller. Ta bort den ena.`,
  "rows.missing": ({ row, name }) =>
    `Rad ${row}: prognosen ”${name}” har inga läsbara månader och är utelämnad. Ta bort raden, eller lägg tillbaka månaderna.`,
  "cash.differs": ({ row }) =>
    `Rad ${row}: kassa är inte summan av vårdcentralernas och regionens del. Delarna gäller. Rätta det som är fel.`,
};

export const savedForecastSv = {
  sheet: "Sparade prognoser",
  title: "Sparade prognoser (Nätläkarkalkyl)",
  notes: [
    "Varje prognos är som den såg ut den dag den sparades. Nya prognoser läggs till sist; inget som står här skrivs om.",
    "Belopp är kronor utan moms. Kassa är vad vårdcentralerna och regionen betalar tillsammans.",
    "Namnet får ändras. Ändras en siffra säger panelen att prognosen är ändrad för hand.",
  ],
  tables: tables,
  kinds: { outcome: "utfall", forecast: "prognos" },
  items: { undivided: "ej uppdelat på yrke", oneOff: "engångskostnad" },
  rule: (from: string, healthCentre: string, region: string, words: Words) =>
    `från ${from}: ${words.theHealthCentre} ${healthCentre}, ${words.region} ${region}`,
  nationalTariff: (verified: string | null): string =>
    verified === null ? "nationella taxor" : `nationella taxor, senast verifierade ${verified}`,
  ownTariff: "egna taxor",
  fee: (whose: string, year: number, amount: string) => `${whose} från ${year}: ${amount}`,
  everybody: "alla yrken",
  noFees: "ingen angiven",
  calibration: (whose: string, percent: string) => `${whose} ${percent}\u00a0%`,
  invented: "påhittat exempel",
  /** The name of a forecast that nobody has named. */
  usualName: (lastOutcome: string) => `Utfall t.o.m. ${lastOutcome}`,
  refusals: {
    newerSchema:
      "Prognoserna i arbetsboken är sparade av en nyare version av tillägget. Inget har skrivits. Uppdatera tillägget.",
    tableMissing:
      "Den ena av tabellerna Natlakarkalkyl_Prognoser och Natlakarkalkyl_Prognosrader finns inte kvar. Inget har skrivits. Ångra borttagningen, eller ta bort också den andra så görs båda om.",
    columnMissing:
      "En av tabellerna på bladet Sparade prognoser saknar en kolumn. Inget har skrivits. Skriv tillbaka rubriken.",
    noRoom:
      "Prognoserna har ingen plats att växa: en annan tabell står under eller bredvid deras och kan inte flyttas ned hel. Inget har skrivits. Flytta den tabellen och spara igen.",
    full: "Prognosen får inte plats: arbetsboken har redan så många att den skulle bli trög. Inget har skrivits. Ta bort en äldre prognos först.",
  } satisfies Record<ForecastRefusal, string>,
  problems: problems,
};

/** The words of the sheet that keeps forecasts. Every language has all of them. */
export type SavedForecastTexts = typeof savedForecastSv;
