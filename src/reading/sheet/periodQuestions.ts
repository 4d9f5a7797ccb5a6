import type { Steps } from "../../core/steps";
import type { RowSums } from "../../core/scenario/scenario";
import type { DataSource, ReadingChoices } from "../../core/scenario/workspace";
import { readContactRows } from "./contactRows";
import { Problems } from "./problems";
import type { RowProblem } from "./readingProblem";
import type { SourceTable } from "./sourceTable";

/** Which of the user's choices answers it. */
export type PeriodChoice = "digits" | "dayFirst" | "year" | "spans";

export interface PeriodAnswer<Value> {
  readonly value: Value;
  /** The sample so read, as ISO text; null: not known. */
  readonly reading: string | null;
}

type Answers =
  | {
      readonly about: "digits";
      readonly answers: readonly PeriodAnswer<NonNullable<ReadingChoices["digits"]>>[];
      /** What the column itself tells; null: nothing. */
      readonly assumed: ReadingChoices["digits"] | null;
    }
  | { readonly about: "dayFirst"; readonly answers: readonly PeriodAnswer<boolean>[] }
  /** Of those that are longer than others of the same months, or of some of them. */
  | { readonly about: "spans" }
  /** assumed: by a text beside the table; null: nothing tells. */
  | { readonly about: "year"; readonly assumed: number | null };

/** What periods can mean; it stays where it is answered, so that the answer can be changed. */
export type PeriodQuestion = Answers & {
  /** As written; null: no cell shows it any more. */
  readonly sample: string | null;
  /** Of the rows that it is about; null: they are read either way. */
  readonly sums: RowSums | null;
  /** Its rows are not read until it is answered. */
  readonly isOpen: boolean;
};

const CHOICES: readonly PeriodChoice[] = ["digits", "dayFirst", "year", "spans"];

/** @param told what was wrong or strange when the tables of one source were read */
export function* periodQuestions(
  tables: readonly SourceTable[],
  told: readonly RowProblem[]
): Steps<readonly PeriodQuestion[]> {
  const [first] = tables;
  if (!first) return [];
  const { place, choices = {} } = first.source;
  const isChosen = CHOICES.some((one) => choices[one] !== undefined);
  const problems = isChosen ? yield* unanswered(tables) : told.filter((one) => one.place === place);
  const found = new Map<PeriodChoice, PeriodQuestion>();
  for (const problem of problems) {
    const one = questionOf(problem, choices);
    const before = one && found.get(one.about);
    if (one) found.set(one.about, before ? together(before, one) : one);
  }
  for (const about of CHOICES)
    if (choices[about] !== undefined && !found.has(about)) found.set(about, answered(about));
  return CHOICES.flatMap((about) => found.get(about) ?? []);
}

/** What would be told had the user answered nothing. */
function* unanswered(tables: readonly SourceTable[]): Steps<readonly RowProblem[]> {
  const problems = new Problems();
  const bare = tables.map((table) => ({ ...table, source: withoutAnswers(table.source) }));
  yield* readContactRows(bare, problems);
  return problems.inOrder([]);
}

function withoutAnswers(source: DataSource): DataSource {
  const kept = Object.entries(source.choices ?? {}).filter(
    ([key]) => !CHOICES.some((choice) => choice === key)
  );
  return { ...source, choices: Object.fromEntries(kept) };
}

function questionOf(problem: RowProblem, choices: ReadingChoices): PeriodQuestion | null {
  switch (problem.code) {
    case "period.digitsUnsure": {
      const { sample, readings } = problem;
      const isOpen = choices.digits === undefined;
      return { about: "digits", ...digits(sample, readings), sample, ...sumsIn(problem), isOpen };
    }
    case "period.orderUnsure": {
      const { sample, readings } = problem;
      const isOpen = choices.dayFirst === undefined;
      return { about: "dayFirst", answers: orders(readings), sample, ...sumsIn(problem), isOpen };
    }
    case "period.yearMissing": {
      const isOpen = choices.year === undefined;
      return {
        ...{ about: "year", assumed: null, sample: problem.sample },
        ...{ ...sumsIn(problem), isOpen },
      };
    }
    case "period.totalDiffers":
    case "period.overlaps": {
      const { contacts, cost, value: sample } = problem;
      const isOpen = choices.spans === undefined;
      return { about: "spans", sample, sums: { rows: 1, contacts, cost }, isOpen };
    }
    case "period.shortDigits": {
      const { sample, reading } = problem;
      const { answers } = digits(sample, [null, reading]);
      const assumed = answers[1]!.value;
      return { about: "digits", answers, assumed, sample, sums: null, isOpen: false };
    }
    case "period.yearAssumed":
      return {
        ...{ about: "year", assumed: problem.year, sample: problem.text },
        ...{ sums: null, isOpen: false },
      };
    default:
      return null;
  }
}

function digits(
  sample: string,
  [long = null, short = null]: readonly (string | null)[]
): Pick<Extract<PeriodQuestion, { about: "digits" }>, "answers" | "assumed"> {
  const value = sample.trim().length === 4 ? "ÅÅMM" : "ÅÅMMDD";
  return {
    answers: [
      { value: "year", reading: long },
      { value, reading: short },
    ],
    assumed: null,
  };
}

function orders([dayFirst = null, monthFirst = null]: readonly (
  string | null
)[]): readonly PeriodAnswer<boolean>[] {
  return [
    { value: true, reading: dayFirst },
    { value: false, reading: monthFirst },
  ];
}

function sumsIn({ rows, contacts, cost }: RowSums): { readonly sums: RowSums } {
  return { sums: { rows, contacts, cost } };
}

/** Of several tables of a source; what waits stands before what is read. */
function together(one: PeriodQuestion, other: PeriodQuestion): PeriodQuestion {
  const shown = one.sums === null && other.sums !== null ? other : one;
  return { ...shown, sums: added(one.sums, other.sums), isOpen: one.isOpen || other.isOpen };
}

function added(one: RowSums | null, other: RowSums | null): RowSums | null {
  if (one === null || other === null) return one ?? other;
  const sum = (a: number | null, b: number | null): number | null =>
    a === null && b === null ? null : (a ?? 0) + (b ?? 0);
  return {
    rows: one.rows + other.rows,
    contacts: sum(one.contacts, other.contacts),
    cost: sum(one.cost, other.cost),
  };
}

/** The answer has changed what is there to ask about. */
function answered(about: PeriodChoice): PeriodQuestion {
  const shared = { sample: null, sums: null, isOpen: false } as const;
  switch (about) {
    case "digits":
      return {
        ...shared,
        about,
        answers: (["year", "ÅÅMM", "ÅÅMMDD"] as const).map((value) => ({ value, reading: null })),
        assumed: null,
      };
    case "dayFirst":
      return { ...shared, about, answers: orders([]) };
    case "spans":
      return { ...shared, about };
    case "year":
      return { ...shared, about, assumed: null };
  }
}
