/** The columns of Fakturakontroll, in their order; status, note and answer are the user's. */
export const CONTROL_COLUMNS = [
  "status",
  "rule",
  "file",
  "row",
  "provider",
  "month",
  "invoice",
  "claim",
  "post",
  "profession",
  "ore",
  "counted",
  "reason",
  "note",
  "answer",
  "source",
  "key",
] as const;

export type ControlColumn = (typeof CONTROL_COLUMNS)[number];

/** The same in every language, so that the table is found again. */
export const CONTROL_TABLE = "Natlakarkalkyl_Fakturakontroll";

/** Where a finding stands; nothing hinders the user from writing another word. */
export const STATUSES = ["new", "requested", "granted", "refused", "dropped"] as const;

export type ControlStatus = (typeof STATUSES)[number];

/** What the user has written beside a finding. */
export interface ControlAnswer {
  readonly status: string;
  readonly note: string;
  readonly answer: string;
}

/**
 * Answers by the findings' keys.
 * @param values a table's, its headings first
 * @param headings what the columns are called, in every language
 */
export function readControlAnswers(
  [headings, ...rows]: readonly (readonly unknown[])[],
  known: readonly Readonly<Record<ControlColumn, string>>[]
): ReadonlyMap<string, ControlAnswer> {
  const at = (column: ControlColumn): number =>
    (headings ?? []).findIndex((heading) => known.some((one) => one[column] === heading));
  const [key, status, note, answer] = (["key", "status", "note", "answer"] as const).map(at);
  if (key === undefined || key < 0) return new Map();
  const text = (row: readonly unknown[], column: number | undefined): string =>
    column === undefined || column < 0 ? "" : String(row[column] ?? "").trim();
  return new Map(
    rows
      .filter((row) => text(row, key) !== "")
      .map((row) => [
        text(row, key),
        { status: text(row, status), note: text(row, note), answer: text(row, answer) },
      ])
  );
}
