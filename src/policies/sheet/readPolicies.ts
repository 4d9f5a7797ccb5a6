import type { Form, Kept } from "./workspaceProblem";
import type { TableColumns } from "./workspaceColumns";
import type { Policy, PolicyStatus } from "../../core/policy/policy";
import { foldText } from "../../core/profession";
import type { CivilDate } from "../../core/calendar";
import { readForm } from "./cellForm";
import { sourcesNamed, type SourceList } from "./readSources";
import { type Report, type OwnTableRow, textInCell } from "./tableRows";
import { markWritten } from "./wording";

type Row = OwnTableRow<TableColumns["policies"]>;

export interface ReadPolicies {
  /** Without their patches. */
  readonly policies: readonly Policy[];
  /** Ids in the order that they are compared. */
  readonly chosen: readonly string[];
}

export function readPolicies(
  rows: readonly Row[],
  sources: SourceList,
  last: readonly Policy[],
  report: Report
): ReadPolicies {
  const policies: Policy[] = [];
  const places: { readonly id: string; readonly place: number }[] = [];
  const taken = new Set(rows.map((row) => row.text("id").trim()));
  for (const row of rows) {
    const id = row.text("id").trim() || newId(row.text("name"), taken);
    if (policies.some((policy) => policy.id === id)) {
      report({ code: "policy.repeated", row: row.number, value: id });
      continue;
    }
    const saved = last.find((each) => each.id === id);
    const policy = readPolicy(row, id, sources, saved, report);
    if (policy === null) continue;
    policies.push(markWritten(policy, saved));
    const place = readPlace(row, report);
    if (place !== null) places.push({ id, place });
  }
  places.sort((a, b) => a.place - b.place);
  return { policies, chosen: places.map(({ id }) => id) };
}

/** @returns null where the row has no name to be known by */
function readPolicy(
  row: Row,
  id: string,
  sources: SourceList,
  last: Policy | undefined,
  report: Report
): Policy | null {
  const name = row.text("name") || last?.name;
  if (row.text("name") === "")
    report({ code: "policy.nameless", row: row.number, kept: name ? "last" : "none" });
  if (!name) return null;
  const legalNote = row.text("legalNote");
  return {
    id,
    name,
    text: row.text("text"),
    legalNote: legalNote === "" ? null : legalNote,
    status: readStatus(row, last, report),
    sources: sourcesNamed(
      row.text("sources"),
      sources,
      { table: "policies", row: row.number },
      report
    ),
    validFrom: readDate(row, "validFrom", last, report),
    validTo: readDate(row, "validTo", last, report),
    patches: [],
  };
}

function readStatus(row: Row, last: Policy | undefined, report: Report): PolicyStatus {
  const cell = row.cell("status");
  const read = cell === null ? undefined : readForm("status", cell);
  if (read !== undefined) return read as PolicyStatus;
  reportCell(row, "status", "status", last ? "last" : "proposed", report);
  return last?.status ?? "proposed";
}

function readDate(
  row: Row,
  column: "validFrom" | "validTo",
  last: Policy | undefined,
  report: Report
): CivilDate | null {
  const cell = row.cell(column);
  if (cell === null) return null;
  const read = readForm("date", cell);
  if (read !== undefined) return read as CivilDate;
  reportCell(row, column, "date", last ? "last" : "none", report);
  return last?.[column] ?? null;
}

/** A number, or a mark (x, ja) for last in the row. */
function readPlace(row: Row, report: Report): number | null {
  const cell = row.cell("compared");
  if (cell === null || cell === false) return null;
  if (typeof cell === "string" && foldText(cell) === "x") return Infinity;
  const number = readForm("number", cell);
  if (number !== undefined) return number as number;
  const mark = readForm("yesNo", cell);
  if (mark !== undefined) return mark ? Infinity : null;
  reportCell(row, "compared", "number", "none", report);
  return null;
}

function reportCell(
  row: Row,
  column: TableColumns["policies"],
  form: Form,
  kept: Kept,
  report: Report
): void {
  report({
    code: "cell.unreadable",
    table: "policies",
    row: row.number,
    column: row.heading(column),
    field: null,
    value: textInCell(row.cell(column)),
    form,
    kept,
  });
}

/** For a row that was added by hand: its name in lower case, numbered where that is taken. */
function newId(name: string, taken: Set<string>): string {
  const base =
    foldText(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "alternativ";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** The id of the alternative that a cell names, by id or by name. */
export function findPolicyId(text: string, policies: readonly Policy[]): string | undefined {
  const trimmed = text.trim();
  const byId = policies.find(({ id }) => id === trimmed);
  if (byId) return byId.id;
  const named = policies.filter(({ name }) => foldText(name) === foldText(text));
  return named.length === 1 ? named[0]!.id : undefined;
}
