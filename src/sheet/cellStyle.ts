/** How a cell looks; what is left out is Excel's own default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly alignment?: "Left" | "Right";
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly border?: "EdgeTop" | "EdgeBottom";
}

const heading = {
  bold: true,
  fontColor: "#000000",
  fillColor: "#E7E6E6",
  wrap: true,
  border: "EdgeBottom",
} as const;
/** Keeps text apart from the numbers to its left. */
const text = { alignment: "Left", indent: 1 } as const;
const note = { italic: true, fontColor: "#595959" } as const;

/**
 * What a cell is to its reader. Colour never says it alone: the heading, the column or the
 * legend says the same in words.
 */
export const cellStyles = {
  plain: {},
  title: { bold: true, fontSize: 16 },
  section: { bold: true, fontSize: 12 },
  note,
  /** What a reader must not miss. */
  warning: { bold: true, fontColor: "#9C0006" },
  /** What there is to say about the value to the left. */
  aside: { ...note, ...text },
  heading: { ...heading, ...text },
  numberHeading: { ...heading, alignment: "Right" },
  text,
  longText: { ...text, wrap: true },
  /** For the user to change. */
  input: { fontColor: "#000000", fillColor: "#FFF2CC" },
  /** A text that a person has to write; unlike an input it makes the sheet the user's own. */
  fillIn: { fontColor: "#000000", fillColor: "#FFF2CC" },
  /** A figure as the document has it. */
  document: { fontColor: "#000000", fillColor: "#DDEBF7" },
  /** An answer of the add-in's functions. */
  addIn: { fontColor: "#000000", fillColor: "#E2EFDA" },
  total: { bold: true, border: "EdgeTop" },
  textTotal: { bold: true, border: "EdgeTop", ...text },
  result: { bold: true },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof cellStyles;
