import { recalled } from "../../../core/recalled";
import { eachInSteps, mapInSteps, type Steps } from "../../../core/steps";
import { type Problems, sourcePlace } from "../problems";
import type { ColumnMeaning } from "../readingProblem";
import type { Recognition } from "../recognition";
import { columnsOf, type LoadedCell, type SourceRow, type SourceTable } from "../sourceTable";
import { bodyOf } from "./bodyRows";
import type { LabelsOfRow } from "./bodyTypes";
import type { CrossLayout, LabelRole } from "./crossTypes";
import { isBlank, loadedText } from "./grid";
import { NO_KEY } from "./headingKey";
import { isField, isMeasure } from "./measureOf";
import type { SourceCells } from "./sourceCells";
import { reportRecognised } from "./recognisedSums";
import { differingSums } from "./sumCheck";
import { titlesOf, titleTexts } from "./surroundings";
import { inTitledMoney } from "./titledMoney";
import { reportTitledOther } from "./titledOther";
import { columnApart } from "./toldApart";
import { inScaleOf, unreadColumns } from "./unreadColumns";

/** One row a row of the sheet; labels that are written once a group stand on each of its rows. */
export function* plainTable(
  cells: SourceCells,
  recognition: Recognition,
  problems: Problems
): Steps<SourceTable> {
  const { source, sheet, grid } = cells;
  const { money } = titlesOf(cells, recognition.row);
  const ofContacts = source.role === "contacts" ? money : null;
  const columns = inTitledMoney(columnsOf(recognition, 0), ofContacts, cells, problems);
  reportTitledOther(cells, recognition.row, columns, problems);
  const layout = layoutOf(recognition, columns);
  const body = yield* bodyOf(grid, layout);
  const place = sourcePlace(source.place, sheet);
  for (const [heading, count] of body.filledDown)
    problems.report({ ...place, column: heading }, { code: "cells.filledDown", cells: count });
  if (source.role === "contacts")
    for (const differing of yield* differingSums(grid, layout, body, ofContacts?.scale ?? null))
      problems.report(place, { code: "sum.differs", ...differing });
  reportRecognised(grid, body, place, problems);
  const counted = yield* mapInSteps(body.rows, ({ index }) => index);
  const blankHeads = body.heads.filter((index) =>
    layout.values.every(({ column }) => isBlank(grid.cells[index]![column]!))
  );
  const skipped = new Set([...body.repeatedHeadings, ...blankHeads]);
  const apart =
    source.role === "contacts"
      ? yield* columnApart(
          grid,
          recognition.columns,
          counted,
          columns.flatMap(({ meaning, position }) => (isMeasure(meaning) ? [] : [position]))
        )
      : null;
  const isAsWritten = body.filledDown.size === 0 && isOneEach(layout.labels);
  const rows: SourceRow[] = [];
  const textApart = recalled((text) => text);
  let next = 0;
  yield* eachInSteps(grid.cells, (line, index) => {
    const own = body.rows[next]?.index === index ? body.rows[next++]!.labels : undefined;
    if (index <= recognition.row || skipped.has(index) || line.every(isBlank)) return;
    const isSum = own === undefined;
    const number = line[0]?.at ? line[0].at.row + 1 : grid.row + index + 1;
    const written = own === undefined || isAsWritten ? line : labelled(line, columns, own);
    if (isSum) rows.push({ number, cells: written, isSum });
    else if (apart === null) rows.push({ number, cells: written });
    else rows.push({ number, cells: written, apart: textApart(loadedText(line[apart]!)) });
  });
  return {
    source,
    sheet,
    titles: titleTexts(grid, recognition.row),
    recognition,
    columns: columns.map((one) => ({ ...one, position: grid.column + one.position })),
    rows,
    ...(apart !== null && { apart: recognition.columns[apart]!.heading }),
    unread: inScaleOf(ofContacts?.scale ?? null, yield* unreadColumns(grid, recognition, counted)),
  };
}

/** Each says something else of a row. */
function isOneEach(labels: CrossLayout["labels"]): boolean {
  return new Set(labels.map(({ role }) => role)).size === labels.length;
}

/** The row itself where no label of its columns stands elsewhere: a million rows are not copied. */
function labelled(
  line: readonly LoadedCell[],
  columns: ReturnType<typeof columnsOf>,
  labels: LabelsOfRow
): readonly LoadedCell[] {
  let own: LoadedCell[] | null = null;
  for (const { meaning, cell } of columns) {
    const label = labels.get(meaning as LabelRole);
    if (label !== undefined && label !== line[cell]) (own ??= [...line])[cell] = label;
  }
  return own ?? line;
}

function layoutOf({ row, role }: Recognition, columns: ReturnType<typeof columnsOf>): CrossLayout {
  const isLabel = (meaning: ColumnMeaning): boolean => role === "contacts" && isField(meaning);
  return {
    first: row,
    last: row,
    labels: columns
      .filter(({ meaning }) => isLabel(meaning))
      .map(({ heading, meaning, position }) => ({
        heading,
        column: position,
        role: meaning as LabelRole,
      })),
    others: [],
    values: columns
      .filter(({ meaning }) => !isLabel(meaning))
      .map(({ heading, meaning, position }) => ({
        heading,
        column: position,
        key: NO_KEY,
        marked: null,
        measure: isMeasure(meaning) ? meaning : null,
        total: false,
      })),
  };
}
