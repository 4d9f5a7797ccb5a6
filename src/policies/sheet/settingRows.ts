import type { Form } from "./workspaceProblem";
import type { SettingLabel } from "./workspaceColumns";
import { ownValue } from "../../core/ownValue";
import type { AllocationRule } from "../../core/policy/policy";
import type { MeanFee } from "../../core/scenario/scenario";
import { emptyMatter } from "../../core/scenario/matter";
import type { OpenQuestion, Standpoint } from "../../core/scenario/openQuestion";
import type { DataSource, Workspace } from "../../core/scenario/workspace";

export interface SettingForm {
  readonly label: SettingLabel;
  readonly form: Form;
  readonly optional: boolean;
}

/** A row of the table of settings. The key is the same in every language. */
export interface SettingRow extends SettingForm {
  readonly key: string;
  readonly value: unknown;
}

const optional = (label: SettingLabel, form: Form): SettingForm => ({
  label,
  form,
  optional: true,
});
const required = (label: SettingLabel, form: Form): SettingForm => ({
  label,
  form,
  optional: false,
});

/** Settings that stand once. */
export const singleForms = {
  baseline: optional("baseline", "policy"),
  lastOutcome: optional("lastOutcome", "month"),
  laterRows: optional("laterRows", "laterRows"),
  lastMonth: optional("lastMonth", "month"),
  method: optional("method", "method"),
  inhabitants: optional("inhabitants", "people"),
  users: optional("users", "people"),
  synthetic: optional("synthetic", "yesNo"),
  healthCentreTerm: optional("healthCentreTerm", "text"),
  regionTerm: optional("regionTerm", "text"),
  matterTitle: optional("matterTitle", "text"),
  matterRegion: optional("matterRegion", "text"),
  matterAdministration: optional("matterAdministration", "text"),
  matterCaseNumber: optional("matterCaseNumber", "text"),
  matterDate: optional("matterDate", "date"),
  matterAuthor: optional("matterAuthor", "text"),
} as const satisfies Readonly<Record<string, SettingForm>>;

/** Settings that stand in numbered groups: rule.1.from, rule.1.region … */
export const groupForms = {
  rule: {
    from: required("ruleFrom", "date"),
    healthCentre: required("ruleHealthCentre", "share"),
    region: required("ruleRegion", "share"),
    unlisted: required("ruleUnlisted", "unlisted"),
    source: optional("ruleSource", "text"),
  },
  fee: {
    profession: optional("feeProfession", "profession"),
    year: required("feeYear", "year"),
    amount: required("feeAmount", "kronor"),
  },
  question: {
    text: required("questionText", "text"),
    kind: required("questionKind", "questionKind"),
    status: required("questionStatus", "questionStatus"),
    owner: optional("questionOwner", "text"),
    due: optional("questionDue", "date"),
  },
  standpoint: {
    policy: required("standpointPolicy", "policy"),
    text: required("standpointText", "text"),
  },
  source: {
    role: required("sourceRole", "role"),
    place: required("sourcePlace", "text"),
    unit: optional("sourceUnit", "moneyUnit"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SettingForm>>>>;

export type GroupKey = keyof typeof groupForms;
export type SingleKey = keyof typeof singleForms;

/** source.1.column.2: a heading and what its column means, the last arrow between them. */
export const columnForm: SettingForm = optional("sourceColumn", "columnMeaning");
const ARROW = " → ";
const LEFT_OUT = "–";

export function settingRows(workspace: Workspace): readonly SettingRow[] {
  const { terms, rulesInForce, meanFees, sources, questions = [], standpoints = [] } = workspace;
  const matter = workspace.matter ?? emptyMatter;
  const singles: Readonly<Record<SingleKey, unknown>> = {
    baseline: workspace.baseline === "" ? null : workspace.baseline,
    lastOutcome: workspace.lastOutcome,
    laterRows: workspace.laterRows,
    lastMonth: workspace.lastMonth,
    method: workspace.method,
    inhabitants: workspace.inhabitants,
    users: workspace.users,
    synthetic: workspace.synthetic,
    healthCentreTerm: terms.healthCentre,
    regionTerm: terms.region,
    matterTitle: matter.title,
    matterRegion: matter.region,
    matterAdministration: matter.administration,
    matterCaseNumber: matter.caseNumber,
    matterDate: matter.date,
    matterAuthor: matter.author,
  };
  return [
    ...Object.entries(singleForms).map(([key, form]) => ({
      key,
      ...form,
      value: singles[key as SingleKey],
    })),
    ...rulesInForce.flatMap((rule, i) => groupRows("rule", i + 1, ruleValues(rule))),
    ...(meanFees ?? []).flatMap((fee, i) => groupRows("fee", i + 1, { ...fee })),
    ...questions.flatMap((question, i) => groupRows("question", i + 1, { ...question })),
    ...standpoints.flatMap((one, i) => groupRows("standpoint", i + 1, { ...one })),
    ...sources.flatMap((source, i) => [
      ...groupRows("source", i + 1, sourceValues(source)),
      ...columnRows(source, i + 1),
    ]),
  ];
}

function groupRows(
  group: GroupKey,
  number: number,
  values: Readonly<Record<string, unknown>>
): readonly SettingRow[] {
  return Object.entries<SettingForm>(groupForms[group]).map(([field, form]) => ({
    key: `${group}.${number}.${field}`,
    ...form,
    value: ownValue(values, field),
  }));
}

function ruleValues({
  from,
  shares,
  unlisted,
  ownSource,
}: AllocationRule): Readonly<Record<string, unknown>> {
  return { from, ...shares, unlisted, source: ownSource };
}

function sourceValues({
  role,
  place,
  kronorPerUnit,
}: DataSource): Readonly<Record<string, unknown>> {
  return { role, place, unit: kronorPerUnit };
}

function columnRows({ columns }: DataSource, number: number): readonly SettingRow[] {
  return Object.entries(columns).map(([heading, meaning], i) => ({
    key: `source.${number}.column.${i + 1}`,
    ...columnForm,
    value: `${heading}${ARROW}${meaning ?? LEFT_OUT}`,
  }));
}

/** @returns undefined for a text without an arrow */
export function readColumn(text: string): readonly [string, string | null] | undefined {
  const at = text.lastIndexOf(ARROW);
  if (at < 0) return undefined;
  const meaning = text.slice(at + ARROW.length);
  return [text.slice(0, at), meaning === LEFT_OUT ? null : meaning];
}

export function toRule(values: Readonly<Record<string, unknown>>): AllocationRule {
  const { from, healthCentre, region, unlisted, source } = values;
  const rule = { from, shares: { healthCentre, region }, unlisted } as AllocationRule;
  return source === null ? rule : { ...rule, ownSource: source as string };
}

export function toMeanFee(values: Readonly<Record<string, unknown>>): MeanFee {
  const { profession, year, amount } = values;
  return { profession, year, amount } as MeanFee;
}

export function toQuestion(values: Readonly<Record<string, unknown>>): OpenQuestion {
  const { text, kind, status, owner, due } = values;
  return { text, kind, status, owner, due } as OpenQuestion;
}

export function toStandpoint(values: Readonly<Record<string, unknown>>): Standpoint {
  const { policy, text } = values;
  return { policy, text } as Standpoint;
}
