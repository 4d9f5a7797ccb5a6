import type { Package } from "./package";
import { readRelationships, relationshipsName, removeRelationships } from "./parts/relationships";
import { removeParts } from "./parts/removeParts";
import type { Workbook } from "./parts/workbook";
import { spliceText } from "./xml/splice";
import { type Element, escapeXml, findElements, readAttributes } from "./xml/tags";

const ADD_IN = /\.xlam?$/i;
/** [2] in front of a sheet or a name, as files write another workbook; no column of a table. */
const NUMBERS = /(?<![\p{L}\p{N}_.\][])\[(\d{1,5})\]/gu;

/** A file that a workbook refers to by its number in the list, from 1. */
export interface ExternalLink {
  readonly number: number;
  /** "" where the list names none. */
  readonly part: string;
  /** The addresses as they are written: one, or the same file found in several ways. */
  readonly targets: readonly string[];
  readonly element: Element;
}

export function externalLinksOf({
  file,
  part: main,
}: Pick<Workbook, "file" | "part">): readonly ExternalLink[] {
  const xml = file.text(main);
  const relationships = readRelationships(file, main);
  return findElements(xml, main, "externalReference").map((element, i) => {
    const id = readAttributes(xml, element.tag).get("id");
    const found = relationships.find((each) => each.id === id && file.has(each.target));
    const part = found?.target ?? "";
    const targets = part === "" ? [] : readRelationships(file, part);
    return {
      number: i + 1,
      part,
      targets: targets.filter(({ external }) => external).map(({ target }) => target),
      element,
    };
  });
}

/**
 * Takes out the links to add-ins that no formula uses: their addresses tell where somebody keeps
 * files. Those after them in the list would get other numbers; where formulas use these, the link
 * stays, with the name of its file alone.
 * @returns the files' names
 */
export function removeAddInLinks(workbook: Pick<Workbook, "file" | "part">): readonly string[] {
  const { file } = workbook;
  const links = externalLinksOf(workbook);
  const isAddIn = ({ targets }: ExternalLink): boolean =>
    targets.some((target) => ADD_IN.test(fileNameOf(target)));
  if (!links.some(isAddIn)) return [];
  const used = usedNumbers(file);
  const unused = links.filter((link) => isAddIn(link) && !used.has(link.number));
  const last = [...used].reduce((most, number) => Math.max(most, number), 0);
  const gone = unused.filter(({ number }) => number > last);
  for (const link of unused) if (!gone.includes(link)) shortenTargets(file, link);
  removeLinks(workbook, gone, links.length);
  return unused.map(({ targets }) => fileNameOf(targets[0]!));
}

function removeLinks(
  { file, part: main }: Pick<Workbook, "file" | "part">,
  gone: readonly ExternalLink[],
  count: number
): void {
  if (gone.length === 0) return;
  const xml = file.text(main);
  const elements =
    gone.length === count
      ? findElements(xml, main, "externalReferences")
      : gone.map(({ element }) => element);
  file.write(
    main,
    spliceText(
      xml,
      elements.map(({ tag, end }) => ({ start: tag.start, end, text: "" }))
    )
  );
  const parts = new Set(gone.map(({ part }) => part));
  removeRelationships(
    file,
    main,
    readRelationships(file, main).filter(({ target }) => parts.has(target))
  );
  removeParts(file, [...parts]);
}

function shortenTargets(file: Package, { part }: ExternalLink): void {
  const name = relationshipsName(part);
  const xml = file.text(name);
  const splices = readRelationships(file, part)
    .filter(({ external }) => external)
    .map(({ start, end, target }) => {
      const short = escapeXml(fileNameOf(target)).replace(/\$/g, "$$$$");
      const text = xml
        .slice(start, end)
        .replace(/(\sTarget\s*=\s*)(["'])[^"']*\2/, `$1$2${short}$2`);
      return { start, end, text };
    });
  file.write(name, spliceText(xml, splices));
}

/** Of other files, in any formula. */
function usedNumbers(file: Package): ReadonlySet<number> {
  const used = new Set<number>();
  for (const part of file.names)
    if (/^xl\/.*\.xml$/i.test(part) && !/\/(externalLinks\/|sharedStrings\.xml)/i.test(part))
      for (const [, number] of file.text(part).matchAll(NUMBERS)) used.add(Number(number));
  return used;
}

function fileNameOf(target: string): string {
  const last = target.split(/[\\/]/).at(-1)!;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
