/**
 * What a user of Swedish Excel types, in the English form that Univer understands: semicolons
 * between arguments and decimal commas in formulas, decimal commas in numbers. English input passes
 * through as it is; array constants and quoted texts are left alone.
 */
export function fromSwedishTyping(text: string): string {
  if (/^[+-]?\d+,\d+%?$/.test(text)) return text.replace(",", ".");
  if (!text.startsWith("=")) return text;
  const parts = text.split(/("(?:[^"]|"")*"|\{[^}]*\}|'(?:[^']|'')*')/);
  // Without a semicolon a comma may be either of the two; it is then the English separator.
  const isSwedish = parts.some((part, index) => index % 2 === 0 && part.includes(";"));
  if (!isSwedish) return text;
  return parts.map((part, index) => (index % 2 === 0 ? toEnglish(part) : part)).join("");
}

function toEnglish(formula: string): string {
  return formula.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ",");
}
