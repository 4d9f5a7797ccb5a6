import type { DateSystem } from "../../core/dateSystem";
import { freeSheetNames } from "../../formula/text/sheetName";
import { languageOf } from "../../words/sentence";
import type { SheetNames } from "../blockWriter";
import { loadDateSystem } from "../dateSystem";
import type { Outgoing, OwnSheet } from "../ownSheet";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { emptiedPlan } from "./emptiedPlan";
import { pairSheets } from "./pairing";
import { checkReady } from "./ready";
import { readStanding } from "./standing";

export interface PlannedWork {
  readonly plans: readonly SheetPlan[];
  readonly names: SheetNames;
  readonly dates: DateSystem;
  /** Sheets that are written anew in their places, by the plans' keys. */
  readonly targets: ReadonlyMap<string, OwnSheet>;
  /** Ids of the sheets of earlier runs that go or are kept. */
  readonly ours: readonly string[];
}

/** Which sheet takes which plan, and what all of them are called. */
export async function prepare(
  context: Excel.RequestContext,
  wanted: readonly SheetPlan[],
  { replaced, kept }: Outgoing
): Promise<PlannedWork> {
  const sheets = context.workbook.worksheets.load("items/name");
  const dates = loadDateSystem(context);
  await checkReady(context, replaced);
  const { targets, others } = pairSheets(wanted, replaced);
  const { work, run } = wanted[0]!;
  const language = languageOf(Office.context.displayLanguage);
  const standing = await readStanding(context, idsOf(others));
  const emptied = others.map((old, i) => {
    const plan = emptiedPlan(old, standing[i]!, {
      language,
      ...(work !== undefined && { work }),
      ...(run && { run }),
    });
    return { old, plan };
  });
  const all = new Map(targets);
  for (const { old, plan } of emptied) all.set(plan.key, old);
  const fresh = wanted.filter(({ key }) => !targets.has(key));
  const free = freeSheetNames(
    fresh.map(({ name }) => name),
    sheets.items.map(({ name }) => name)
  );
  return {
    plans: [...wanted, ...emptied.map(({ plan }) => plan)],
    names: new Map([
      ...[...all].map(([key, old]) => [key, old.name] as const),
      ...fresh.map(({ key }, i) => [key, free[i]!] as const),
    ]),
    dates: dates(),
    targets: all,
    ours: [...idsOf(replaced), ...kept],
  };
}

export function idsOf(sheets: readonly OwnSheet[]): readonly string[] {
  return sheets.map(({ id }) => id);
}
