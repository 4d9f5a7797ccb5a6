import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A control in a paragraph's text. */
export function inlineControl(tag: string, text = "Skriv här", properties = ""): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
}

/** A control around paragraphs. */
export function blockControl(tag: string, text = "Skriv här", properties = ""): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p><w:p><w:r><w:t>${text} igen</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
}

/** A control around a cell of a table's row. */
export function cellControl(tag: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Skriv här</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>`;
}

export function paragraph(inner: string, style = ""): string {
  const look = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${look}${inner}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export interface MadeTemplate {
  readonly body: string;
  readonly header?: string;
  /** Of the document's part: a template's, or one with macros. */
  readonly type?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** As a Swedish Word writes one: styles have Swedish ids, with the English names that all have. */
export function templateOf({ body, header = "", type, more = {} }: MadeTemplate): Uint8Array {
  const main = type ?? `${MAIN}.document.main+xml`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${XML}<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/header1.xml": `${XML}<w:hdr ${W}>${paragraph(run("Region Norrsjö") + header)}</w:hdr>`,
    "word/styles.xml": `${XML}<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="7030A0"/><w:sz w:val="30"/></w:rPr></w:style></w:styles>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/></Relationships>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  );
}
