import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const places = [
  process.env["SOFFICE"] ?? "",
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const executable = places.find((place) => place && fs.existsSync(place));

/** As a cell shows it: errors as "#N/A", "Err:504" …; blank cells are left out. */
export type ShownValue = number | string | boolean;

/** Values by sheet name and address ("B4"). */
export type ShownSheets = ReadonlyMap<string, ReadonlyMap<string, ShownValue>>;

/** A group of tests that needs LibreOffice: left out, by name, where there is none, unless it is CI. */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (executable !== undefined || process.env["CI"] === "true") return describe(title, tests);
  describe.skip(`${title} (not run: no LibreOffice found; set SOFFICE to its path)`, tests);
}

const program = executable && path.dirname(fs.realpathSync(executable));
const writers = ["libswlo.so", "swlo.dll", "../Frameworks/libswlo.dylib"];

/** The same for documents: some systems install LibreOffice's Writer apart from its Calc. */
export function describeWithWriter(title: string, tests: () => void): void {
  const hasWriter =
    program !== undefined && writers.some((file) => fs.existsSync(path.join(program, file)));
  if (hasWriter || process.env["CI"] === "true") return describe(title, tests);
  describe.skip(`${title} (not run: LibreOffice's Writer is not found)`, tests);
}

/**
 * LibreOffice with a profile of its own that recalculates every workbook it opens. Open one for a
 * group of tests (`beforeAll`) and close it after (`afterAll`); a call takes some seconds, so hand
 * over several workbooks at a time.
 */
export class LibreOffice {
  /** Made when it is first needed, as groups that are left out are opened too. */
  private folder: string | null = null;
  private runs = 0;

  /** What the cells of each workbook show after recalculation, in the order given. */
  async recalculate(...workbooks: readonly Uint8Array[]): Promise<readonly ShownSheets[]> {
    const files = await this.convert(workbooks, "fods");
    return files.map((file) => readSheets(fs.readFileSync(file, "utf8")));
  }

  /** The first sheet as a reader sees it: rows of texts without commas. */
  async show(workbook: Uint8Array): Promise<readonly (readonly string[])[]> {
    // Commas, no quotation marks, UTF-8, from line 1, and cells as they are shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,0,76,1,,0,false,true";
    const [file] = await this.convert([workbook], filter);
    const lines = fs.readFileSync(file!, "utf8").trimEnd().split("\n");
    return lines.map((line) => line.split(","));
  }

  /** The workbook as LibreOffice prints it. @param extension of the input: xlsx or docx */
  async toPdf(document: Uint8Array, extension = "xlsx"): Promise<Buffer> {
    const [file] = await this.convert([document], "pdf", extension);
    return fs.readFileSync(file!);
  }

  close(): void {
    if (this.folder !== null) fs.rmSync(this.folder, { recursive: true, force: true });
    this.folder = null;
  }

  private open(): string {
    if (this.folder !== null) return this.folder;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
    const user = path.join(folder, "profile", "user");
    fs.mkdirSync(user, { recursive: true });
    fs.writeFileSync(path.join(user, "registrymodifications.xcu"), RECALCULATE_ALWAYS);
    return (this.folder = folder);
  }

  private async convert(
    documents: readonly Uint8Array[],
    to: string,
    from = "xlsx"
  ): Promise<readonly string[]> {
    if (executable === undefined) throw new Error("No LibreOffice found; set SOFFICE to its path.");
    const home = this.open();
    const folder = path.join(home, String((this.runs += 1)));
    fs.mkdirSync(folder);
    const inputs = documents.map((bytes, i) => {
      const input = path.join(folder, `${i}.${from}`);
      fs.writeFileSync(input, bytes);
      return input;
    });
    const profile = pathToFileURL(path.join(home, "profile")).href;
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--norestore"];
    const { stderr } = await promisify(execFile)(
      executable,
      [...options, "--convert-to", to, "--outdir", folder, ...inputs],
      { timeout: 600_000 }
    );
    const outputs = inputs.map((input) => input.replace(/\.\w+$/, `.${to.split(":")[0]}`));
    const missing = outputs.find((output) => !fs.existsSync(output));
    if (missing !== undefined) throw new Error(`LibreOffice could not read ${missing}: ${stderr}`);
    return outputs;
  }
}

/** 0: always, as the add-in's formulas would never be tried otherwise. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The cells of a flat OpenDocument spreadsheet, which has every number in full. */
function readSheets(xml: string): ShownSheets {
  const sheets = new Map<string, ReadonlyMap<string, ShownValue>>();
  // Charts carry tables of their own.
  const withoutObjects = xml.replace(/<draw:object[ >][\s\S]*?<\/draw:object>/g, "");
  for (const [, attributes, body] of withoutObjects.matchAll(
    /<table:table (table:name=[^>]*)>([\s\S]*?)<\/table:table>/g
  ))
    sheets.set(attributeOf(attributes!, "table:name")!, readCells(body!));
  return sheets;
}

function readCells(body: string): ReadonlyMap<string, ShownValue> {
  const cells = new Map<string, ShownValue>();
  let row = 0;
  for (const [, rowAttributes, content] of body.matchAll(
    /<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g
  )) {
    const rows = repetition(rowAttributes!, "table:number-rows-repeated");
    let column = 0;
    for (const [, attributes, inner] of (content ?? "").matchAll(
      /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g
    )) {
      const columns = repetition(attributes!, "table:number-columns-repeated");
      const value = readValue(attributes!, inner ?? "");
      if (value !== null)
        for (let r = row; r < row + rows; r += 1)
          for (let c = column; c < column + columns; c += 1)
            cells.set(`${letters(c)}${r + 1}`, value);
      column += columns;
    }
    row += rows;
  }
  return cells;
}

function readValue(attributes: string, inner: string): ShownValue | null {
  const type = attributeOf(attributes, "office:value-type");
  if (type === undefined) return null;
  const text = [
    ...inner
      .replace(/<office:annotation[\s\S]*?<\/office:annotation>/g, "")
      .matchAll(/<text:p>([\s\S]*?)<\/text:p>/g),
  ]
    .map(([, paragraph]) => decode(paragraph!.replace(/<[^>]*>/g, "")))
    .join("\n");
  if (attributeOf(attributes, "calcext:value-type") === "error") return text;
  if (type === "boolean") return attributeOf(attributes, "office:boolean-value") === "true";
  const value = attributeOf(attributes, "office:value");
  return value === undefined ? text : Number(value);
}

function repetition(attributes: string, name: string): number {
  return Number(attributeOf(attributes, name) ?? 1);
}

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decode(value);
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}
