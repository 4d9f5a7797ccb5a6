import type { RelationsPart, RelationId } from "../core/relation";
import type { Verdict, CorrelationLack } from "../core/correlation";
import type { Omission } from "../core/unitSample";
import { counted } from "../../../words/counted";

/** A correlation's figures, already written as the reader writes numbers. */
export interface CorrelationWords {
  readonly n: string;
  readonly pearson: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
}

/** Narrower words for the same sizes as on the axes. */
interface UnitTableTexts {
  readonly title: string;
  readonly x: string;
  readonly y: string;
}

const lacks: Readonly<Record<CorrelationLack, (n: string) => string>> = {
  few: (n) => `Minst fyra enheter med uppgifter behövs för ett samband; här finns ${n}.`,
  constant: () =>
    "Alla enheter har samma värde på en av axlarna. Då finns inget att hålla det andra mot.",
};

export const relationsSv = {
  choose: "Vad mot vad",
  parts: {
    cni: "Kontakter mot CNI (socioekonomi)",
    availability: "Kontakter mot tillgänglighet",
    visits: "Fysiska besök mot digitala kontakter",
    distribution: "Vinnare och förlorare efter CNI",
  } satisfies Record<RelationsPart, string>,
  year: "År",
  /** A year of which only a part is outcome, up to a month. */
  partOfYear: (year: string, lastMonth: string) => `${year} (t.o.m. ${lastMonth})`,
  from: "Från år",
  to: "Till år",
  alternative: "Alternativ",
  axes: {
    cni: { x: "CNI", y: "Kontakter per 1\u00a0000 listade" },
    availability: { x: "Tillgänglighet", y: "Kontakter per 1\u00a0000 listade" },
    visits: {
      x: "Digitala kontakter per 1\u00a0000 listade, förändring",
      y: "Fysiska besök per 1\u00a0000 listade, förändring",
    },
  } satisfies Record<RelationId, Readonly<Record<"x" | "y", string>>>,
  /** Without the closing stop. */
  verdicts: {
    cni: {
      positive: "Enheter med högre CNI har fler digitala kontakter per 1\u00a0000 listade",
      negative: "Enheter med högre CNI har färre digitala kontakter per 1\u00a0000 listade",
      mixed:
        "Tecken på samband mellan CNI och digitala kontakter, men Pearson och Spearman är inte överens: enstaka enheter kan avgöra",
      none: "Inget samband kan visas mellan CNI och digitala kontakter per 1\u00a0000 listade",
    } satisfies Record<Verdict, string>,
    availability: {
      positive:
        "Enheter med högre tillgänglighet har fler digitala kontakter per 1\u00a0000 listade",
      negative:
        "Enheter med högre tillgänglighet har färre digitala kontakter per 1\u00a0000 listade",
      mixed:
        "Tecken på samband mellan tillgänglighet och digitala kontakter, men Pearson och Spearman är inte överens: enstaka enheter kan avgöra",
      none: "Inget samband kan visas mellan tillgänglighet och digitala kontakter per 1\u00a0000 listade",
    } satisfies Record<Verdict, string>,
    visits: {
      positive: "Där de digitala kontakterna ökat mest har också de fysiska besöken ökat mest",
      negative:
        "Där de digitala kontakterna ökat mest har de fysiska besöken ökat minst eller minskat",
      mixed:
        "Tecken på samband mellan förändringen av digitala kontakter och av fysiska besök, men Pearson och Spearman är inte överens: enstaka enheter kan avgöra",
      none: "Inget samband kan visas mellan förändringen av digitala kontakter och av fysiska besök; någon avlastning kan alltså inte läsas av",
    } satisfies Record<Verdict, string>,
  } satisfies Record<RelationId, Readonly<Record<Verdict, string>>>,
  inNumbers: ({ n, pearson, low, high, p }: CorrelationWords) =>
    `n\u00a0=\u00a0${n}, r\u00a0=\u00a0${pearson}, 95\u00a0%-intervall ${low} till ${high}, p\u00a0${p}`,
  /** What a relation that cannot be shown may still be. */
  compatible: (low: string, high: string) =>
    `Underlaget är förenligt med allt från r\u00a0=\u00a0${low} till r\u00a0=\u00a0${high}. Ett samband kan finnas utan att så få enheter kan visa det.`,
  lacks: lacks,
  /** What every unit lacks, and what to add. */
  missing: {
    units:
      "Underlaget är inte uppdelat på enheter. Lägg till en kolumn för vårdcentral i kontakterna och en tabell över vårdcentralerna under Underlag.",
    listed: "Antalet listade saknas. Lägg till kolumnen Listade i tabellen över vårdcentralerna.",
    cni: "CNI saknas. Lägg till kolumnen CNI i tabellen över vårdcentralerna.",
    availability:
      "Tillgänglighet saknas. Lägg till kolumnen Tillgänglighet (andel med medicinsk bedömning i tid) i tabellen över vårdcentralerna.",
    visits:
      "Fysiska besök saknas. Lägg till en kolumn för varje år, t.ex. Fysiska besök 2019, i tabellen över vårdcentralerna.",
    compensation:
      "Ersättning saknas. Lägg till en kolumn för varje år, t.ex. Ersättning 2019 (kr), i tabellen över vårdcentralerna.",
    few: "Ingen enhet har minst fem kontakter det året. Välj ett annat år.",
    cover: "Ingen enhet kan visas utan att röja en annan. Välj ett annat år.",
  } satisfies Record<"units" | Omission, string>,
  visitYearsMissing:
    "Det behövs minst två hela år med utfall och med fysiska besök. Lägg till kolumner som Fysiska besök 2018 och Fysiska besök 2019 i tabellen över vårdcentralerna.",
  invented: {
    cni: "Exempelregionen är påhittad och sambandet är inlagt: listade på enheter med högt CNI har fått färre kontakter.",
    availability:
      "Exempelregionen är påhittad: tillgängligheten är slumpad så att den saknar samband med kontakterna.",
    visits:
      "Exempelregionen är påhittad: de fysiska besöken är slumpade utan samband med kontakterna.",
    distribution:
      "Exempelregionen är påhittad: kostnadens fördelning efter CNI följer av det inlagda sambandet mellan CNI och kontakter.",
  } satisfies Record<RelationsPart, string>,
  evidence: {
    cni: "Region Västmanlands beslutsunderlag 2020: vårdcentraler vars listade kommer från mer välbärgade områden har flest kontakter. Underlaget redovisar inga tal.",
    availability:
      "Region Västmanlands beslutsunderlag 2020: inget samband mellan tillgänglighet och kontakter. Underlaget redovisar inga tal.",
    visits:
      "Region Västmanlands beslutsunderlag 2020: ingen avlastning i form av färre fysiska besök kan läsas av under tre år; besöken ökade svagt.",
  } satisfies Record<RelationId, string>,
  caution:
    "Ett samband mellan enheter är inte en orsak och gäller inte enskilda patienter. Varje enhet räknas lika, stor som liten. Den som prövar tre samband finner ett av en slump ungefär en gång av sju.",
  figures: {
    n: "Antal enheter (n)",
    pearson: "Pearson (r)",
    interval: "95\u00a0%-intervall för r",
    p: "p, Pearson",
    spearman: "Spearman (ρ)",
    spearmanP: "p, Spearman",
  },
  betweenBounds: (low: string, high: string) => `${low} till ${high}`,
  smallP: "<\u00a00,001",
  chart: {
    description: (x: string, y: string, n: string) =>
      `Punktdiagram med ${counted(n, "enhet", "enheter")}: ${y} mot ${x}. Samma siffror står i tabellen under.`,
    point: (unit: string, x: string, y: string) => `${unit}: ${x}; ${y}`,
    line: "Regressionslinje",
  },
  unit: "Enhet",
  /** The chart's points. */
  units: "Enheter",
  unitTables: {
    cni: {
      title: "Enheterna",
      x: "CNI",
      y: "Kontakter per 1\u00a0000 listade",
    } satisfies UnitTableTexts,
    availability: {
      title: "Enheterna",
      x: "Tillgänglighet",
      y: "Kontakter per 1\u00a0000 listade",
    } satisfies UnitTableTexts,
    visits: {
      title: "Enheterna, förändring per 1\u00a0000 listade",
      x: "Digitala kontakter",
      y: "Fysiska besök",
    } satisfies UnitTableTexts,
  } satisfies Record<RelationId, UnitTableTexts>,
  omitted: (units: string, reason: string) => `Utelämnade, ${reason}: ${units}.`,
  reasons: {
    few: "färre än fem kontakter (<5)",
    cover: "döljs så att en annan enhet inte kan räknas ut",
    listed: "antal listade saknas",
    cni: "CNI saknas",
    availability: "tillgänglighet saknas",
    visits: "fysiska besök saknas",
    compensation: "ersättning saknas",
  } satisfies Record<Omission, string>,
  smallCells:
    "Enheter med färre än fem kontakter visas inte och ingår inte i några summor. Är det en enda enhet döljs också den med näst minst antal.",
  visits: {
    regionTitle: "Enheterna tillsammans, utan olistade",
    headings: { year: "År", contacts: "Digitala kontakter", visits: "Fysiska besök" },
    change: (years: string, contacts: string, visits: string) =>
      `${years}: digitala kontakter ${contacts}, fysiska besök ${visits}.`,
    fewYears: (years: string) =>
      `${years} år är för få för ett samband över tiden, och två serier som båda växer följs åt utan att hänga ihop. Därför jämförs enheternas förändringar.`,
    unitTitle: (from: string, to: string) => `Enheternas förändring ${from}–${to}`,
  },
  distribution: {
    noAlternative: "Välj minst ett alternativ utöver nollalternativet under Alternativ.",
    sentence: (name: string, year: string, fewer: string, more: string) =>
      `${name} ${year}: ${counted(fewer, "enhet", "enheter")} får lägre kostnad och ${more} högre än i nollalternativet.`,
    groupsTitle: "Kostnadsförändring efter CNI (+ = ökar)",
    groupsByCni: "Grupp efter CNI",
    group: (number: number, count: number): string =>
      count === 1
        ? "Alla"
        : `${number}${number === 1 ? " (lägst)" : number === count ? " (högst)" : ""}`,
    groupHeadings: {
      cni: "CNI",
      units: "Enheter",
      change: "tkr",
      perListed: "kr/listad",
      share: "Andel av ersättning",
    },
    compensationYear: (year: string) => `Andelen räknas på ersättningen ${year}.`,
    compensationMissing: "Andelen av ersättningen visas när ersättningen finns i underlaget.",
    between: (low: string, high: string) => `${low}\u2060–\u2060${high}`,
    fewGroups: (units: string, groups: string) =>
      `${counted(units, "enhet", "enheter")} räcker till ${counted(groups, "grupp", "grupper")} med minst tre i varje; lika CNI hålls ihop.`,
    concentrationTitle: "Koncentrationsindex efter CNI",
    concentration: {
      contacts: "Kontakter per listad",
      before: "Kostnad per listad, nollalternativet",
      after: "Kostnad per listad, alternativet",
    },
    measure: "Mått",
    undefinedIndex: "inget att fördela",
    concentrationMeaning:
      "0 = lika per listad oavsett CNI. Under 0 ligger kontakterna eller kostnaden mer på enheter med lågt CNI, över 0 på enheter med högt.",
    unitsTitle: "Enheterna efter CNI (+ = ökar)",
    unitHeadings: { cni: "CNI", change: "tkr", perListed: "kr/listad", share: "Andel" },
  },
};

/** Texts shared by the pane and the sheet; a sentence without a stop is put together with more. */
export type RelationsTexts = typeof relationsSv;
