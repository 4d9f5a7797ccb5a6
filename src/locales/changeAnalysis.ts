import type { Change, Effect, EffectName } from "../core/analysis/change";
import type { ChangeNote } from "../core/analysis/changeNote";
import type { ChangeGrain } from "../core/analysis/changeQuestion";
import type { Month } from "../core/calendar";
import type { DecompositionMethod } from "../core/decomposition";
import { printsAsZero } from "../core/printedAmount";
import type { ProfessionKey } from "../core/profession";
import type { Span } from "../core/scenario/rollUp";
import { changeEn } from "./changeAnalysis.en";
import { changeSv } from "./changeAnalysis.sv";
import { monthText } from "./month";
import type { PrintedMoney } from "./printedMoney";
import type { Words } from "./scenario";
import type { Language, ProfessionLabels } from "./sentence";

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

/** The words of Förändringsanalys. */
export interface ChangeTexts {
  readonly fields: Readonly<
    Record<"alternative" | "unit" | "grain" | "before" | "after" | "method", string>
  >;
  readonly wholeRegion: string;
  readonly grains: Readonly<Record<ChangeGrain, string>>;
  readonly kinds: Readonly<Record<Span["kind"], string>>;
  readonly partOfYear: string;
  readonly tertial: (part: number, year: number) => string;
  readonly methods: Readonly<Record<DecompositionMethod, string>>;
  readonly effects: Readonly<Record<EffectName, string>>;
  /** Price where the professions are not known. */
  readonly priceAndMix: string;
  readonly priceAndMixInFull: string;
  readonly sentence: (change: ChangeInWords) => string;
  readonly noContacts: string;
  readonly noteTitle: string;
  readonly notes: {
    readonly [Code in ChangeNote["code"]]: (
      note: Extract<ChangeNote, { readonly code: Code }>,
      names: (professions: readonly ProfessionKey[]) => string
    ) => string;
  };
  readonly steps: {
    readonly title: (unit: string) => string;
    readonly step: string;
    readonly amount: string;
    readonly chart: (from: string, to: string) => string;
    readonly rise: string;
    readonly fall: string;
    readonly level: string;
  };
  readonly units: {
    readonly title: (words: Words, unit: string) => string;
    readonly about: (words: Words) => string;
    readonly unit: string;
    readonly mix: string;
    readonly price: string;
    readonly priceAndMix: string;
    readonly other: string;
    readonly sum: string;
    readonly between: string;
    readonly region: string;
  };
  readonly sheet: ChangeSheetTexts;
}

/** What stands on the sheet alone. */
export interface ChangeSheetTexts {
  readonly name: string;
  readonly title: (from: string, to: string, unit: string) => string;
  readonly fixed: string;
  readonly stepTitle: string;
  readonly cost: (period: string) => string;
  readonly stepHeadings: Readonly<
    Record<"step" | "amount" | "level" | "carrier" | "bar" | "rise" | "fall", string>
  >;
  /** Of the parts of the columns that lie below the line of zero. */
  readonly below: (series: string) => string;
  readonly stepTable: string;
  readonly chartTitle: (from: string, to: string) => string;
  readonly chartValues: string;
  readonly check: string;
  readonly right: string;
  readonly wrong: string;
  readonly groupTitle: string;
  readonly groupNote: string;
  readonly groupTable: string;
  readonly profession: string;
  readonly allProfessions: string;
  readonly groupHeadings: Readonly<
    Record<"contacts" | "gross" | "fee" | "net" | "netPrice" | "tariff", (period: string) => string>
  >;
  readonly tariffEffect: string;
  readonly feeEffect: string;
  readonly sum: string;
  readonly answerTitle: string;
  readonly answerNote: string;
  readonly answerHeadings: Readonly<Record<"volume" | "mix" | "price" | "total", string>>;
  readonly priceCheck: string;
  readonly unitNote: (words: Words) => string;
  readonly unitTable: string;
  readonly kronor: (heading: string) => string;
  /** What is no contact's price, in a period. */
  readonly other: (period: string) => string;
  readonly change: string;
  readonly assumptions: Readonly<
    Record<"alternative" | "before" | "after" | "method" | "lastOutcome" | "forecast", string>
  >;
  readonly method: Readonly<Record<DecompositionMethod, string>>;
  readonly methodCommon: readonly string[];
  readonly methodSplit: string;
}

const texts: Readonly<Record<Language, ChangeTexts>> = { sv: changeSv, en: changeEn };

export function changeTexts(language: Language): ChangeTexts {
  return texts[language];
}

/** "2019", "T2 2019", "2019-05", "2019-01–2019-05". */
export function changePeriodText(
  { year, part, from, to }: Span,
  grain: ChangeGrain,
  months: readonly Month[],
  language: Language
): string {
  switch (grain) {
    case "year":
      return String(year);
    case "tertial":
      return texts[language].tertial(part, year);
    case "month":
      return monthText(months[from]!);
    case "toDate":
      return `${monthText(months[from]!)}–${monthText(months[to - 1]!)}`;
  }
}

/** Marked where it is no outcome: "2020 (prognos)". */
export function changePeriodName(
  span: Span,
  grain: ChangeGrain,
  months: readonly Month[],
  language: Language
): string {
  const text = changePeriodText(span, grain, months, language);
  return span.kind === "outcome" && span.whole
    ? text
    : `${text} (${changeKindText(span, language)})`;
}

/** Utfall or prognos, and whether months are missing. */
export function changeKindText({ kind, whole }: Span, language: Language): string {
  const { kinds, partOfYear } = texts[language];
  return whole ? kinds[kind] : `${kinds[kind]}, ${partOfYear}`;
}

export function effectText(
  { name }: Pick<Effect, "name">,
  { divided }: Pick<Change, "divided">,
  language: Language
): string {
  const { effects, priceAndMix } = texts[language];
  return name === "price" && !divided ? priceAndMix : effects[name];
}

/** What the change is and what it is made of; effects that would be printed as 0 are left out. */
export function changeSentence(
  change: Change,
  { from, to, unit }: Pick<ChangeInWords, "from" | "to" | "unit">,
  money: Pick<PrintedMoney, "withUnit" | "signed" | "places">,
  language: Language
): string {
  const total = change.after - change.before;
  const isNothing = (ore: number): boolean => printsAsZero(ore, money.places);
  return texts[language].sentence({
    total: money.withUnit(Math.abs(total)),
    direction: isNothing(total) ? "unchanged" : total > 0 ? "rises" : "falls",
    from,
    to,
    unit,
    effects: change.effects
      .filter(({ amount }) => !isNothing(amount))
      .map((effect) => ({
        name: effectText(effect, change, language),
        amount: money.signed(effect.amount),
      })),
  });
}

export function changeNoteSentence(
  note: ChangeNote,
  language: Language,
  labels: ProfessionLabels
): string {
  const write = texts[language].notes[note.code] as (
    note: ChangeNote,
    names: (professions: readonly ProfessionKey[]) => string
  ) => string;
  return write(note, (professions) =>
    professions.map((key) => labels(key)[language].toLowerCase()).join(", ")
  );
}
