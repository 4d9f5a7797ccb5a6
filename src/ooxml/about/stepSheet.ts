import type { DateSystem } from "../../core/dateSystem";
import type { Matrix } from "../../core/cellValue";
import { addressOf, type Area } from "../../formula/text/area";
import { plainFormula } from "../../formula/text/callReference";
import { quoteSheetName } from "../../formula/text/sheetName";
import { isOneCell, shownValue } from "../calls/answer";
import type { ReadArgument, ReadCall, ReadExpression } from "../calls/recalculation";
import { type LambdaName, lambdaNames } from "../living/lambdaNames";
import { layOutCall, layOutTariffCalls } from "../living/living";
import type { LivingArgument } from "../living/livingArgument";
import { LivingSheet } from "../living/livingSheet";
import { LivingTariffs } from "../living/livingTariffs";
import { tariffKind } from "../living/livingTariff";
import type { LivingTexts } from "../living/livingTexts";
import { newSheetXml } from "../parts/newSheet";
import type { AnswerSheet, PlacedAnswer } from "./answerSheet";

const FIRST_WIDTH = 34;
const OTHER_WIDTHS = Array.from({ length: 30 }, () => 14);

/** Answers as native formulas, step by step from the cells that the calls referred to. */
export class StepSheet implements AnswerSheet {
  private readonly sheet = new LivingSheet();
  private readonly tariffs: LivingTariffs;
  private readonly begun: number;

  constructor(
    readonly name: string,
    texts: { readonly title: string; readonly introduction: string },
    private readonly living: LivingTexts,
    /** In front of our functions' names, which the copy does without. */
    private readonly namespaces: readonly string[],
    dates: DateSystem
  ) {
    this.tariffs = new LivingTariffs(this.sheet, living, dates);
    this.sheet.title(texts.title);
    this.sheet.put(1, 0, texts.introduction);
    this.sheet.put(2, 0, null);
    this.begun = this.sheet.height;
  }

  get isEmpty(): boolean {
    return this.sheet.height === this.begun;
  }

  add({ call, arguments: given, output }: ReadCall, title: string): PlacedAnswer {
    const args = given.map((argument) => argument && this.refer(argument, title));
    const laid = layOutCall(
      { id: call.function, args, title },
      this.sheet,
      this.tariffs,
      this.living
    );
    if (laid.ok) return { area: laid.value, fault: null };
    const values = output.map((cells) => cells.map(shownValue));
    return { area: this.addValues(values, title), fault: laid.fault };
  }

  kindOf({ call, arguments: given, output }: ReadCall): string | null {
    const isOne =
      call.function === "TARIFF" && isOneCell(output) && typeof output[0]![0] !== "object";
    // What is written out for one call's tariffs is not another's.
    const own = given[3] ?? null;
    const isAlone = own !== null && own.from !== "text";
    return isOne && !isAlone ? tariffKind(given) : null;
  }

  addColumn(reads: readonly ReadCall[], title: string): PlacedAnswer {
    const calls = reads.map(({ arguments: given, output }) => ({
      args: given.map((argument) => argument && this.refer(argument, title)),
      answer: output[0]![0]!,
    }));
    const laid = layOutTariffCalls(calls, title, this.sheet, this.tariffs, this.living);
    if (laid.ok) return { area: laid.value, fault: null };
    const values = reads.map(({ output }) => [shownValue(output[0]![0]!)]);
    return { area: this.addValues(values, title), fault: laid.fault };
  }

  /** Names for formulas that a reader writes, which find prices here. @param taken names in use */
  addLambdas(taken: readonly string[]): readonly LambdaName[] {
    const prices = this.tariffs.pricesOf(null);
    const lookup = {
      codeOf: (profession: string) => this.fromElsewhere(this.tariffs.codeOf(profession)),
      priceOf: (code: string, serial: string) => this.fromElsewhere(prices.ofDay(code, serial)),
      dates: this.tariffs.dates,
    };
    return lambdaNames(this.living.lambdas.names, lookup, taken);
  }

  toXml(font: string): string {
    return newSheetXml(this.sheet.rows, [FIRST_WIDTH, ...OTHER_WIDTHS], font);
  }

  /** A call inside a call is written out first; what only Excel can work out stands as values. */
  private refer({ text, values, from }: ReadArgument, title: string): LivingArgument {
    if (from === "text") return { text, values };
    if (typeof from === "object" && "atoms" in from)
      return this.addExpression(text, values, from, title);
    const area =
      from === "scratch"
        ? this.addValues(values, plainFormula(text, this.namespaces))
        : this.add(from, title).area;
    return { text: `${quoteSheetName(this.name)}!${addressOf(area, true)}`, values };
  }

  /** A formula of this sheet as other sheets and names write it. */
  private fromElsewhere(formula: string): string {
    const sheet = quoteSheetName(this.name);
    return formula.replace(/\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, (address) => `${sheet}!${address}`);
  }

  /** Excel's own part of an argument stands in a cell of its own. */
  private addExpression(
    text: string,
    values: Matrix,
    { atoms }: ReadExpression,
    title: string
  ): LivingArgument {
    let formula = text;
    for (const { start, end, argument } of [...atoms].sort((a, b) => b.start - a.start))
      formula = formula.slice(0, start) + this.refer(argument, title).text + formula.slice(end);
    const row = this.sheet.height;
    this.sheet.put(row, 0, plainFormula(text, this.namespaces));
    const cell = this.sheet.put(row, 1, { formula, value: values[0]![0]! });
    this.sheet.put(row + 1, 0, null);
    return { text: `${quoteSheetName(this.name)}!${cell}`, values };
  }

  private addValues(values: Matrix, title: string): Area {
    this.sheet.title(title);
    const row = this.sheet.height;
    values.forEach((cells, r) =>
      cells.forEach((shown, column) => this.sheet.put(row + r, column, { shown }))
    );
    this.sheet.put(row + values.length, 0, null);
    return { row, column: 0, rows: values.length, columns: values[0]!.length };
  }
}
