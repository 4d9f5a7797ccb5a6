import { twoDigits } from "../../core/calendar";
import { FEWEST_SHOWN } from "../../core/smallCells";
import { type Formula, formula, pin, quoted, type Reference } from "../../sheet/sheetPlan";
import type { Table } from "../../sheet/sheetLayout";
import type { InvoiceTableColumn } from "./tableColumns";

/** What is written in the place of a number that is kept back. */
export interface HiddenTexts {
  readonly few: string;
  readonly cover: string;
}

/** Cells of the year that is followed, and of the number of its last month. */
export interface FollowedPeriod {
  readonly year: Reference;
  readonly upTo: Reference;
}

/** Sums of Fakturatabell as parts of formulas. */
export class FollowedFigures {
  constructor(private readonly table: Table<InvoiceTableColumn>) {}

  /** @param criteria pairs of a column and what its cells are, as parts of a formula */
  sum(
    column: "contacts" | "net",
    ...criteria: readonly (readonly [InvoiceTableColumn, Formula])[]
  ): Formula {
    return this.sumOf(column, criteria);
  }

  /** From the year's first month up to a month of it; both cells. @param back years before it */
  inYear(
    column: "contacts" | "net",
    year: Reference,
    upTo: Reference,
    back = 0,
    ...criteria: readonly (readonly [InvoiceTableColumn, Formula])[]
  ): Formula {
    const first = formula`DATE(${pin(year)}-${back},1,1)`;
    const last = formula`DATE(${pin(year)}-${back},${pin(upTo)},1)`;
    return this.sumOf(column, [
      ["period", formula`">="&${first}`],
      ["period", formula`"<="&${last}`],
      ...criteria,
    ]);
  }

  private sumOf(
    column: "contacts" | "net",
    criteria: readonly (readonly [InvoiceTableColumn, Formula])[]
  ): Formula {
    const asked = criteria.map(([of, is]) => formula`,${pin(this.table.column(of))},${is}`);
    return formula`SUMIFS(${pin(this.table.column(column))}${joinedParts(asked)})`;
  }
}

/** A month of the year as text: charts in other programs show days as numbers. */
export function monthLabel(year: Reference, month: number): Formula {
  return formula`=${pin(year)}&"-${twoDigits(month)}"`;
}

function joinedParts(parts: readonly Formula[]): Formula {
  return parts.reduce((all, one) => formula`${all}${one}`, formula``);
}

/**
 * A count as it is shown: 1–4 is kept back, and where it is the only one of its list the least of
 * the others stands in front of it.
 * @param counts the list's, one below the other
 */
export function shownCount(count: Reference, counts: Reference, texts: HiddenTexts): Formula {
  const all = pin(counts);
  const few = formula`COUNTIFS(${all},">0",${all},"<${FEWEST_SHOWN}")`;
  const below = formula`COUNTIF(${all},"<${FEWEST_SHOWN}")`;
  // Where all of them are few none is left to stand in front.
  const least = formula`IF(${below}<ROWS(${all}),SMALL(${all},${below}+1),-1)`;
  const isFew = formula`AND(${count}>0,${count}<${FEWEST_SHOWN})`;
  return formula`=IF(${isFew},${quoted(texts.few)},IF(AND(${few}=1,${count}=${least}),${quoted(texts.cover)},${count}))`;
}

/** An amount beside a count: kept back with it. */
export function shownAmount(amount: Formula, shown: Reference, texts: HiddenTexts): Formula {
  return formula`=IF(ISNUMBER(${shown}),${amount},${quoted(texts.cover)})`;
}
