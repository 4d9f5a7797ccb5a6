import type { MatterField } from "../../../core/scenario/matter";
import { counted } from "../../../words/counted";
import { upper } from "../../../words/upper";
import type { Words } from "../../../words/terms";

type HeadField = Exclude<MatterField, "title">;

/** "a, b och c" */
function listed(texts: readonly string[]): string {
  const [last, ...before] = [...texts].reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} och ${last}`;
}

/** A tariff from a day on; the source in short. */
interface Step {
  readonly amount: string;
  readonly from: string;
  readonly source: string;
}

/** Who bears how much. */
interface Shares {
  readonly region: string;
  readonly healthCentre: string;
}

/** What becomes of months that are booked: none is, whichever way it goes, or they are or are not put right. */
type Booked = "none" | "retroactive" | "corrected" | "stands";

const booked: Readonly<Record<Booked, string>> = {
  none: "",
  retroactive: ", retroaktivt",
  corrected: ", retroaktivt så att bokförda månader rättas",
  stands: ", utan att bokförda månader rättas",
};

export const reportMatterSv = {
  title: "Kostnader för nätläkare i primärvården",
  fields: {
    region: "Region",
    administration: "Förvaltning",
    caseNumber: "Diarienummer",
    date: "Datum",
    author: "Handläggare",
  } satisfies Record<HeadField, string>,
  /** What the paper lacks in its head. */
  lacking: (fields: readonly string[]) =>
    `${listed(fields.map((field) => field.toLowerCase()))} fylls i`,
  what: "Ärendet gäller kontakter med nätläkare, det vill säga digitala utomlänskontakter i primärvården. Vårdgivaren fakturerar den region där patienten bor, med en ersättning per kontakt.",
  tariffs: {
    /** @param falls whether every step is lower than the one before */
    steps: (first: string, steps: readonly Step[], falls: boolean) =>
      `Ersättningen för en läkarkontakt har ${falls ? "sänkts" : "ändrats"} från ${first} till ${listed(
        steps.map(({ amount, from, source }) => `${amount} från ${from} (${source})`)
      )}.`,
    one: ({ amount, from, source }: Step) =>
      `Ersättningen för en läkarkontakt är ${amount} från ${from} (${source}).`,
    others: (
      professions: readonly {
        readonly name: string;
        readonly before: string;
        readonly after: string;
      }[],
      falls: boolean
    ) =>
      `Även andra yrkens ersättning har ${falls ? "sänkts" : "ändrats"}: ${listed(
        professions.map(({ name, before, after }) => `${name} från ${before} till ${after}`)
      )}.`,
    own: "regionens egen taxetabell",
  },
  clause: {
    open: "att ",
    allocation: (shares: Shares, from: string, state: Booked, { region, theHealthCentre }: Words) =>
      `att ${shares.region} av kostnaden för digitala utomlänskontakter från och med ${from} bärs av ${region} och ${shares.healthCentre} av ${theHealthCentre} där patienten är listad${booked[state]}`,
    unlisted: (bearer: string) => `att kostnaden för olistade patienter bärs av ${bearer}`,
    contactCharge: (amounts: string, from: string, { theHealthCentre, region }: Words) =>
      `att ${theHealthCentre} där patienten är listad från och med ${from} betalar ${amounts} per kontakt och ${region} resten`,
    cap: (amount: string, from: string, { theHealthCentre }: Words) =>
      `att ${theHealthCentre} från och med ${from} bär högst ${amount} per listad och år`,
    tariff: (amounts: string, from: string) =>
      `att ersättningen per kontakt från och med ${from} är ${amounts}`,
    patientFee: (amount: string, from: string) =>
      `att patientavgiften för en digital utomlänskontakt från och med ${from} är ${amount}`,
    stop: (from: string) =>
      `att ersättning för digitala utomlänskontakter inte betalas från och med ${from}`,
    ownService: (from: string) =>
      `att regionen från och med ${from} erbjuder egen digital vårdkontakt`,
    financing: (name: string, kind: string, frame: string, from: string, { region }: Words) =>
      `att det som ${region} bär finansieras inom ramen för ${name} (${kind}), ${frame} per år från och med ${from}`,
    draw: (administration: string, amount: string, name: string, year: string) =>
      `att ${administration} avropar ${amount} ur ${name} för ${year}`,
    administration: "ansvarig förvaltning",
    amountFor: (amount: string, profession: string) => `${amount} (${profession})`,
  },
  residents: {
    feeBetween: (lowest: string, highest: string) =>
      `Patienten betalar i genomsnitt mellan ${lowest} och ${highest} i avgift per kontakt, beroende på yrke.`,
    fee: (amounts: string) => `Patienten betalar i genomsnitt ${amounts} i avgift per kontakt.`,
    noFee: "Genomsnittlig patientavgift är inte angiven.",
    perInhabitant: (year: string, amount: string, inhabitants: string) =>
      `Kostnaden ${year} motsvarar ${amount} per invånare (${inhabitants} invånare).`,
    onlyBearer:
      "Förslaget ändrar vem som bär kostnaden, inte patientens avgift eller val av vårdgivare.",
    stopped: (contacts: string, year: string) =>
      `Förslaget gäller ${counted(contacts, "kontakt", "kontakter")} ${year} som regionen inte längre skulle betala.`,
  },
  followUp: {
    administration: (name: string) =>
      `På förvaltningsnivå följer ${name} kostnad per år och part, antal kontakter och avrop mot tabellerna ovan.`,
    unit: (share: string, { theHealthCentre }: Words) =>
      `${upper(theHealthCentre)} bär enligt förslaget ${share} av kostnaden och följer volym och innehåll för sina listade.`,
    noShare: ({ theHealthCentres }: Words) =>
      `${upper(theHealthCentres)} bär ingen andel; volym och innehåll följs även där, för deras listade.`,
    other: ({ healthCentre }: Words) =>
      `För varje ${healthCentre} följs den kostnad som den bär, och volym och innehåll för dess listade.`,
  },
  /** The cost of contacts that the health centre goes on bearing, against the visits they may spare. */
  bears: (share: string, breakEven: string, perVisit: string, perContact: string) =>
    `${share} av kostnaden är ${perContact} per kontakt. Den delen bär sig om minst ${breakEven} av kontakterna ersätter ett fysiskt besök à ${perVisit}.`,
  units: {
    caption: (outcome: string, year: string, unit: string, { healthCentre }: Words) =>
      `Utfall ${outcome} per ${healthCentre} bredvid förslaget ${year}, ${unit}`,
    outcome: (year: string) => `Utfall ${year}`,
    proposal: (year: string) => `Förslag ${year}`,
    share: (year: string) => `Andel av ersättning ${year}, %`,
  },
  perContact: "Kr per kontakt",
  certainties:
    "Säkerhet A: officiell källa eller originaldokument. B: tillförlitlig andrahandskälla.",
  certainty: (letter: string) => `Säkerhet ${letter}`,
  places: {
    table: (name: string) => `tabellen ${name}`,
    sheet: (name: string) => `bladet ${name}`,
  },
  ownData: (places: string) => `Regionens underlag: ${places}.`,
  ownUses: (uses: string) => `Regionens egna uppgifter: ${uses}.`,
};

/** The words of the matter itself: what it is, what is proposed, and where it is from. */
export type ReportMatterTexts = typeof reportMatterSv;
