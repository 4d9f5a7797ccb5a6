import type { ProjectionMethod } from "../../core/projectionMethod";
import type {
  CellReading,
  SpillPlace,
  CallExplanation,
  ArgumentExplanation,
  TariffFinding,
  TariffSourceDerivation,
  SplitPart,
  ForecastDerivation,
  SeriesDerivation,
  SeasonDerivation,
} from "../../calls/sheet/explanation";
import type { ArgumentName } from "../../core/fault";
import type { Source } from "../../core/provenance";
import type { NumberWriter } from "../explainTexts";
import type { Decomposition, DecompositionMethod } from "../../core/decomposition";
import type { Growth } from "../../core/projection";
import { counted } from "../counted";
import functions from "../functions.sv.json";
import { ended } from "../userText";

const argumentNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(functions).flatMap(({ parameters }) =>
    Object.entries<{ readonly name: string }>(parameters).map(([key, { name }]) => [key, name])
  )
);

export const sv = {
  title: (address: string) => `Så räknades ${address}`,
  blank: "Cellen är tom.",
  constant: (value: string) => `Cellen är ett fast värde: ${ended(value)} Det räknas inte fram.`,
  shows: (value: string) => `Cellen visar ${ended(value)}`,
  nothing: "tomt",
  formula: (formula: string) => `Formel: ${formula}`,
  native: "Det är en vanlig Excelformel. Den läser:",
  reads: ({ text, address }: CellReading, values: string): string =>
    address === null ? `${text}: hittas inte` : `${text} (${address}): ${values}`,
  more: (count: number) => `… och ${count} till.`,
  spill: ({ parent, row, column, rows, columns }: SpillPlace) =>
    `Formeln står i ${parent} och fyller ${rows} × ${counted(columns, "cell", "celler")}. Den här cellen är rad ${row}, kolumn ${column} i svaret.`,
  isPart: "Excel räknar vidare på svaret från tilläggets funktion; här visas funktionens del.",
  call: ({ function: name }: CallExplanation) => `Funktionen ${name} frågades med:`,
  indexed: (row: number, column: number) =>
    `Härledningen gäller rad ${row}, kolumn ${column} i funktionens svar.`,
  argumentName: (name: ArgumentName) => argumentNames[name] ?? name,
  argument: (
    { text, origin, reading }: ArgumentExplanation,
    name: string,
    values: string
  ): string => {
    switch (origin) {
      case "omitted":
        return `– ${name}: utelämnat`;
      case "literal":
        return `– ${name}: ${text}`;
      case "call":
        return `– ${name}: svaret på ${text}`;
      case "reference":
        return `– ${name}: ${text} (${reading!.address}): ${values}`;
      case "reckoned":
        return `– ${name}: ${text} = ${values}`;
      case "computed":
        return `– ${name}: ${text}, som Excel räknar ut och som inte kan visas här`;
    }
  },
  unknown:
    "Minst ett argument räknas ut av Excel eller hittas inte, så härledningen kan inte visas.",
  disagrees:
    "Cellen visar något annat än härledningen. Räkna om arbetsboken (Ctrl+Alt+F9) och försök igen.",
  blankAnswer: "Underlaget är tomt för den här cellen, så svaret är tomt.",
  fault: (sentence: string) => `Funktionen svarar med ett fel. ${sentence}`,
  source: ({ issuer, document, date, locator, certainty }: Source) =>
    `Källa: ${issuer}: ${document} (${date}), ${locator}. Säkerhet ${certainty}${certainty === "A" || certainty === "B" ? "" : ", ingen officiell uppgift"}.`,
  tariff: {
    asked: (day: string, profession: string, isAssumed: boolean) =>
      `Frågan gäller ${day} och ${profession}${isAssumed ? "; inget yrke angavs, och då menas läkare" : ""}.`,
    found: (
      { schedule, from, to, row }: TariffFinding,
      amount: string,
      via: string | null
    ): string => {
      if (schedule === "constant") return `Taxan är ett fast pris: ${amount} kr per kontakt.`;
      const table =
        schedule === "national" ? "den nationella rekommendationen" : `de egna taxorna, rad ${row}`;
      const group = via === null ? "" : ` Raden gäller gruppen ${via}.`;
      return `Taxan är ${amount} kr per kontakt från ${from} ${to === null ? "och tills vidare" : `till och med ${to}`}, enligt ${table}.${group}`;
    },
    verified: (date: string, issuer: string) => `Senast verifierad ${date} (${issuer}).`,
    ownSource: (source: string) => `Källa enligt de egna taxorna: ${ended(source)}`,
    /** Which part of the row the cell is, and why it is blank if it is. */
    column: {
      amount: "Cellen är beloppet, brutto i kronor per kontakt.",
      from: "Cellen är den första dag som taxan gäller.",
      to: "Cellen är den sista dag som taxan gäller.",
      document: "Cellen är dokumentet som beloppet kommer från.",
      issuer: "Cellen är dokumentets utgivare.",
      certainty:
        "Cellen är säkerheten: A officiell källa eller originaldokument, B tillförlitlig andrahandskälla.",
      lastVerified: "Cellen är när beloppet senast verifierades, så noga som det är känt.",
    } satisfies Record<TariffSourceDerivation["column"], string>,
    blankColumn: ({ schedule, to }: TariffFinding, column: string): string =>
      column === "to" && schedule !== "constant" && to === null
        ? "Den är tom: taxan gäller tills vidare."
        : schedule === "constant"
          ? "Den är tom: om ett fast pris är bara beloppet känt."
          : "Den är tom: de egna taxorna säger inget om det.",
    net: (gross: string, fee: string, net: string) =>
      `Netto: ${gross} − ${fee} (patientavgift) = ${net} kr per kontakt.`,
    gross: "Beloppet är brutto: ingen patientavgift är avdragen.",
  },
  split: {
    /** Of a unit: öre, krona, tusental … */
    unit: (decimals: number) =>
      ({ 2: "öre", 0: "krona", [-3]: "tusental kronor", [-6]: "miljon kronor" })[decimals] ??
      `enhet på 10^${-decimals} kr`,
    method: (total: string, count: number) =>
      `${total} kr fördelas på ${counted(count, "del", "delar")} med största överskottsmetoden: varje del får sin exakta andel avrundad nedåt, och det som blir över går till de största resterna.`,
    rounded: (amount: string, total: string) =>
      `Beloppet ${amount} kr avrundas först till ${total} kr.`,
    part: (
      number: number,
      part: SplitPart,
      remainder: string,
      format: NumberWriter,
      unit: string
    ) =>
      `– del ${number}: vikt ${format(part.weight)}, exakt andel ${format(part.exact)} kr, avrundat ${format(part.whole)} kr, rest ${remainder} ${unit}${part.getsSpare ? `, får 1 ${unit} till` : ""}: ${format(part.value)} kr`,
    others: (count: number) => `– och ${counted(count, "del", "delar")} till`,
    noSpare: "Andelarna går jämnt ut: inget blir över efter avrundningen.",
    spare: (spare: number, unit: string, receivers: string) =>
      `Efter avrundningen är ${spare} ${unit} över. Den största resten får först: del ${receivers}.`,
    tie: {
      weight: "Vid gränsen är resterna lika stora; då går den större vikten före.",
      position: "Vid gränsen är både rester och vikter lika stora; då går den som står först före.",
    },
    negative: "Ett negativt belopp fördelas som det positiva, med omvänt tecken.",
    selected: (number: number, value: string) =>
      `Cellen är del ${number}: ${value} kr. Delarna summerar exakt till beloppet.`,
  },
  adjusted: {
    exact: (amount: string, weight: string, exact: string) =>
      `Beloppet är ${amount} kr. Vikten ${weight} ger den exakta andelen ${exact} kr.`,
    /** @param isExact the share is whole, and the cell is a unit above it */
    table: (value: string, unit: string, isExact: boolean) =>
      `I läget tabell avrundas alla celler tillsammans, så att både rader och kolumner summerar. Cellen får ${value} kr, ${isExact ? `1 ${unit} över sin jämna andel: kolumnernas summor lämnar raden inget annat` : `mindre än 1 ${unit} från sin andel`}.`,
    column: (exact: string, value: string) =>
      `Kolumnens exakta summa är ${exact} kr. Största överskottsmetoden på kolumnsummorna ger kolumnen ${value} kr.`,
    least:
      "Av alla tabeller med de radsummorna och kolumnsummorna är detta en där avrundningsfelen tillsammans är minst.",
    before: (exact: string, value: string) =>
      `– till och med perioden före: exakt andel ${exact} kr, fördelat ${value} kr`,
    through: (exact: string, value: string) =>
      `– till och med cellens period: exakt andel ${exact} kr, fördelat ${value} kr`,
    difference: (through: string, before: string, value: string) =>
      `I läget löpande är det den ackumulerade kostnaden som fördelas, och cellen är skillnaden: ${through} − ${before} = ${value} kr. Tidigare perioder ändras därför aldrig.`,
    bound: (unit: string) =>
      `Den ackumulerade summan är mindre än 1 ${unit} från den exakta. En enskild cell är mindre än 2 ${unit} från sin egen andel och kan bli −1 ${unit} fast perioden är positiv.`,
  },
  change: {
    method: (amount: string, parties: number) =>
      `${amount} kr fördelas två gånger på ${counted(parties, "del", "delar")} med största överskottsmetoden, och cellen är skillnaden.`,
    before: (weight: string, exact: string, value: string) =>
      `– gamla vikter: vikt ${weight}, exakt andel ${exact} kr, får ${value} kr`,
    after: (weight: string, exact: string, value: string) =>
      `– nya vikter: vikt ${weight}, exakt andel ${exact} kr, får ${value} kr`,
    difference: (party: number, after: string, before: string, value: string) =>
      `Cellen är del ${party}: ${after} − ${before} = ${value} kr (+ = får mer).`,
    sum: "Delarnas skillnader summerar till 0.",
  },
  decomposition: {
    asked: {
      volume: "Cellen är volymeffekten: vad antalet kontakter ensamt ändrar.",
      mix: "Cellen är mixeffekten: vad gruppernas andelar av kontakterna ändrar.",
      price: "Cellen är priseffekten: vad priserna ändrar.",
      total: "Cellen är hela förändringen av kostnaden.",
    } satisfies Record<keyof Decomposition, string>,
    methods: {
      shapley:
        "shapley: medeltalet av de sex ordningar som volym, mix och pris kan ändras i, så att ingen ordning väljs",
      bennet: "bennet: priser vägda med medeltalet av gamla och nya volymer, och tvärtom",
      lmdi: "lmdi: logaritmiska förändringar vägda med logaritmiska medelkostnader",
      laspeyres: "laspeyres: priset räknas på de gamla volymerna, volym och mix på de nya priserna",
      paasche: "paasche: priset räknas på de nya volymerna, volym och mix på de gamla priserna",
    } satisfies Record<DecompositionMethod, string>,
    period: {
      before: (contacts: string, cost: string, mean: string | null) =>
        `Före: ${counted(contacts, "kontakt", "kontakter")} och ${cost} kr${mean === null ? "" : `, i medeltal ${mean} kr`}.`,
      after: (contacts: string, cost: string, mean: string | null) =>
        `Efter: ${counted(contacts, "kontakt", "kontakter")} och ${cost} kr${mean === null ? "" : `, i medeltal ${mean} kr`}.`,
    },
    means: (oldNew: string, newOld: string) =>
      `Medelpriset med gamla andelar och nya priser är ${oldNew} kr, med nya andelar och gamla priser ${newOld} kr.`,
    effects: { volume: "volym", mix: "mix", price: "pris", total: "totalt" } satisfies Record<
      keyof Decomposition,
      string
    >,
    effect: (name: string, formula: string, value: string) => `– ${name}: ${formula} = ${value} kr`,
    /** Of lmdi, where the formula is a sum over the groups. */
    logs: {
      volume: "gruppernas logaritmiska medelkostnader × ln(alla kontakter efter ÷ före), summerat",
      mix: "gruppernas logaritmiska medelkostnader × ln(andel efter ÷ före), summerat; grupper som har tillkommit eller upphört ligger här",
    },
    noShares: "Utan kontakter i den ena perioden finns inga andelar: allt är volym.",
    sum: (volume: string, mix: string, price: string, total: string) =>
      `Volym ${volume} + mix ${mix} + pris ${price} = ${total} kr, exakt (+ = ökar kostnaden).`,
    oneGroup:
      "Med en enda grupp kan pris och yrkesmix inte skiljas åt: priseffekten är båda tillsammans.",
    unpriced: (count: number) =>
      `${count} ${count === 1 ? "grupp" : "grupper"} saknar pris i den ena perioden, får den andras och har därför ingen priseffekt.`,
  },
  breakEven: {
    asked:
      "Brytpunkten är den andel av de stoppade kontakterna som får komma tillbaka som fysiska besök innan besparingen är borta.",
    saved: (tariff: string, borneShare: string, saved: string) =>
      `– sparas per kontakt: ${borneShare} av taxan ${tariff} kr = ${saved} kr`,
    oneOff: (oneOff: string, contacts: string, each: string) =>
      `– engångskostnad per kontakt: ${oneOff} ÷ ${contacts} = ${each} kr`,
    visit: (visitCost: string) => `– ett besök som kommer tillbaka kostar ${visitCost} kr`,
    answer: (saved: string, each: string | null, visitCost: string, share: string) =>
      `Brytpunkt: ${each === null ? saved : `(${saved} − ${each})`} ÷ ${visitCost} = ${share}.`,
    verdict: (share: string) =>
      `Kommer mer än ${share} av kontakterna tillbaka som besök kostar stoppet mer än det sparar.`,
    neverLost: "Över 100 %: besparingen finns kvar även om varje kontakt blir ett besök.",
    noSaving: "Inte över 0 %: det finns ingen besparing att förlora.",
    partly:
      "Den som bär en del av taxan men hela besöket har en lägre brytpunkt än den som bär hela taxan.",
  },
  forecast: {
    columns: {
      period: "perioden",
      contacts: "kontakterna",
      cost: "kostnaden",
      low: "den låga kostnaden",
      high: "den höga kostnaden",
    } satisfies Record<ForecastDerivation["column"], string>,
    asked: ({ period, step }: ForecastDerivation, column: string) =>
      `Cellen är ${column} i prognosen för ${period}, ${step} ${step === 1 ? "period" : "perioder"} efter utfallet.`,
    methods: {
      "half-trend":
        "halverad trend: hälften av den genomsnittliga logaritmiska tillväxten fortsätter",
      "run-rate": "ingångsläge: medeltalet av de tre senaste månaderna fortsätter",
      flat: "oförändrad: det senaste värdet fortsätter",
      drift: "drift: den genomsnittliga förändringen i antal fortsätter",
      cagr: "cagr: den genomsnittliga tillväxten fortsätter",
      damped:
        "dämpad: den genomsnittliga logaritmiska tillväxten fortsätter allt svagare (× 0,8 per period)",
      seasonal:
        "säsong: det påbörjade året räknas upp efter månadernas andelar av tidigare hela år",
    } satisfies Record<ProjectionMethod, string>,
    method: (method: string, isAssumed: boolean) =>
      `Metod: ${method}${isAssumed ? " (ingen metod angavs)" : ""}.`,
    stated: (growth: string) => `angiven tillväxt ${growth} per år`,
    values: (profession: string, values: string, leadingZeros: number) =>
      `${profession}: utfall ${values === "" ? "saknas, bara nollor" : values}${leadingZeros > 0 ? ` (${leadingZeros} inledande nollor räknas inte)` : ""}.`,
    /** How the change of a period was found; null where the method states it. */
    change: (
      growth: Growth,
      unit: ForecastDerivation["unit"],
      { values }: SeriesDerivation,
      format: NumberWriter
    ): string | null => {
      const [first = 0, last = 0] = [values[0], values.at(-1)];
      const steps = values.length - 1;
      const ratio = `(${format(last)} ÷ ${format(first)})`;
      if (steps < 1) return null;
      if (growth === "half-trend") return `– förändring per period: ${ratio}^(1 ÷ (2 × ${steps}))`;
      if (growth === "cagr" || growth === "damped")
        return `– förändring per period: ${ratio}^(1 ÷ ${steps})`;
      if (growth === "drift")
        return `– förändring per period: (${format(last)} − ${format(first)}) ÷ ${steps}`;
      return typeof growth === "number" && unit === "month"
        ? `– förändring per period: ${format(1 + growth)}^(1 ÷ 12)`
        : null;
    },
    projected: ({ level, change, projected }: SeriesDerivation, format: NumberWriter): string => {
      const answer = format(projected, 2);
      if (change === null) return `– kontakter: ${answer}`;
      const { kind, value, times } = change;
      return kind === "factor"
        ? `– kontakter: ${format(level)} × ${format(value)}^${format(times)} = ${answer}`
        : `– kontakter: ${format(level)} + ${format(times)} × ${format(value)} = ${answer}, minst 0`;
    },
    /** How far the growth reaches, in whole periods of it. */
    damped: (step: number, times: string) =>
      `– dämpning: ${step} ${step === 1 ? "period" : "perioder"} räknas som 0,8${step > 1 ? " + 0,8²" : ""}${step > 2 ? " + …" : ""} = ${times}`,
    season: (
      { months, begun, begunShare, fullYears, share, year }: SeasonDerivation,
      format: NumberWriter,
      percent: (share: number) => string
    ): readonly [year: string, month: string] => [
      `– det påbörjade året: ${counted(format(begun), "kontakt", "kontakter")} på ${counted(months, "månad", "månader")}, som i medeltal är ${percent(begunShare)} av ett helt år (${counted(fullYears, "helt år", "hela år")}): ${format(begun)} ÷ ${format(begunShare)} = ${format(year, 2)}`,
      `– månaden är i medeltal ${percent(share)} av ett helt år: ${format(year, 2)} × ${format(share)}`,
    ],
    price: ({ tariffs, fee, price, projected }: SeriesDerivation, format: NumberWriter): string => {
      const steps = tariffs
        .map(({ from, amount }) => `${format(amount)} kr från ${from}`)
        .join(", ");
      const fees = fee === 0 ? "" : `, minus patientavgift ${format(fee)} kr`;
      const mean =
        tariffs.length > 1 || fee > 0
          ? `: ${tariffs.length > 1 ? "i medeltal " : ""}${format(price!)} kr`
          : "";
      return `– pris: taxa ${steps}${fees}${mean}. Kostnad ${format(projected, 2)} × ${format(price!)} = ${format(projected * price!, 2)} kr`;
    },
    noPrice: "– pris: ingen taxa gäller perioden",
    cost: (contacts: string, cost: string) =>
      `Tillsammans ${counted(contacts, "kontakt", "kontakter")} och ${cost} kr.`,
    band: (confidence: string, factor: string, low: string, high: string) =>
      `Låg och hög: kostnaden delad med och gånger ${factor}, alltså ${low}–${high} kr. Faktorn speglar hur mycket de samlade kontakterna har svängt; konfidensen är ${confidence}.`,
    noBand: "Låg och hög är tomma: de kräver minst fyra perioder med kontakter.",
    unrounded: "Prognosen är en uppskattning och avrundas inte till ören.",
  },
  errors: {
    name: "Excel känner inte igen funktionen. Tillägget var inte laddat när formeln skrevs: öppna tillägget, markera cellen och tryck F2 och Enter.",
    busy: "Cellen räknas fortfarande. Vänta, eller räkna om med Ctrl+Alt+F9 om den inte blir klar.",
    spill:
      "Svaret behöver flera celler och någon av dem är inte tom. Töm cellerna under och till höger. I en Exceltabell: flytta formeln utanför, eller hämta en del i taget med INDEX.",
    calc: "Excel kan inte visa svaret här, till exempel för att formeln ger en tom matris. Kontrollera formeln runt funktionen.",
    notAvailable:
      "Frågan går att läsa men saknar svar, till exempel ingen taxa det datumet. Argumenten räknas ut av Excel, så exakt vad kan inte visas.",
    value:
      "Frågan går inte att läsa, till exempel text där det ska vara ett tal. Argumenten räknas ut av Excel, så exakt vad kan inte visas.",
    other: (error: string) =>
      `Formeln ger ${error}. Felet kommer från en annan del av formeln eller från en cell som den läser.`,
  },
};

/** The words of an explanation. Every language has all of them. */
export type ExplainTexts = typeof sv;
