import type { LivingTexts } from "../../ooxml/living/livingTexts";

export const livingCopySv = {
  answer: "Svar",
  split: {
    amount: "Belopp",
    weight: "Vikt",
    /** In units of 10^-decimals kronor. */
    units: "Belopp i hela enheter",
    weightSum: "Vikternas summa",
    turns: "Hela varv (belopp ÷ summa)",
    rest: "Kvar efter hela varv",
    wholeWeight: "Heltalsvikt",
    whole: "Avrundat nedåt",
    remainder: "Rest",
    spare: "Enheter över",
    part: "Del",
  },
  tariffs: {
    title: "Taxa per digital kontakt, patientavgift inräknad",
    note: "Beloppen kan ändras; perioder och yrken är som när kopian gjordes.",
    profession: "Yrke",
    from: "Från",
    to: "Till",
    /** Days as Excel counts them. */
    fromDay: "Från dag nr",
    toDay: "Till dag nr",
    valid: "Gäller",
    openEnd: "tills vidare",
    amount: "Belopp",
    document: "Dokument",
    issuer: "Utgivare",
    certainty: "Säkerhet",
    lastVerified: "Senast verifierad",
    words: "Yrken som kan skrivas",
    word: "Ord",
    code: "Kod",
  },
  tariff: {
    date: "Datum",
    day: "Dag nr",
    profession: "Kod",
    fee: "Patientavgift",
    gross: "Taxa",
    /** Position in the table of what is in force. */
    row: "Rad",
  },
  forecast: {
    period: "Period",
    contacts: "Kontakter",
    started: "Har börjat",
    total: "Alla kontakter",
    growth: "Logaritmisk tillväxt",
    growthPerYear: "Tillväxt per år",
    periodsStarted: "Perioder sedan starten",
    first: "Första värdet",
    last: "Senaste värdet",
    yearShare: "Månadens andel av året",
    yearEstimate: "Beräknat helår",
    spread: "Tillväxtens spridning",
    confidence: "Konfidens",
    quantile: "Students t",
    month: "Första dag",
    lastDay: "Sista dag",
    gross: "Taxa",
    price: "Pris",
    cost: "Kostnad",
    low: "Låg",
    high: "Hög",
    fee: "Patientavgift",
  },
  decomposition: {
    contactsBefore: "Kontakter före",
    priceBefore: "Pris före",
    contactsAfter: "Kontakter efter",
    priceAfter: "Pris efter",
    mean: (shares: "before" | "after", prices: "before" | "after") =>
      `Medelpris med ${shares === "before" ? "gammal" : "ny"} yrkesmix och ${prices === "before" ? "gamla" : "nya"} priser`,
    volume: "Volym",
    mix: "Yrkesmix",
    price: "Pris",
    total: "Förändring",
    logMean: "Logaritmiskt medelvärde",
  },
  breakEven: {
    tariff: "Taxa",
    visitCost: "Undvikbar kostnad per fysiskt besök",
    borneShare: "Egen andel av kostnaden",
    contacts: "Kontakter",
    oneOff: "Engångskostnad",
    share: "Andel som får komma tillbaka som fysiska besök",
  },
  lambdas: {
    title: "Namn för Excel 365",
    notes: [
      "Med namnen kan den som har Excel 365 skriva egna formler här, utan tillägget. Andra program förstår dem inte, och ingen av kopians celler använder dem.",
      "Argument inom hakparentes får utelämnas.",
    ],
    headings: ["Namn", "Svar", "Argument", "Exempel"],
    separator: "; ",
    names: {
      tariff: {
        name: "TAXA",
        parameters: ["kontaktdag", "yrke"],
        comment:
          "Taxan i kronor en dag, eller flera, enligt kopians tabell över den rekommenderade ersättningen. Dagen skrivs som datum, ÅÅÅÅMMDD eller ÅÅÅÅMM (månadens första dag); yrke som kod eller namn, utan yrke gäller läkare.",
        answer: "kr per kontakt",
        example: (name) => `=${name}("2019-10-01";"psykolog")`,
      },
      split: {
        name: "FÖRDELA",
        parameters: ["belopp", "vikter"],
        comment:
          "Delar ett belopp efter vikterna i en rad, kolumn eller tabell med största överskottsmetoden. Delarna blir hela ören och summerar till beloppet. Vikter med för många siffror för exakt räkning ger fel.",
        answer: "kr per vikt",
        example: (name) => `=${name}(1000000;{80;20})`,
      },
      change: {
        name: "OMFÖRDELA",
        parameters: ["belopp", "gamla_vikter", "nya_vikter"],
        comment:
          "Vad varje part får mer (+) eller mindre (−) av ett belopp med de nya vikterna än med de gamla. Svaren summerar till noll.",
        answer: "kr per vikt",
        example: (name) => `=${name}(1000000;{100;0};{80;20})`,
      },
      decomposition: {
        name: "FÖRÄNDRING",
        parameters: ["kontakter_före", "priser_före", "kontakter_efter", "priser_efter"],
        comment:
          "Delar upp en kostnadsförändring i volym, yrkesmix, pris och totalt enligt Shapley (+ = ökar). Fyra lika stora områden, en cell per yrke; kontakter och kronor per kontakt.",
        answer: "kr, fyra celler",
        example: (name) => `=${name}({30;20};{500;425};{80;16};{500;275})`,
      },
      breakEven: {
        name: "BRYTPUNKT",
        parameters: ["kontaktpris", "besökskostnad", "andel"],
        comment:
          "Hur stor andel av de stoppade kontakterna som får komma tillbaka som fysiska besök innan besparingen är borta. Pris per kontakt och undvikbar kostnad per besök i kronor; egen andel av priset 0–1, annars 1.",
        answer: "andel",
        example: (name) => `=${name}(500;1500;20%)`,
      },
    },
  },
} satisfies Omit<LivingTexts, "professionName">;

/** The words of the sheet where the committee copy calculates what the functions did. */
export type LivingCopyTexts = typeof livingCopySv;
