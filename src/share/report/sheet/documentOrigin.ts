import type { ReportTemplate } from "../../../core/reportContent";
import type { MoneyUnit } from "../../../core/rounding/printedAmount";
import { type Language, LANGUAGES } from "../../../words/language";
import type { ReportChoice } from "./reportSetting";

/** What a document was made of: enough to make it anew from the workbook as it is. */
export interface DocumentOrigin extends ReportChoice {
  readonly language: Language;
}

const PROGRAM = "Nätläkarkalkyl ";
const TEMPLATES: Readonly<Record<ReportTemplate, true>> = { memorandum: true, motion: true };
const UNITS: Readonly<Record<MoneyUnit, true>> = { kr: true, tkr: true, mkr: true };

/** A line that Word shows as the document's comment. */
export function originText(choice: ReportChoice, language: Language): string {
  const { template, alternative, year, unit } = choice;
  return `${PROGRAM}${JSON.stringify({ template, alternative, year, unit, language })}`;
}

/** @returns null for a text that is none */
export function readDocumentOrigin(text: string): DocumentOrigin | null {
  if (!text.startsWith(PROGRAM)) return null;
  const said = parse(text.slice(PROGRAM.length));
  const template = keyOf(TEMPLATES, said["template"]);
  const unit = keyOf(UNITS, said["unit"]);
  const language = LANGUAGES.find((one) => one === said["language"]);
  const { alternative, year } = said;
  return template && unit && language && typeof alternative === "string" && Number.isInteger(year)
    ? { template, alternative, year: Number(year), unit, language }
    : null;
}

function parse(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function keyOf<Key extends string>(
  keys: Readonly<Record<Key, true>>,
  said: unknown
): Key | undefined {
  return (Object.keys(keys) as Key[]).find((key) => key === said);
}
