import { greatestOf } from "../../core/extremes";
import { expectParts } from "../../excel/kept/keptData";
import { runAgain } from "../../excel/runAgain";
import { ContentHash } from "../../sheet/contentHash";
import { type JsonPart, OWN_DATA, readJsonPart, writeJsonPart } from "../../sheet/jsonPart";
import { emptySettings, type InvoiceSettings, readInvoiceSettings } from "../core/invoiceSettings";

const NAMESPACE = `${OWN_DATA}invoices`;
const ELEMENT = "invoices";
const SCHEMA = 1;

interface Kept {
  readonly item: Excel.CustomXmlPart;
  readonly part: JsonPart | null;
}

/** What the workbook keeps of what the user has said of invoice lines. */
export function loadInvoiceSettings(): Promise<InvoiceSettings> {
  return runAgain(async (context) => settingsOf(await readKept(context)), {
    delayForCellEdit: true,
  });
}

/**
 * Keeps what the change makes of what the workbook says now, so that what somebody else has
 * changed meanwhile stays.
 * @returns what it keeps from then on
 */
export function changeInvoiceSettings(
  change: (settings: InvoiceSettings) => InvoiceSettings
): Promise<InvoiceSettings> {
  return runAgain(async (context) => {
    // What a newer version keeps is not ours to change.
    const kept = (await readKept(context)).filter(({ part }) => (part?.schema ?? 0) <= SCHEMA);
    const next = change(settingsOf(kept));
    const revision = Math.max(0, greatestOf(kept.map(({ part }) => part?.revision ?? 0))) + 1;
    const hash = new ContentHash();
    hash.add(JSON.stringify(next));
    const head = { schema: SCHEMA, hash: hash.toText(), revision, saves: [] };
    expectParts(kept);
    context.workbook.customXmlParts.add(writeJsonPart(ELEMENT, NAMESPACE, head, next));
    for (const { item } of kept) item.delete();
    await context.sync();
    return next;
  });
}

async function readKept(context: Excel.RequestContext): Promise<readonly Kept[]> {
  const items = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await context.sync();
  const texts = items.items.map((item) => ({ item, xml: item.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ item, xml }) => ({ item, part: readJsonPart(ELEMENT, xml.value) }));
}

function settingsOf(kept: readonly Kept[]): InvoiceSettings {
  const latest = kept.reduce<JsonPart | null>(
    (last, { part }) =>
      part && part.schema <= SCHEMA && (!last || part.revision > last.revision) ? part : last,
    null
  );
  if (!latest) return emptySettings;
  try {
    return readInvoiceSettings(JSON.parse(latest.json));
  } catch {
    return emptySettings;
  }
}
