import { formatArea } from "../address";
import type { TableRecord } from "../model/contents";
import { Table } from "../model/table";
import { fileFormula } from "./fileFormula";
import type { CellTools } from "./sheetData";
import { element, escapeText, xmlDocument, type Attributes } from "./xml";

const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table over the cells of a sheet. @param id its number among all tables of the workbook */
export function tablePart(record: TableRecord, id: number, tools: CellTools): string {
  const { name, area, showHeaders, showTotals, properties } = record;
  const names = new Table(tools.workbook, record).columnNames();
  const columns = record.columns.map((column, index) =>
    element(
      "tableColumn",
      { id: column.id, name: names[index] ?? "", ...totals(record, index, tools) },
      columnFormula(record, index, tools)
    )
  );
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  const hasFilter = showHeaders && properties["showFilterButton"] !== false;
  return xmlDocument(
    element(
      "table",
      {
        xmlns,
        id,
        name,
        displayName: name,
        ref: formatArea(area),
        headerRowCount: showHeaders ? undefined : 0,
        totalsRowCount: showTotals ? 1 : undefined,
        totalsRowShown: showTotals ? undefined : false,
      },
      hasFilter ? element("autoFilter", { ref: formatArea(filtered) }) : "",
      element("tableColumns", { count: columns.length }, columns),
      element("tableStyleInfo", {
        name: String(properties["style"] ?? "TableStyleMedium2") || undefined,
        showFirstColumn: properties["highlightFirstColumn"] === true,
        showLastColumn: properties["highlightLastColumn"] === true,
        showRowStripes: properties["showBandedRows"] !== false,
        showColumnStripes: properties["showBandedColumns"] === true,
      })
    )
  );
}

/** What the row of totals says below a column, which Excel also wants to know of the table. */
function totals(record: TableRecord, column: number, { workbook }: CellTools): Attributes {
  if (!record.showTotals) return {};
  const row = new Table(workbook, record).GetTotalRowRange();
  const [[cell] = []] = row.GetCell(0, column).read((each) => each);
  if (!cell || cell.kind === "Empty") return {};
  if (cell.formula === undefined) return { totalsRowLabel: String(cell.value) };
  return { totalsRowFunction: /^=SUBTOTAL\(109,/.test(cell.formula) ? "sum" : "custom" };
}

/** The formula that all cells of a column were given: new rows get it too. */
function columnFormula(record: TableRecord, column: number, { workbook, own }: CellTools): string {
  const { bodyArea } = new Table(workbook, record);
  const area = { ...bodyArea, column: bodyArea.column + column, columns: 1 };
  const written = workbook
    .sheet(record.sheetId)
    .read(area)
    .map(([cell], row) =>
      cell?.formula === undefined
        ? undefined
        : workbook.formulas.written(record.sheetId, area.row + row, area.column, cell.formula)
    );
  const [first] = written;
  if (first === undefined || written.some((each) => each !== first)) return "";
  const text = fileFormula(first, own, record.name);
  return element("calculatedColumnFormula", {}, escapeText(text));
}
