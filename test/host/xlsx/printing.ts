import type { Properties } from "../model/contents";
import { element, escapeText } from "./xml";

/** How a sheet is printed. */

const paperSizes: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

const pointsPerInch = 72;

export function isFittedToPages({ zoom }: Properties): boolean {
  const { horizontalFitToPages, verticalFitToPages } = { ...(zoom as Fit | undefined) };
  return horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
}

interface Fit {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export function printOptions(layout: Properties): string {
  const attributes = {
    horizontalCentered: layout["centerHorizontally"] === true || undefined,
    verticalCentered: layout["centerVertically"] === true || undefined,
    headings: layout["printHeadings"] === true || undefined,
    gridLines: layout["printGridlines"] === true || undefined,
  };
  const isUsed = Object.values(attributes).some(Boolean);
  return isUsed ? element("printOptions", attributes) : "";
}

export function pageMargins(layout: Properties): string {
  const inches = (name: string, points: number) =>
    Number(layout[`${name}Margin`] ?? points) / pointsPerInch;
  return element("pageMargins", {
    left: inches("left", 50.4),
    right: inches("right", 50.4),
    top: inches("top", 54),
    bottom: inches("bottom", 54),
    header: inches("header", 21.6),
    footer: inches("footer", 21.6),
  });
}

export function pageSetup(layout: Properties): string {
  const { scale, horizontalFitToPages, verticalFitToPages } = {
    ...(layout["zoom"] as Fit | undefined),
  };
  return element("pageSetup", {
    paperSize: paperSizes[String(layout["paperSize"] ?? "A4")],
    scale: scale === 100 ? undefined : scale,
    // As many pages as it takes are 0.
    fitToWidth: isFittedToPages(layout) ? (horizontalFitToPages ?? 0) : undefined,
    fitToHeight: isFittedToPages(layout) ? (verticalFitToPages ?? 0) : undefined,
    orientation: String(layout["orientation"] ?? "Portrait").toLowerCase(),
  });
}

export function headerFooter(parts: Readonly<Record<string, Properties>>): string {
  const page = parts["defaultForAllPages"] ?? {};
  const text = (place: "Header" | "Footer") =>
    ["left", "center", "right"]
      .map((side) => [`&${side.charAt(0).toUpperCase()}`, String(page[`${side}${place}`] ?? "")])
      .filter(([, each]) => each !== "")
      .map((each) => each.join(""))
      .join("");
  const [header, footer] = [text("Header"), text("Footer")];
  if (header === "" && footer === "") return "";
  return element(
    "headerFooter",
    {},
    header && element("oddHeader", {}, escapeText(header)),
    footer && element("oddFooter", {}, escapeText(footer))
  );
}
