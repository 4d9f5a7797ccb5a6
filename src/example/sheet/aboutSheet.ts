import type { StyleName } from "../../sheet/cellStyle";
import { SheetLayout } from "../../sheet/sheetLayout";
import type { SheetPlan } from "../../sheet/sheetPlan";
import type { ExampleSetting } from "./setting";

const LEGEND = ["input", "document", "addIn", "plain"] as const satisfies readonly StyleName[];

/** @param others the sheets that follow, with what they are about */
export function aboutSheet(
  { texts }: ExampleSetting,
  others: readonly { readonly plan: SheetPlan; readonly about: string }[]
): SheetPlan {
  const t = texts.about;
  const layout = new SheetLayout({
    key: "about",
    name: t.sheet,
    columnWidths: [24, 80],
    frozenRows: 1,
  });
  layout.text("title", t.title);
  for (const paragraph of t.paragraphs) layout.text("plain", paragraph);
  layout.space();
  layout.text("section", t.legendTitle);
  for (const style of LEGEND) {
    const { name, meaning } = t.legend[style];
    layout.row([{ content: name, style }, { content: meaning }]);
  }
  layout.space();
  layout.text("section", t.contentsTitle);
  for (const { plan, about } of others)
    layout.row([{ content: { nameOf: plan.key } }, { content: about }]);
  return layout.toPlan();
}
