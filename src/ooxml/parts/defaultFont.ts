import { escapeXml, findElements, readAttributes } from "../xml/tags";
import type { Workbook } from "./workbook";

/** Size and name of the font that cells have unless they say otherwise, as a run of text has them. */
export function defaultFont(workbook: Workbook): string {
  const part = workbook.related("styles")?.target;
  if (part === undefined) return "";
  const xml = workbook.file.text(part);
  const font = findElements(xml, part, "font")[0];
  if (font === undefined) return "";
  const inner = xml.slice(...font.inner);
  const valueOf = (name: string): string | undefined => {
    const found = findElements(inner, part, name)[0];
    return found && readAttributes(inner, found.tag).get("val");
  };
  const size = Number(valueOf("sz"));
  const name = valueOf("name");
  return (
    (size > 0 ? `<sz val="${size}"/>` : "") + (name ? `<rFont val="${escapeXml(name)}"/>` : "")
  );
}
