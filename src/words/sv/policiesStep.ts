import type { FigureName } from "../../core/policy/patchFields";
import type { Words } from "../terms";
import type { Patch, FinancingPatch } from "../../core/policy/policy";
import type { FieldText } from "../policiesStep";
import type { StartDay } from "../../core/policy/startDays";

type PatchKind = Patch["kind"];

/** By kind of change and field. */
type FieldTexts = {
  readonly [
    Kind in "patientFee" | "payers" | "cap" | "growth" | "stop" | "visitCost" | "ownService"
  ]: Readonly<Record<FigureName<Kind>, FieldText>>;
} & {
  readonly financing: Readonly<Record<FigureName<"financing"> | "name" | "validTo", FieldText>>;
};

export const policySv = {
  introduction: "Jämför två till åtta med nollalternativet.",
  listTitle: "Alternativen",
  next: "Fortsätt till Resultat",
  baselineLabel: (name: string) => `Nollalternativ: ${name}`,
  baselineShort: "Noll\u00adalternativ",
  compareShort: "Jämför",
  compare: (name: string) => `Jämför ${name}`,
  compared: (count: number) => `${count} jämförs`,
  tooMany: "Åtta alternativ är det mesta som jämförs. Avmarkera ett först.",
  tooFew: "Kryssa i minst två alternativ.",
  none: "Svara först på frågan under Underlag eller lägg till ett alternativ.",
  add: {
    title: "Lägg till alternativ",
    preset: "Utgå från",
    blank: "Tomt alternativ",
    button: "Lägg till",
    blankName: "Nytt alternativ",
    about: (name: string) => `Vad ${name} säger`,
    start: {
      day: (from: string, why: StartDay["why"], retroactive: boolean) =>
        `${from}${retroactive ? ", retroaktivt" : ""} (${
          {
            template: "som förlagan",
            nextMonth: "nästa månadsskifte",
            forecast: "prognosens början",
          }[why]
        })`,
      other: "Annat datum …",
      otherDay: "Datum",
      retroactive: "Retroaktivt: bokförda månader från den dagen rättas.",
    },
  },
  /** An alternative on a line. */
  line: {
    /** @param from null: from the beginning */
    changes: (subjects: readonly string[], from: string | null): string =>
      subjects.length === 0
        ? "Ändrar ingenting: dagens regel"
        : `Ändrar ${subjects.join(", ").toLowerCase()}${from === null ? "" : ` från ${from}`}`,
    legal: (note: string) => `Juridik: ${note}`,
  },
  sourceOf: (what: string, source: string) => `${what}: ${source}`,
  /** An alternative that begins before the data do. */
  early: {
    says: (from: string, first: string) =>
      `Gäller från ${from}, men siffrorna börjar ${first}: tidigare månader är inte med.`,
    move: (from: string) => `Gäller från ${from} i stället`,
  },
  /** The document's financing, to take or to fill in with one's own. */
  offer: {
    /** Kronor and the year that they are for. */
    amount: (kronor: number, year: string) => `${kronor / 1e6}\u00a0mkr ${year}`.replace(".", ","),
    about: (name: string, amount: string, source: string) =>
      `Beslutsunderlaget finansierar kostnaden, ca ${amount}, med ${name.toLowerCase()} (${source}). Det räknas inte förrän du lägger till det.`,
    take: (amount: string) => `Lägg till finansiering som i beslutsunderlaget (${amount})`,
    fillIn: "Lägg till egen finansiering",
  },
  edit: "Redigera",
  copy: "Kopiera",
  remove: "Ta bort",
  labelled: (action: string, name: string) => `${action}: ${name}`,
  removed: (name: string) => `${name} är borttaget. Ångra tar tillbaka det.`,
  editor: {
    back: "Till listan",
    name: "Namn",
    nameHint: "Namn och beskrivning följer värdena tills du skriver egna.",
    text: "Beskrivning",
    legalNote: "Juridisk anmärkning",
    standpoint: "Ställningstagande eller remissvar",
    standpointHint: "Vad regionen säger om alternativet. Skrivs i dokumenten.",
    status: "Status",
    validFrom: "Gäller från",
    validFromHint: "Ändringar som börjar samma dag följer med.",
    validTo: "Gäller till och med",
    validToHint: "Tomt: tills vidare.",
    sources: "Källor",
    noSources: "Egna uppgifter utan källa.",
    patches: "Ändringar mot nollalternativet",
    noPatches: "Inga ändringar: samma som dagens regel.",
    addPatch: "Ny ändring",
    addPatchButton: "Lägg till ändring",
    removePatch: "Ta bort ändringen",
    faults: "Det här behöver rättas:",
  },
  patch: {
    from: "Från och med",
    source: (document: string) => `Källa till värdena: ${document}`,
    ownSource: "Källa till egna värden",
    ownSourceHint: "Fritext. Visas där värdena visas.",
    unlisted: "Olistade och okända bärs av",
    bearer: "Kostnaden bärs av",
    byRule: "samma andelar som andra",
    rest: (label: string, share: string) => `${label}: ${share} % (resten)`,
    above: (share: string) => `Andelarna blir över 100 %. Högst ${share} % finns kvar här.`,
    retroactive: "Retroaktivt",
    retroactiveHint:
      "Finns bokförda månader från startdagen rättas de också. Annars gäller regeln från prognosens början.",
    allocationShare: ({ theHealthCentre }: Words) => `Andel på ${theHealthCentre}`,
    addProfession: "Lägg till yrke",
    removeProfession: (profession: string) => `Ta bort ${profession}`,
    means: "Slag",
    meansOf: {
      grant: "Statsbidrag",
      appropriation: "Anslag",
      capitation: "Sänkt kapitation",
    } satisfies Record<FinancingPatch["means"], string>,
    unknown: "Tomt: inte känt, och det sägs ut.",
    perContact: "kr/kontakt",
    perYear: "kr/år",
    perVisit: "kr/besök",
    perListed: "kr/listad",
    financingName: "Statsbidrag",
  },
  kinds: ({
    healthCentre,
    theHealthCentre,
    region,
  }: Words): Readonly<Record<PatchKind, { readonly title: string; readonly about: string }>> => ({
    allocation: {
      title: "Fördelningsregel",
      about: `Hur kostnaden delas mellan ${theHealthCentre} och ${region}.`,
    },
    contactCharge: {
      title: "Fast pris per kontakt",
      about: `Den ${healthCentre} där patienten är listad betalar ett fast belopp; ${region} bär resten.`,
    },
    payers: {
      title: "Andra betalare",
      about: `Vad staten, vårdregionen, vårdgivaren och patienten betalar av fakturan. Det lämnar regionens kassa; resten bärs av ${theHealthCentre} och ${region}.`,
    },
    cap: {
      title: "Tak per listad",
      about: `Det mesta ${theHealthCentre} bär per listad patient och år.`,
    },
    tariff: { title: "Taxa", about: "Kronor per kontakt. Yrken utan rad behåller sin taxa." },
    patientFee: {
      title: "Patientavgift",
      about: "Avgiften, hur många som betalar den och hur antalet kontakter påverkas.",
    },
    growth: { title: "Tillväxt", about: "Tillväxt i antal kontakter, i stället för prognosens." },
    stop: {
      title: "Stoppad ersättning",
      about: "Inga fakturor betalas. Vart de stoppade kontakterna tar vägen summerar till 100 %.",
    },
    visitCost: {
      title: "Kostnad för fysiska besök",
      about: "Kapacitet, inte kassa: bara den realiserbara andelen blir kontanter.",
    },
    ownService: { title: "Egen digital tjänst", about: "Tar över en andel av kontakterna." },
    financing: { title: "Finansiering", about: `Vad som betalar det ${region} bär.` },
  }),
  fields: ({ region }: Words): FieldTexts => ({
    patientFee: {
      amount: { label: "Avgift" },
      sharePaying: { label: "Andel av kontakterna som betalar" },
      elasticity: { label: "Volymelasticitet", hint: "0: avgiften ändrar inte antalet kontakter." },
    },
    payers: {
      state: { label: "Staten", hint: "Till exempel ett nationellt system." },
      statePerContact: {
        label: "Statsbidrag per kontakt",
        hint: "Bidrag som följer kontakten, högst det som återstår av kostnaden.",
      },
      careRegion: {
        label: "Vårdregionen",
        hint: "Till exempel andelen kontakter utan adekvat behovsbedömning (Ds 2023:27).",
      },
      provider: { label: "Vårdgivaren" },
      patient: { label: "Patienten", hint: "Utöver patientavgiften." },
    },
    cap: { perListed: { label: "Tak" } },
    growth: { perYear: { label: "Tillväxt per år" } },
    stop: {
      returning: { label: "Återkommer som fysiska besök" },
      ownDigital: { label: "Egen digital tjänst" },
      otherChannel: { label: "Annan kanal" },
      forgone: { label: "Uteblir" },
      otherChannelPrice: { label: "Pris i annan kanal" },
    },
    visitCost: {
      perVisit: { label: "Undvikbar kostnad per besök", hint: "Tomt: ingen nettoeffekt visas." },
      realisable: {
        label: "Realiserbar andel",
        hint: "Förval 0 %: inget av besökens kostnad blir kontanter.",
      },
      substitution: {
        label: "Besök per kontakt",
        hint: "Hur stor del av en kontakt som ersätter ett besök, när det inte är ett stopp.",
      },
      upliftPerYear: { label: "Uppräkning per år" },
    },
    ownService: {
      share: { label: "Andel av kontakterna" },
      perContact: { label: "Kostnad per kontakt" },
      oneOff: { label: "Engångskostnad", hint: `Bärs av ${region} i startmånaden.` },
      upliftPerYear: { label: "Uppräkning per år" },
    },
    financing: {
      name: { label: "Namn" },
      frame: { label: "Ram" },
      validTo: { label: "Gäller till och med", hint: "Tomt: tills vidare." },
    },
  }),
};

/** The words of the step Alternativ. */
export type PolicyTexts = typeof policySv;
