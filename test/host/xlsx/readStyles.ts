import { attribute } from "./partXml";
import { builtIn } from "./styleTable";

/** Formats that follow the user's region, as a Swedish one shows them, and others that have only a number. */
const numbered: Readonly<Record<number, string>> = {
  5: '#,##0 "kr"',
  6: '#,##0 "kr"',
  7: '#,##0.00 "kr"',
  8: '#,##0.00 "kr"',
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
};

/** The number format of each look that cells name by its position. */
export function readNumberFormats(xml: string): readonly string[] {
  const formats = new Map(Object.entries(builtIn).map(([code, id]) => [id, code]));
  for (const [id, code] of Object.entries(numbered)) formats.set(Number(id), code);
  for (const [, attributes] of xml.matchAll(/<numFmt ([^>]*)>/g))
    formats.set(
      Number(attribute(attributes!, "numFmtId")),
      attribute(attributes!, "formatCode") ?? "General"
    );
  const [, looks = ""] = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  return [...looks.matchAll(/<xf([^>]*)>/g)].map(
    ([, attributes]) => formats.get(Number(attribute(attributes!, "numFmtId"))) ?? "General"
  );
}
