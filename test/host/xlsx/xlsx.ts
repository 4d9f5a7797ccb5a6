import type { GridSheet } from "../grid/grid";
import { chartDrawings } from "../model/chartDrawing";
import type { Workbook } from "../model/workbook";
import { chartPart } from "./chartPart";
import { addCustomXml } from "./customXml";
import { applicationProperties, coreProperties, customProperties } from "./documentProperties";
import { drawingPart } from "./drawingPart";
import type { FunctionNames } from "./fileFormula";
import { metadataPart } from "./metadata";
import { Package } from "./package";
import { SharedStrings } from "./sharedStrings";
import type { CellTools } from "./sheetData";
import { sheetPart } from "./sheetPart";
import { StyleTable } from "./styleTable";
import { tablePart } from "./tablePart";
import { themePart } from "./theme";
import { addWebExtension, type AddInIdentity } from "./webExtension";
import { workbookPart } from "./workbookPart";
import { element, xmlDocument } from "./xml";

/** The add-in beside the workbook, of which the file has to tell. */
export interface SavedAddIn {
  readonly identity: AddInIdentity;
  readonly functions: FunctionNames;
}

const workbookPath = "/xl/workbook.xml";
const spreadsheet = "vnd.openxmlformats-officedocument.spreadsheetml.";
const drawing = "vnd.openxmlformats-officedocument.drawing";

/** A cell that nobody has touched: the last of the last sheet that could be. */
const untouched = { row: 1_048_575, column: 16_383 };

/** The workbook as bytes, in the form in which Excel writes it, with the values of now. */
export function xlsxOf(workbook: Workbook, { identity, functions: own }: SavedAddIn): Uint8Array {
  const sheets = workbook.grid.sheets();
  const file = new Package();
  const tools: CellTools = {
    workbook,
    own,
    strings: new SharedStrings(),
    styles: new StyleTable(sheets[0]!.style(untouched.row, untouched.column)),
  };
  file.relate("/", "officeDocument", workbookPath);
  const written = new SheetWriter(file, tools);
  const sheetIds = sheets.map((sheet, index) => written.write(sheet, index + 1));
  file.add(workbookPath, workbookPart(workbook, own, sheetIds), `${spreadsheet}sheet.main+xml`);
  file.add("/xl/theme/theme1.xml", themePart(), "vnd.openxmlformats-officedocument.theme+xml");
  file.relate(workbookPath, "theme", "/xl/theme/theme1.xml");
  const add = (name: string, type: string, xml: string) => {
    file.add(`/xl/${name}.xml`, xml, `${spreadsheet}${type}+xml`);
    file.relate(workbookPath, type, `/xl/${name}.xml`);
  };
  add("styles", "styles", tools.styles.toXml());
  if (!tools.strings.isEmpty) add("sharedStrings", "sharedStrings", tools.strings.toXml());
  if (written.hasDynamic) add("metadata", "sheetMetadata", metadataPart());
  if (written.chain.length > 0) add("calcChain", "calcChain", calcChain(written.chain));
  addCustomXml(file, workbookPath, workbook.contents.customXmlParts);
  addDocumentProperties(file, workbook);
  const { settings } = workbook.contents;
  const isUsed = written.hasDynamic || Object.keys(settings).length > 0;
  if (isUsed) addWebExtension(file, identity, own, settings);
  return file.toBytes();
}

/** Writes sheets, one after the other, with their charts and tables. */
class SheetWriter {
  readonly chain: string[] = [];
  hasDynamic = false;
  private charts = 0;
  private drawings = 0;
  private tables = 0;

  constructor(
    private readonly file: Package,
    private readonly tools: CellTools
  ) {}

  /** @returns the id of the workbook's relationship to the sheet */
  write(sheet: GridSheet, number: number): string {
    const path = `/xl/worksheets/sheet${number}.xml`;
    const { workbook } = this.tools;
    const { xml, data } = sheetPart(sheet, {
      tools: this.tools,
      file: this.file,
      path,
      isActive: sheet.id === workbook.grid.activeSheet().id,
      drawing: this.addDrawing(sheet, path),
      tables: this.addTables(sheet, path),
    });
    this.file.add(path, xmlDocument(xml), `${spreadsheet}worksheet+xml`);
    this.hasDynamic ||= data.isDynamic;
    this.chain.push(...data.formulaCells.map((cell) => element("c", { r: cell, i: number })));
    return this.file.relate(workbookPath, "worksheet", path);
  }

  private addDrawing(sheet: GridSheet, sheetPath: string): string | undefined {
    const charts = chartDrawings(this.tools.workbook, sheet.id);
    if (charts.length === 0) return undefined;
    const path = `/xl/drawings/drawing${++this.drawings}.xml`;
    const placed = charts.map((chart) => {
      const chartPath = `/xl/charts/chart${++this.charts}.xml`;
      this.file.add(chartPath, chartPart(chart), `${drawing}ml.chart+xml`);
      return { chart, relationshipId: this.file.relate(path, "chart", chartPath) };
    });
    this.file.add(path, drawingPart(sheet, placed), `${drawing}+xml`);
    return this.file.relate(sheetPath, "drawing", path);
  }

  private addTables(sheet: GridSheet, sheetPath: string): string[] {
    const records = this.tools.workbook.contents.tables.filter(
      ({ sheetId }) => sheetId === sheet.id
    );
    return records.map((record) => {
      const number = ++this.tables;
      const path = `/xl/tables/table${number}.xml`;
      this.file.add(path, tablePart(record, number, this.tools), `${spreadsheet}table+xml`);
      return this.file.relate(sheetPath, "table", path);
    });
  }
}

function calcChain(cells: readonly string[]): string {
  const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return xmlDocument(element("calcChain", { xmlns }, cells));
}

function addDocumentProperties(file: Package, { contents }: Workbook): void {
  const core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
  file.add(
    "/docProps/core.xml",
    coreProperties(contents),
    "vnd.openxmlformats-package.core-properties+xml"
  );
  file.relate("/", `${core}core-properties`, "/docProps/core.xml");
  const office = "vnd.openxmlformats-officedocument.";
  file.add(
    "/docProps/app.xml",
    applicationProperties(contents),
    `${office}extended-properties+xml`
  );
  file.relate("/", "extended-properties", "/docProps/app.xml");
  const custom = customProperties(contents);
  if (custom === undefined) return;
  file.add("/docProps/custom.xml", custom, `${office}custom-properties+xml`);
  file.relate("/", "custom-properties", "/docProps/custom.xml");
}
