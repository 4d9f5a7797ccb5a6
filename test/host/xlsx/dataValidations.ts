import { formatArea } from "../address";
import type { WorksheetRecord } from "../model/contents";
import { fileFormula, type FunctionNames } from "./fileFormula";
import { element, escapeText, optional } from "./xml";

interface Rule {
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

const types: Readonly<Record<string, string>> = { wholeNumber: "whole" };

/** What may be written in cells. */
export function dataValidations(
  validations: WorksheetRecord["validations"],
  own: FunctionNames
): string {
  const formula = (name: string, text: unknown): string =>
    text === undefined || text === null
      ? ""
      : element(name, {}, escapeText(fileFormula(String(text), own)));
  const items = validations.flatMap(({ area, properties }) => {
    const [[type, rule] = []] = Object.entries((properties["rule"] ?? {}) as Record<string, Rule>);
    if (!type || !rule) return [];
    const { showAlert = true, message, title, style } = partOf(properties["errorAlert"]);
    const prompt = partOf(properties["prompt"]);
    const { source } = rule;
    // A list that is written out stands in quotes.
    const list = typeof source === "string" && !source.startsWith("=") ? `"${source}"` : source;
    return [
      element(
        "dataValidation",
        {
          type: types[type] ?? type,
          errorStyle: style && style !== "Stop" ? style.toLowerCase() : undefined,
          operator: rule.operator && lowerFirst(rule.operator),
          allowBlank: properties["ignoreBlanks"] !== false,
          showDropDown: rule.inCellDropDown === false || undefined,
          showInputMessage: true,
          showErrorMessage: showAlert,
          errorTitle: title || undefined,
          error: message || undefined,
          promptTitle: prompt.title || undefined,
          prompt: prompt.message || undefined,
          sqref: formatArea(area),
        },
        formula("formula1", list ?? rule.formula ?? rule.formula1),
        formula("formula2", rule.formula2)
      ),
    ];
  });
  return optional("dataValidations", { count: items.length }, items);
}

interface Message {
  readonly showAlert?: boolean;
  readonly message?: string;
  readonly title?: string;
  readonly style?: string;
}

function partOf(value: unknown): Message {
  return { ...(value as Message | undefined) };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
