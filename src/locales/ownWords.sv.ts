import { counted } from "./counted";
import type { OwnWords } from "./ownWords";
import { upper } from "./upper";

export const ownWordsSv: OwnWords = {
  run: (time, alternatives) =>
    `Bladet är skrivet av tillägget i körningen ${time}${alternatives === "" ? "" : ` (${alternatives})`}.`,
  frozen: (time, alternatives) =>
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
  },
  edited:
    "Bladet har ändrats för hand sedan det skrevs, så det som står i cellen kan vara någons eget.",
  editedUnknown: "Om någon har ändrat för hand sedan bladet skrevs går inte att säga här.",
  roles: {
    title: (value) => `Cellen är bladets titel: ${value}.`,
    section: (value) => `Cellen är rubriken för ett avsnitt: ${value}.`,
    note: (value) => `Cellen är en förklarande text: ${value}`,
    warning: (value) => `Cellen är en varning till läsaren: ${value}`,
    heading: (value) => `Cellen är en kolumnrubrik: ${value}.`,
    input: (value) =>
      `Cellen är ett gult fält med ett antagande, som du kan ändra: ${value}. Det räknas inte fram.`,
    document: (value) => `Cellen är en uppgift ur dokumentet som bladet återger: ${value}.`,
    answer: (value) => `Cellen är ett svar från tilläggets funktioner: ${value}.`,
    text: (value) => `Cellen är en text som tillägget har skrivit: ${value}.`,
    value: (value) =>
      `Cellen är ett värde som tillägget har skrivit, ur underlaget eller beräkningen: ${value}.`,
  },
  frozenValue: (value) =>
    `Cellen är ett värde ur den körningen: ${value}. Stod där en formel är den ersatt av sitt svar.`,
  section: (text) => `Avsnitt: ${text}.`,
  row: (text) => `Rad: ${text}.`,
  column: (text) => `Kolumn: ${text}.`,
  result: {
    shows: (heading, value) => `Cellen är ${heading}: ${value}.`,
    row: (texts) => `Raden är: ${texts}.`,
    kind: (kind, contactKind) =>
      `Månaden är ${kind.toLowerCase()}${contactKind === "" ? "" : `; kontakterna är: ${contactKind}`}.`,
    noSizes: "Raden har inga kontakter.",
    sizesRow: (row) =>
      `Kontakter och belopp hör inte till någon part: de står på rad ${row}, den andra partens.`,
    product: (count, each, whole) => `${count} × ${each} = ${whole}.`,
    counts: {
      contacts: (count) =>
        `${counted(count, "betald digital kontakt", "betalda digitala kontakter")} i månaden.`,
      ownContacts: (count) =>
        `${counted(count, "kontakt", "kontakter")} i regionens egen digitala tjänst.`,
      otherContacts: (count) =>
        `${counted(count, "kontakt", "kontakter")} som har gått till en annan kanal.`,
      visits: (count) =>
        `${counted(count, "fysiskt besök", "fysiska besök")} (+ = fler, − = undvikna).`,
    },
    prices: {
      gross: "taxan i medeltal",
      fee: "patientavgiften i medeltal",
      ownCost: "egen tjänst i medeltal",
      otherCost: "annan kanal i medeltal",
      visitCost: "ett besök i medeltal",
    },
    booked: (net) =>
      `Nettokostnaden ${net} är utfall: bokförd kostnad där underlaget har den, annars taxan minus patientavgiften.`,
    ownForecast: (net) =>
      `Nettokostnaden ${net} är regionens egen prognos, som underlaget har den.`,
    deviation: (gross, fee, model, deviation) =>
      `Taxan ger ${gross} − ${fee} (patientavgift) = ${model}; avvikelsen mot taxan är ${deviation}.`,
    forecast: (gross, fee, factor, net) =>
      `Nettokostnaden: ${factor === null ? `${gross} − ${fee} (patientavgift)` : `(${gross} − ${fee} patientavgift) × ${factor}`} = ${net}.`,
    calibration: "Faktorn är kalibreringen i panelens körning: bokförd kostnad delad med taxan.",
    rowsFactor: "Faktorn är radens egen, nettokostnaden delad med taxan minus avgiften.",
    nobody: "Ingen part bär något i den här månaden.",
    whole: (parts, whole) => `Att dela: ${parts} = ${whole}.`,
    parts: {
      net: "nettokostnad",
      ownCost: "egen tjänst",
      otherCost: "annan kanal",
      realised: "realiserat av besöken",
    },
    share: (party, share, whole, exact) => `${upper(party)} bär ${share} av ${whole}: ${exact}.`,
    all: (party, whole) => `${upper(party)} bär allt: ${whole}.`,
    part: (party, cash, whole, share) =>
      `${upper(party)} bär ${cash} av ${whole}, alltså ${share}.`,
    rounded: (cash, difference) =>
      `Cellen får ${cash} (${difference}): årets löpande summa delas med största överskottsmetoden, så att delarna alltid summerar.`,
    other: (party, cash) => `${upper(party)} bär resten, ${cash}.`,
    rule: (healthCentre, region, from, isAlternatives) =>
      `Regeln är ${healthCentre} på vårdcentralen och ${region} på regionen från ${from}, ${isAlternatives ? "enligt alternativet" : "enligt svaret på vem som bär kostnaden i dag"}.`,
    fromSheet:
      "Andelen är bladets egna siffror: panelen står inte vid den körningen, eller säger ingen regel som ger just den.",
    fromRun: "Regeln är hämtad från panelen, som står vid samma körning.",
    oneOff: (amount) =>
      `Alternativets engångskostnad i månaden är ${amount}, och regionen bär den.`,
    change: (cash, before, change) =>
      `Kassan ${cash} − ${before} i nollalternativet = ${change} (+ = ökar).`,
    unchanged: "Kassan är densamma som i nollalternativet.",
  },
  sum: {
    rows: (rows, sheet, column, criteria, sum) =>
      `Summan av ${column} på ${rows} i ${sheet} där ${criteria}: ${sum}.`,
    count: (rows) => counted(rows, "rad", "rader"),
    and: "och",
    signs: new Map([
      ["", "är"],
      ["<", "är mindre än"],
      ["<=", "är högst"],
      [">", "är större än"],
      [">=", "är minst"],
      ["<>", "inte är"],
    ]),
    largest: (row, label, value) => `– rad ${row}${label === "" ? "" : `, ${label}`}: ${value}`,
    others: (count) => `– och ${counted(count, "rad", "rader")} till`,
    also: "Formeln läser också:",
  },
};
