import { absoluteAddress } from "../address";
import type { Area } from "../grid/grid";
import type { Workbook } from "../model/workbook";
import { fileFormula, type FunctionNames } from "./fileFormula";
import { element, escapeText, optional, xmlDocument } from "./xml";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The workbook itself. @param sheetIds the relationship of each sheet, in their order */
export function workbookPart(
  workbook: Workbook,
  own: FunctionNames,
  sheetIds: readonly string[]
): string {
  const sheets = workbook.grid.sheets();
  const active = sheets.findIndex(({ id }) => id === workbook.grid.activeSheet().id);
  const isProtected = workbook.contents.protection.isProtected;
  return xmlDocument(
    element(
      "workbook",
      namespaces,
      element("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 29127 }),
      element("workbookPr", {
        date1904: workbook.contents.usesDatesOf1904 || undefined,
        defaultThemeVersion: 202300,
      }),
      isProtected ? element("workbookProtection", { lockStructure: true }) : "",
      element("bookViews", {}, element("workbookView", { activeTab: active || undefined })),
      element(
        "sheets",
        {},
        sheets.map(({ id, name }, index) => {
          const { visibility } = workbook.record(id);
          const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" };
          return element("sheet", {
            name,
            sheetId: index + 1,
            state: state[visibility],
            "r:id": sheetIds[index]!,
          });
        })
      ),
      optional("definedNames", {}, [...printNames(workbook), ...ownNames(workbook, own)]),
      element("calcPr", { calcId: 191029 })
    )
  );
}

function ownNames({ grid }: Workbook, own: FunctionNames): string[] {
  return grid
    .names()
    .map(({ name, formula }) =>
      element("definedName", { name }, escapeText(fileFormula(formula, own)))
    );
}

/** What of a sheet is printed, and what on every page, is kept as names. */
function printNames(workbook: Workbook): string[] {
  return workbook.grid.sheets().flatMap(({ id, name: sheet }, localSheetId) => {
    const { pageLayout } = workbook.record(id);
    const at = (key: string) => {
      const area = pageLayout[key] as Area | undefined;
      return area ? [absoluteAddress(sheet, area)] : [];
    };
    const named = (name: string, references: readonly string[]) =>
      references.length === 0
        ? []
        : [element("definedName", { name, localSheetId }, escapeText(references.join(",")))];
    return [
      ...named("_xlnm.Print_Area", at("printArea")),
      ...named("_xlnm.Print_Titles", [...at("printTitleColumns"), ...at("printTitleRows")]),
    ];
  });
}
