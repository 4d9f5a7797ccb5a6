import type { SpanLine } from "../../../core/scenario/spanForecast";
import { counted } from "../../../words/counted";

export const spanSv = {
  nothingAhead:
    "Prognosen sträcker sig inte längre än utfallet, så det finns inget spann. Ange en senare sista månad under Underlag.",
  lines: {
    none: "Utan tillväxt",
    half: "Halverad tillväxt",
    full: "Full tillväxt",
  } satisfies Record<Exclude<SpanLine, "used">, string>,
  usedLine: (method: string) => `Metod i bruk: ${method}`,
  /** That the method in use is one of the bracket's lines. */
  inUse: (method: string, line: string) =>
    `Metoden i bruk, ${method.toLowerCase()}, är linjen ${line.toLowerCase()}.`,
  answer: "Spann",
  bracket: (year: string, low: string, middle: string, high: string, growth: string) =>
    `Kostnaden ${year} blir ${low} om volymen står stilla, ${middle} om den växer i halva takten och ${high} om den växer som hittills${growth}.`,
  oneLine: (year: string, cost: string) => `Kostnaden ${year} blir ${cost} om volymen står stilla.`,
  growthOfYears: (full: string, half: string) =>
    `, i genomsnitt ${full} per år (halverad i logaritmer: ${half})`,
  percent: (number: string) => `${number}\u00a0%`,
  wholeYears: (given: string) =>
    `Halverad och full tillväxt kräver två hela kalenderår med kontakter; underlaget har ${given}.`,
  /** For the pane alone. */
  wholeYearsAdvice:
    "Lägg till tidigare månader, eller ange en egen tillväxt som metod under Underlag.",
  /** @param wide the band is too wide to decide by */
  band: (years: string, year: string, low: string, high: string, wide: boolean) =>
    `Med ${years} hela år att bygga på kan utfallet ${year} bli ${low}–${high} (80 %-band kring metoden i bruk).${
      wide
        ? " Bandet är så brett att det inte räcker som beslutsunderlag; använd tillväxtantagandena."
        : " Inget i bandet vet av nya avtal, taxor eller beslut."
    }`,
  noBand: (given: string) =>
    `Ett statistiskt band kräver minst fyra hela år med kontakter; underlaget har ${given}.`,
  /** Of a span of several lines. */
  notChances: "Spannet är antaganden om tillväxt, inte sannolikheter.",
  extreme: (line: string, year: string, contacts: string, times: string) =>
    `${line} ger ${counted(contacts, "kontakt", "kontakter")} ${year}, ${times} gånger det senaste hela året. Så kan det inte fortsätta länge: linjen är en yttre gräns för de första åren. Diagrammet slutar före dess; tabellerna har alla år.`,
  cost: (unit: string) => `Kostnad vid tillväxt, ${unit}`,
  contacts: "Kontakter vid tillväxt",
  outcome: "Utfall",
  bandLow: "Band 80 %, låg",
  bandHigh: "Band 80 %, hög",
  /** Headings of the lines, where there is little room. */
  columns: { none: "Utan", half: "Halverad", full: "Full", used: "I bruk" } satisfies Record<
    SpanLine,
    string
  >,
  period: "År",
  bandRange: "Band 80 %",
  used: "Metod i bruk",
  chart: {
    title: (unit: string) => `Utfall och spann, ${unit}`,
    description: (first: string, last: string) =>
      `Linjediagram ${first}–${last}: utfall, och prognosen utan, med halverad och med full tillväxt. Samma siffror står i tabellen.`,
  },
  sheet: {
    name: "Prognosens spann",
    title: "Prognosens spann: utan, med halverad och med full tillväxt",
    note: "Spannet gäller nollalternativets underlag före alternativens ändringar. Kostnad är netto: kontakter × (taxa − patientavgift) × kalibrering.",
    costTitle: "Kostnad, kr",
    contactsTitle: "Kontakter",
    year: "År",
    kind: "Slag",
    booked: "Varav bokfört",
    chartTitle: "Utfall och spann, kostnad",
    chartValue: "mkr",
    assumptions: {
      growth: "Tillväxt per år mellan hela år",
      growthRemark: "(sista hela året ÷ första) upphöjt till 1 ÷ antal steg, minus 1",
      half: "Halverad tillväxt per år",
      halfRemark: "halva tillväxten på logaritmisk skala: roten ur (1 + tillväxt), minus 1",
      method: "Metod i bruk",
      confidence: "Bandets säkerhet",
      spread: "Bandets spridning per år",
      spreadRemark: "roten ur medelvärdet av kvadrerad logaritmisk tillväxt",
    },
    calculation: "Beräkning",
    calculationNote:
      "Tilläggets funktion PROJECT_COST räknar kontakter och kostnad per yrke ur utfallet nedan; tabellerna överst summerar svaren.",
    outcomeTitle: "Utfall, kontakter per yrke",
    period: "Period",
    step: "Steg",
    answerOf: (method: string) => `Funktionens svar: ${method}`,
    method: [
      "Volymen framskrivs per yrke och prissätts med den taxa som gäller varje månad; kronor skrivs aldrig fram över en taxeändring.",
      "År i underlaget: utan tillväxt ligger varje yrke kvar på den senast kända nivån; full är yrkets genomsnittliga tillväxt mellan utfallets år, halverad halva den på logaritmisk skala.",
      "Regionens egen prognos står fast och räknas inte som historik: linjerna går vidare från dess nivå.",
      "Månader i underlaget: nivån är medeltalet av de tre senaste månaderna (ingångsläget).",
      "Tillväxten är den mellan hela kalenderår, gemensam för alla yrken, och fördelas jämnt över månaderna. Tillväxt mellan två enskilda månader används inte: den säger lite om år.",
      "Bandet (80 %): låg = bokfört + prognos ÷ faktor, hög = bokfört + prognos × faktor, där faktor = exp(k · s · √h).",
      "I faktorn är s spridningen i årens totala kontakter, h år framåt och k t-kvantilen med ett mindre än antalet år som frihetsgrader. Minst fyra hela år krävs.",
      "Bandet bygger bara på hur årens volym har varierat. Det vet ingenting om taxor, avtal och beslut.",
      "Bokfört utfall är värden ur tilläggets motor.",
    ],
    /** Where the forecast can be no formulas. */
    valuesOnly:
      "Prognosens belopp är värden ur tilläggets motor, inte formler: patientavgiften ändras under prognosen eller ett yrke saknar taxa, och det räknar ingen enskild funktion.",
  },
};

/** The words of Prognosens spann, in the pane and on its sheet; numbers come as text. */
export type SpanTexts = typeof spanSv;
