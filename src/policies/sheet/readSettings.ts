import type { TableColumns } from "./workspaceColumns";
import { leastOf } from "../../core/extremes";
import { ownValue } from "../../core/ownValue";
import { remember } from "../../core/scenario/remembered";
import type { Policy } from "../../core/policy/policy";
import { type Matter, saidOf } from "../../core/scenario/matter";
import type { DataSource, Workspace } from "../../core/scenario/workspace";
import { readForm } from "./cellForm";
import { findPolicyId } from "./readPolicies";
import {
  columnForm,
  type GroupKey,
  groupForms,
  readColumn,
  type SettingForm,
  settingRows,
  singleForms,
  type SingleKey,
  toMeanFee,
  toQuestion,
  toRule,
  toStandpoint,
} from "./settingRows";
import { type Report, type OwnTableRow, textInCell } from "./tableRows";

type Row = OwnTableRow<TableColumns["settings"]>;
type Values = Readonly<Record<string, unknown>>;
type Settings = Omit<Workspace, "policies" | "chosen">;

export function readSettings(
  rows: readonly Row[],
  policies: readonly Policy[],
  last: Workspace | null,
  report: Report
): Settings {
  const reader = new SettingReader(rows, last, report);
  const single = (key: SingleKey): unknown => reader.read(key, singleForms[key]) ?? null;
  const settings = {
    terms: { healthCentre: single("healthCentreTerm"), region: single("regionTerm") },
    lastOutcome: single("lastOutcome"),
    laterRows: single("laterRows"),
    lastMonth: single("lastMonth"),
    method: single("method"),
    inhabitants: single("inhabitants"),
    synthetic: single("synthetic") === true,
    baseline: reader.readBaseline(policies),
    rulesInForce: reader.readGroups("rule").map(({ values }) => toRule(values)),
    sources: reader
      .readGroups("source")
      .map(({ number, values }) => toDataSource(values, reader.readColumns(number), last)),
  };
  const matter = saidOf({
    title: single("matterTitle"),
    region: single("matterRegion"),
    administration: single("matterAdministration"),
    caseNumber: single("matterCaseNumber"),
    date: single("matterDate"),
    author: single("matterAuthor"),
  } as Matter);
  const users = single("users") as number | null;
  const questions = reader.readGroups("question").map(({ values }) => toQuestion(values));
  const standpoints = reader.readGroups("standpoint").map(({ values }) => {
    const one = toStandpoint(values);
    return { ...one, policy: findPolicyId(one.policy, policies) ?? one.policy };
  });
  const fees = reader.readGroups("fee").map(({ values }) => toMeanFee(values));
  reader.reportUnknown();
  const read = {
    ...settings,
    meanFees: fees.length > 0 ? fees : null,
    ...(users !== null && { users }),
    ...(questions.length > 0 && { questions }),
    ...(standpoints.length > 0 && { standpoints }),
    ...(matter && { matter }),
  } as Settings;
  return withRemembered(read, last);
}

/** What no table holds of a source is as it was last saved of that place. */
function toDataSource(
  { role, place, unit }: Values,
  columns: DataSource["columns"],
  last: Workspace | null
): DataSource {
  const before = last?.sources.find((one) => one.place === place);
  return {
    ...{ role, place, columns, kronorPerUnit: unit },
    ...(before?.choices && { choices: before.choices }),
    ...(before?.headings && { headings: before.headings }),
  } as DataSource;
}

function withRemembered(settings: Settings, last: Workspace | null): Settings {
  if (last === null) return settings;
  const places = new Set(settings.sources.map(({ place }) => place));
  const gone = last.sources.filter(({ place }) => !places.has(place));
  const { remembered } = remember(last, gone);
  return remembered ? { ...settings, remembered } : settings;
}

class SettingReader {
  private readonly rows = new Map<string, Row>();
  private readonly last: ReadonlyMap<string, unknown>;
  private readonly used = new Set<Row>();

  constructor(
    private readonly all: readonly Row[],
    private readonly saved: Workspace | null,
    private readonly report: Report
  ) {
    for (const row of all) {
      const key = row.text("key").trim();
      if (!this.rows.has(key)) this.rows.set(key, row);
    }
    this.last = new Map(saved ? settingRows(saved).map(({ key, value }) => [key, value]) : []);
  }

  /** null for a blank; undefined for what is neither there nor known from before. */
  read(key: string, { label, form }: SettingForm): unknown {
    const row = this.take(key);
    const last = this.last.get(key);
    if (row === undefined) return last;
    const cell = row.cell("value");
    if (cell === null) return null;
    const read = readForm(form, cell);
    if (read !== undefined) return read;
    this.report({
      code: "cell.unreadable",
      table: "settings",
      row: row.number,
      column: row.heading("value"),
      field: label,
      value: textInCell(cell),
      form,
      kept: last === undefined || last === null ? "none" : "last",
    });
    return last;
  }

  readBaseline(policies: readonly Policy[]): string {
    const text = String(this.read("baseline", singleForms.baseline) ?? "");
    const saved = this.saved?.baseline ?? "";
    if (text === "" || text === saved) return text;
    const found = findPolicyId(text, policies);
    if (found !== undefined) return found;
    const row = this.rows.get("baseline")!.number;
    this.report({ code: "policy.unknown", table: "settings", row, value: text });
    return saved;
  }

  /** Groups in the order of their numbers; blank ones and those that lack something are left out. */
  readGroups(group: GroupKey): readonly { readonly number: number; readonly values: Values }[] {
    return this.numbersOf(new RegExp(`^${group}\\.(\\d+)\\.`)).flatMap((number) => {
      const forms = Object.entries<SettingForm>(groupForms[group]);
      const start = this.firstRow(`${group}.${number}.`);
      const values = Object.fromEntries(
        forms.map(([field, form]) => [
          field,
          this.read(`${group}.${number}.${field}`, form) ?? null,
        ])
      );
      if (Object.values(values).every((value) => value === null)) return [];
      const lacking = forms.filter(
        ([field, form]) => !form.optional && ownValue(values, field) === null
      );
      for (const [, { label }] of lacking)
        this.report({ code: "setting.missing", row: start, label });
      return lacking.length > 0 ? [] : [{ number, values }];
    });
  }

  readColumns(source: number): DataSource["columns"] {
    const pattern = new RegExp(`^source\\.${source}\\.column\\.(\\d+)$`);
    return Object.fromEntries(
      this.numbersOf(pattern).flatMap((number) => {
        const key = `source.${source}.column.${number}`;
        const text = this.take(key)!.text("value");
        const column = readColumn(text);
        if (column) return [column];
        if (text !== "") this.reportColumn(key, text);
        return [];
      })
    );
  }

  reportUnknown(): void {
    for (const row of this.all)
      if (!this.used.has(row))
        this.report({
          code: "setting.unknown",
          row: row.number,
          value: row.text("key") || row.text("label"),
        });
  }

  private reportColumn(key: string, value: string): void {
    const row = this.rows.get(key)!;
    this.report({
      code: "cell.unreadable",
      table: "settings",
      row: row.number,
      column: row.heading("value"),
      field: columnForm.label,
      value,
      form: columnForm.form,
      kept: "none",
    });
  }

  private take(key: string): Row | undefined {
    const row = this.rows.get(key);
    if (row) this.used.add(row);
    return row;
  }

  private numbersOf(pattern: RegExp): readonly number[] {
    const numbers = [...this.rows.keys()].flatMap((key) => {
      const match = pattern.exec(key);
      return match ? [Number(match[1])] : [];
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  private firstRow(prefix: string): number {
    const numbers = [...this.rows].flatMap(([key, row]) =>
      key.startsWith(prefix) ? [row.number] : []
    );
    return leastOf(numbers);
  }
}
