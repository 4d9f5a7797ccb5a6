import type {
  TableKey,
  TableColumns,
  WordSets,
  SettingLabel,
} from "../../policies/sheet/workspaceColumns";
import type { Form, WorkspaceProblem, Kept } from "../../policies/sheet/workspaceProblem";
import type { PatchField } from "../../core/policy/patchFields";

const kept: Readonly<Record<Kept, string>> = {
  last: "Det senast sparade värdet gäller.",
  none: "Värdet är utelämnat.",
  proposed: "Status förslag gäller.",
};

const tables: {
  readonly [Key in TableKey]: {
    readonly title: string;
    readonly headings: Readonly<Record<TableColumns[Key], string>>;
  };
} = {
  policies: {
    title: "Alternativ",
    headings: {
      id: "Id",
      name: "Namn",
      text: "Beskrivning",
      status: "Status",
      validFrom: "Gäller från",
      validTo: "Gäller till",
      legalNote: "Juridisk kommentar",
      sources: "Källa",
      compared: "Jämförs som nr",
    },
  },
  changes: {
    title: "Ändringar mot nollalternativet",
    headings: {
      policy: "Alternativ",
      kind: "Ändring",
      field: "Fält",
      number: "Nr",
      value: "Värde",
      profession: "Yrke",
      limits: "Enhet och gränser",
      source: "Källa",
    },
  },
  sources: {
    title: "Källor",
    headings: {
      code: "Källa",
      issuer: "Utgivare",
      document: "Dokument",
      date: "Datum",
      certainty: "Säkerhet",
      address: "Webbadress",
      locator: "Plats",
    },
  },
  settings: {
    title: "Inställningar",
    headings: {
      key: "Nyckel",
      label: "Inställning",
      value: "Värde",
      limits: "Enhet och gränser",
    },
  },
};

const words: { readonly [Set in keyof WordSets]: Readonly<Record<WordSets[Set], string>> } = {
  status: {
    proposed: "förslag",
    motion: "motion",
    inquired: "utredd",
    decided: "beslutad",
    implemented: "genomförd",
  },
  kind: {
    tariff: "taxa",
    patientFee: "patientavgift",
    allocation: "fördelning",
    contactCharge: "fast belopp per kontakt",
    payers: "andra betalare",
    cap: "tak per listad",
    growth: "volymtillväxt",
    stop: "stoppad ersättning",
    visitCost: "kostnad för fysiska besök",
    ownService: "egen digital tjänst",
    financing: "finansiering",
  },
  party: { healthCentre: "vårdcentralen", region: "regionen centralt" },
  unlisted: {
    healthCentre: "vårdcentralen",
    region: "regionen centralt",
    rule: "samma som listade",
  },
  means: { grant: "statsbidrag", appropriation: "anslag", capitation: "sänkt kapitation" },
  role: {
    contacts: "kontakter",
    units: "vårdcentraler",
    tariffs: "taxor",
    rules: "fördelningsregler",
  },
  method: {
    "half-trend": "halverad trend",
    "run-rate": "ingångsläge",
    flat: "oförändrad",
    drift: "drift",
    cagr: "cagr",
    damped: "dämpad",
    seasonal: "säsong",
  },
  yesNo: { yes: "ja", no: "nej" },
  laterRows: { incomplete: "ofullständigt utfall", forecast: "egen prognos" },
  questionKind: {
    legal: "juridisk",
    economic: "ekonomisk",
    organisational: "organisatorisk",
    negotiation: "förhandling",
  },
  questionStatus: { open: "öppen", ongoing: "pågår", settled: "klar" },
};

const problems: {
  readonly [Code in WorkspaceProblem["code"]]: (
    problem: Extract<WorkspaceProblem, { readonly code: Code }>,
    texts: WorkspaceTexts
  ) => string;
} = {
  "schema.newer": ({ found, known }) =>
    `Alternativen är sparade av en nyare version av tillägget (format ${found}, den här versionen läser ${known}). Uppdatera tillägget. Inget skrivs över.`,
  "part.unreadable": () =>
    "Den sparade kopian av alternativen går inte att läsa. Tabellerna på bladet gäller.",
  "table.missing": ({ table, kept: instead }, { tables }) =>
    `Tabellen ${tables[table].title} finns inte på bladet. ${instead === "last" ? "Det som senast sparades gäller." : "Den räknas som tom."}`,
  "column.missing": ({ table, column, kept: instead }, { tables }) =>
    `Tabellen ${tables[table].title} saknar kolumnen ${(tables[table].headings as Readonly<Record<string, string>>)[column]!}. ${instead === "last" ? "Det som senast sparades gäller." : "Den räknas som tom."} Skriv tillbaka rubriken.`,
  "cell.unreadable": ({ row, column, field, value, form, kept: instead }, texts) => {
    const label =
      field === null
        ? column
        : ((texts.fields as Record<string, string>)[field] ??
          (texts.settings as Record<string, string>)[field]!);
    const found = value === "" ? "är tomt" : `är ”${value}” och går inte att läsa`;
    return `Rad ${row}, ${label} ${found}. ${kept[instead]} Skriv ${texts.forms[form]}.`;
  },
  "policy.nameless": ({ row, kept: instead }) =>
    `Rad ${row}: alternativet saknar namn. ${instead === "last" ? "Det senast sparade namnet gäller." : "Raden är utelämnad."} Skriv ett namn.`,
  "policy.repeated": ({ row, value }) =>
    `Rad ${row}: id ”${value}” finns redan. Raden är utelämnad. Skriv ett annat id, eller lämna det tomt.`,
  "policy.unknown": ({ row, value }) =>
    `Rad ${row}: alternativet ”${value}” finns inte i tabellen. Raden är utelämnad. Skriv alternativets id eller namn.`,
  "field.unknown": ({ row, value, kind }, { words }) =>
    `Rad ${row}: fältet ”${value}” hör inte till ${words.kind[kind]}. Raden är utelämnad. Kopiera fältets namn från en annan rad.`,
  "field.repeated": ({ row, value }) =>
    `Rad ${row}: fältet ”${value}” står två gånger i samma ändring. Den första raden gäller. Ta bort den ena, eller ge ändringen ett nytt nummer.`,
  "field.missing": ({ row, kind, field, kept: instead }, { fields, words }) =>
    `Rad ${row}: ${words.kind[kind]} saknar fältet ${fields[field]}. ${kept[instead]} Lägg till en rad med fältet.`,
  "change.left": ({ row, kind }, { words }) =>
    `Rad ${row}: ändringen${kind ? ` (${words.kind[kind]})` : ""} saknar det som krävs och är utelämnad. Fyll i de fält som nämns.`,
  "source.unknown": ({ row, value }) =>
    `Rad ${row}: källan ”${value}” finns inte i tabellen Källor. Den är utelämnad. Lägg till den där, eller skriv källan som text.`,
  "source.repeated": ({ row, value }) =>
    `Rad ${row}: källan ”${value}” står två gånger. Den första gäller. Ge den andra ett eget nummer.`,
  "setting.unknown": ({ row, value }) =>
    `Rad ${row}: inställningen ”${value}” är okänd. Raden är utelämnad. Skriv nyckeln som på de andra raderna.`,
  "setting.missing": ({ row, label }, { settings }) =>
    `Rad ${row}: ${settings[label]} saknas, och de rader som hör ihop med den är utelämnade. Lägg till raden.`,
};

export const sv = {
  sheet: "Alternativ (Nätläkarkalkyl)",
  title: "Alternativ som jämförs i Nätläkarkalkyl",
  notes: [
    "Tabellerna går att ändra för hand: det som står här gäller när panelen läser dem nästa gång.",
    "Varje ändring står på en rad per fält. Kopiera raderna för att lägga till en ändring och ge den ett nytt nummer.",
    "Tillägget skriver om bladet när du sparar i panelen. Egna anteckningar får plats till höger om tabellerna.",
  ],
  tables: tables,
  words: words,
  fields: {
    from: "Gäller från",
    amount: "Belopp per kontakt",
    sharePaying: "Andel som betalar avgiften",
    elasticity: "Volymelasticitet",
    healthCentre: "Vårdcentralens andel",
    region: "Regionens andel",
    unlisted: "Olistade bärs av",
    retroactive: "Retroaktivt",
    state: "Statens andel",
    statePerContact: "Statsbidrag per kontakt",
    careRegion: "Vårdregionens andel",
    provider: "Vårdgivarens andel",
    patient: "Patientens andel utöver avgiften",
    perListed: "Tak per listad och år",
    perYear: "Tillväxt per år",
    returning: "Återkommer som fysiska besök",
    ownDigital: "Går till egen digital tjänst",
    otherChannel: "Går till annan kanal",
    forgone: "Uteblir",
    otherChannelPrice: "Pris i annan kanal",
    perVisit: "Undvikbar kostnad per fysiskt besök",
    realisable: "Realiserbar andel",
    substitution: "Fysiska besök som en kontakt ersätter",
    upliftPerYear: "Uppräkning per år",
    share: "Andel av kontakterna",
    perContact: "Kostnad per egen kontakt",
    bearer: "Bärs av",
    oneOff: "Engångskostnad",
    name: "Benämning",
    means: "Slag av medel",
    frame: "Ram per år",
    validTo: "Gäller till",
  } satisfies Record<PatchField, string>,
  settings: {
    baseline: "Nollalternativ",
    lastOutcome: "Utfall t.o.m.",
    laterRows: "Rader efter utfall t.o.m.",
    lastMonth: "Prognos t.o.m.",
    method: "Prognosmetod",
    inhabitants: "Invånare",
    users: "Användare per år, personer",
    synthetic: "Påhittat exempel",
    healthCentreTerm: "Ord för vårdcentral",
    regionTerm: "Ord för regionen centralt",
    matterTitle: "Ärende: rubrik",
    matterRegion: "Ärende: region",
    matterAdministration: "Ärende: förvaltning",
    matterCaseNumber: "Ärende: diarienummer",
    matterDate: "Ärende: datum",
    matterAuthor: "Ärende: handläggare",
    questionText: "Öppen fråga",
    questionKind: "Öppen fråga: slag",
    questionStatus: "Öppen fråga: status",
    questionOwner: "Öppen fråga: ansvarig",
    questionDue: "Öppen fråga: klar senast",
    standpointPolicy: "Ställningstagande: alternativ",
    standpointText: "Ställningstagande: text",
    ruleFrom: "Regel i kraft: från",
    ruleHealthCentre: "Regel i kraft: vårdcentralens andel",
    ruleRegion: "Regel i kraft: regionens andel",
    ruleUnlisted: "Regel i kraft: olistade bärs av",
    ruleSource: "Regel i kraft: källa",
    feeProfession: "Medelavgift: yrke",
    feeYear: "Medelavgift: från år",
    feeAmount: "Medelavgift: belopp",
    sourceRole: "Underlag: innehåll",
    sourcePlace: "Underlag: tabell eller område",
    sourceUnit: "Underlag: kronor per skriven enhet",
    sourceColumn: "Underlag: rättad kolumn",
  } satisfies Record<SettingLabel, string>,
  /** What a cell of the form may hold, with unit and limits. */
  forms: {
    status: "förslag, motion, utredd, beslutad eller genomförd",
    kind: "taxa, patientavgift, fördelning, fast belopp per kontakt, andra betalare, tak per listad, volymtillväxt, stoppad ersättning, kostnad för fysiska besök, egen digital tjänst eller finansiering",
    party: "vårdcentralen eller regionen centralt",
    unlisted: "vårdcentralen, regionen centralt eller samma som listade",
    means: "statsbidrag, anslag eller sänkt kapitation",
    role: "kontakter, vårdcentraler, taxor eller fördelningsregler",
    method: "halverad trend, ingångsläge, oförändrad, drift, cagr eller tillväxt per år, t.ex. 5 %",
    yesNo: "ja eller nej",
    laterRows: "ofullständigt utfall eller egen prognos",
    questionKind: "juridisk, ekonomisk, organisatorisk eller förhandling",
    questionStatus: "öppen, pågår eller klar",
    text: "text",
    date: "datum, t.ex. 2020-01-01",
    month: "månad, t.ex. 2019-12; ett år är dess december",
    year: "år, t.ex. 2020",
    share: "andel, 0–100 %",
    growth: "procent per år, lägst −100 %",
    kronor: "kronor, 0 eller mer",
    number: "tal, t.ex. −0,1",
    people: "antal, 0 eller mer",
    moneyUnit: "1, 1000 eller 1000000",
    profession: "yrkeskod (LK, SJ, PS …) eller benämning",
    certainty: "A, B, C eller D",
    policy: "id eller namn på ett alternativ i tabellen",
    columnMeaning: "rubrik → betydelse",
  } satisfies Record<Form, string>,
  optional: "får vara tom",
  /** K1, K2 …: how a source is referred to. */
  sourceCode: "K",
  notSaved: {
    editedByHand:
      "Bladet med alternativen har ändrats av någon annan än panelen sedan den läste det. Läs in det igen, eller välj att skriva över.",
    newerSchema:
      "Alternativen i arbetsboken är sparade av en nyare version av tillägget. Inget har skrivits över.",
    noRoom:
      "Alternativen har ingen plats att växa: en annan tabell står under eller bredvid deras och kan inte flyttas ned hel. Inget har skrivits. Flytta den tabellen och spara igen.",
  },
  /** What an alternative of another pane is called beside one's own of the same name. */
  otherPanes: (name: string) => `${name} (annan panel)`,
  conflicts: {
    policy: (name: string, copy: string) =>
      `${name} har ändrats på båda hållen. Den andra finns kvar som ${copy}.`,
    setting: (label: string, theirs: string) =>
      `${label} har ändrats på båda hållen. Det som står här gäller; i den andra panelen stod ${theirs}.`,
  },
  problems: problems,
};

/** The words of the sheet that keeps the alternatives. Every language has all of them. */
export type WorkspaceTexts = typeof sv;
