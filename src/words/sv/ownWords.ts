import type { SheetOrigin, CellRole } from "../../calls/sheet/ownExplanation";
import type { ResultColumn } from "../resultColumns";
import { counted } from "../counted";
import { upper } from "../upper";
import { ended } from "../userText";

const counts: Partial<Record<ResultColumn, (count: string) => string>> = {
  contacts: (count) =>
    `${counted(count, "betald digital kontakt", "betalda digitala kontakter")} i månaden.`,
  ownContacts: (count) =>
    `${counted(count, "kontakt", "kontakter")} i regionens egen digitala tjänst.`,
  otherContacts: (count) =>
    `${counted(count, "kontakt", "kontakter")} som har gått till en annan kanal.`,
  visits: (count) =>
    `${counted(count, "fysiskt besök", "fysiska besök")} (+ = fler, − = undvikna).`,
};

export const ownWordsSv = {
  run: (time: string, alternatives: string) =>
    `Bladet är skrivet av tillägget i körningen ${time}${alternatives === "" ? "" : ` (${alternatives})`}.`,
  frozen: (time: string, alternatives: string) =>
    `Bladet är fryst: tillägget har behållit körningen ${time}${alternatives === "" ? "" : ` (${alternatives})`} som värden.`,
  frozenUnknown: "Bladet är fryst: tillägget har behållit en tidigare versions körning som värden.",
  unknownRun:
    "Bladet är skrivet av en tidigare version av tillägget, som inte sparade vilken körning det var.",
  origins: {
    example: "Bladet hör till tilläggets exempel.",
    sampleRegion: "Bladet hör till tilläggets påhittade exempelregion.",
    workspace: "Bladet är tilläggets: här står alternativen och inställningarna som panelen läser.",
    forecasts: "Bladet är tilläggets: här står sparade prognoser.",
    pricing: "Bladet är skrivet av tillägget när raderna prissattes.",
  } satisfies Record<Exclude<SheetOrigin["kind"], "run">, string>,
  edited:
    "Bladet har ändrats för hand sedan det skrevs, så det som står i cellen kan vara någons eget.",
  editedUnknown: "Om någon har ändrat för hand sedan bladet skrevs går inte att säga här.",
  roles: {
    title: (value: string) => `Cellen är bladets titel: ${ended(value)}`,
    section: (value: string) => `Cellen är rubriken för ett avsnitt: ${ended(value)}`,
    note: (value: string) => `Cellen är en förklarande text: ${value}`,
    warning: (value: string) => `Cellen är en varning till läsaren: ${value}`,
    heading: (value: string) => `Cellen är en kolumnrubrik: ${ended(value)}`,
    input: (value: string) =>
      `Cellen är ett gult fält med ett antagande, som du kan ändra: ${ended(value)} Det räknas inte fram.`,
    document: (value: string) =>
      `Cellen är en uppgift ur dokumentet som bladet återger: ${ended(value)}`,
    answer: (value: string) => `Cellen är ett svar från tilläggets funktioner: ${ended(value)}`,
    text: (value: string) => `Cellen är en text som tillägget har skrivit: ${ended(value)}`,
    value: (value: string) =>
      `Cellen är ett värde som tillägget har skrivit, ur underlaget eller beräkningen: ${ended(value)}`,
  } satisfies Record<CellRole, (value: string) => string>,
  frozenValue: (value: string) =>
    `Cellen är ett värde ur den körningen: ${ended(value)} Stod där en formel är den ersatt av sitt svar.`,
  section: (text: string) => `Avsnitt: ${ended(text)}`,
  row: (text: string) => `Rad: ${ended(text)}`,
  column: (text: string) => `Kolumn: ${ended(text)}`,
  result: {
    shows: (heading: string, value: string) => `Cellen är ${heading}: ${ended(value)}`,
    row: (texts: string) => `Raden är: ${ended(texts)}`,
    kind: (kind: string, contactKind: string) =>
      `Månaden är ${kind.toLowerCase()}${contactKind === "" ? "" : `; kontakterna är: ${contactKind}`}.`,
    noSizes: "Raden har inga kontakter.",
    sizesRow: (row: number) =>
      `Kontakter och belopp hör inte till någon part: de står på rad ${row}, den andra partens.`,
    product: (count: string, each: string, whole: string) => `${count} × ${each} = ${whole}.`,
    counts: counts,
    prices: {
      gross: "taxan i medeltal",
      fee: "patientavgiften i medeltal",
      ownCost: "egen tjänst i medeltal",
      otherCost: "annan kanal i medeltal",
      visitCost: "ett besök i medeltal",
    },
    booked: (net: string) =>
      `Nettokostnaden ${net} är utfall: bokförd kostnad där underlaget har den, annars taxan minus patientavgiften.`,
    ownForecast: (net: string) =>
      `Nettokostnaden ${net} är regionens egen prognos, som underlaget har den.`,
    deviation: (gross: string, fee: string, model: string, deviation: string) =>
      `Taxan ger ${gross} − ${fee} (patientavgift) = ${model}; avvikelsen mot taxan är ${deviation}.`,
    forecast: (gross: string, fee: string, factor: string | null, net: string) =>
      `Nettokostnaden: ${factor === null ? `${gross} − ${fee} (patientavgift)` : `(${gross} − ${fee} patientavgift) × ${factor}`} = ${net}.`,
    calibration: "Faktorn är kalibreringen i panelens körning: bokförd kostnad delad med taxan.",
    rowsFactor: "Faktorn är radens egen, nettokostnaden delad med taxan minus avgiften.",
    nobody: "Ingen part bär något i den här månaden.",
    whole: (parts: string, whole: string) => `Att dela: ${parts} = ${whole}.`,
    parts: {
      net: "nettokostnad",
      ownCost: "egen tjänst",
      otherCost: "annan kanal",
      realised: "realiserat av besöken",
    },
    share: (party: string, share: string, whole: string, exact: string) =>
      `${upper(party)} bär ${share} av ${whole}: ${exact}.`,
    all: (party: string, whole: string) => `${upper(party)} bär allt: ${whole}.`,
    part: (party: string, cash: string, whole: string, share: string) =>
      `${upper(party)} bär ${cash} av ${whole}, alltså ${share}.`,
    rounded: (cash: string, difference: string) =>
      `Cellen får ${cash} (${difference}): årets löpande summa delas med största överskottsmetoden, så att delarna alltid summerar.`,
    other: (party: string, cash: string) => `${upper(party)} bär resten, ${cash}.`,
    rule: (healthCentre: string, region: string, from: string, isAlternatives: boolean) =>
      `Regeln är ${healthCentre} på vårdcentralen och ${region} på regionen från ${from}, ${isAlternatives ? "enligt alternativet" : "enligt svaret på vem som bär kostnaden i dag"}.`,
    fromSheet:
      "Andelen är bladets egna siffror: panelen står inte vid den körningen, eller säger ingen regel som ger just den.",
    fromRun: "Regeln är hämtad från panelen, som står vid samma körning.",
    oneOff: (amount: string) =>
      `Alternativets engångskostnad i månaden är ${amount}, och regionen bär den.`,
    change: (cash: string, before: string, change: string) =>
      `Kassan ${cash} − ${before} i nollalternativet = ${change} (+ = ökar).`,
    unchanged: "Kassan är densamma som i nollalternativet.",
  },
  sum: {
    rows: (rows: string, sheet: string, column: string, criteria: string, sum: string) =>
      `Summan av ${column} på ${rows} i ${sheet} där ${criteria}: ${sum}.`,
    count: (rows: number) => counted(rows, "rad", "rader"),
    and: "och",
    signs: new Map([
      ["", "är"],
      ["<", "är mindre än"],
      ["<=", "är högst"],
      [">", "är större än"],
      [">=", "är minst"],
      ["<>", "inte är"],
    ]),
    largest: (row: number, label: string, value: string) =>
      `– rad ${row}${label === "" ? "" : `, ${label}`}: ${value}`,
    others: (count: number) => `– och ${counted(count, "rad", "rader")} till`,
    also: "Formeln läser också:",
  },
};

/** The words for cells of sheets that the add-in has written. Every language has all of them. */
export type OwnWords = typeof ownWordsSv;
