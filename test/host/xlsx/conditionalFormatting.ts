import { formatArea } from "../address";
import type { FormatRuleRecord } from "../model/contents";
import { fileFormula } from "./fileFormula";
import type { CellTools } from "./sheetData";
import { element, escapeText } from "./xml";

/** Rules about the cell's value and rules with a formula; the model only records the others. */
export function conditionalFormatting(
  rules: readonly FormatRuleRecord[],
  { own, styles }: CellTools
): string {
  return rules
    .map((record, index) => {
      const rule = ruleOf(record);
      if (!rule) return "";
      const { fill = {}, font = {} } = record.format;
      const dxfId = styles.rule({
        ...(fill["color"] ? { fillColor: String(fill["color"]) } : {}),
        ...(font["color"] ? { fontColor: String(font["color"]) } : {}),
        bold: font["bold"] === true,
      });
      const stopIfTrue = record.properties["stopIfTrue"] === true || undefined;
      const formulas = rule.formulas.map((each) =>
        element("formula", {}, escapeText(fileFormula(each, own)))
      );
      const attributes = { type: rule.type, dxfId, priority: index + 1, stopIfTrue };
      return element(
        "conditionalFormatting",
        { sqref: formatArea(record.area) },
        element("cfRule", { ...attributes, operator: rule.operator }, formulas)
      );
    })
    .join("");
}

interface FileRule {
  readonly type: "cellIs" | "expression";
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function ruleOf({ type, properties }: FormatRuleRecord): FileRule | undefined {
  if (type === "Custom") return { type: "expression", formulas: [String(properties["formula"])] };
  if (type !== "CellValue") return undefined;
  const { formula1, formula2, operator } = properties["rule"] as Record<string, string>;
  return {
    type: "cellIs",
    operator: operator!.charAt(0).toLowerCase() + operator!.slice(1),
    formulas: [formula1!, ...(formula2 ? [formula2] : [])],
  };
}
