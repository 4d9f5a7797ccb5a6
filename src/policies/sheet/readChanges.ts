import type { Form, Kept } from "./workspaceProblem";
import type { TableColumns } from "./workspaceColumns";
import {
  AMOUNT,
  type FieldDeclaration,
  fieldOf,
  fieldsOf,
  hasAmounts,
  type PatchField,
} from "../../core/policy/patchFields";
import type { Patch, Policy, ProfessionAmount } from "../../core/policy/policy";
import type { ProfessionKey } from "../../core/profession";
import { isInOwnWords } from "../../core/provenance";
import { workspaceTexts } from "../../words/workspace";
import { findKey, readForm } from "./cellForm";
import { findPolicyId } from "./readPolicies";
import { sourcesNamed, type SourceList } from "./readSources";
import { type Report, type OwnTableRow, textInCell } from "./tableRows";

type Row = OwnTableRow<TableColumns["changes"]>;

/** The rows of one change. */
interface Group {
  readonly policy: string;
  readonly kind: Patch["kind"];
  readonly number: number;
  readonly rows: Row[];
}

/** The policies with the changes that the rows describe, in the order of their numbers. */
export function readChanges(
  rows: readonly Row[],
  policies: readonly Policy[],
  sources: SourceList,
  last: readonly Policy[],
  report: Report
): readonly Policy[] {
  const groups = groupRows(rows, policies, report).sort((a, b) => a.number - b.number);
  return policies.map((policy) => {
    const before = last.find(({ id }) => id === policy.id)?.patches ?? [];
    const own = groups.filter((group) => group.policy === policy.id);
    const patches = own.flatMap((group) => {
      const saved = before[group.number - 1];
      const patch = new ChangeReader(group, saved?.kind === group.kind ? saved : null, report).read(
        sources
      );
      if (patch !== null) return [patch];
      report({ code: "change.left", row: group.rows[0]!.number, kind: group.kind });
      return [];
    });
    return { ...policy, patches };
  });
}

function groupRows(rows: readonly Row[], policies: readonly Policy[], report: Report): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const policy = findPolicyId(row.text("policy"), policies);
    if (policy === undefined) {
      const value = row.text("policy");
      report({ code: "policy.unknown", table: "changes", row: row.number, value });
      continue;
    }
    const kindCell = row.cell("kind");
    const kind = kindCell === null ? undefined : readForm("kind", kindCell);
    if (kind === undefined) {
      reportCell(row, "kind", null, "kind", "none", report);
      continue;
    }
    const numberCell = row.cell("number");
    const read = numberCell === null ? undefined : readForm("number", numberCell);
    if (read === undefined && numberCell !== null)
      reportCell(row, "number", null, "number", "none", report);
    const number = (read as number | undefined) ?? Infinity;
    const key = JSON.stringify([policy, number, kind]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { policy, kind: kind as Patch["kind"], number, rows: [row] });
  }
  return [...groups.values()];
}

class ChangeReader {
  private isComplete = true;

  /** @param last the same change as it was last saved */
  constructor(
    private readonly group: Group,
    private readonly last: Patch | null,
    private readonly report: Report
  ) {}

  /** @returns null where something that it cannot do without is missing */
  read(sources: SourceList): Patch | null {
    const { kind } = this.group;
    const rows = this.rowsByField();
    const values = new Map<PatchField, unknown>();
    for (const declared of fieldsOf(kind))
      values.set(declared.field, this.readField(declared, rows.get(declared.field)?.[0]));
    const amounts = hasAmounts(kind) ? this.readAmounts(rows.get(AMOUNT.field) ?? []) : null;
    const source = this.readSources(sources);
    if (!this.isComplete) return null;
    return assemble(kind, values, amounts, source);
  }

  /** Fields that belong to the kind, with their rows; only amounts may have several. */
  private rowsByField(): ReadonlyMap<PatchField, readonly Row[]> {
    const { kind } = this.group;
    const found = new Map<PatchField, Row[]>();
    for (const row of this.group.rows) {
      const value = row.text("field");
      const field = findKey<PatchField>(value, (language) => workspaceTexts(language).fields);
      const isAmount = field === AMOUNT.field && hasAmounts(kind);
      const own = fieldsOf(kind).find((one) => one.field === field)?.field;
      const target = isAmount ? field : own;
      if (target === undefined)
        this.report({ code: "field.unknown", row: row.number, value, kind });
      else if (!found.has(target)) found.set(target, [row]);
      else if (isAmount) found.get(target)!.push(row);
      else this.report({ code: "field.repeated", row: row.number, value });
    }
    return found;
  }

  private readField({ field, form, otherwise }: FieldDeclaration, row: Row | undefined): unknown {
    const saved = this.last === null ? undefined : fieldOf(this.last, field);
    const cell = row?.cell("value") ?? null;
    const read = cell === null ? otherwise : readForm(form, cell);
    if (read !== undefined) return read;
    const instead = saved !== undefined ? saved : otherwise;
    const kept = saved !== undefined ? "last" : "none";
    if (row) reportCell(row, "value", field, form, kept, this.report);
    else {
      const { kind, rows } = this.group;
      this.report({ code: "field.missing", row: rows[0]!.number, kind, field, kept });
    }
    if (instead === undefined) this.isComplete = false;
    return instead;
  }

  private readAmounts(rows: readonly Row[]): readonly ProfessionAmount[] {
    const saved = this.last && "amounts" in this.last ? this.last.amounts : [];
    return rows.flatMap((row) => {
      const professionCell = row.cell("profession");
      const read = professionCell === null ? undefined : readForm("profession", professionCell);
      if (read === undefined) {
        reportCell(row, "profession", null, "profession", "none", this.report);
        return [];
      }
      const profession = read as ProfessionKey;
      const cell = row.cell("value");
      const amount = cell === null ? undefined : readForm(AMOUNT.form, cell);
      if (amount !== undefined) return [{ profession, amount: amount as number }];
      const before = saved.find((each) => each.profession === profession);
      reportCell(row, "value", AMOUNT.field, AMOUNT.form, before ? "last" : "none", this.report);
      return before ? [before] : [];
    });
  }

  /** A document of the table Källor, and what the user says of their own figures. */
  private readSources(sources: SourceList): Pick<Patch, "source" | "ownSource"> {
    const found = this.group.rows.flatMap((row) => {
      const at = { table: "changes", row: row.number } as const;
      return sourcesNamed(row.text("source"), sources, at, this.report);
    });
    const own = found.filter(isInOwnWords).map(({ document }) => document);
    const source = found.find((one) => !isInOwnWords(one)) ?? null;
    return { source, ...(own.length > 0 && { ownSource: [...new Set(own)].join("; ") }) };
  }
}

function assemble(
  kind: Patch["kind"],
  values: ReadonlyMap<PatchField, unknown>,
  amounts: readonly ProfessionAmount[] | null,
  source: Pick<Patch, "source" | "ownSource">
): Patch {
  const { healthCentre, region, ...fields } = Object.fromEntries(values);
  return {
    kind,
    ...source,
    ...fields,
    ...(kind === "allocation" ? { shares: { healthCentre, region } } : {}),
    ...(amounts === null ? {} : { amounts }),
  } as unknown as Patch;
}

function reportCell(
  row: Row,
  column: TableColumns["changes"],
  field: PatchField | null,
  form: Form,
  kept: Kept,
  report: Report
): void {
  report({
    code: "cell.unreadable",
    table: "changes",
    row: row.number,
    column: row.heading(column),
    field,
    value: textInCell(row.cell(column)),
    form,
    kept,
  });
}
