import { foldText } from "../../../core/profession";
import { COUNTED, OUTCOME } from "../headingWords";
import type { Recognition } from "../recognition";
import type { CrossLayout } from "./crossTypes";
import type { SourceCells } from "./sourceCells";
import { saysMoney, titlesOf, titleTexts } from "./surroundings";

/** "Utfall" is the cost, but not below "Antal besök per vårdcentral". */
function isNumberOf(cells: SourceCells, rows: number): boolean {
  const isCounted = titleTexts(cells.grid, rows).some((text) => COUNTED.test(foldText(text)));
  return isCounted && titlesOf(cells, rows).measure === "contacts";
}

/** Nothing but "Utfall" says that it is money. */
function isOutcomeAlone(heading: string, scale: number | null): boolean {
  const folded = foldText(heading);
  return scale === null && OUTCOME.test(folded) && !saysMoney(folded);
}

/** What a title says is counted is what the outcome below it counts. */
export function crossAsTitled(layout: CrossLayout, cells: SourceCells): CrossLayout {
  const ofCost = layout.values.filter(({ measure }) => measure === "cost");
  const areAlone = ofCost.every(
    ({ heading, marked, key: { scale, mark } }) =>
      (scale === null && mark !== null && mark !== "outcome") ||
      isOutcomeAlone(marked ?? heading, scale)
  );
  if (ofCost.length === 0 || !areAlone || !isNumberOf(cells, layout.first)) return layout;
  const values = layout.values.map((one) =>
    one.measure === "cost" ? { ...one, measure: "contacts" as const } : one
  );
  return { ...layout, values };
}

/** The same of a table with one meaning a column. */
export function plainAsTitled(recognition: Recognition, cells: SourceCells): Recognition {
  const { columns, row } = recognition;
  const [cost, ...others] = columns.filter(({ meaning }) => meaning === "cost");
  const isOnly = others.length === 0 && columns.every(({ meaning }) => meaning !== "contacts");
  if (!cost || !isOnly || !isOutcomeAlone(cost.heading, cost.scale)) return recognition;
  const isSaid = new Map(Object.entries(cells.source.columns)).has(cost.heading);
  if (isSaid || !isNumberOf(cells, row)) return recognition;
  const own = columns.map((one) => (one === cost ? { ...one, meaning: "contacts" as const } : one));
  return { ...recognition, columns: own };
}
