import type { FunctionId } from "../formula/signatures";
import type { Notation } from "../excel/notation";

/** Texts are put in as they stand, ranges and quotation marks included. */
type Argument = number | string;

export interface FunctionCall {
  readonly name: FunctionId;
  readonly args: readonly Argument[];
  /** false: it refers to cells, which only the user can choose. */
  readonly standsAlone: boolean;
}

/** One example a function, in the order in which the work meets them. */
const EXAMPLES: Readonly<Record<FunctionId, Omit<FunctionCall, "name">>> = {
  TARIFF: { args: ['"2019-10-01"', '"LK"'], standsAlone: true },
  TARIFF_SOURCE: { args: ['"2019-10-01"', '"LK"'], standsAlone: true },
  ALLOCATE_SPLIT: { args: ["A2", "B1:C1"], standsAlone: false },
  ALLOCATE_CHANGE: { args: ["A2", "B1:C1", "B2:C2"], standsAlone: false },
  PROJECT_COST: { args: [2019, 23700, 1, 0.05], standsAlone: true },
  DECOMPOSE_COST: { args: [2900, 827.59, 23700, 443.04], standsAlone: true },
  BREAK_EVEN: { args: [500, 1500, 0.2], standsAlone: true },
};

export const exampleCalls: readonly FunctionCall[] = (Object.keys(EXAMPLES) as FunctionId[]).map(
  (name) => ({ name, ...EXAMPLES[name] })
);

export const englishNotation: Notation = { argumentSeparator: ",", decimalSeparator: "." };

export function callText(
  { name, args }: Pick<FunctionCall, "name" | "args">,
  namespace: string,
  { argumentSeparator, decimalSeparator }: Notation
): string {
  const written = args.map((arg) =>
    typeof arg === "number" ? String(arg).replace(".", decimalSeparator) : arg
  );
  return `${namespace}.${name}(${written.join(argumentSeparator)})`;
}
