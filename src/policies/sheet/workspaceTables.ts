import type { Language } from "../../words/language";
import type { TableKey } from "./workspaceColumns";
import type { WorkspaceTexts } from "../../words/sv/workspace";
import type { Month } from "../../core/calendar";
import type { Patch, Policy } from "../../core/policy/policy";
import type { PeriodUnit } from "../../core/projection";
import type { Source } from "../../core/provenance";
import type { Workspace } from "../../core/scenario/workspace";
import { workspaceTexts } from "../../words/workspace";
import { asText, BLANK, writeCell, writeLastMonth, type WrittenCell } from "./cellForm";
import { AMOUNT, fieldOf, fieldsOf, hasAmounts } from "../../core/policy/patchFields";
import { settingRows } from "./settingRows";

/** A native table as plain data, its heading row apart. */
export interface WrittenTable {
  readonly headings: readonly string[];
  /** At least one, as Excel's tables have. */
  readonly rows: readonly (readonly WrittenCell[])[];
}

export type WrittenTables = Readonly<Record<TableKey, WrittenTable>>;

/**
 * All of a workspace as tables that an economist reads and edits.
 * @param periodUnit of the data that it is about, as last months are shown
 */
export function writeWorkspace(
  workspace: Workspace,
  language: Language,
  periodUnit: PeriodUnit = "month"
): WrittenTables {
  const texts = workspaceTexts(language);
  const sources = new SourceCodes(texts.sourceCode);
  const rows: Readonly<Record<Exclude<TableKey, "sources">, WrittenCell[][]>> = {
    policies: workspace.policies.map((policy) =>
      policyRow(policy, workspace.chosen, sources, language)
    ),
    changes: workspace.policies.flatMap((policy) =>
      policy.patches.flatMap((patch, i) => patchRows(policy.id, patch, i + 1, sources, language))
    ),
    settings: settingRows(workspace).map(({ key, label, form, value, optional }) => [
      asText(key),
      asText(texts.settings[label]),
      form === "month"
        ? writeLastMonth(value as Month | null, periodUnit)
        : writeCell(form, value, language),
      asText(limits(texts, form, optional)),
    ]),
  };
  return {
    policies: toTable(texts, "policies", rows.policies),
    changes: toTable(texts, "changes", rows.changes),
    sources: toTable(texts, "sources", sources.rows()),
    settings: toTable(texts, "settings", rows.settings),
  };
}

function toTable(
  texts: WorkspaceTexts,
  key: TableKey,
  rows: readonly (readonly WrittenCell[])[]
): WrittenTable {
  const headings: readonly string[] = Object.values(texts.tables[key].headings);
  return { headings, rows: rows.length > 0 ? rows : [headings.map(() => BLANK)] };
}

function limits(
  texts: WorkspaceTexts,
  form: Parameters<typeof writeCell>[0],
  optional: boolean
): string {
  return optional ? `${texts.forms[form]}; ${texts.optional}` : texts.forms[form];
}

function policyRow(
  policy: Policy,
  chosen: readonly string[],
  sources: SourceCodes,
  language: Language
): WrittenCell[] {
  const place = chosen.indexOf(policy.id);
  return [
    asText(policy.id),
    asText(policy.name),
    asText(policy.text),
    writeCell("status", policy.status, language),
    writeCell("date", policy.validFrom, language),
    writeCell("date", policy.validTo, language),
    writeCell("text", policy.legalNote, language),
    asText(policy.sources.map((source) => sources.codeOf(source)).join("; ")),
    place < 0 ? BLANK : { content: place + 1, numberFormat: "0" },
  ];
}

/** One row a field; the source stands on the first. */
function patchRows(
  policy: string,
  patch: Patch,
  number: number,
  sources: SourceCodes,
  language: Language
): WrittenCell[][] {
  const texts = workspaceTexts(language);
  const amounts = hasAmounts(patch.kind) && "amounts" in patch ? patch.amounts : [];
  const fields = [
    ...fieldsOf(patch.kind).map(({ field, form, otherwise }) => ({
      field,
      form,
      profession: null,
      value: fieldOf(patch, field),
      optional: otherwise === null,
    })),
    ...amounts.map(({ profession, amount }) => ({
      field: AMOUNT.field,
      form: AMOUNT.form,
      profession,
      value: amount,
      optional: false,
    })),
  ];
  return fields.map(({ field, form, profession, value, optional }, i) => [
    asText(policy),
    writeCell("kind", patch.kind, language),
    asText(texts.fields[field]),
    { content: number, numberFormat: "0" },
    writeCell(form, value, language),
    writeCell("profession", profession, language),
    asText(limits(texts, form, optional)),
    i === 0 ? asText(sourceCell(patch, sources)) : BLANK,
  ]);
}

/** The document's code, and the source of the user's own figures as they wrote it. */
function sourceCell({ source, ownSource }: Patch, sources: SourceCodes): string {
  return [source && sources.codeOf(source), ownSource].filter(Boolean).join("; ");
}

/** Sources by the code that rows refer to them by; the same source has one code. */
class SourceCodes {
  private readonly codes = new Map<string, { readonly code: string; readonly source: Source }>();

  constructor(private readonly prefix: string) {}

  codeOf(source: Source): string {
    const { document, issuer, date, locator, address, certainty } = source;
    const key = JSON.stringify([document, issuer, date, locator, address, certainty]);
    const known = this.codes.get(key);
    if (known) return known.code;
    const code = `${this.prefix}${this.codes.size + 1}`;
    this.codes.set(key, { code, source });
    return code;
  }

  rows(): WrittenCell[][] {
    return [...this.codes.values()].map(({ code, source }) =>
      [
        code,
        source.issuer,
        source.document,
        source.date,
        source.certainty,
        source.address ?? "",
        source.locator,
      ].map(asText)
    );
  }
}
