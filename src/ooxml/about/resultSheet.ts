import type { Output } from "../../formula/output";
import { isOneCell, shownValue } from "../calls/answer";
import type { ReadCall } from "../calls/recalculation";
import type { NewCell } from "../parts/cellXml";
import { newSheetXml } from "../parts/newSheet";
import type { AnswerSheet, PlacedAnswer } from "./answerSheet";

/** Answers as values. */
export class ValueSheet implements AnswerSheet {
  private readonly rows: (readonly NewCell[])[];

  constructor(
    readonly name: string,
    texts: { readonly title: string; readonly introduction: string }
  ) {
    this.rows = [[{ bold: texts.title }], [texts.introduction]];
  }

  get isEmpty(): boolean {
    return this.rows.length === 2;
  }

  add({ output }: ReadCall, title: string): PlacedAnswer {
    return this.addRows(output, title);
  }

  private addRows(output: Output, title: string): PlacedAnswer {
    this.rows.push([], [title]);
    const row = this.rows.length;
    for (const cells of output) this.rows.push(cells.map((cell) => ({ shown: shownValue(cell) })));
    return {
      area: { row, column: 0, rows: output.length, columns: output[0]!.length },
      fault: null,
    };
  }

  kindOf({ call, output }: ReadCall): string | null {
    return isOneCell(output) ? call.function : null;
  }

  addColumn(reads: readonly ReadCall[], title: string): PlacedAnswer {
    return this.addRows(
      reads.flatMap(({ output }) => output),
      title
    );
  }

  toXml(font: string): string {
    return newSheetXml(this.rows, [24, 15, 15, 15, 15, 15, 15, 15], font);
  }
}
