/** What the namespaces of all our custom XML parts begin with: by it, a copy leaves them out. */
export const OWN_DATA = "urn:natlakarkalkyl:";

/** JSON in an element of its own, as a custom XML part keeps it. */
export interface JsonPart {
  readonly schema: number;
  readonly hash: string;
  /** Of parts that say the same, the one with the highest is the latest; 0 where it has none. */
  readonly revision: number;
  /** Of the latest saves that it goes on from, and its own last: what each of them said, in short. */
  readonly saves: readonly string[];
  readonly json: string;
}

export function writeJsonPart(
  element: string,
  namespace: string,
  { schema, hash, revision, saves }: Omit<JsonPart, "json">,
  value: unknown
): string {
  const past = saves.length > 0 ? ` saves="${saves.join(" ")}"` : "";
  return `<${element} xmlns="${namespace}" schema="${schema}" hash="${hash}" revision="${revision}"${past}>${toPlainJson(value)}</${element}>`;
}

/** JSON in ASCII without a character that XML has a meaning for: no writer of XML changes it. */
function toPlainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

/** @returns null for XML that is no such element */
export function readJsonPart(element: string, xml: string): JsonPart | null {
  const match = new RegExp(
    `<(?:\\w+:)?${element}\\b([^>]*)>([\\s\\S]*)</(?:\\w+:)?${element}>`
  ).exec(xml);
  if (!match) return null;
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(match[1]!)?.[1];
  const schema = Number(attribute("schema"));
  const hash = attribute("hash");
  if (!Number.isInteger(schema) || hash === undefined) return null;
  const revision = Number(attribute("revision") ?? 0);
  const saves = (attribute("saves") ?? "").split(" ").filter((one) => one !== "");
  return { schema, hash, revision, saves, json: match[2]!.replace(/&quot;/g, '"') };
}
