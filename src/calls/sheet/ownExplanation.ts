import type { ResultColumn } from "../../words/resultColumns";
import type { CellSize } from "../../core/scenario/scenario";

/** What a cell is on a sheet that the add-in has written. */
export interface OwnCell {
  readonly origin: SheetOrigin;
  readonly role: CellRole;
  readonly place: CellHeadings;
  /** null: the cell is no part of the long table Resultat. */
  readonly result: ResultCell | null;
}

export interface SheetOrigin {
  readonly kind: "run" | "example" | "sampleRegion" | "workspace" | "forecasts" | "pricing";
  /** null: no run's, or an earlier version wrote it, which told nothing. */
  readonly run: { readonly time: string; readonly alternatives: readonly string[] } | null;
  readonly frozen: boolean;
  /** Somebody has changed what stands in it since; null: that is not known. */
  readonly edited: boolean | null;
}

/** By how the cell looks, which freezing keeps. */
export type CellRole =
  | "title"
  | "section"
  | "note"
  | "warning"
  | "heading"
  | "input"
  | "document"
  | "answer"
  | "text"
  | "value";

/** The words around a cell; null: there are none. */
export interface CellHeadings {
  readonly section: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

/** A row of the long table, and which of its cells is asked about. Kronor. */
export interface ResultCell {
  readonly column: ResultColumn;
  /** Whether the column is one of the sizes below. */
  readonly isSize: boolean;
  readonly heading: string;
  /** Alternative, period, unit, profession and party, as the row has them; blank ones left out. */
  readonly row: readonly string[];
  /** As the sheet says it: utfall or prognos, and what the contacts are. */
  readonly kind: string;
  readonly isOutcome: boolean;
  readonly contactKind: string;
  readonly isOwnForecast: boolean;
  readonly party: string;
  /** Of the cell that the row shares with the other party; null: neither row carries them. */
  readonly sizes: Readonly<Record<CellSize, number>> | null;
  /** Of the row that carries the sizes, counted as Excel does; null: the row itself. */
  readonly sizesRow: number | null;
  readonly oneOff: number | null;
  readonly cash: number;
  readonly change: number;
  /** What the other party bears of the same; null: nothing, and it has no row. */
  readonly other: { readonly party: string; readonly cash: number } | null;
  /** Known where the pane stands at the run that wrote the sheet. */
  readonly run: ResultRun | null;
}

export interface ResultRun {
  /** The rule whose share the cash is; null: none fits it. */
  readonly rule: {
    readonly from: string;
    readonly healthCentre: number;
    readonly region: number;
    /** Of the party, 0–1. */
    readonly share: number;
    readonly isAlternatives: boolean;
  } | null;
  /** What the forecast's prices are multiplied by; null: it does not give the row. */
  readonly calibration: number | null;
}

/** What SUMIFS adds up. */
export interface RowSum {
  /** As the formula has it. */
  readonly text: string;
  readonly sheet: string;
  readonly column: string;
  readonly criteria: readonly RowCriterion[];
  readonly rows: number;
  readonly sum: number;
  /** Rows counted as Excel does; the largest amounts first. */
  readonly largest: readonly {
    readonly row: number;
    readonly label: string;
    readonly value: number;
  }[];
}

export interface RowCriterion {
  readonly heading: string;
  /** "", "<", "<=", ">", ">=" or "<>" */
  readonly sign: string;
  readonly value: string;
  /** Of a number that stands for something with a name. */
  readonly name: string | null;
}
