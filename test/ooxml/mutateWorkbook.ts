import { changedWorkbook, type PartChange, zipOf } from "./changedParts";
import { partsOf, type FixtureWorkbook } from "./excelWorkbook";

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A workbook and parts of it that differ from Excel's. */
export interface Original {
  readonly workbook: FixtureWorkbook;
  readonly changes?: Readonly<Record<string, PartChange>>;
}

const VALUES = [
  "",
  "-1",
  "0",
  "1",
  "99999999999",
  "A1:XFD1048576",
  "XFE1",
  "1e308",
  "NaN",
  "x:y",
  "../..",
  "shared",
  "array",
  "B2:A1",
];
const TEXTS = [
  "<",
  ">",
  "&",
  '"',
  "]]>",
  "<!-- ",
  "<?x?>",
  "<![CDATA[",
  "&#0;",
  "\u0000",
  "å",
  "=",
  "_xldudf_NATLAKARE_TARIFF(1)",
  "[2]!",
  "#REF!",
  "'",
];

/** The bytes of the workbook, damaged in one to four ways; what was done is told. */
export function mutate(
  { workbook, changes = {} }: Original,
  seed: number
): { readonly bytes: Uint8Array; readonly done: readonly string[] } {
  const random = randomOf(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const done: string[] = [];
  if (random() < 0.15) return damageBytes(changedWorkbook(workbook, changes), random);
  const parts = new Map<string, string | Uint8Array>(Object.entries(partsOf(workbook)));
  for (const [name, change] of Object.entries(changes))
    if (change === null) parts.delete(name);
    else parts.set(name, typeof change === "function" ? change(String(parts.get(name))) : change);

  const textPart = (): [string, string] => {
    const names = [...parts].flatMap(([name, part]) => (typeof part === "string" ? [name] : []));
    const likely = names.filter((name) => /sheet\d|workbook|rels$|Types|table/.test(name));
    const name = pick(random() < 0.8 && likely.length > 0 ? likely : names);
    return [name, parts.get(name) as string];
  };
  const tagsOf = (xml: string): readonly RegExpMatchArray[] => [...xml.matchAll(/<[^<>]*>/g)];
  const change = (how: string, edit: (xml: string) => string): void => {
    const [name, xml] = textPart();
    parts.set(name, edit(xml));
    done.push(`${how} ${name}`);
  };
  const spliceAt = (xml: string, match: RegExpMatchArray, text: string): string =>
    xml.slice(0, match.index) + text + xml.slice(match.index! + match[0].length);
  const overOne = (xml: string, pattern: RegExp, edit: (found: string) => string): string => {
    const found = [...xml.matchAll(pattern)];
    if (found.length === 0) return xml;
    const one = pick(found);
    return spliceAt(xml, one, edit(one[0]));
  };

  const kinds: readonly (() => void)[] = [
    () => change("a tag away", (xml) => overOne(xml, /<[^<>]*>/g, () => "")),
    () => change("a tag twice", (xml) => overOne(xml, /<[^<>]*>/g, (tag) => tag + tag)),
    () =>
      change("two tags swapped", (xml) => {
        const tags = tagsOf(xml);
        if (tags.length < 2) return xml;
        const [a, b] = [pick(tags), pick(tags)].sort((x, y) => x.index! - y.index!) as [
          RegExpMatchArray,
          RegExpMatchArray,
        ];
        return a === b ? xml : spliceAt(spliceAt(xml, b, a[0]), a, b[0]);
      }),
    () => change("an element away", (xml) => overOne(xml, /<(\w+)[^<>]*>[^<]*<\/\1>/g, () => "")),
    () =>
      change("an element twice", (xml) =>
        overOne(xml, /<(\w+)[^<>]*>[^<]*<\/\1>|<\w[^<>]*\/>/g, (each) => each + each)
      ),
    () => change("a value", (xml) => overOne(xml, /="[^"]*"/g, () => `="${pick(VALUES)}"`)),
    () => change("an attribute away", (xml) => overOne(xml, /\s[\w:]+="[^"]*"/g, () => "")),
    () => change("a content", (xml) => overOne(xml, />[^<]+</g, () => `>${pick(VALUES)}<`)),
    () =>
      change("characters", (xml) => {
        const at = below(xml.length);
        return xml.slice(0, at) + pick(TEXTS) + xml.slice(at + below(3));
      }),
    () => change("cut short", (xml) => xml.slice(0, below(xml.length))),
    () =>
      change("a prefix", (xml) =>
        random() < 0.5
          ? overOne(xml, /<\/?(?=\w)/g, (start) => `${start}z:`)
          : xml.replace(/<(\/?)(?:\w+:)?(?=\w)/g, "<$1q:").replace(/\sxmlns="/, ' xmlns:q="')
      ),
    () =>
      change("a relationship away", (xml) => overOne(xml, /<Relationship [^<>]*\/>/g, () => "")),
    () => change("a type away", (xml) => overOne(xml, /<(Override|Default) [^<>]*\/>/g, () => "")),
    () =>
      change("a target", (xml) =>
        overOne(xml, /Target="[^"]*"/g, () => `Target="${pick([...parts.keys()])}"`)
      ),
    () => {
      const name = pick([...parts.keys()]);
      parts.delete(name);
      done.push(`away ${name}`);
    },
    () => {
      const [a, b] = [pick([...parts.keys()]), pick([...parts.keys()])];
      const [first, second] = [parts.get(a)!, parts.get(b)!];
      parts.set(a, second).set(b, first);
      done.push(`${a} and ${b} swapped`);
    },
    () => {
      const [name, xml] = textPart();
      parts.set(name, Uint8Array.from(Buffer.from(xml, pick(["utf16le", "latin1"] as const))));
      done.push(`encoding of ${name}`);
    },
    () => {
      const name = pick([...parts.keys()]);
      const part = parts.get(name)!;
      parts.delete(name);
      parts.set(pick([name.toUpperCase(), name.replace(/\//g, "\\"), `${name}x`]), part);
      done.push(`name of ${name}`);
    },
  ];
  const count = 1 + below(4);
  for (let i = 0; i < count; i += 1) pick(kinds)();
  return { bytes: zipOf(parts), done };
}

function damageBytes(
  bytes: Uint8Array,
  random: () => number
): { readonly bytes: Uint8Array; readonly done: readonly string[] } {
  const below = (count: number): number => Math.floor(random() * count);
  if (random() < 0.3) {
    const length = below(bytes.length);
    return { bytes: bytes.slice(0, length), done: [`the first ${length} bytes`] };
  }
  const flipped = bytes.slice();
  const done: string[] = [];
  for (let i = 0, count = 1 + below(6); i < count; i += 1) {
    const at = below(bytes.length);
    flipped[at]! ^= 1 << below(8);
    done.push(`a bit of byte ${at}`);
  }
  return { bytes: flipped, done };
}
