import type { Workbook } from "./parts/workbook";
import { spliceText } from "./xml/splice";
import { findElements } from "./xml/tags";

/** Takes out the folder that the workbook was last saved in. @returns whether it was there */
export function removeSavedPath({ file, part }: Pick<Workbook, "file" | "part">): boolean {
  const xml = file.text(part);
  if (!xml.includes("absPath")) return false;
  const wrapped = findElements(xml, part, "AlternateContent").filter(({ inner }) =>
    xml.slice(...inner).includes("absPath")
  );
  const bare = findElements(xml, part, "absPath").filter(({ tag }) =>
    wrapped.every(({ tag: outer, end }) => tag.start < outer.start || tag.start > end)
  );
  const gone = [...wrapped, ...bare].map(({ tag, end }) => ({ start: tag.start, end, text: "" }));
  file.write(part, spliceText(xml, gone));
  return gone.length > 0;
}
