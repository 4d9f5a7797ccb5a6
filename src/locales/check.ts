import { type CheckTexts, sv } from "./check.sv";
import type { CellValue } from "../core/cellValue";
import type { Fault } from "../core/fault";
import type { OldValues } from "../core/scenario/oldValues";
import { en } from "./check.en";
import { errorCellSentence } from "./explain";
import { shortFigure } from "./figure";
import { type FrozenSheet, type OlderSheet, runSheetText } from "./run";
import { oldValuesSentence } from "./scenario";
import type { Language, ProfessionLabels } from "./sentence";

export type PropertyKind =
  "creator" | "lastModifiedBy" | "company" | "manager" | "commentAuthor" | "custom";

export interface DocumentProperty {
  readonly kind: PropertyKind;
  /** Of a property of the user's own; else "". */
  readonly name: string;
  readonly value: string;
}

export interface ErrorFinding {
  readonly address: string;
  readonly error: string;
  /** null: only the error itself is known. */
  readonly fault: Fault | null;
  /** A formula of ours shows it. */
  readonly isOwn: boolean;
}

export interface StaleFinding {
  readonly address: string;
  readonly shown: CellValue;
  readonly now: CellValue;
}

/** What the open workbook shows before it is shared. Addresses have the sheet's name. */
export interface CheckFindings {
  readonly isCalculated: boolean;
  readonly busy: readonly string[];
  readonly errors: readonly ErrorFinding[];
  readonly stale: readonly StaleFinding[];
  /** How many formulas of ours were compared, and where those stand that could not be. */
  readonly compared: number;
  /** Where those stand that read day numbers which count from 1904, four years off. */
  readonly dayNumbers: readonly string[];
  /** A formula of ours prices by the national tariffs. */
  readonly usesNationalTariffs: boolean;
  readonly notCompared: readonly string[];
  readonly links: readonly string[];
  readonly personalNumbers: readonly string[];
  readonly hiddenSheets: readonly { readonly name: string; readonly isVeryHidden: boolean }[];
  readonly properties: readonly DocumentProperty[];
  /** Sheets of runs; null: not looked at. */
  readonly runs: {
    readonly older: readonly OlderSheet[];
    readonly frozen: readonly FrozenSheet[];
  } | null;
}

/** What only the workbook's file tells, where Excel gives it. */
export interface FileFindings {
  /** Why no copy can be made of it: a sentence. */
  readonly fault: string | null;
  readonly links: readonly string[];
  readonly personalNumbers: readonly string[];
  readonly properties: readonly DocumentProperty[];
}

const IDS = [
  "calculation",
  "errors",
  "stale",
  "dayNumbers",
  "runs",
  "notCompared",
  "age",
  "links",
  "personalNumbers",
  "hiddenSheets",
  "properties",
  "file",
] as const;
export type CheckId = (typeof IDS)[number];

/** stop: no copy should be made. look: somebody should decide. */
export type CheckStatus = "ok" | "look" | "stop";

export interface CheckLine {
  /** Of a cell that can be shown. */
  readonly address: string | null;
  readonly text: string;
}

export interface CheckItem {
  readonly id: CheckId;
  readonly status: CheckStatus;
  readonly title: string;
  readonly sentence: string;
  readonly lines: readonly CheckLine[];
  /** What to do about it; null where there is nothing to do. */
  readonly fix: string | null;
}

const texts: Readonly<Record<Language, CheckTexts>> = { sv, en };
/** Most decimals of a value beside what it should be. */
const DECIMALS = 10;

export function checkTexts(language: Language): CheckTexts {
  return texts[language];
}

/**
 * The list of what was looked at, in the order in which it should be seen to.
 * @param old what the comparison and the formulas rest on
 */
export function checkItems(
  findings: CheckFindings,
  file: FileFindings | null,
  old: OldValues,
  language: Language,
  labels: ProfessionLabels
): readonly CheckItem[] {
  const t = texts[language];
  const { older = [], frozen = [] } = findings.runs ?? {};
  const runs = [...older, ...frozen];
  const bare = (address: string): CheckLine => ({ address, text: "" });
  const said = (text: string): CheckLine => ({ address: null, text });
  const value = (cell: CellValue): string => valueText(cell, t.blank, language);
  const lines: Readonly<Record<CheckId, readonly CheckLine[]>> = {
    calculation: findings.busy.map(bare),
    errors: findings.errors.map(({ address, error, fault }) => ({
      address,
      text: `${error}: ${errorCellSentence({ error, fault }, language, labels)}`,
    })),
    stale: findings.stale.map(({ address, shown, now }) => ({
      address,
      text: t.stale(value(shown), value(now)),
    })),
    dayNumbers: findings.dayNumbers.map(bare),
    runs: runs.map((sheet) => said(runSheetText(sheet, language))),
    notCompared: findings.notCompared.map(bare),
    age:
      old.tariff === null && old.policies.length === 0
        ? []
        : [said(oldValuesSentence(old, language))],
    links: file ? file.links.map(said) : findings.links.map(bare),
    personalNumbers: [
      ...findings.personalNumbers.map(bare),
      ...(file?.personalNumbers ?? []).map(said),
    ],
    hiddenSheets: findings.hiddenSheets.map(({ name, isVeryHidden }) =>
      said(t.hidden(name, isVeryHidden))
    ),
    properties: (file ?? findings).properties.map(({ kind, name, value: text }) =>
      said(`${t.properties[kind](name)}: ${text}`)
    ),
    file: file?.fault ? [said(file.fault)] : [],
  };
  const stops: readonly CheckId[] = [
    "calculation",
    "stale",
    "dayNumbers",
    "personalNumbers",
    "file",
  ];
  const isAsked = (id: CheckId): boolean =>
    id === "file" ? file !== null : id !== "runs" || findings.runs !== null;
  return IDS.filter(isAsked).map((id): CheckItem => {
    const own = t.items[id];
    // A frozen sheet is told of, and nothing to see to.
    const count = id === "runs" ? older.length : lines[id].length;
    const isFound = count > 0 || (id === "calculation" && !findings.isCalculated);
    const ok = own.ok(id === "stale" ? findings.compared : id === "runs" ? frozen.length : 0);
    const note = id === "personalNumbers" && file === null ? ` ${t.cellsOnly}` : "";
    return {
      id,
      status: !isFound ? "ok" : stops.includes(id) ? "stop" : "look",
      title: own.title,
      sentence: (isFound ? own.found(count) : ok) + note,
      lines: lines[id],
      fix: isFound ? own.fix : null,
    };
  });
}

function valueText(value: CellValue, blank: string, language: Language): string {
  if (value === "") return blank;
  return typeof value === "number" ? shortFigure(value, DECIMALS, { language }) : String(value);
}
