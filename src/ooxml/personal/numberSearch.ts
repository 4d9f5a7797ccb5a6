import type { NumberLike, TextPlace } from "../../core/personal/numberLike";
import { findNumbers, holdsPersonalNumber } from "../../core/personal/personalNumber";
import type { Doubt, PersonalNumberPlace } from "./personalNumberPlace";

/** More are not listed. */
export const MOST_PLACES = 200;
/** Of those in a column, fewer with a right check digit are right by chance: one in ten is. */
const BY_CHANCE = 0.5;
/** So many, and nearly all of them persons' numbers, are no chance whatever they look like. */
const NEARLY_ALL = 0.9;
const ENOUGH = 5;

/** What was found where, and what is not a person's by the user's own word. */
export interface FoundNumbers {
  /** Those that are for certain first. */
  readonly places: readonly PersonalNumberPlace[];
  readonly answered: readonly Doubt[];
}

/** Where a text stands. */
export interface SearchedPlace extends Omit<PersonalNumberPlace, "doubt"> {
  /** Texts of a column or a list, which are judged together. */
  readonly group: string;
  readonly about: string;
}

/** Takes texts with where they stand. */
export interface NumberTaker {
  take(text: string, place: SearchedPlace, known?: Omit<TextPlace, "today">): void;
  /** What cannot be looked through is told of. @param at the part of the file */
  takeUnread(at: string): void;
  /** A name as it can be told of: a number in it is not repeated. */
  named(name: string): string;
}

interface Held {
  readonly place: SearchedPlace;
  readonly standing: NumberLike["standing"];
}

/** Those of one form in one group. */
interface Tally {
  all: number;
  checks: number;
  persons: number;
  readonly hasCheckDigit: boolean;
  readonly held: Held[];
}

/** Texts one after the other, and what all of them together say of each number in them. */
export class NumberSearch implements NumberTaker {
  private readonly groups = new Map<string, Map<string, Tally>>();
  private readonly certain: PersonalNumberPlace[] = [];

  constructor(private readonly today: string) {}

  take(text: string, place: SearchedPlace, known: Omit<TextPlace, "today"> = {}): void {
    for (const like of findNumbers(text, { ...known, today: this.today }))
      this.tally(like, place, known.named === true);
  }

  takeUnread(at: string): void {
    this.tallyOf(at, "unread").held.push({
      place: { kind: "unread", sheet: null, at, group: at, about: at },
      standing: "open",
    });
  }

  named(name: string): string {
    return holdsPersonalNumber(name, this.today) ? name.replace(/\p{Nd}/gu, "•") : name;
  }

  /** @param notPersonal what the user says is something else */
  found(notPersonal: readonly string[]): FoundNumbers {
    const certain = [...this.certain];
    const doubts = new Map<string, { place: SearchedPlace; count: number }>();
    for (const forms of this.groups.values())
      for (const tally of forms.values())
        for (const held of tally.held) {
          const judged = judge(held, tally);
          if (judged === "certain") certain.push(bare(held.place));
          if (judged !== "doubt") continue;
          const known = doubts.get(held.place.about);
          if (known) known.count += 1;
          else doubts.set(held.place.about, { place: held.place, count: 1 });
        }
    const said = new Set(notPersonal);
    const asked = [...doubts].map(([about, { place, count }]) => ({
      place,
      doubt: { about, count },
    }));
    const open = asked.filter(({ doubt }) => !said.has(doubt.about));
    return {
      places: [
        ...once(certain),
        ...open.map(({ place, doubt }) => ({ ...bare(place), doubt })),
      ].slice(0, MOST_PLACES),
      answered: asked.flatMap(({ doubt }) => (said.has(doubt.about) ? [doubt] : [])),
    };
  }

  private tally(like: NumberLike, place: SearchedPlace, named: boolean): void {
    const tally = this.tallyOf(place.group, like.form);
    tally.all += 1;
    if (like.checks) tally.checks += 1;
    if (!like.isPerson) return;
    tally.persons += 1;
    if (named && like.standing === "sure") {
      if (this.certain.length < MOST_PLACES) this.certain.push(bare(place));
    } else tally.held.push({ place, standing: like.standing });
  }

  private tallyOf(group: string, form: string): Tally {
    const forms = this.groups.get(group) ?? new Map<string, Tally>();
    this.groups.set(group, forms);
    const hasCheckDigit = !/letters|unread/.test(form);
    const tally = forms.get(form) ?? { all: 0, checks: 0, persons: 0, hasCheckDigit, held: [] };
    forms.set(form, tally);
    return tally;
  }
}

function judge(
  { standing }: Held,
  { all, checks, persons, hasCheckDigit }: Tally
): "certain" | "doubt" | "nothing" {
  if (hasCheckDigit && persons >= ENOUGH && persons >= all * NEARLY_ALL) return "certain";
  if (standing === "alone") return "nothing";
  return standing === "sure" && checks >= all * BY_CHANCE ? "certain" : "doubt";
}

function bare({ kind, sheet, at }: SearchedPlace): PersonalNumberPlace {
  return { kind, sheet, at };
}

/** A cell may hold several, and a number in two forms. */
function once(places: readonly PersonalNumberPlace[]): readonly PersonalNumberPlace[] {
  const byPlace = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...byPlace.values()];
}
