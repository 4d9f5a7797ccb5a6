import type { OldValues } from "../../../core/scenario/scenario";
import {
  type CheckStatus,
  type CheckId,
  type CheckFindings,
  type FileFindings,
  IDS,
} from "./findings";
import type { Language } from "../../../words/language";
import type { ProfessionLabels } from "../../../words/sentence";
import { checkTexts } from "../words/check";
import type { CellValue } from "../../../core/cellValue";
import { errorCellSentence } from "../../../words/explain";
import { runSheetText } from "../../../words/run";
import { oldValuesSentence } from "../../../words/scenario";
import { shortFigure } from "../../../words/figure";
import { placeTexts } from "../../../words/copy";
import { sheetPrefix } from "../../../formula/text/sheetName";

/** What a copy must not be made with. */
const STOPS: readonly CheckId[] = ["calculation", "stale", "dayNumbers", "personalNumbers", "file"];

/** What only the file tells of. */
const FILE_ONLY: readonly CheckId[] = ["connections", "embedded", "labels", "file"];

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

/** Most decimals of a value beside what it should be. */
const DECIMALS = 10;

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
  const t = checkTexts(language);
  const { older = [], frozen = [] } = findings.runs ?? {};
  const runs = [...older, ...frozen];
  const numbers = [...findings.personalNumbers, ...(file?.personalNumbers ?? [])];
  const certain = numbers.filter(({ doubt }) => !doubt);
  const possible = numbers.filter(({ doubt }) => doubt);
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
      ...certain.map((place) =>
        place.kind === "cell"
          ? bare(`${sheetPrefix(place.sheet!)}${place.at}`)
          : said(placeTexts([place], language)[0]!)
      ),
      ...placeTexts(possible, language).map(said),
    ],
    smallCells: findings.smallCells.map(({ sheet, at }) => bare(`${sheetPrefix(sheet)}${at}`)),
    hiddenSheets: [
      ...findings.hiddenSheets.map(({ name, isVeryHidden }) => said(t.hidden(name, isVeryHidden))),
      ...(file?.hiddenCharts ?? []).map(({ name, isVeryHidden }) =>
        said(t.hiddenChart(name, isVeryHidden))
      ),
    ],
    connections: (file?.connections ?? []).map(({ kind, name }) => said(t.connections[kind](name))),
    embedded: (file?.embedded ?? []).map(said),
    labels: (file?.labels ?? []).map(said),
    properties: (file ?? findings).properties.map(({ kind, name, value: text }) =>
      said(`${t.properties[kind](name)}: ${text}`)
    ),
    file: file?.fault ? [said(file.fault)] : [],
  };
  const isAsked = (id: CheckId): boolean =>
    FILE_ONLY.includes(id) ? file !== null : id !== "runs" || findings.runs !== null;
  return IDS.filter(isAsked).map((id): CheckItem => {
    const own = t.items[id];
    // A frozen sheet is told of, and nothing to see to.
    const count =
      id === "runs"
        ? older.length
        : id === "smallCells"
          ? findings.smallCells.reduce((sum, each) => sum + each.count, 0)
          : lines[id].length;
    const isFound = count > 0 || (id === "calculation" && !findings.isCalculated);
    const ok = own.ok(id === "stale" ? findings.compared : id === "runs" ? frozen.length : 0);
    const note = id === "personalNumbers" && file === null ? ` ${t.cellsOnly}` : "";
    const isDoubtful = id === "personalNumbers" && isFound && certain.length === 0;
    return {
      id,
      status: !isFound ? "ok" : STOPS.includes(id) && !isDoubtful ? "stop" : "look",
      title: own.title,
      sentence: (isDoubtful ? t.possible.found(count) : isFound ? own.found(count) : ok) + note,
      lines: lines[id],
      fix: isDoubtful ? t.possible.fix : isFound ? own.fix : null,
    };
  });
}

function valueText(value: CellValue, blank: string, language: Language): string {
  if (value === "") return blank;
  return typeof value === "number" ? shortFigure(value, DECIMALS, { language }) : String(value);
}
