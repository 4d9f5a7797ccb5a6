import { type ChangeInWords, type ChangeTexts, changeSv } from "./changeAnalysis.sv";
import type { Change, Effect } from "../../../core/scenario/costChange";
import type { Language } from "../../../words/language";
import type { ChangeNote } from "../core/changeNote";
import type { ChangeGrain } from "../core/changeQuestion";
import type { Month } from "../../../core/calendar";
import { printsAsZero } from "../../../core/rounding/printedAmount";
import type { ProfessionKey } from "../../../core/profession";
import type { Span } from "../../../core/scenario/rollUp";
import { changeEn } from "./changeAnalysis.en";
import { monthText } from "../../../words/month";
import type { PrintedMoney } from "../../../words/printedMoney";
import type { ProfessionLabels } from "../../../words/sentence";

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
  language: Language,
  mark: (text: string, what: Effect["name"] | "total") => string = (text) => text
): string {
  const total = change.after - change.before;
  const isNothing = (ore: number): boolean => printsAsZero(ore, money.places);
  return texts[language].sentence({
    total: mark(money.withUnit(Math.abs(total)), "total"),
    direction: isNothing(total) ? "unchanged" : total > 0 ? "rises" : "falls",
    from,
    to,
    unit,
    effects: change.effects
      .filter(({ amount }) => !isNothing(amount))
      .map((effect) => ({
        name: effectText(effect, change, language),
        amount: mark(money.signed(effect.amount), effect.name),
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
