import { element, xmlDocument } from "./xml";

const a = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Office's colours, which charts and tables name by number. */
const colors: readonly [string, string][] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "0E2841"],
  ["lt2", "E8E8E8"],
  ["accent1", "156082"],
  ["accent2", "E97132"],
  ["accent3", "196B24"],
  ["accent4", "0F9ED5"],
  ["accent5", "A02B93"],
  ["accent6", "4EA72E"],
  ["hlink", "467886"],
  ["folHlink", "96607D"],
];

export function themePart(): string {
  const scheme = colors.map(([name, val]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val }))
  );
  const font = (name: string) =>
    element(
      name,
      {},
      element("a:latin", { typeface: "Calibri" }),
      element("a:ea", { typeface: "" }),
      element("a:cs", { typeface: "" })
    );
  const color = element("a:schemeClr", { val: "phClr" });
  const fill = element("a:solidFill", {}, color);
  // The format asks for three of each.
  const three = (item: string) => [item, item, item];
  return xmlDocument(
    element(
      "a:theme",
      { "xmlns:a": a, name: "Office" },
      element(
        "a:themeElements",
        {},
        element("a:clrScheme", { name: "Office" }, scheme),
        element("a:fontScheme", { name: "Office" }, font("a:majorFont"), font("a:minorFont")),
        element(
          "a:fmtScheme",
          { name: "Office" },
          element("a:fillStyleLst", {}, three(fill)),
          element("a:lnStyleLst", {}, three(element("a:ln", { w: 9525 }, fill))),
          element(
            "a:effectStyleLst",
            {},
            three(element("a:effectStyle", {}, element("a:effectLst")))
          ),
          element("a:bgFillStyleLst", {}, three(fill))
        )
      )
    )
  );
}
