import type { DataTexts } from "./workData";

export const dataSv: DataTexts = {
  introduction:
    "Peka ut era siffror i arbetsboken, eller prova med en påhittad region. Minsta underlag är år och kostnad.",
  sample: {
    title: "Exempelregionen",
    description:
      "Nya blad med en påhittad region: kontakter och bokförd kostnad per månad, enheter, taxor och regler. Dina egna blad ändras inte.",
    insert: "Infoga exempelregionen",
    cancel: "Avbryt",
    progress: "Exempelregionen infogas.",
    done: (sheets) => `Klart. Nya blad: ${sheets.join(", ")}.`,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
  },
  synthetic: "Siffrorna är ett påhittat exempel.",
  sources: {
    title: "Tabeller i arbetsboken",
    useSelection: "Använd markeringen",
    search: "Sök tabeller",
    readAgain: "Läs om underlaget",
    searching: "Söker i arbetsboken.",
    reading: "Läser underlaget.",
    none: "Ingen tabell med kända rubriker hittades. Skriv rubrikerna År och Kostnad över siffrorna, markera dem och välj Använd markeringen.",
    nothingSelected:
      "Markeringen har ingen rubrikrad som känns igen. Markera rubriker och siffror, till exempel År och Kostnad.",
    unrecognised: "Alla rubriker som behövs känns inte igen. Välj nedan vad kolumnerna innehåller.",
    role: "Innehåll",
    roles: {
      contacts: "Kontakter och kostnad",
      units: "Enheter",
      tariffs: "Egna taxor",
      rules: "Egna fördelningsregler",
    },
    use: (place) => `Använd ${place}`,
    rows: (count) => `${count} rader`,
    mapping: "Kolumner och enhet",
    meaningOf: (heading) => `Kolumnen ${heading}`,
    notUsed: "Används inte",
    unit: "Belopp i",
    units: { heading: "Enligt rubriken", kr: "kr", tkr: "tkr", mkr: "mkr" },
  },
  recognised: {
    title: "Det här är läst",
    months: (from, to, count) => `${from} – ${to}, ${count} månader`,
    years: (from, to, count) => (from === to ? from : `${from}–${to}, ${count} år`),
    units: (count, unlisted, words) =>
      `${count} ${count === "1" ? words.healthCentre : words.healthCentres}${unlisted ? " och en rad för olistade" : ""}`,
    contacts: (count) => `${count} kontakter`,
    cost: (amount) => `Bokfört ${amount} kr`,
    nothing: "Inget underlag är läst än.",
  },
  problems: {
    title: (errors, warnings) =>
      [
        errors > 0 ? `${errors} fel` : "",
        warnings > 0 ? `${warnings} ${warnings === 1 ? "anmärkning" : "anmärkningar"}` : "",
      ]
        .filter((part) => part !== "")
        .join(" och "),
    show: "Visa cellen",
    more: (count) => `och ${count} till`,
  },
  question: {
    title: "Vem bär kostnaden hos er i dag?",
    explanation: "Svaret blir Nollalternativet, det som andra alternativ jämförs med.",
    answers: ({ healthCentre, theHealthCentre, region }) => ({
      healthCentre: `100 % listad ${healthCentre}`,
      split: `80 % ${region}, 20 % ${theHealthCentre}`,
      region: `100 % ${region}`,
      own: "Egen delning",
    }),
    share: ({ theHealthCentre }) => `Andel på ${theHealthCentre}`,
    rest: ({ region }, share) => `Resten, ${share} %, bärs av ${region}.`,
    since: "Gäller sedan",
    sinceHint: "Tomt: så länge underlaget räcker.",
    unlisted: "Olistade och okända bärs av",
    save: "Spara svaret",
    change: "Ändra svaret",
    answered: (answer, since) => (since === "" ? answer : `${answer} Gäller sedan ${since}.`),
    fromTable: "Enligt era egna fördelningsregler i arbetsboken.",
    shareWrong: "Skriv en andel mellan 0 och 100 %.",
    policy: (healthCentre, region, words) => ({
      name:
        region === "0"
          ? `100 % ${words.healthCentre}`
          : healthCentre === "0"
            ? `100 % ${words.region}`
            : `Dagens regel ${region}/${healthCentre}`,
      text: `Dagens regel: ${words.theHealthCentre} bär ${healthCentre} % och ${words.region} ${region} %.`,
    }),
  },
  settings: {
    title: "Förutsättningar",
    lastOutcome: "Utfall t.o.m.",
    lastOutcomeHint: (month) =>
      `Tomt: sista perioden i underlaget, ${month}. Fakturor kan komma upp till sex månader i efterhand; ofullständiga månader hör inte till utfallet.`,
    lastMonth: "Prognos t.o.m.",
    lastMonthHint: (month) => `Tomt: resten av året och tre planår, ${month}.`,
    method: "Prognosmetod",
    usualMethod: (method) => `Förval: ${method}`,
    methods: {
      "run-rate": "Ingångsläge",
      "half-trend": "Halverad trend",
      flat: "Oförändrad",
      drift: "Drift",
      cagr: "Genomsnittlig tillväxt",
      damped: "Dämpad",
      seasonal: "Säsong",
      own: "Egen tillväxt",
    },
    methodHints: {
      "run-rate": "Medeltalet av de tre senaste månaderna fortsätter.",
      "half-trend": "Halva den genomsnittliga tillväxten fortsätter.",
      flat: "Den senaste perioden fortsätter.",
      drift: "Den genomsnittliga ökningen i antal fortsätter.",
      cagr: "Den genomsnittliga tillväxten i procent fortsätter.",
      damped: "Den genomsnittliga tillväxten fortsätter allt svagare.",
      seasonal: "Det påbörjade året räknas upp efter månadernas andelar av tidigare hela år.",
      own: "Antalet växer så mycket per år från den senaste perioden.",
    },
    growth: "Tillväxt per år",
    growthWrong: "Skriv en tillväxt mellan −99 och 1 000 %.",
    fees: "Betald patientavgift, kr per kontakt",
    feeHint:
      "Genomsnittet av vad patienterna faktiskt har betalat. Prognosen prissätts med taxan minus avgiften.",
    feeMissing: "Ingen avgift är angiven. Kostnaden blir brutto och överskattar nettokostnaden.",
    feeCount: (count) => `${count} avgifter`,
    fee: (profession, year) => `${profession} från ${year}`,
    feeAll: "Alla yrken",
    feeProfession: "Yrke",
    feeYear: "Från år",
    feeAmount: "Avgift",
    addFee: "Lägg till avgift",
    removeFee: "Ta bort avgiften",
    feeWrong: "Skriv en avgift mellan 0 och 2 000 kr.",
    yearWrong: "Skriv ett år mellan 1990 och 2100.",
    inhabitants: "Invånare i regionen",
    inhabitantsHint: "Frivilligt. Ger kronor per invånare på bladen.",
    inhabitantsWrong: "Skriv ett heltal från 1.",
    terms: "Egna ord",
    healthCentreTerm: "Vårdcentral heter",
    regionTerm: "Centralt heter",
    termHint: "Används i panelen och på bladen.",
    monthBefore: (month) => `Välj en månad som inte är senare än ${month}.`,
    monthAfter: (month) => `Välj en månad efter utfallet, ${month}.`,
  },
  next: "Fortsätt till Alternativ",
};
