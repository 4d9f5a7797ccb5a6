import { isoOf } from "../../core/calendar";
import { subtract } from "../../core/decimal";
import { eachInSteps, type Steps } from "../../core/steps";
import type { AllocationRule, Party } from "../../core/policy/policy";
import { dateField, isPercent, shareField } from "./fields";
import { withoutFootnotes } from "./footnotes";
import type { Problems } from "./problems";
import { rowsOf, type SourceTable, type TableRow } from "./sourceTable";

export interface Rules {
  readonly rules: readonly AllocationRule[];
  readonly rows: readonly TableRow[];
}

/** Own split rules by date; the region bears those listed nowhere. */
export function* readRuleRows(tables: readonly SourceTable[], problems: Problems): Steps<Rules> {
  const byDate = new Map<string, { readonly row: TableRow; readonly rule: AllocationRule }>();
  for (const table of tables)
    yield* eachInSteps(withoutFootnotes(yield* rowsOf(table, problems)), (row) => {
      const rule = readRule(row);
      const earlier = rule && byDate.get(rule.from)?.row;
      if (earlier) {
        const other = { place: earlier.table.source.place, row: earlier.number };
        row.report(row.column("from"), { code: "rule.sameStart", other });
      } else if (rule) byDate.set(rule.from, { row, rule });
    });
  const read = [...byDate.values()];
  const rules = read.map(({ rule }) => rule).sort((a, b) => (a.from < b.from ? -1 : 1));
  return { rules, rows: read.map(({ row }) => row) };
}

function readRule(row: TableRow): AllocationRule | null {
  const column = row.column("from");
  const from = dateField(row, column);
  if (from === null) row.report(column, { code: "date.blank" });
  const shares = readShares(row);
  if (!from || !shares) return null;
  const ownSource = row.text(row.column("source"));
  const rule = { from: isoOf(from.first), shares, unlisted: "region" } as const;
  return ownSource === null ? rule : { ...rule, ownSource };
}

/** Where one share is given the other party bears the rest. */
function readShares(row: TableRow): Readonly<Record<Party, number>> | null {
  const centre = row.column("healthCentreShare");
  const region = row.column("regionShare");
  const percent = isPercent(row, centre) || isPercent(row, region);
  const ofCentre = shareField(row, centre, percent);
  const ofRegion = shareField(row, region, percent);
  if (ofCentre === undefined || ofRegion === undefined) return null;
  // One share of 0 leaves all to the other; two, or none, leave nothing to go by.
  if (ofCentre || ofRegion || (ofCentre === null) !== (ofRegion === null))
    return {
      healthCentre: ofCentre ?? subtract(1, ofRegion!),
      region: ofRegion ?? subtract(1, ofCentre!),
    };
  row.report(centre ?? region, { code: "rule.noShares" });
  return null;
}
