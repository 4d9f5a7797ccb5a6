import {
  breakEvenLambda,
  changeLambda,
  decompositionLambda,
  splitLambda,
  tariffLambda,
  type TariffLookup,
} from "./lambdaFormulas";
import type { LambdaTexts, LambdaWords } from "./lambdaTexts";

/** A name whose formula takes arguments: a function of the workbook's own, in Excel 365. */
export interface LambdaName {
  readonly name: string;
  /** As it is typed, in US English without "=". */
  readonly formula: string;
  readonly words: LambdaWords;
}

/** @param taken names that the workbook has; Excel holds names that differ in case to be the same */
export function lambdaNames(
  { tariff, split, change, decomposition, breakEven }: LambdaTexts["names"],
  tariffs: TariffLookup,
  taken: readonly string[]
): readonly LambdaName[] {
  const named = (words: LambdaWords, formula: string): LambdaName => ({
    name: freeName(words.name, taken),
    formula,
    words,
  });
  const splitting = named(split, splitLambda(split.parameters));
  return [
    named(tariff, tariffLambda(tariff.parameters, tariffs)),
    splitting,
    named(change, changeLambda(change.parameters, splitting.name)),
    named(decomposition, decompositionLambda(decomposition.parameters)),
    named(breakEven, breakEvenLambda(breakEven.parameters)),
  ];
}

/** As the formula takes them; [what may be left out] in brackets. */
export function parametersOf({ formula, words }: LambdaName): readonly string[] {
  return formula.slice("LAMBDA(".length).split(",", words.parameters.length);
}

function freeName(wanted: string, taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  let name = wanted;
  for (let number = 2; lower.includes(name.toLowerCase()); number += 1)
    name = `${wanted}_${number}`;
  return name;
}

/** Functions that Excel had after the file format was fixed. */
const NEW_FUNCTIONS = ["ISOMITTED", "LAMBDA", "LET", "MAP", "SCAN"];
/** What is quoted, [an optional parameter], or a word. */
const TOKENS = /"[^"]*"|'(?:[^']|'')*'|\[([^\]]+)\]|\p{L}[\p{L}\d_]*/gu;

/** The formula as Excel writes it in a file: variables, small here, and new functions are marked. */
export function toFileForm(formula: string): string {
  return formula.replace(TOKENS, (token, optional?: string) => {
    if (optional !== undefined) return `_xlop.${optional}`;
    if (NEW_FUNCTIONS.includes(token)) return `_xlfn.${token}`;
    return /^\p{Ll}/u.test(token) ? `_xlpm.${token}` : token;
  });
}
