import { formatArea } from "../address";
import type { Area, GridSheet } from "../grid/grid";
import type { Properties, WorksheetRecord } from "../model/contents";
import { conditionalFormatting } from "./conditionalFormatting";
import { dataValidations } from "./dataValidations";
import type { Package } from "./package";
import { headerFooter, isFittedToPages, pageMargins, pageSetup, printOptions } from "./printing";
import { sheetData, type CellTools, type SheetData } from "./sheetData";
import { argb } from "./styleTable";
import { element, optional } from "./xml";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Of a new workbook, in pixels. */
const defaultHeight = 20;
const defaultWidth = 64;

/** Pixels that a digit of the workbook's font takes. */
const digitWidth = 7;

export interface SheetPartOptions {
  readonly tools: CellTools;
  readonly file: Package;
  /** "/xl/worksheets/sheet1.xml" */
  readonly path: string;
  readonly isActive: boolean;
  /** The ids of the parts that belong to the sheet. */
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** A worksheet; its parts in the order that the format asks for. */
export function sheetPart(
  sheet: GridSheet,
  { tools, file, path, isActive, drawing, tables }: SheetPartOptions
): { readonly xml: string; readonly data: SheetData } {
  const record = tools.workbook.record(sheet.id);
  const data = sheetData(sheet, tools, defaultHeight);
  const area = sheet.formattedArea();
  const selected = tools.workbook.grid.selection();
  const selection = selected.sheet.id === sheet.id ? selected.area : undefined;
  const xml = element(
    "worksheet",
    namespaces,
    sheetProperties(sheet, record.pageLayout),
    element("dimension", { ref: area ? formatArea(area) : "A1" }),
    element("sheetViews", {}, sheetView(sheet, isActive, selection)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    optional("cols", {}, columns(sheet, area)),
    data.xml,
    protection(record),
    mergeCells(sheet.mergedAreas()),
    conditionalFormatting(record.formatRules, tools),
    dataValidations(record.validations, tools.own),
    hyperlinks(record, file, path),
    printOptions(record.pageLayout),
    pageMargins(record.pageLayout),
    pageSetup(record.pageLayout),
    headerFooter(record.headersFooters),
    pageBreaks("rowBreaks", record.pageBreaks.rows, 16383),
    pageBreaks("colBreaks", record.pageBreaks.columns, 1048575),
    customProperties(record, file, path),
    drawing ? element("drawing", { "r:id": drawing }) : "",
    tableParts(tables)
  );
  return { xml, data };
}

function sheetProperties({ tabColor }: GridSheet, pageLayout: Properties): string {
  return optional("sheetPr", {}, [
    ...(tabColor ? [element("tabColor", { rgb: argb(tabColor) })] : []),
    ...(isFittedToPages(pageLayout) ? [element("pageSetUpPr", { fitToPage: true })] : []),
  ]);
}

function sheetView(sheet: GridSheet, isActive: boolean, selection: Area | undefined): string {
  const { rows, columns } = sheet.frozen;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const cell = { row: rows, column: columns, rows: 1, columns: 1 };
  const isFrozen = rows > 0 || columns > 0;
  const frozen = isFrozen
    ? element("pane", {
        xSplit: columns || undefined,
        ySplit: rows || undefined,
        topLeftCell: formatArea(cell),
        activePane: pane,
        state: "frozen",
      })
    : "";
  const place = selection && {
    activeCell: formatArea({ ...selection, rows: 1, columns: 1 }),
    sqref: formatArea(selection),
  };
  return element(
    "sheetView",
    {
      showGridLines: sheet.gridlines ? undefined : false,
      tabSelected: isActive || undefined,
      workbookViewId: 0,
    },
    frozen,
    isFrozen || place ? element("selection", { pane: isFrozen ? pane : undefined, ...place }) : ""
  );
}

function columns(sheet: GridSheet, area: Area | undefined): string[] {
  const count = area ? area.column + area.columns : 0;
  return Array.from({ length: count }, (_, column) => column).flatMap((column) => {
    const pixels = sheet.columnWidth(column);
    if (pixels === defaultWidth) return [];
    const at = { min: column + 1, max: column + 1 };
    return [element("col", { ...at, width: pixels / digitWidth, customWidth: true })];
  });
}

/** What is allowed on a protected sheet is said by 0. */
function protection({ protection: { isProtected, options } }: WorksheetRecord): string {
  if (!isProtected) return "";
  const allowed = Object.entries(options)
    .filter(([name, isAllowed]) => name.startsWith("allow") && isAllowed === true)
    .map(([name]) => [name.charAt(5).toLowerCase() + name.slice(6), false] as const);
  const { editObjects = true, editScenarios = true, ...others } = Object.fromEntries(allowed);
  const attributes = { sheet: true, objects: editObjects, scenarios: editScenarios, ...others };
  return element("sheetProtection", attributes);
}

function mergeCells(areas: readonly Area[]): string {
  const items = areas.map((area) => element("mergeCell", { ref: formatArea(area) }));
  return optional("mergeCells", { count: items.length }, items);
}

function hyperlinks({ hyperlinks: links }: WorksheetRecord, file: Package, path: string): string {
  const items = links.map(({ area, link }) => {
    const address = link["address"];
    const id =
      typeof address === "string" && address !== ""
        ? file.relate(path, "hyperlink", address, true)
        : undefined;
    return element("hyperlink", {
      ref: formatArea(area),
      "r:id": id,
      location: referenceOf(link["documentReference"]),
      tooltip: referenceOf(link["screenTip"]),
      display: referenceOf(link["textToDisplay"]),
    });
  });
  return optional("hyperlinks", {}, items);
}

function referenceOf(text: unknown): string | undefined {
  return typeof text === "string" && text !== "" ? text : undefined;
}

function pageBreaks(name: string, positions: readonly number[], max: number): string {
  const items = positions.map((id) => element("brk", { id, max, man: true }));
  const count = items.length;
  return optional(name, { count, manualBreakCount: count }, items);
}

/** Excel keeps each text in a part of its own, in UTF-16. */
function customProperties(record: WorksheetRecord, file: Package, path: string): string {
  const items = Object.entries(record.customProperties).map(([name, text], index) => {
    const sheet = /sheet(\d+)/.exec(path)![1];
    const part = `/xl/customProperty${sheet}_${index + 1}.bin`;
    file.add(part, utf16(text), "vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
    return element("customPr", { name, "r:id": file.relate(path, "customProperty", part) });
  });
  return optional("customProperties", {}, items);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[2 * index] = text.charCodeAt(index) & 0xff;
    bytes[2 * index + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

function tableParts(ids: readonly string[]): string {
  const items = ids.map((id) => element("tablePart", { "r:id": id }));
  return optional("tableParts", { count: items.length }, items);
}
