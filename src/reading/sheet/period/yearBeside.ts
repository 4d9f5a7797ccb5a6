import type { SourceColumn, SourceTable } from "../sourceTable";
import { onlyYear, yearIn } from "./timeContext";

/** A year that stands beside periods which name none, and the text that names it. */
export interface YearBeside {
  readonly year: number;
  readonly text: string;
}

/** From the heading of the periods, of what is counted, the titles above, or the sheet's name. */
export function yearBeside(table: SourceTable, column: SourceColumn): YearBeside | null {
  const counted = table.columns.filter(
    ({ meaning }) => meaning === "contacts" || meaning === "cost"
  );
  return (
    fromHeadings([column]) ??
    fromHeadings(counted) ??
    fromTexts(table.titles ?? []) ??
    fromTexts([table.sheet])
  );
}

function fromHeadings(columns: readonly SourceColumn[]): YearBeside | null {
  const named = columns.flatMap(({ year, heading }) =>
    year === null ? [] : [{ year, text: heading }]
  );
  return agreed(named);
}

function fromTexts(texts: readonly string[]): YearBeside | null {
  const named = texts.flatMap((text) => {
    const year = yearIn(text);
    return year === null ? [] : [{ year, text }];
  });
  return agreed(named);
}

function agreed(named: readonly YearBeside[]): YearBeside | null {
  return onlyYear(named.map(({ year }) => year)) === null ? null : named[0]!;
}
