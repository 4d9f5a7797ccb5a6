import { strToU8, zipSync, type Zippable } from "fflate";
import {
  chainXml,
  chartXml,
  commentsXml,
  DECLARATION,
  DRAWING,
  escape,
  extensionXml,
  MAIN,
  METADATA,
  MS,
  PACKAGE,
  R,
  relation,
  relationsXml,
  sharedXml,
  SHEETML,
  STYLES,
  tableXml,
  VML,
  workbookXml,
} from "./excelParts";

/** A cell as Excel saves it; a text goes to the shared ones. */
export type FixtureCell =
  | number
  | string
  | boolean
  | {
      /** As on disk, without "=". */
      readonly f: string;
      readonly v: number | string | boolean;
      /** The cells of an array formula; `dynamic` marks one that spills. */
      readonly ref?: string;
      readonly dynamic?: boolean;
      readonly shared?: string;
      readonly error?: boolean;
      readonly style?: number;
    };

export interface FixtureSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, FixtureCell>>;
  readonly state?: "hidden" | "veryHidden";
  /** Elements after the cells: rules, headers, protection. */
  readonly after?: string;
  readonly table?: {
    readonly name: string;
    readonly ref: string;
    readonly columns: readonly string[];
    /** The formula of the last column. */
    readonly formula?: string;
  };
  /** Text by cell. */
  readonly comments?: Readonly<Record<string, string>>;
  /** The reference of a chart's series. */
  readonly chart?: string;
}

export interface FixtureWorkbook {
  readonly sheets: readonly FixtureSheet[];
  readonly names?: Readonly<Record<string, string>>;
  /** Functions of our add-in, as it lists them: _xldudf_NATLAKARE_TARIFF. */
  readonly functions?: readonly string[];
  /** Another add-in's pane beside ours. */
  readonly otherAddIn?: boolean;
  readonly properties?: { readonly creator?: string; readonly company?: string };
  /** Parts added or changed last; null takes one away. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** A workbook in the form in which Excel 16 writes one with functions of an add-in in it. */
export function excelWorkbook(workbook: FixtureWorkbook): Uint8Array {
  return zipSync(toZippable(partsOf(workbook)), { level: 6, mtime: "1980-01-01T00:00:00" });
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(toZippable(parts), { mtime: "1980-01-01T00:00:00" });
}

function toZippable(parts: Readonly<Record<string, string>>): Zippable {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export function partsOf(workbook: FixtureWorkbook): Record<string, string> {
  const parts = new Parts();
  const shared: string[] = [];
  const workbookRelations: string[] = [];
  const chain: string[] = [];
  workbook.sheets.forEach((sheet, i) => {
    parts.sheet(sheet, i + 1, shared, chain);
    workbookRelations.push(
      relation(`rId${i + 1}`, `${R}/worksheet`, `worksheets/sheet${i + 1}.xml`)
    );
  });
  const more: readonly (readonly [string, string, string, string])[] = [
    ["styles", `${R}/styles`, `${SHEETML}.styles+xml`, STYLES],
    ["sharedStrings", `${R}/sharedStrings`, `${SHEETML}.sharedStrings+xml`, sharedXml(shared)],
    ["metadata", `${R}/sheetMetadata`, `${SHEETML}.sheetMetadata+xml`, METADATA],
    ["calcChain", `${R}/calcChain`, `${SHEETML}.calcChain+xml`, chainXml(chain)],
  ];
  for (const [name, type, contentType, xml] of more) {
    if (name === "calcChain" && chain.length === 0) continue;
    parts.add(`xl/${name}.xml`, contentType, xml);
    workbookRelations.push(relation(`rId9${name}`, type, `${name}.xml`));
  }
  parts.add("xl/workbook.xml", `${SHEETML}.sheet.main+xml`, workbookXml(workbook));
  parts.texts["xl/_rels/workbook.xml.rels"] = relationsXml(workbookRelations);
  parts.documentProperties(workbook.properties ?? {});
  const root = [
    relation("rId1", `${R}/officeDocument`, "xl/workbook.xml"),
    relation("rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    relation("rId3", `${R}/extended-properties`, "docProps/app.xml"),
  ];
  if (workbook.functions || workbook.otherAddIn) root.push(parts.webExtensions(workbook));
  parts.texts["_rels/.rels"] = relationsXml(root);
  const texts: Record<string, string> = {
    "[Content_Types].xml": parts.contentTypes(),
    ...parts.texts,
  };
  for (const [name, text] of Object.entries(workbook.parts ?? {}))
    if (text === null) delete texts[name];
    else texts[name] = text;
  return texts;
}

class Parts {
  readonly texts: Record<string, string> = {};
  private readonly overrides: string[] = [];

  add(name: string, type: string, xml: string): void {
    this.texts[name] = DECLARATION + xml;
    this.overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }

  contentTypes(): string {
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
    return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${this.overrides.join("")}</Types>`;
  }

  sheet(sheet: FixtureSheet, number: number, shared: string[], chain: string[]): void {
    const relations: string[] = [];
    const tail: string[] = [];
    if (sheet.chart !== undefined) {
      relations.push(relation("rId1", `${R}/drawing`, `../drawings/drawing${number}.xml`));
      tail.push('<drawing r:id="rId1"/>');
      this.chart(sheet.chart, number);
    }
    if (sheet.comments) {
      relations.push(
        relation("rId2", `${R}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`),
        relation("rId3", `${R}/comments`, `../comments${number}.xml`)
      );
      tail.push('<legacyDrawing r:id="rId2"/>');
      this.texts[`xl/drawings/vmlDrawing${number}.vml`] = VML;
      this.add(`xl/comments${number}.xml`, `${SHEETML}.comments+xml`, commentsXml(sheet.comments));
    }
    if (sheet.table) {
      relations.push(relation("rId4", `${R}/table`, `../tables/table${number}.xml`));
      tail.push('<tableParts count="1"><tablePart r:id="rId4"/></tableParts>');
      this.add(
        `xl/tables/table${number}.xml`,
        `${SHEETML}.table+xml`,
        tableXml(sheet.table, number)
      );
    }
    this.add(
      `xl/worksheets/sheet${number}.xml`,
      `${SHEETML}.worksheet+xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${cellsXml(sheet, number, shared, chain)}${sheet.after ?? ""}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${tail.join("")}</worksheet>`
    );
    if (relations.length > 0)
      this.texts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationsXml(relations);
  }

  documentProperties({
    creator = "",
    company = "",
  }: NonNullable<FixtureWorkbook["properties"]>): void {
    this.add(
      "docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${creator}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T10:00:00Z</dcterms:created></cp:coreProperties>`
    );
    this.add(
      "docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>${company}</Company><AppVersion>16.0300</AppVersion></Properties>`
    );
  }

  webExtensions({ functions, otherAddIn }: FixtureWorkbook): string {
    const listed: string[] = [];
    if (functions) listed.push(extensionXml("6f1d2c3b-0000-4000-8000-000000000001", functions));
    if (otherAddIn)
      listed.push(extensionXml("99999999-0000-4000-8000-000000000009", ["_xldudf_ANNAT_SUMMA"]));
    listed.forEach((xml, i) =>
      this.add(
        `xl/webextensions/webextension${i + 1}.xml`,
        "application/vnd.ms-office.webextension+xml",
        xml
      )
    );
    const panes = listed.map(
      (_, i) =>
        `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${i}"><wetp:webextensionref xmlns:r="${R}" r:id="rId${i + 1}"/></wetp:taskpane>`
    );
    this.add(
      "xl/webextensions/taskpanes.xml",
      "application/vnd.ms-office.webextensiontaskpanes+xml",
      `<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11">${panes.join("")}</wetp:taskpanes>`
    );
    this.texts["xl/webextensions/_rels/taskpanes.xml.rels"] = relationsXml(
      listed.map((_, i) =>
        relation(`rId${i + 1}`, `${MS}/2011/relationships/webextension`, `webextension${i + 1}.xml`)
      )
    );
    return relation(
      "rId4",
      `${MS}/2011/relationships/webextensiontaskpanes`,
      "xl/webextensions/taskpanes.xml"
    );
  }

  private chart(series: string, number: number): void {
    this.add(
      `xl/drawings/drawing${number}.xml`,
      "application/vnd.openxmlformats-officedocument.drawing+xml",
      DRAWING
    );
    this.texts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationsXml([
      relation("rId1", `${R}/chart`, `../charts/chart${number}.xml`),
    ]);
    this.add(
      `xl/charts/chart${number}.xml`,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      chartXml(series)
    );
  }
}

function cellsXml(
  { cells }: FixtureSheet,
  number: number,
  shared: string[],
  chain: string[]
): string {
  const rows = new Map<number, [column: number, address: string][]>();
  for (const address of Object.keys(cells)) {
    const row = Number(/\d+/.exec(address)![0]);
    rows.set(row, [...(rows.get(row) ?? []), [columnOf(address), address]]);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, places]) => {
      const inRow = places.sort(([a], [b]) => a - b);
      const texts = inRow.map(([, address]) => {
        const cell = cells[address]!;
        if (typeof cell === "object") chain.push(`<c r="${address}" i="${number}"/>`);
        return cellXml(address, cell, shared);
      });
      return `<row r="${row}" spans="1:16" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${texts.join("")}</row>`;
    });
  return `<dimension ref="A1:P99"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${written.join("")}</sheetData>`;
}

function cellXml(address: string, cell: FixtureCell, shared: string[]): string {
  const start = `<c r="${address}"`;
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `${start} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "string") {
    if (!shared.includes(cell)) shared.push(cell);
    return `${start} t="s"><v>${shared.indexOf(cell)}</v></c>`;
  }
  const { f, v, ref, dynamic, shared: group, error, style } = cell;
  const type = error
    ? ' t="e"'
    : typeof v === "string"
      ? ' t="str"'
      : typeof v === "boolean"
        ? ' t="b"'
        : "";
  const marks = `${style === undefined ? "" : ` s="${style}"`}${type}${dynamic ? ' cm="1"' : ""}`;
  const formula =
    group !== undefined
      ? `<f t="shared"${ref ? ` ref="${ref}"` : ""} si="${group}">${escape(f)}</f>`
      : ref !== undefined
        ? `<f t="array" ref="${ref}">${escape(f)}</f>`
        : `<f>${escape(f)}</f>`;
  return `${start}${marks}>${formula}<v>${escape(String(v))}</v></c>`;
}

function columnOf(address: string): number {
  return [.../^[A-Z]+/.exec(address)![0]].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0);
}
