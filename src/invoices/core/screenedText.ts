import type { CivilDate } from "../../core/calendar";
import { findNumbers } from "../../core/personal/personalNumber";
import { holdsPersonName } from "./personName";
import type { RunKeys } from "./runKeys";

declare const screened: unique symbol;

/** A text that has been looked through: no person's number stands in it, and no name that is known for one. */
export type ScreenedText = string & { readonly [screened]: true };

/** What stands instead of a text that is kept back: which ones are alike can still be told. */
const INSTEAD = "•";

/** What a field may hold. code: letters, digits and a few marks; name: what an organisation is called. */
export type TextKind = "code" | "name";

const CODE = /^[\p{L}\d][\p{L}\d.:_/+-]*$/u;
const LONGEST: Readonly<Record<TextKind, number>> = { code: 40, name: 120 };

/**
 * Looks through texts on their way out of the reading, each once. The only maker of `ScreenedText`.
 * @param today ISO: nobody is born after it
 */
export class Screen {
  private readonly known = new Map<string, ScreenedText>();
  /** How many different texts were kept back. */
  keptBack = 0;

  constructor(
    private readonly keys: RunKeys,
    private readonly today: CivilDate
  ) {}

  /**
   * A text of a line, or what stands instead of it. A number that may be anybody's keeps the whole
   * text back, whatever else it may be: too much rather than too little.
   * @param names what the same row calls its patient
   */
  text(written: string, kind: TextKind, names: readonly string[] = []): ScreenedText {
    const named = names.length > 0 && mentions(written, names);
    const key = named ? "" : `${kind}${written}`;
    const known = named ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const text = this.look(written, kind, named);
    // A part of a larger text would keep all of it in memory.
    if (!named) this.known.set(` ${key}`.slice(1), text);
    return text;
  }

  /** What has been looked through is gone; what was made of it stays. */
  forget(): void {
    this.known.clear();
  }

  private look(written: string, kind: TextKind, named: boolean): ScreenedText {
    const isOpen =
      !named &&
      written.length <= LONGEST[kind] &&
      (kind === "name" || CODE.test(written)) &&
      !holdsAnyNumber(written, this.today) &&
      !holdsPersonName(written);
    if (isOpen) return ` ${written}`.slice(1) as ScreenedText;
    this.keptBack += 1;
    return `${INSTEAD}${this.keys.keyOf("text", written).toString(36)}` as ScreenedText;
  }
}

/** Stricter than a copy's search: ten digits that could be a person's count, whatever they stand beside. */
export function holdsAnyNumber(text: string, today: CivilDate): boolean {
  return findNumbers(text, { today, named: true }).some(({ isPerson }) => isPerson);
}

function mentions(written: string, names: readonly string[]): boolean {
  const words = new Set(written.toLowerCase().split(/[^\p{L}-]+/u));
  return names.some((name) => words.has(name));
}
