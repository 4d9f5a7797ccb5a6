import { fromBase64, toBase64 } from "../../../excel/base64";
import { readKeptData } from "../../../excel/kept/keptData";
import { runAgain } from "../../../excel/runAgain";
import { OWN_DATA } from "../../../sheet/jsonPart";

const NAMESPACE = `${OWN_DATA}template`;

/** A region's Word template as the workbook keeps it, in a custom XML part that no copy takes along. */
export interface KeptTemplate {
  /** Of the file that was chosen. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns null where there is none, or none that can be read */
export function readTemplate(): Promise<KeptTemplate | null> {
  return runAgain(async (context) => {
    const { parts } = await readKeptData(context, NAMESPACE, {});
    return parts.reduce<KeptTemplate | null>((found, { xml }) => found ?? toTemplate(xml), null);
  });
}

/** @param template null: it goes, and the built-in one is used again */
export function keepTemplate(template: KeptTemplate | null): Promise<void> {
  return runAgain(async (context) => {
    const { parts } = await readKeptData(context, NAMESPACE, {});
    if (template) context.workbook.customXmlParts.add(toXml(template));
    for (const { item } of parts) item.delete();
    await context.sync();
  });
}

/** The name is written in characters that XML has no meaning for. */
function toXml({ name, bytes }: KeptTemplate): string {
  return `<template xmlns="${NAMESPACE}" name="${encodeURIComponent(name)}">${toBase64(bytes)}</template>`;
}

function toTemplate(xml: string): KeptTemplate | null {
  const match = /<(?:\w+:)?template\b([^>]*)>([^<]*)</.exec(xml);
  const name = /\sname\s*=\s*["']([^"]*)["']/.exec(match?.[1] ?? "")?.[1];
  const bytes = match && fromBase64(match[2]!);
  return name !== undefined && bytes ? { name: decodeURIComponent(name), bytes } : null;
}
