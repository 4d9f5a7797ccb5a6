import type { CopyOutcome } from "../sheet/copyOutcome";
import { isFaultCell } from "../../../formula/evaluate";
import type { Output } from "../../../formula/output";
import { addressOf, type Area } from "../../../formula/text/area";
import { plainFormula } from "../../../formula/text/callReference";
import { type Call, findCalls, isWhole } from "../../../formula/text/formulaCalls";
import { readArgumentPart } from "../../../formula/text/formulaReference";
import { type OwnFormula, shownValue } from "../../../calls/excel/ownFormulas";
import { SheetLayout } from "../../../sheet/sheetLayout";
import type { Content, SheetPlan } from "../../../sheet/sheetPlan";
import type { CopySheetTexts } from "../sheet/aboutCopySheet";

/** What becomes of one formula of ours in the workbook that is open. */
export interface FrozenFormula {
  readonly own: OwnFormula;
  readonly how: "value" | "spill" | "reference" | "cached";
  /** Of each call that is a part of Excel's formula: where on the sheet of results its answer is. */
  readonly answers: readonly { readonly call: Call; readonly area: Area }[];
}

export interface FreezePlan {
  readonly formulas: readonly FrozenFormula[];
  readonly outcome: CopyOutcome;
  /** null: no formula refers to it. */
  readonly results: SheetPlan | null;
}

/** What will be replaced, and by what. */
export function planFreezing(
  formulas: readonly OwnFormula[],
  namespace: string,
  texts: CopySheetTexts
): FreezePlan {
  const layout = new SheetLayout({
    key: "results",
    name: texts.answerSheet.values,
    columnWidths: [30, 15, 15, 15, 15, 15, 15, 15],
    frozenRows: 1,
  });
  layout.text("title", texts.answers.values.title);
  layout.text("plain", texts.answers.values.introduction);
  const empty = layout.height;
  const frozen = formulas.map((own): FrozenFormula => {
    const outputs = own.calls.map(({ output }) => output);
    if (own.unknown || outputs.includes(null)) return { own, how: "cached", answers: [] };
    if (own.whole) {
      const isOne = own.area.rows * own.area.columns === 1;
      return { own, how: isOne ? "value" : "spill", answers: [] };
    }
    const title = `${own.cell.sheet.name}!${addressOf(own.area)}`;
    const answers = own.calls.map(({ call, output }) => ({
      call,
      area: place(layout, `${call.function} · ${title}`, output!),
    }));
    return { own, how: "reference", answers };
  });
  return {
    formulas: frozen,
    outcome: outcomeOf(frozen, namespace),
    results: layout.height > empty ? layout.toPlan() : null,
  };
}

function place(layout: SheetLayout, title: string, output: Output): Area {
  layout.space();
  layout.text("section", title);
  const area = {
    row: layout.height,
    column: 0,
    rows: output.length,
    columns: output[0]!.length,
  };
  for (const row of output) layout.row(row.map((cell) => ({ content: contentOf(cell) })));
  return area;
}

/** An error stays one: as text it would not carry on to what refers to it. */
function contentOf(cell: Output[number][number]): Content {
  if (!isFaultCell(cell)) return cell;
  return { parts: [`=${String(shownValue(cell))}`], spill: { rows: 1, columns: 1 } };
}

function outcomeOf(frozen: readonly FrozenFormula[], namespace: string): CopyOutcome {
  const placed = frozen.map(({ own, how }) => ({
    own,
    how,
    sheet: own.cell.sheet.name,
    at: addressOf(own.area),
    formula: plainFormula(own.cell.formula, [namespace]),
  }));
  return {
    replaced: placed.map(({ sheet, at, formula, how }) => ({ sheet, at, formula, how })),
    notRecomputed: placed
      .filter(({ how }) => how === "cached")
      .map(({ own, sheet, at, formula }) => ({
        sheet,
        at,
        formula,
        why: own.unknown
          ? { code: "unknownFunction" }
          : { code: "argument", text: plainFormula(unreadArgument(own, namespace), [namespace]) },
      })),
    notLiving: [],
    notes: [],
    errors: placed.flatMap(({ own, sheet }) =>
      own.calls.flatMap(({ output }) =>
        (output ?? []).flatMap((row, r) =>
          row.flatMap((cell, c) => {
            if (!isFaultCell(cell)) return [];
            const { area, whole } = own;
            const inArea = whole && r < area.rows && c < area.columns;
            const one = { rows: 1, columns: 1 };
            const at = inArea
              ? { row: area.row + r, column: area.column + c, ...one }
              : { ...area, ...one };
            return [{ sheet, at: addressOf(at), fault: cell }];
          })
        )
      )
    ),
  };
}

/** The first argument that only Excel can work out. */
function unreadArgument({ calls }: OwnFormula, namespace: string): string {
  const texts = calls
    .filter(({ output }) => output === null)
    .flatMap(({ call }) => call.arguments)
    .filter((text) => text !== "");
  const isCall = (text: string): boolean => {
    const [call] = findCalls(`=${text}`, namespace);
    return call !== undefined && isWhole(`=${text}`, call);
  };
  return (
    texts.find((text) => readArgumentPart(text).kind === "computed" && !isCall(text)) ?? texts[0]!
  );
}
