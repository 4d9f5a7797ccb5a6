import type { Language } from "./language";
import type { OwnWords } from "./sv/ownWords";
import type { CellValue } from "../calls/sheet/explanation";
import { shortFigure } from "./figure";
import type { CellHeadings, OwnCell, RowSum, SheetOrigin } from "../calls/sheet/ownExplanation";
import { ownWords } from "./ownWords";
import { resultLines } from "./resultLines";
import { repeated } from "./userText";

/** What a cell of ours is, where it stands and how it comes about. */
export function ownLines(
  own: OwnCell,
  cell: { readonly value: CellValue; readonly isConstant: boolean; readonly text: string },
  language: Language
): readonly string[] {
  const { result, place, origin, role } = own;
  const words = ownWords(language);
  const text = repeated(cell.text);
  const isFigure = role === "value" || role === "answer";
  const what =
    !cell.isConstant || cell.value === "" || result
      ? []
      : [origin.frozen && isFigure ? words.frozenValue(text) : words.roles[role](text)];
  const isPlaced = role !== "title" && role !== "section" && role !== "note" && role !== "warning";
  return [
    ...originLines(origin, words),
    ...what,
    ...(result ? resultLines(result, text, language) : isPlaced ? placeLines(place, words) : []),
  ];
}

function originLines(
  { kind, run, frozen, edited }: SheetOrigin,
  words: OwnWords
): readonly string[] {
  const names = run ? run.alternatives.map((name) => repeated(name)).join(", ") : "";
  if (kind !== "run") return [words.origins[kind]];
  if (frozen) return [run ? words.frozen(run.time, names) : words.frozenUnknown];
  return [
    run ? words.run(run.time, names) : words.unknownRun,
    ...(edited === true ? [words.edited] : edited === null ? [words.editedUnknown] : []),
  ];
}

function placeLines({ section, row, column }: CellHeadings, words: OwnWords): readonly string[] {
  const told = [
    section === null ? "" : words.section(repeated(section)),
    row === null ? "" : words.row(repeated(row)),
    column === null ? "" : words.column(repeated(column)),
  ].filter((text) => text !== "");
  return told.length === 0 ? [] : [told.join(" ")];
}

/** "80/20, 2020"; "" where nothing is known. */
export function headingsText({ row, column }: CellHeadings): string {
  return [row, column].flatMap((text) => (text === null ? [] : [repeated(text)])).join(", ");
}

export function rowSumLines(sum: RowSum, language: Language): readonly string[] {
  const { sum: words } = ownWords(language);
  const form = { language };
  const number = (value: number): string => shortFigure(value, 2, form);
  const criteria = sum.criteria.map(({ heading, sign, value, name }) => {
    const of = name === null ? "" : ` (${repeated(name)})`;
    return `${repeated(heading)} ${words.signs.get(sign) ?? sign} ${repeated(value)}${of}`;
  });
  const rest = sum.rows - sum.largest.length;
  const [last] = criteria.slice(-1);
  const all =
    criteria.length < 2 ? last! : `${criteria.slice(0, -1).join(", ")} ${words.and} ${last!}`;
  return [
    words.rows(words.count(sum.rows), sum.sheet, repeated(sum.column), all, number(sum.sum)),
    ...sum.largest.map(({ row, label, value }) => words.largest(row, label, number(value))),
    ...(rest > 0 && sum.largest.length > 0 ? [words.others(rest)] : []),
  ];
}
