import type { PricingColumnKey, PricingProblem } from "../sheet/pricingProblem";
import type { ProfessionKey } from "../../../core/profession";
import { counted } from "../../../words/counted";

const problems: {
  readonly [Code in PricingProblem["code"]]: (
    problem: Extract<PricingProblem, { readonly code: Code }>,
    profession: (key: ProfessionKey) => string
  ) => string;
} = {
  "table.missing": ({ table }) =>
    `Tabellen ”${table}” finns inte. Gör området till en Exceltabell (Ctrl+T) och välj den.`,
  "dates.missing": () =>
    "Tabellen har ingen kolumn med datum eller period. Ge den rubriken Datum, Period eller Månad.",
  "dates.years": ({ heading }) =>
    `${heading} är hela år, och taxan kan ändras inom ett år. Ange månad eller datum.`,
  "fees.missing": () =>
    "Ingen patientavgift är känd: kostnaden blir brutto och överskattar nettokostnaden.",
  "rules.missing": () => "Ingen fördelningsregel är angiven: kolumnerna med andelar utelämnas.",
  "date.unreadable": ({ row, heading, value }) =>
    `Rad ${row}, ${heading}: ”${value}” går inte att läsa som datum. Raden får ingen prissättning. Skriv ett datum, ÅÅÅÅMM eller ÅÅÅÅ-MM-DD.`,
  "profession.unknown": ({ row, heading, value }) =>
    `Rad ${row}, ${heading}: ${value === "" ? "yrket saknas" : `yrket ”${value}” är okänt`}. Raden får ingen prissättning. Skriv en yrkeskod (LK, SJ, PS …) eller en benämning.`,
  "price.missing": ({ row, profession: key, day }, profession) =>
    `Rad ${row}: ingen taxa gäller för ${profession(key)} ${day}. Raden får ingen prissättning.`,
  "number.unreadable": ({ row, heading, value }) =>
    `Rad ${row}, ${heading}: ${value === "" ? "värdet saknas" : `”${value}” är inget tal, 0 eller mer`}. Raden får ingen kostnad. Skriv ett tal.`,
  "fee.aboveTariff": ({ row }) =>
    `Rad ${row}: patientavgiften är högre än taxan. Raden får ingen kostnad. Kontrollera avgiften.`,
  "rows.more": ({ count }) =>
    `… och ${counted(count, "rad", "rader")} till går inte att prissätta.`,
};

export const sv = {
  columns: {
    day: "Taxedatum",
    group: "Taxegrupp",
    price: "Pris (kr)",
    fee: "Beräknad avgift (kr)",
    cost: "Beräknad kostnad (kr)",
    share: "Vårdcentralens andel",
    healthCentre: "Andel vårdcentral (kr)",
    region: "Andel regionen (kr)",
    remark: "Anmärkning",
  } satisfies Record<PricingColumnKey, string>,
  /** Where the cost includes the patient fee, because nobody has stated it. */
  grossCost: "Beräknad bruttokostnad (kr)",
  /** What each column holds, for the preview. */
  about: {
    day: "Dagen som taxan gäller för, läst ur tabellens datum.",
    group: "Taxegruppen för radens yrke.",
    price: "Taxan per kontakt den dagen, patientavgiften inräknad.",
    fee: "Erlagd patientavgift för radens kontakter.",
    cost: "Antal × pris minus avgift, avrundat till ören.",
    share: "Regeln som gäller den dagen.",
    healthCentre:
      "Den part som har den större andelen får sin andel avrundad till ören, den andra får resten: delarna summerar alltid till kostnaden.",
    region: "Kostnaden minus vårdcentralens andel.",
    remark: "Varför raden inte går att prissätta. Då visar priset #SAKNAS!, aldrig 0.",
  } satisfies Record<PricingColumnKey, string>,
  remarks: {
    date: "Datumet går inte att läsa. Skriv ett datum, ÅÅÅÅMM eller ÅÅÅÅ-MM-DD.",
    profession: "Yrket saknas eller är okänt.",
    price: "Ingen taxa gäller för yrket den dagen.",
    number: "Antal eller avgift saknas, är negativt eller är inget tal.",
    fee: "Avgiften är högre än taxan.",
    rule: "Ingen fördelningsregel gäller den dagen.",
  },
  sheet: {
    name: "Taxor för prissättning",
    title: "Taxor och regler som den prissatta tabellen slår upp i",
    notes: [
      "Bladet är underlag för de nya kolumnerna: en ändring här slår igenom i tabellen.",
      "Belopp i kronor per kontakt, exkl. moms, patientavgiften inräknad.",
    ],
    meanFee: "Patientavgift per kontakt (kr)",
    meanFeeSource: "Regionens egen medelavgift, angiven i panelen.",
    priceTitle: "Taxor",
    prices: {
      from: "Från",
      to: "Till",
      group: "Taxegrupp",
      amount: "Belopp",
      source: "Källa",
    },
    openEnded: "Till 2100-12-31 betyder tills vidare.",
    ownTariffs: (row: number) => `Egna taxor, rad ${row}`,
    constant: "Fast pris",
    everyone: "alla yrken",
    ruleTitle: "Fördelningsregler",
    rules: {
      from: "Från",
      healthCentre: "Vårdcentral",
      region: "Regionen",
      share: "Vårdcentralens andel",
      unlisted: "Vårdcentralens andel av olistade",
    },
    ruleNote:
      "Före den första regeln gäller den första. Andelar som inte summerar till 100 % räknas om.",
    professionTitle: "Yrken",
    professions: { profession: "Yrke", group: "Taxegrupp" },
    noTariff: "utan taxa",
    unlistedTitle: "Benämningar på olistade och okända enheter",
    unlisted: "Olistad enhet",
    /** Names of the native tables. */
    tables: {
      prices: "Prislista",
      rules: "Prisregler",
      professions: "Prisyrken",
      unlisted: "Prisolistade",
    },
  },
  problems: problems,
};

/**
 * The words of the columns and of the sheet that they look up in. What is calculated is called
 * that: as "Kostnad" it would pass for booked cost when the table is read as data.
 */
export type PricingTexts = typeof sv;
