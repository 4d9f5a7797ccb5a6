import { type Swapping, changedBySwap, type Swap, swap, takeBack } from "./swap";
import type { InsertionRemark } from "./remark";
import { type AddedSheets, SheetsLeftBehind } from "./addedSheets";
import { finishSwap } from "./finishSwap";

/** The moment at which the workbook changes, and what is left to do then. */
export async function carryOut(
  context: Excel.RequestContext,
  planned: Swap,
  { added, own }: { readonly added: AddedSheets; readonly own: readonly Excel.Worksheet[] },
  onRemark: ((remark: InsertionRemark) => void) | undefined
): Promise<void> {
  let swapping: Swapping = { shown: new Map(), changed: [] };
  try {
    swapping = await swap(context, planned);
  } catch (error) {
    if (!(await isComplete(context, planned, own, error))) throw error;
  }
  for (const { id } of own) added.keep(id);
  const { shown, changed } = swapping;
  const places = [...planned.references.loosened.map(({ at }) => at), ...changed];
  if (places.length > 0) onRemark?.({ code: "loosened", places });
  for (const remark of await finishSwap(context, planned, shown, added)) onRemark?.(remark);
}

/** Whether only the answer was lost; otherwise the workbook is as it was. @throws SheetsLeftBehind */
async function isComplete(
  context: Excel.RequestContext,
  planned: Swap,
  own: readonly Excel.Worksheet[],
  error: unknown
): Promise<boolean> {
  const { freezing, references } = planned;
  try {
    const changed = await changedBySwap(context, planned);
    if (changed === "complete") return true;
    if (changed.length > 0) await takeBack(context, changed, references);
    if (await freezing.isBegun()) await freezing.takeBack();
    const still = changed.length > 0 ? await changedBySwap(context, planned) : [];
    if (still.length === 0 && !(await freezing.isBegun())) return false;
  } catch {
    // Nothing can be read: what is true of the sheets is not known.
  }
  throw new SheetsLeftBehind(
    [...planned.sheets.map(({ fresh }) => fresh), ...own].map(({ name }) => name),
    error,
    planned.sheets.map(({ copy }) => copy.name)
  );
}
