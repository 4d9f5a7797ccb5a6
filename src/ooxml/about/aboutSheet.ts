import type { CopyNote } from "../copyNote";
import type { CopyMode, CopyTexts, TableTexts } from "../copyTexts";
import { type LambdaName, parametersOf } from "../living/lambdaNames";
import type { LambdaTexts } from "../living/lambdaTexts";
import type { NewCell } from "../parts/cellXml";
import { newSheetXml } from "../parts/newSheet";
import { joinFilledDown } from "./filledDown";
import { type Receipt, receiptRows } from "../receipt/receipt";
import type { CopyReport } from "../report";

/** What a copy says of itself: where it comes from, and when. */
export interface AboutCopy {
  readonly workbookName: string;
  /** ISO, shown as it is. */
  readonly madeAt: string;
  readonly version: string;
  /** The day when the tariffs were last verified. */
  readonly tariffsVerified: string;
  readonly sources: readonly string[];
  /** SHA-256 of the tariffs and rules of this version. */
  readonly rules: string;
}

/** How the sheet is written. */
export interface AboutForm {
  readonly mode: CopyMode;
  /** The name of the sheet of answers. */
  readonly answerSheet: string;
  /** With LAMBDA, that the copy got. */
  readonly names: readonly LambdaName[];
  readonly font: string;
}

type Rows = readonly (readonly NewCell[])[];

/**
 * The part of the sheet that tells what the copy is and what was done to it.
 * @param receipt null: not yet written
 */
export function aboutSheetXml(
  about: AboutCopy,
  report: Omit<CopyReport, "removedParts" | "changedParts">,
  texts: CopyTexts,
  { mode, answerSheet, names, font }: AboutForm,
  receipt: Receipt | null
): string {
  const { replaced, notRecomputed, notLiving, errors, checksums } = report;
  const { notes, notPersonal, leftOut, smallCells } = report;
  const rows: Rows = [
    [{ bold: texts.about.title }],
    ...texts.about.introduction[mode].map((text) => [text]),
    [],
    [{ bold: texts.about.workbook }, about.workbookName],
    [{ bold: texts.about.madeAt }, about.madeAt],
    [{ bold: texts.about.version }, about.version],
    [{ bold: texts.about.tariffs }, about.tariffsVerified],
    ...about.sources.map((source, i) => [i === 0 ? { bold: texts.about.sources } : null, source]),
    ...noteRows(texts.notes, notes),
    ...lambdaRows(texts.living.lambdas, names),
    ...table(
      texts.notRecomputed,
      joinFilledDown(notRecomputed, ({ why }) => texts.why(why)).map(
        ({ sheet, at, formula, why }) => [sheet, at, formula, texts.why(why)]
      )
    ),
    ...(mode === "living"
      ? table(
          texts.notLiving,
          joinFilledDown(notLiving, ({ why }) => texts.whyNotLiving(why)).map(
            ({ sheet, at, formula, why }) => [sheet, at, formula, texts.whyNotLiving(why)]
          )
        )
      : []),
    ...table(
      texts.errors,
      errors.map(({ sheet, at, fault }) => [sheet, at, texts.fault(fault)])
    ),
    ...(leftOut.sheets.length > 0
      ? [
          ...table(
            texts.leftOut,
            leftOut.sheets.map((sheet) => [sheet])
          ),
          ...table(
            texts.frozen,
            leftOut.frozen.map(({ sheet, at, formula }) => [sheet, at, `=${formula}`])
          ),
        ]
      : []),
    ...(notPersonal.length > 0
      ? table(
          texts.notPersonal,
          notPersonal.map(({ about: place, count }) => [place, count])
        )
      : []),
    ...(smallCells.hidden.length > 0
      ? [
          ...table(
            texts.smallCells,
            smallCells.hidden.map(({ sheet, at, count }) => [sheet, at, count])
          ),
          ...table(
            texts.smallSums,
            smallCells.frozen.map(({ sheet, at, count }) => [sheet, at, count])
          ),
        ]
      : []),
    ...table(
      texts.checksums,
      checksums.map(({ sheet, count, sum }) => [sheet, count, sum])
    ),
    ...table(
      texts.replaced,
      joinFilledDown(replaced, ({ how }) => how).map(({ sheet, at, formula, how }) => [
        sheet,
        at,
        formula,
        texts.how(how, answerSheet),
      ])
    ),
    ...(receipt ? receiptRows(receipt, texts.receipt) : []),
  ];
  return newSheetXml(rows, [26, 16, 50, 50], font);
}

function noteRows(texts: CopyTexts["notes"], notes: readonly CopyNote[]): Rows {
  if (notes.length === 0) return [];
  return [[], [{ bold: texts.title }], ...notes.map((note) => [texts.note(note)])];
}

function lambdaRows(texts: LambdaTexts, names: readonly LambdaName[]): Rows {
  if (names.length === 0) return [];
  return [
    [],
    [{ bold: texts.title }],
    ...texts.notes.map((note) => [note]),
    texts.headings.map((bold) => ({ bold })),
    ...names.map((each) => [
      each.name,
      each.words.answer,
      parametersOf(each).join(texts.separator),
      each.words.example(each.name),
    ]),
    // Below and not beside: the sheet prints on the width of one page.
    ...names.map(({ name, words }) => [`${name}: ${words.comment}`]),
  ];
}

function table(texts: TableTexts, rows: Rows): Rows {
  const heading: Rows = [[], [{ bold: texts.title }]];
  if (rows.length === 0) return [...heading, [texts.none]];
  const shown = rows.map((cells) => cells.map(shorten));
  return [...heading, [texts.note], texts.headings.map((bold) => ({ bold })), ...shown];
}

/** A cell holds 32 767 characters; nobody reads as many. */
const LONGEST = 8192;

function shorten(cell: NewCell): NewCell {
  return typeof cell === "string" && cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
}
