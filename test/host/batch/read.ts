import { sheetPrefix } from "../../../src/formula/text/sheetName";
import { monthText } from "../../../src/words/month";
import { problemSentence, unreadText } from "../../../src/words/reading";
import type {
  ReadingPlace,
  ReadingCode,
  RowProblem,
} from "../../../src/reading/sheet/readingProblem";
import type { RowSums } from "../../../src/core/scenario/scenario";
import type { Observation, PeriodOfData, RegionData } from "../../../src/core/scenario/regionData";
import {
  readRegion,
  type RegionReading,
  type SourceReading,
} from "../../../src/reading/excel/readRegion";
import { pointOut, type Pointing } from "./sources";
import { readUnusedSheets } from "./unusedSheets";

/** What is told of as a warning, and yet leaves a row, a column or a source out. */
const LEAVES_OUT: readonly ReadingCode[] = [
  "row.total",
  "rows.total",
  "row.noValues",
  "fee.noContacts",
  "heading.ambiguous",
  "source.twice",
  "units.unused",
];

/** `read`: what the pane takes from the workbook, and all that it does not. */
export async function read(pointing: Pointing): Promise<object> {
  const sources = await pointOut(pointing);
  const reading = await readRegion(sources, "sv");
  const problems = reading.problems.map(toProblem);
  const { data } = reading;
  return {
    sources: reading.sources.map((source) => toSource(source)),
    units: data?.units ?? [],
    observations: data ? data.observations.map((one) => toObservation(one, data)) : [],
    problems,
    asked: toQuestions(reading),
    unread: [
      ...reading.problems.filter(isLeftOut).map((problem) => ({
        place: placeOf(problem),
        why: problemSentence(problem, "sv"),
        ...(hasSums(problem) && sumsOf(problem)),
      })),
      ...reading.sources.flatMap((source) => unreadSums(source, reading.problems)),
      ...(pointing.sources.length > 0 ? [] : await readUnusedSheets(sheetsOf(reading.sources))),
    ],
  };
}

/** What can be answered by `choices` in a mapping, kronor as öre; `chosen` where it is. */
function toQuestions({ asked, unnamed }: RegionReading): readonly object[] {
  const places = new Set([...asked, ...unnamed].map(({ place }) => place));
  return [...places].map((place) => {
    const { periods, professions, units } = asked.find((one) => one.place === place) ?? NOTHING;
    const numbers = unnamed.find((one) => one.place === place);
    return {
      place,
      professions,
      units,
      periods,
      measure: numbers ? { contacts: numbers.contacts, cost: numbers.cost } : null,
    };
  });
}

const NOTHING = { periods: [], professions: [], units: [] } as const;

/** What is pointed at and not read, with its sum: öre. */
function unreadSums(
  { place, account: { unread } }: SourceReading,
  problems: readonly RowProblem[]
): readonly object[] {
  const told = new Set<string>(problems.filter(hasSums).map(({ code }) => code));
  return unread
    .filter((one) => one.what === "column" || !told.has(one.code))
    .map((one) => ({ place, why: unreadText(one, "sv"), ...sumsOf(one) }));
}

function hasSums(problem: object): problem is RowSums {
  return "rows" in problem && "contacts" in problem && "cost" in problem;
}

function sumsOf({ rows, contacts, cost }: RowSums): RowSums {
  return { rows, contacts, cost };
}

function toProblem(problem: RowProblem): object {
  return {
    code: problem.code,
    place: placeOf(problem),
    sentence: problemSentence(problem, "sv"),
  };
}

function isLeftOut({ severity, code }: RowProblem): boolean {
  return severity === "error" || LEAVES_OUT.includes(code);
}

function sheetsOf(sources: readonly SourceReading[]): ReadonlySet<string> {
  return new Set(sources.map(({ sheet }) => sheet));
}

/** A cell, a row, or the source as it was pointed out. */
function placeOf({ place, sheet, row, address }: ReadingPlace): string {
  if (sheet === "" || row === null) return place;
  return `${sheetPrefix(sheet)}${address ?? `${row}:${row}`}`;
}

function toSource(source: SourceReading): object {
  const { place, role, headings, meanings, rowsRead, rowsSkipped, from, to, contacts, cost } =
    source;
  return {
    place,
    role,
    headings: headings.flatMap((text, i) => (text === "" ? [] : [{ text, meaning: meanings[i]! }])),
    rowsRead,
    rowsSkipped,
    from: from && periodText(from),
    to: to && periodText(to),
    contacts,
    cost,
    forecast: source.ownForecast,
    costInSelection: source.account.selected.cost,
    contactsInSelection: source.account.selected.contacts,
    proposedUnit: source.proposedUnit,
  };
}

function toObservation(one: Observation, { units }: RegionData): object {
  return {
    period: periodText(one.period),
    unit: one.unit === null ? null : units[one.unit]!.name,
    profession: one.profession,
    contacts: one.contacts,
    cost: one.cost,
    fee: one.feePerContact,
    kind: one.kind === "outcome" ? "utfall" : "prognos",
  };
}

/** ÅÅÅÅ or ÅÅÅÅ-MM. */
function periodText(period: PeriodOfData): string {
  return period.unit === "year" ? String(period.year) : monthText(period.month);
}
