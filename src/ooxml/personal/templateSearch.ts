import { faultOf } from "../document/templateFault";
import { Package } from "../package";
import { findElements, textOf } from "../xml/tags";
import { type FoundNumbers, NumberSearch } from "./numberSearch";

/** What a template says itself: its text, its headers and footers, its notes. */
const PARTS = /^\/?word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/**
 * Looks through a template's own text, which every document filled from it has.
 * @param place what the template is called where numbers are told of
 * @param today ISO
 */
export function searchTemplate(bytes: Uint8Array, place: string, today: string): FoundNumbers {
  const search = new NumberSearch(today);
  const at = search.named(place);
  try {
    const file = new Package(bytes);
    for (const part of file.names.filter((name) => PARTS.test(name)))
      for (const text of paragraphsIn(file.text(part), part))
        search.take(text, { kind: "part", sheet: null, at, group: part, about: at });
  } catch (error) {
    // What cannot be read cannot be filled either: that is told of where it is.
    faultOf(error);
  }
  return search.found([]);
}

/** A number may be parted between runs. */
function paragraphsIn(xml: string, part: string): readonly string[] {
  return findElements(xml, part, "p").map(({ inner: [start, end] }) => {
    const own = xml.slice(start, end);
    return findElements(own, part, "t")
      .map((text) => textOf(own, text))
      .join("");
  });
}
