/** The XML of a file's parts, read with the patterns that their writers keep to. */

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'" };

/** Without the prefix that some programs put before every element of the spreadsheet's own. */
export function withoutPrefix(xml: string): string {
  const root = /<(\w+):(?:workbook|worksheet|sst|styleSheet|table|Relationships)[\s>]/.exec(xml);
  return root ? xml.replace(new RegExp(`<(/?)${root[1]}:`, "g"), "<$1") : xml;
}

export interface Related {
  readonly id: string;
  /** Office's short name: worksheet, table. */
  readonly type: string;
  readonly path: string;
}

/** @param folder of the part that they belong to */
export function relationships(xml: string, folder: string): readonly Related[] {
  return [...withoutPrefix(xml).matchAll(/<Relationship ([^>]*)>/g)].map(([, attributes]) => {
    const target = attribute(attributes!, "Target")!;
    const { pathname } = new URL(target, `file:///${folder}`);
    const type = attribute(attributes!, "Type")!.replace(/^.*\//, "");
    return { id: attribute(attributes!, "Id")!, type, path: decodeURI(pathname.slice(1)) };
  });
}

export function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  const found = double ?? single;
  return found === undefined ? undefined : decode(found);
}

/** Of an item with or without formatted runs; how to pronounce it is no part of it. */
export function plainText(xml: string): string {
  return [...xml.replace(/<rPh [\s\S]*?<\/rPh>/g, "").matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)]
    .map(([, each]) => decode(each!))
    .join("");
}

export function decode(text: string): string {
  return text
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => entities[name]!)
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
    )
    .replace(/&amp;/g, "&")
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
