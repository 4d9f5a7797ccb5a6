import type { Units } from "../../core/money";
import { recalled } from "../../core/recalled";
import { eachInSteps, type Steps } from "../../core/steps";
import { foldText, type ProfessionKey } from "../../core/profession";
import type { DataSource, ReadingChoices } from "../../core/scenario/workspace";
import { isNobody } from "./nobody";
import { proposeProfessions, readProfession } from "./professionName";
import { bareName, isUnlisted, unitKey } from "./unitName";
import { isMisspelling } from "./likeness";

/** A value that is not understood, or may be another one's spelling, and what is at stake in it. */
export interface AskedValue<Meaning> {
  /** As in `ReadingChoices`: folded; "" for a blank cell. */
  readonly key: string;
  /** As first written; "" for a blank cell. */
  readonly written: string;
  readonly rows: number;
  /** null: not written. */
  readonly contacts: number | null;
  /** Öre; null: not written. */
  readonly cost: Units | null;
  /** The likeliest first; none of them is taken without the user. */
  readonly proposals: readonly Meaning[];
  /** What the user has answered; undefined: nothing yet. */
  readonly chosen: Meaning | null | undefined;
}

export interface AskedValues {
  readonly professions: readonly AskedValue<ProfessionKey | "unknown">[];
  /** Names of units. */
  readonly units: readonly AskedValue<string>[];
}

/** What a row says, as far as a question of its profession or unit is concerned. */
export interface RowOfValues {
  /** As written; null: blank; undefined: no column tells. */
  readonly profession: string | null | undefined;
  readonly unit: string | null | undefined;
  readonly contacts: number | null;
  readonly cost: Units | null;
}

/** What the user has said a word means; undefined: nothing. */
export function professionChoice(
  { choices }: Pick<DataSource, "choices">,
  text: string | null
): ProfessionKey | "unknown" | null | undefined {
  return answerTo(choices?.professions, text);
}

export function unitChoice(
  { choices }: Pick<DataSource, "choices">,
  text: string | null
): string | null | undefined {
  return answerTo(choices?.units, text);
}

function answerTo<Answer>(
  answers: Readonly<Record<string, Answer>> | undefined,
  text: string | null
): Answer | undefined {
  if (answers === undefined) return undefined;
  return new Map(Object.entries(answers)).get(foldText(text ?? ""));
}

/**
 * What is to be asked of the values of a table: professions that are not understood, and units that
 * are probably other spellings of one. The most kronor first, then the most contacts.
 *
 * @param known names of the units that a table of units knows, or of other sources
 */
export function* askedValues(
  rows: Iterable<RowOfValues>,
  choices: ReadingChoices | undefined,
  known: readonly string[]
): Steps<AskedValues> {
  const [professions, units] = [new ValueTally(), new ValueTally()];
  yield* eachInSteps(rows, (row) => {
    professions.add(row.profession, row);
    units.add(row.unit, row);
  });
  return {
    professions: askedProfessions(professions.inOrder(), choices),
    units: askedUnits(units.inOrder(), choices, known),
  };
}

function askedProfessions(
  values: readonly Tally[],
  choices: ReadingChoices | undefined
): AskedValues["professions"] {
  // A column that nobody has filled in asks nothing.
  if (!values.some(({ key }) => key !== "")) return [];
  return values
    .filter(
      ({ key, written }) =>
        written === "" ||
        readProfession(written) === undefined ||
        answerTo(choices?.professions, key) !== undefined
    )
    .map((value) => ({
      ...value,
      proposals: isNobody(value.written)
        ? (["unknown"] as const)
        : [...proposeProfessions(value.written), "unknown" as const],
      chosen: answerTo(choices?.professions, value.key),
    }));
}

function askedUnits(
  all: readonly Tally[],
  choices: ReadingChoices | undefined,
  known: readonly string[]
): AskedValues["units"] {
  const values = all.filter(({ written }) => written !== "" && !isUnlisted(written));
  const knownKeys = new Set(known.map(unitKey));
  const names = [...known, ...values.map(({ written }) => written)];
  const likes = likeNames(names);
  const rank = new Map(values.map(({ written }, i) => [unitKey(written), i]));
  return values.flatMap((value, i) => {
    const chosen = answerTo(choices?.units, value.key);
    if (knownKeys.has(unitKey(value.written))) return [];
    // The spelling of a table of units, or else the one with the most at stake, is the unit's name.
    const others = likes(value.written).filter(
      (name) => knownKeys.has(unitKey(name)) || rank.get(unitKey(name))! < i
    );
    return others.length === 0 && chosen === undefined
      ? []
      : [{ ...value, proposals: others, chosen }];
  });
}

/** So many names are no units, and too many to compare with each other letter by letter. */
const MOST_COMPARED = 1000;

/** Names by what is left without the words that every unit has, then those a letter from it. */
function likeNames(names: readonly string[]): (name: string) => readonly string[] {
  const byBare = new Map<string, string[]>();
  for (const name of names) {
    const same = byBare.get(bareName(name));
    if (same === undefined) byBare.set(bareName(name), [name]);
    else if (!same.some((one) => unitKey(one) === unitKey(name))) same.push(name);
  }
  const bares = byBare.size > MOST_COMPARED ? [] : [...byBare.keys()];
  return (name) => {
    const bare = bareName(name);
    const misspelt = bares.filter(
      (other) => !/\d/.test(other) && (isMisspelling(bare, other) || isMisspelling(other, bare))
    );
    return [bare, ...misspelt]
      .flatMap((one) => byBare.get(one) ?? [])
      .filter((one) => unitKey(one) !== unitKey(name));
  };
}

interface Tally {
  readonly key: string;
  readonly written: string;
  readonly rows: number;
  readonly contacts: number | null;
  readonly cost: Units | null;
}

class ValueTally {
  private readonly sums = new Map<string, { -readonly [Name in keyof Tally]: Tally[Name] }>();
  private readonly keyOf = recalled(foldText);

  /** @param value undefined: no column tells */
  add(value: string | null | undefined, { contacts, cost }: RowOfValues): void {
    if (value === undefined) return;
    const key = this.keyOf(value ?? "");
    const sum = this.sums.get(key);
    if (sum === undefined) {
      this.sums.set(key, { key, written: (value ?? "").trim(), rows: 1, contacts, cost });
      return;
    }
    sum.rows += 1;
    sum.contacts = added(sum.contacts, contacts);
    sum.cost = added(sum.cost, cost) as Units | null;
  }

  /** The most kronor first, then the most contacts, then the most rows. */
  inOrder(): readonly Tally[] {
    return [...this.sums.values()].sort(
      (a, b) =>
        Math.abs(b.cost ?? 0) - Math.abs(a.cost ?? 0) ||
        Math.abs(b.contacts ?? 0) - Math.abs(a.contacts ?? 0) ||
        b.rows - a.rows
    );
  }
}

function added(sum: number | null, value: number | null): number | null {
  return value === null ? sum : (sum ?? 0) + value;
}
