import type { LivingWork } from "./livingWork";
import type { DecompositionMethod } from "../../core/decomposition";
import { foldText } from "../../core/profession";
import { success } from "../../core/result";
import { isOmitted, type LivingArgument, numberText, valueAt } from "./livingArgument";
import { addressOfArea, answered, type Area } from "./livingSheet";

type Side = "before" | "after";

/** As `decompose` in the core, step by step; the method is the one of the copied formula. */
export function layOutDecomposition(work: LivingWork): { readonly ok: true; readonly value: Area } {
  const { sheet, args, texts, title, answer } = work;
  const t = texts.decomposition;
  const top = sheet.height;
  const method = methodOf(args[4] ?? null);
  const [n0, p0, n1, p1] = args as readonly [
    LivingArgument,
    LivingArgument,
    LivingArgument,
    LivingArgument,
  ];
  const columns = n0.values[0]!.length;
  const count = n0.values.length * columns;
  sheet.title(title);
  const logs = method === "lmdi" ? [t.logMean, t.volume, t.mix] : [];
  sheet.headings(top + 1, 0, [
    t.contactsBefore,
    t.priceBefore,
    t.contactsAfter,
    t.priceAfter,
    t.priceBefore,
    t.priceAfter,
    ...logs,
  ]);
  const first = top + 2;
  const column = (i: number): string => addressOfArea(first, i, count, 1);
  const before = `SUM(${column(0)})`;
  const after = `SUM(${column(2)})`;
  for (let i = 0; i < count; i += 1) {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const row = first + i;
    const [a, b, d, e] = [n0, p0, n1, p1].map((arg, k) =>
      sheet.step(row, k, numberText(arg, r, c))
    ) as [string, string, string, string];
    // A new or ended group takes its one price for both periods.
    const q0 = sheet.step(row, 4, `IF(AND(${a}=0,${b}=0),${e},${b})`);
    const q1 = sheet.step(row, 5, `IF(AND(${d}=0,${e}=0),${b},${e})`);
    if (method !== "lmdi") continue;
    const [from, to] = [`${a}*${q0}`, `${d}*${q1}`];
    const none = `OR(${from}=0,${to}=0)`;
    const weight = sheet.step(
      row,
      6,
      `IF(${none},0,IF(ABS(LN((${to})/(${from})))<0.00000001,(${from}+${to})/2,(${to}-${from})/LN((${to})/(${from}))))`
    );
    const noSize = `OR(${before}=0,${after}=0)`;
    const noContacts = `OR(${a}=0,${d}=0)`;
    const grown = `LN(${after}/${before})`;
    sheet.step(
      row,
      7,
      `IF(${noSize},${to}-${from},IF(OR(${noContacts},${none}),0,${weight}*${grown}))`
    );
    sheet.step(
      row,
      8,
      `IF(${noSize},0,IF(${noContacts},${to}-${from},IF(${none},0,${weight}*(LN(${d}/${a})-${grown}))))`
    );
  }
  let row = first + count;
  const line = (label: string, formula: string): string => {
    sheet.put(row, 0, label);
    const address = sheet.step(row, 1, formula);
    row += 1;
    return address;
  };
  const [size0, size1] = [line(t.contactsBefore, before), line(t.contactsAfter, after)];
  const cost = (contacts: number, prices: number): string =>
    `SUMPRODUCT(${column(contacts)},${column(prices)})`;
  const mean = (shares: Side, prices: Side): string => {
    const p = prices === "before" ? 4 : 5;
    const ofBefore = `${cost(0, p)}/${size0}`;
    const ofAfter = `${cost(2, p)}/${size1}`;
    const formula =
      shares === "before"
        ? `IF(${size0}>0,${ofBefore},IF(${size1}>0,${ofAfter},0))`
        : `IF(${size1}>0,${ofAfter},IF(${size0}>0,${ofBefore},0))`;
    return line(t.mean(shares, prices), formula);
  };
  const oldOld = mean("before", "before");
  const oldNew = mean("before", "after");
  const newOld = mean("after", "before");
  const newNew = mean("after", "after");
  const effects = effectsOf(method, { size0, size1, oldOld, oldNew, newOld, newNew }, column);
  sheet.headings(row, 0, [t.volume, t.mix, t.price, t.total]);
  const answers = row + 1;
  const at = (i: number): string => addressOfArea(answers, i, 1, 1);
  const formulas = [
    effects.volume,
    effects.mix,
    `${at(3)}-${at(0)}-${at(1)}`,
    `${cost(2, 5)}-${cost(0, 4)}`,
  ];
  formulas.forEach((formula, i) => sheet.put(answers, i, answered(formula, answer(0, i))));
  sheet.put(answers + 1, 0, null);
  return success({ row: answers, column: 0, rows: 1, columns: 4 });
}

type Means = Readonly<
  Record<"size0" | "size1" | "oldOld" | "oldNew" | "newOld" | "newNew", string>
>;

function effectsOf(
  method: DecompositionMethod,
  { size0, size1, oldOld, oldNew, newOld, newNew }: Means,
  column: (i: number) => string
): { readonly volume: string; readonly mix: string } {
  const growth = `(${size1}-${size0})`;
  switch (method) {
    case "shapley":
      return {
        volume: `${growth}*((${oldOld}+${newNew})/3+(${oldNew}+${newOld})/6)`,
        mix: `(${newOld}-${oldOld})*(${size0}/3+${size1}/6)+(${newNew}-${oldNew})*(${size1}/3+${size0}/6)`,
      };
    case "bennet":
      return {
        volume: `${growth}*(${oldOld}+${oldNew}+${newOld}+${newNew})/4`,
        mix: `(${newOld}-${oldOld}+${newNew}-${oldNew})*(${size0}+${size1})/4`,
      };
    case "laspeyres":
      return { volume: `${growth}*${oldNew}`, mix: `${size1}*(${newNew}-${oldNew})` };
    case "paasche":
      return { volume: `${growth}*${newOld}`, mix: `${size0}*(${newOld}-${oldOld})` };
    case "lmdi":
      return { volume: `SUM(${column(7)})`, mix: `SUM(${column(8)})` };
  }
}

function methodOf(argument: LivingArgument | null): DecompositionMethod {
  const value = isOmitted(argument) ? 0 : valueAt(argument, 0, 0);
  return value === 0 ? "shapley" : (foldText(String(value)) as DecompositionMethod);
}
