import { isCivil } from "../calendar";
import { hasCheckDigit } from "./checkDigit";
import { isBirth, type NumberLike, type TextPlace } from "./numberLike";
import { isNamedBefore } from "./personHeading";

/** A date's parts stand apart by one sign of the same kind, or not at all. */
const MONTH_AND_DAY = String.raw`(?<apart>[-./ ]?)(?<month>\d\d)\k<apart>(?<day>\d\d)`;
const LAST = String.raw`(?<mark> ?[-+/_] ?| ?)(?<last>\d{4})`;
/** Not within a longer number, nor the decimals of one. */
const START = String.raw`(?<!\d|\d\.)`;
const END = String.raw`(?!\d|\.\d)`;
const PATTERNS = [
  String.raw`(?<century>\d\d)(?<gap> ?)(?<year>\d\d)`,
  // Without a century.
  String.raw`(?<year>\d\d)`,
].map((year) => new RegExp(START + year + MONTH_AND_DAY + LAST + END, "gu"));

/** Personal identity and co-ordination numbers. @param text plain */
export function findDatedNumbers(text: string, place: TextPlace): readonly NumberLike[] {
  return PATTERNS.flatMap((pattern) => findMatches(text, pattern, place));
}

/** Matches may overlap: what only looks like one must not hide the next. */
function findMatches(text: string, pattern: RegExp, place: TextPlace): readonly NumberLike[] {
  const found: NumberLike[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const like = toNumberLike(match, place);
    if (like !== null) found.push(like);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function toNumberLike(match: RegExpExecArray, place: TextPlace): NumberLike | null {
  const { century = "", gap = "", year, apart, month, day, mark, last } = match.groups!;
  const { input: text, index: at } = match;
  const end = at + match[0].length;
  // 2019-10-01–2020-09-30: the last four are a year.
  if (apart !== "" && /^[-./]\d\d/.test(text.slice(end, end + 3))) return null;
  const checks = hasCheckDigit([...`${year!}${month!}${day!}${last!}`].map(Number));
  const isDash = /[-+]/.test(mark!);
  const form = `${century === "" ? 6 : 8}${gap}${apart!}${isDash ? "-" : mark!}4`;
  if (!checks) return { at, form, checks, isPerson: false, standing: "alone" };
  const named = place.named || isNamedBefore(text, at);
  const isMistaken = named && century >= "16" && century <= "20";
  const years = century === "" || isMistaken ? ["19", "20"] : [century];
  const isPerson = years.some((each) => isBirth(`${each}${year!}`, month!, day!, place.today));
  const isPlain = gap + apart! === "" && (isDash || mark === "") && !isGlued(text, at, end, isDash);
  const isSure = isPlain && !place.isCode && !isPeriodOrTime(match.groups!);
  const standing = named
    ? "sure"
    : century === "" && mark === ""
      ? "alone"
      : isSure
        ? "sure"
        : "open";
  return { at, form, checks, isPerson, standing };
}

/** A letter, a further number or, where there is no dash, a decimal comma makes it a part of something. */
function isGlued(text: string, start: number, end: number, isDash: boolean): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /(?:[\p{L}_]|\d[-+/])$/u.test(before) ||
    /^(?:[\p{L}_]|[-+/]\d)/u.test(after) ||
    (!isDash && (/\d,$/.test(before) || /^,\d/.test(after)))
  );
}

/** 20230101-1231 is a year, 202301011231 a time of day. */
function isPeriodOrTime({ century = "", year, month, day, mark, last }: Groups): boolean {
  const full = Number(`${century || "20"}${year!}`);
  if (full < 1990) return false;
  const [first, second] = [Number(last!.slice(0, 2)), Number(last!.slice(2))];
  return mark === ""
    ? first < 24 && second < 60
    : isCivil(full, first, second) && last! > `${month!}${day!}`;
}

type Groups = Readonly<Record<string, string | undefined>>;
