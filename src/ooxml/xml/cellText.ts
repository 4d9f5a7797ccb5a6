import { escapeXml, unescapeXml } from "./tags";

/** Characters that XML cannot hold are written _x0001_ in cells, and _x005F_ keeps such a text apart. */
const ESCAPE = /_x([\dA-F]{4})_/gi;

/** @param xml a cell's text as its part writes it */
export function readCellText(xml: string): string {
  return unescapeXml(xml).replace(ESCAPE, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

export function writeCellText(text: string): string {
  const kept = text.replace(ESCAPE, (found) => `_x005F${found}`);
  // eslint-disable-next-line no-control-regex
  return escapeXml(kept).replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, toEscape);
}

function toEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
