import type { DataSource, SourceRole } from "../../core/scenario/workspace";
import type { ColumnMeaning } from "./readingProblem";
import { type Heading, type HeadingMatch, matchHeading, parseHeading } from "./heading";
import { vocabulary } from "./vocabulary";

/** What a column of a source says, taken from its heading or from the user's correction of it. */
export interface RecognisedColumn {
  readonly heading: string;
  readonly meaning: ColumnMeaning | null;
  readonly year: number | null;
  readonly scale: number | null;
  readonly withTax: boolean;
  /** The heading means what `chosen` means, and was left out for it. */
  readonly chosen: string | null;
  /** Its cells say now one thing, now another, of their row: a pivot table's labels. */
  readonly isLabels?: boolean;
}

export interface Recognition {
  readonly role: SourceRole;
  /** Of the heading, among the rows given. */
  readonly row: number;
  readonly columns: readonly RecognisedColumn[];
  /** Each holds meanings of which one is needed and none is there. */
  readonly missing: readonly (readonly ColumnMeaning[])[];
}

/** Rows that titles and notes may take before the headings. */
export const ROWS_TO_SEARCH = 40;
const LONGEST_HEADING = 80;

/** The one that explains more of a table stands before another that it fits too. */
const ROLES: readonly SourceRole[] = ["contacts", "tariffs", "units", "rules"];

/** Of each list one column is needed. */
export const NEEDED: Readonly<Record<SourceRole, readonly (readonly ColumnMeaning[])[]>> = {
  contacts: [
    ["period", "year", "month", "visitDate"],
    ["contacts", "cost", "visitDate"],
  ],
  units: [
    ["unit", "unitCode", "name"],
    [
      "listed",
      "operator",
      "cni",
      "availability",
      "physicalVisits",
      "compensation",
      "budget",
      "costCentre",
    ],
  ],
  tariffs: [["from"], ["profession"], ["amount"]],
  rules: [["from"], ["healthCentreShare", "regionShare"]],
};

/** Several columns may say it, each of its own year. */
const YEARLY: readonly ColumnMeaning[] = [
  "listed",
  "cni",
  "availability",
  "physicalVisits",
  "compensation",
  "budget",
];

/** What the columns of a source of that role can say, for the user to choose from. */
export function meaningsOf(role: SourceRole): readonly ColumnMeaning[] {
  return (Object.keys(vocabulary[role]) as (keyof (typeof vocabulary)[SourceRole])[]).flatMap(
    (meaning): readonly ColumnMeaning[] =>
      meaning === "fee" ? ["feePerContact", "feeTotal"] : [meaning]
  );
}

/**
 * Finds the heading row and what it says.
 * @param rows the first rows of a table or range
 * @param role null: the role that fits best
 * @param corrections by heading, as in a `DataSource`
 * @returns null where no row has a known heading
 */
export function recognise(
  rows: readonly (readonly unknown[])[],
  role: SourceRole | null,
  corrections: DataSource["columns"] = {}
): Recognition | null {
  let best: Recognition | null = null;
  for (const [row, cells] of rows.slice(0, ROWS_TO_SEARCH).entries()) {
    const headings = cells.map((cell) => headingOf(typeof cell === "string" ? cell.trim() : ""));
    for (const each of role === null ? ROLES : [role]) {
      const found = recogniseRow(headings, row, each, corrections);
      if (known(found) > 0 && (best === null || isBetter(found, best))) best = found;
    }
  }
  return best;
}

function isBetter(one: Recognition, other: Recognition): boolean {
  if (one.missing.length === 0 || other.missing.length === 0)
    return one.missing.length < other.missing.length;
  return known(one) > known(other);
}

/** How many columns say something. */
export function known({ columns }: Pick<Recognition, "columns">): number {
  return columns.filter(({ meaning }) => meaning !== null).length;
}

interface WrittenHeading {
  readonly text: string;
  readonly heading: Heading;
}

/** Running text is no heading, however it may begin. */
function headingOf(text: string): WrittenHeading {
  return { text, heading: parseHeading(text.length > LONGEST_HEADING ? "" : text) };
}

function recogniseRow(
  headings: readonly WrittenHeading[],
  row: number,
  role: SourceRole,
  corrections: DataSource["columns"]
): Recognition {
  const candidates = headings.map((written) => candidateOf(written, role, corrections));
  const columns = candidates.map((candidate): RecognisedColumn => {
    const { heading, match, text } = candidate;
    // Of equals the first: sorting keeps their order.
    const [surest] = candidates
      .filter((other) => sayTheSame(other, candidate))
      .sort((one, other) => one.match!.doubt - other.match!.doubt);
    return {
      heading: text,
      meaning: surest === candidate ? match!.meaning : null,
      year: heading.year,
      scale: heading.scale,
      withTax: heading.withTax,
      chosen: surest && surest !== candidate ? surest.text : null,
    };
  });
  const meanings = columns.map(({ meaning }) => meaning);
  const missing = NEEDED[role].filter((some) => !some.some((one) => meanings.includes(one)));
  return { role, row, columns, missing };
}

interface Candidate extends WrittenHeading {
  readonly match: HeadingMatch | null;
}

function candidateOf(
  { text, heading }: WrittenHeading,
  role: SourceRole,
  corrections: DataSource["columns"]
): Candidate {
  const correction = new Map(Object.entries(corrections)).get(text);
  if (correction === undefined) return { text, heading, match: matchHeading(heading, role) };
  const meaning = meaningsOf(role).find((each) => each === correction);
  // Nothing is surer than what the user says.
  return { text, heading, match: meaning ? { meaning, doubt: -1 } : null };
}

function sayTheSame({ match: one, heading }: Candidate, other: Candidate): boolean {
  if (!one || one.meaning !== other.match?.meaning) return false;
  return !YEARLY.includes(one.meaning) || heading.year === other.heading.year;
}
