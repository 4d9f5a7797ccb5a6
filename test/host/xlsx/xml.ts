/** What is undefined or null is left out; truth is 1 and 0, as in spreadsheets. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; its children are XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (string | readonly string[])[]
): string {
  const content = children.flat().join("");
  const start = `<${name}${attributesOf(attributes)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element around what there may be nothing of; then it is left out itself. */
export function optional(
  name: string,
  attributes: Attributes,
  children: readonly string[]
): string {
  return children.length === 0 ? "" : element(name, attributes, children);
}

/** Of elements that only carry one value, as those of charts are. */
export function value(name: string, val: string | number | boolean): string {
  return element(name, { val });
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`;
}

/** Text as a spreadsheet keeps it: what XML cannot hold is written as its code. */
export function escapeText(text: string): string {
  return escapeMarkup(
    text
      .replace(/_(?=x[\dA-F]{4}_)/gi, "_x005F_")
      .replace(notInXml, code)
      .replace(/\r/g, code)
  );
}

/** XML's own signs; what XML cannot hold is left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(notInXml, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

// eslint-disable-next-line no-control-regex -- they are what is meant
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function code(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, each]) => each !== undefined && each !== null)
    .map(([name, each]) => ` ${name}="${attributeText(each!)}"`)
    .join("");
}

function attributeText(each: string | number | boolean): string {
  if (typeof each === "boolean") return each ? "1" : "0";
  return escapeMarkup(String(each))
    .replace(/"/g, "&quot;")
    .replace(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
