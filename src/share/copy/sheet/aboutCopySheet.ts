import type { Doubt } from "../../../ooxml/personal/personalNumberPlace";
import type { Checksum, SmallCells } from "../../../ooxml/report";
import type { AboutCopy } from "../../../ooxml/about/aboutSheet";
import type { CopyOutcome } from "./copyOutcome";
import type { CommitteeCopyTexts } from "../../../words/sv/committeeCopy";
import type { Fault } from "../../../core/fault";
import { SheetLayout } from "../../../sheet/sheetLayout";
import type { SheetPlan } from "../../../sheet/sheetPlan";

export type CopySheetTexts = CommitteeCopyTexts & { readonly fault: (fault: Fault) => string };

interface TableTexts {
  readonly title: string;
  readonly note: string;
  readonly none: string;
  readonly headings: readonly string[];
}

/** The same sheet as a copy made of the file has. */
export function aboutCopySheet(
  about: AboutCopy,
  { notRecomputed, errors, replaced, notes, smallCells }: CopyOutcome,
  { checksums, notPersonal }: { checksums: readonly Checksum[]; notPersonal: readonly Doubt[] },
  texts: CopySheetTexts
): SheetPlan {
  const t = texts.about;
  const layout = new SheetLayout({
    key: "about",
    name: texts.aboutSheet,
    columnWidths: [32, 24, 60, 60],
    frozenRows: 1,
  });
  const table = (
    { title, note, none, headings }: TableTexts,
    rows: readonly (readonly (string | number)[])[]
  ): void => {
    layout.space();
    layout.text("section", title);
    layout.text("plain", rows.length === 0 ? none : note);
    if (rows.length === 0) return;
    layout.row(headings.map((content) => ({ content, style: "heading" as const })));
    for (const row of rows) layout.row(row.map((content) => ({ content })));
  };
  layout.text("title", t.title);
  for (const paragraph of t.introduction.values) layout.text("plain", paragraph);
  layout.space();
  const facts: readonly (readonly [string, string])[] = [
    [t.workbook, about.workbookName],
    [t.madeAt, about.madeAt],
    [t.version, about.version],
    [t.tariffs, about.tariffsVerified],
    ...about.sources.map((source, i): [string, string] => [i === 0 ? t.sources : "", source]),
  ];
  for (const [label, content] of facts) layout.row([{ content: label }, { content }]);
  if (notes.length > 0) {
    layout.space();
    layout.text("section", texts.notes.title);
    for (const note of notes) layout.text("plain", texts.notes.note(note));
  }
  table(
    texts.notRecomputed,
    notRecomputed.map(({ sheet, at, formula, why }) => [sheet ?? "", at, formula, texts.why(why)])
  );
  table(
    texts.errors,
    errors.map(({ sheet, at, fault }) => [sheet ?? "", at, texts.fault(fault)])
  );
  if (notPersonal.length > 0)
    table(
      texts.notPersonal,
      notPersonal.map(({ about: place, count }) => [place, count])
    );
  if (smallCells && smallCells.hidden.length > 0) {
    const rows = (cells: SmallCells["hidden"]): readonly (readonly (string | number)[])[] =>
      cells.map(({ sheet, at, count }) => [sheet, at, count]);
    table(texts.smallCells, rows(smallCells.hidden));
    table(texts.smallSums, rows(smallCells.frozen));
  }
  table(
    texts.checksums,
    checksums.map(({ sheet, count, sum }) => [sheet, count, sum])
  );
  table(
    texts.replaced,
    replaced.map(({ sheet, at, formula, how }) => [
      sheet ?? "",
      at,
      formula,
      texts.how(how, texts.answerSheet.values),
    ])
  );
  return layout.toPlan();
}
