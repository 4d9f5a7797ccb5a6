import { type Check, type CheckedSheets, checks } from "./checks";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import {
  formula,
  type Formula,
  quoted,
  type Reference,
  type SheetPlan,
} from "../../sheet/sheetPlan";
import { professionLabel } from "../../data/professions";
import { warningSentence } from "../../words/scenario";
import { layOutTitle, type Setting, sheetOf } from "./setting";

/** Every sum against its parts, in formulas that any spreadsheet program calculates. */
export function checkSheet(setting: Setting, sheets: CheckedSheets): SheetPlan {
  const { all, hasPlainSplit } = checks(setting, sheets);
  const verdicts = layOut(setting, all, hasPlainSplit, null).verdicts;
  return layOut(setting, all, hasPlainSplit, verdicts).plan;
}

/** Laid out twice, because the first line counts the rows below. */
function layOut(
  setting: Setting,
  all: readonly Check[],
  hasPlainSplit: boolean,
  verdictsBelow: Reference | null
): { readonly plan: SheetPlan; readonly verdicts: Reference } {
  const { texts } = setting;
  const t = texts.check;
  const { headings } = t;
  const { kronorAndOre, changeAndOre, year } = numberFormats;
  const layout = new SheetLayout(sheetOf(setting, "check", t.sheet, [44, 21, 7, 15, 15, 12, 12]));
  layOutTitle(layout, setting, t.title);
  layout.row([
    {
      content:
        verdictsBelow &&
        formula`=IF(COUNTIF(${verdictsBelow},${quoted(t.ok)})=ROWS(${verdictsBelow}),${quoted(t.allRight)},${quoted(t.wrong)})`,
      style: "section",
    },
  ]);
  for (const note of t.notes) layout.text("note", note);
  layout.space();
  layout.text("section", t.sharesTitle);
  for (const sentence of shareSentences(setting)) layout.text("plain", sentence);
  if (!hasPlainSplit) layout.text("note", t.noPlainSplit);
  layout.space();
  const asked = (side: Formula | number): Formula | number =>
    typeof side === "number" ? side : formula`=${side}`;
  const table = layout.table(
    {
      what: { heading: headings.what, style: "longText", content: ({ what }) => what },
      alternative: { heading: headings.alternative, content: ({ alternative }) => alternative },
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: (check) => check.year,
      },
      left: {
        heading: headings.left,
        numberFormat: kronorAndOre,
        content: ({ left }) => asked(left),
      },
      right: {
        heading: headings.right,
        numberFormat: kronorAndOre,
        content: ({ right }) => asked(right),
      },
      difference: {
        heading: headings.difference,
        numberFormat: changeAndOre,
        content: (_, at) => formula`=ROUND(${at("left")}-${at("right")},2)`,
      },
      verdict: {
        heading: headings.verdict,
        content: (_, at) => formula`=IF(${at("difference")}=0,${quoted(t.ok)},${quoted(t.error)})`,
      },
    },
    all,
    t.table
  );
  return { plan: layout.toPlan(), verdicts: table.column("verdict") };
}

/** Which shares had to be scaled, because they do not sum to the whole. */
function shareSentences({ scenario, shown, texts, context }: Setting): readonly string[] {
  const { language, words } = context;
  const scaled = [
    { name: null, warnings: scenario.warnings },
    ...shown.map(({ name, alternative }) => ({ name, warnings: alternative.warnings })),
  ].flatMap(({ name, warnings }) =>
    warnings
      .filter(({ code }) => code === "allocation.scaled")
      .map((warning) => {
        const sentence = warningSentence(warning, language, words, professionLabel);
        return name === null ? sentence : `${name}: ${sentence}`;
      })
  );
  return scaled.length > 0 ? scaled : [texts.check.sharesWhole];
}
