import type { Words } from "../../../words/terms";
import type { EffectName } from "../../../core/scenario/costChange";
import type { ChangeGrain } from "../core/changeQuestion";
import type { Span } from "../../../core/scenario/rollUp";
import type { DecompositionMethod } from "../../../core/decomposition";
import type { ChangeNote } from "../core/changeNote";
import type { ProfessionKey } from "../../../core/profession";
import { counted } from "../../../words/counted";
import { changeSheetSv } from "./changeAnalysisSheet.sv";

/** Amounts and periods as they are to stand in a sentence. */
export interface ChangeInWords {
  /** Without a sign, with its unit. */
  readonly total: string;
  readonly direction: "rises" | "falls" | "unchanged";
  readonly from: string;
  readonly to: string;
  /** null: the whole region. */
  readonly unit: string | null;
  /** Each effect with its sign. */
  readonly effects: readonly { readonly name: string; readonly amount: string }[];
}

const notes: {
  readonly [Code in ChangeNote["code"]]: (
    note: Extract<ChangeNote, { readonly code: Code }>,
    names: (professions: readonly ProfessionKey[]) => string
  ) => string;
} = {
  lengths: ({ before, after }) =>
    `Perioderna är olika långa: ${before} och ${counted(after, "månad", "månader")}. Skillnaden i längd räknas som volym. Jämför hellre samma månader eller hela år.`,
  forecast: () => "Minst en av perioderna är helt eller delvis prognos.",
  undivided: () =>
    "Underlaget är inte uppdelat på yrke. Därför går pris och yrkesmix inte att skilja åt.",
  contactsFromCost: ({ side }) =>
    `Kontakterna i ${{ before: "den tidigare perioden", after: "den senare perioden", both: "båda perioderna" }[side]} är beräknade ur kostnaden, inte räknade: prisdelen är taxan, avgiften och avvikelsen i de räknade perioderna omkring, volymdelen allt annat.`,
  new: ({ professions }, names) =>
    `Nytt i den senare perioden: ${names(professions)}. Ett nytt yrke har inget gammalt pris, så hela dess kostnad ligger i volym och yrkesmix.`,
  ended: ({ professions }, names) =>
    `Upphört i den senare perioden: ${names(professions)}. Hela kostnaden ligger i volym och yrkesmix.`,
  priceWhole: () =>
    "LMDI väger yrkena med logaritmer av hela priset. Därför går prisdelen inte att dela på taxa och avgift; välj Shapley eller Bennet för det.",
  oneSided: () =>
    "Metoden ger olika svar beroende på vilken period som kommer först. Shapley ger samma svar åt båda hållen.",
  other: () =>
    "Övrigt är egen digital tjänst, andra kanaler, engångskostnader och kostnader utan kontakter.",
};

export const changeSv = {
  fields: {
    alternative: "Alternativ",
    unit: "Enhet",
    grain: "Jämför",
    before: "Från",
    after: "Till",
    method: "Metod",
  },
  wholeRegion: "Hela regionen",
  grains: {
    year: "år",
    toDate: "samma månader av året",
    tertial: "tertial",
    month: "månader",
  } satisfies Record<ChangeGrain, string>,
  kinds: { outcome: "utfall", forecast: "prognos", mixed: "utfall och prognos" } satisfies Record<
    Span["kind"],
    string
  >,
  partOfYear: "del av perioden",
  tertial: (part: number, year: number) => `T${part} ${year}`,
  methods: {
    shapley: "Shapley (oberoende av ordning)",
    bennet: "Bennet (oberoende av ordning)",
    lmdi: "LMDI (oberoende av ordning)",
    laspeyres: "Laspeyres (pris vid gamla volymer)",
    paasche: "Paasche (pris vid nya volymer)",
  } satisfies Record<DecompositionMethod, string>,
  effects: {
    volume: "Volym",
    mix: "Yrkesmix",
    price: "Pris",
    tariff: "Taxa",
    fee: "Avgift och avvikelse",
    other: "Övrigt",
  } satisfies Record<EffectName, string>,
  /** Price where the professions are not known. */
  priceAndMix: "Pris och yrkesmix",
  priceAndMixInFull: "Pris och yrkesmix (kan inte skiljas åt utan yrkesfördelning)",
  sentence: ({ direction, total, from, to, unit, effects }: ChangeInWords): string => {
    const whose = unit === null ? "Kostnaden" : `Kostnaden för ${unit}`;
    const parts = effects.map(({ name, amount }) => `${name.toLowerCase()} ${amount}`).join(", ");
    const made = parts === "" ? "" : `: ${parts}`;
    return direction === "unchanged"
      ? `${whose} är i stort sett densamma ${from} som ${to}${made}.`
      : `${whose} ${direction === "rises" ? "ökar" : "minskar"} ${total} från ${from} till ${to}${made}.`;
  },
  /** For a paper: why the contacts have become more times as many than the cost. */
  why: (contacts: string, cost: string, from: string, to: string, effects: string) =>
    `Volymen har ökat mer än kostnaden: kontakterna var ${contacts} gånger så många ${to} som ${from}, kostnaden ${cost} gånger så hög. Skillnaden är ${effects}.`,
  byEffect: (from: string, to: string, unit: string) =>
    `Vad som ändrade kostnaden ${from}–${to}, ${unit}`,
  byEffectAbout: (from: string, to: string) =>
    `En stapel för varje del av förändringen från ${from} till ${to}; delarna står i texten.`,
  effect: "Del",
  noContacts:
    "Det finns inga kontakter i någon av perioderna, så kostnaden går inte att dela på volym och pris. Välj andra perioder eller en annan enhet.",
  noteTitle: "Att veta",
  notes: notes,
  steps: {
    title: (unit: string) => `Från start till slut, ${unit}`,
    step: "Steg",
    amount: "Belopp (+ = ökar kostnaden)",
    chart: (from: string, to: string) =>
      `Trappa från kostnaden ${from} till kostnaden ${to}. Tabellen nedanför har samma siffror.`,
    rise: "Ökar kostnaden",
    fall: "Minskar kostnaden",
    level: "Kostnad",
  },
  units: {
    title: ({ healthCentre }: Words, unit: string) => `Per ${healthCentre}, ${unit}`,
    about: ({ healthCentre }: Words) =>
      `Varje ${healthCentre} räknad för sig (+ = ökar kostnaden). Summorna stämmer med regionens. Delarna gör det först med raden Mellan enheter: när kontakter flyttar mellan enheter ändras regionens yrkesmix och medelpris utan att någon enhets gör det.`,
    unit: "Enhet",
    mix: "Mix",
    price: "Pris",
    priceAndMix: "Pris och mix",
    other: "Övrigt",
    sum: "Summa",
    between: "Mellan enheter",
    region: "Regionen",
  },
  sheet: changeSheetSv,
};

/** The words of Förändringsanalys. */
export type ChangeTexts = typeof changeSv;
