const beforeRoot = /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*/;
const tag = /<(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const skipped = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/**
 * The namespace of an XML document's outermost element, "" for none; undefined where the text is no
 * XML. It looks at tags and entities only: enough to catch a text that was put together carelessly,
 * in Node and in the browser alike.
 */
export function rootNamespace(xml: string): string | undefined {
  const body = xml.replace(beforeRoot, "").replace(skipped, "");
  if (!body.startsWith("<")) return undefined;
  const open: string[] = [];
  let root: RegExpMatchArray | undefined;
  let last = 0;
  for (const match of body.matchAll(tag)) {
    const [whole, closing, name = "", , selfClosing] = match;
    if (!isText(body.slice(last, match.index))) return undefined;
    if (root && open.length === 0) return undefined;
    root ??= match;
    last = match.index + whole.length;
    if (closing) {
      if (open.pop() !== name) return undefined;
    } else if (!selfClosing) open.push(name);
  }
  if (!root || open.length > 0 || body.slice(last).trim() !== "") return undefined;
  return namespaceOf(root);
}

function isText(text: string): boolean {
  return !/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text);
}

function namespaceOf([, , name = "", attributes = ""]: RegExpMatchArray): string {
  const prefix = name.includes(":") ? `:${name.split(":")[0]}` : "";
  const value = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return (value?.[1] ?? value?.[2] ?? "").replace(/&amp;/g, "&");
}
