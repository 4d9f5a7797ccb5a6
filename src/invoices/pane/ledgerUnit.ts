import type { Unit } from "../../core/scenario/regionData";
import type { InvoiceSettings, LedgerUnit } from "../core/invoiceSettings";

/** A unit as the user has said the ledger has it; else as the workbook's table of units does. */
export function ledgerUnitOf(
  unit: string,
  { ledgerUnits }: Pick<InvoiceSettings, "ledgerUnits">,
  units: readonly Pick<Unit, "name" | "costCentre" | "operator">[]
): LedgerUnit {
  const kept = ledgerUnits.find((one) => one.unit === unit);
  if (kept) return kept;
  const known = units.find(({ name }) => name === unit);
  return {
    unit,
    code: known?.costCentre ?? "",
    operation: known?.operator === "private" ? "private" : "public",
  };
}
