import { SaxesParser, type SaxesTagNS } from "saxes";

/** What a part's elements are told to, in order. */
export interface Watcher<Fault> {
  open(tag: SaxesTagNS): Fault | null;
  text?(text: string): void;
  close?(tag: SaxesTagNS): Fault | null;
  end?(): Fault | null;
}

/** Characters between two stops: a few hundredths of a second. */
export const PIECE = 1 << 18;

/**
 * Reads a part as strictly as the standard is: a library's reader, since our own passes by what
 * it does not look for. Stops now and then.
 * @returns the first fault, the watcher's or "xml" or "namespace"
 */
export function* parseStrictly<Fault extends string>(
  xml: string,
  watcher: Watcher<Fault>
): Generator<void, Fault | "xml" | "namespace" | null> {
  let fault: Fault | "xml" | "namespace" | null = null;
  let named: boolean | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    fault ??= "xml";
  });
  parser.on("opentag", (tag) => {
    named ??= tag.uri !== "";
    if (named && tag.uri === "") fault ??= "namespace";
    fault ??= watcher.open(tag);
  });
  parser.on("text", (text) => watcher.text?.(text));
  parser.on("cdata", (text) => watcher.text?.(text));
  parser.on("closetag", (tag) => {
    fault ??= watcher.close?.(tag) ?? null;
  });
  for (let at = 0; at < xml.length && fault === null; at += PIECE) {
    if (at > 0) yield;
    parser.write(xml.slice(at, at + PIECE));
  }
  // Who reads on where a part has ended in error would be told of the end alone.
  if (fault === null) parser.close();
  return fault ?? watcher.end?.() ?? null;
}

/** The value of an attribute by its name without prefix. */
export function attributeOf({ attributes }: SaxesTagNS, name: string): string | undefined {
  for (const each of Object.values(attributes)) if (each.local === name) return each.value;
  return undefined;
}
