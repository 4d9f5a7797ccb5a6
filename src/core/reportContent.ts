import type { NumberSource } from "./numberSource";
import type { MatterField } from "./scenario/matter";

/** Tjänsteskrivelse with a decision, or the answer to a motion. */
export type ReportTemplate = "memorandum" | "motion";

export type PartHeading =
  | "matter"
  | "motion"
  | "proposal"
  | "consequences"
  | "costs"
  | "units"
  | "relations"
  | "regions"
  | "capacity"
  | "financing"
  | "law"
  | "workEnvironment"
  | "residents"
  | "environment"
  | "followUp"
  | "assessment"
  | "assumptions"
  | "sources";

/** What a person has to write, because no figure can. */
export type FillIn = "motionText" | "decision" | "financing" | "workEnvironment" | "environment";

/** A report as it stands on paper, before it is a sheet or a file. */
export interface ReportContent {
  /** The same when the same report is made anew. */
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** On every page; "" for nothing. */
  readonly header: string;
  readonly footer: string;
  /** "Sida 1 av 3" in its two words. */
  readonly page: { readonly page: string; readonly of: string };
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | ReportHeading
  | {
      readonly kind: "paragraph";
      readonly runs: readonly Run[];
      /** What of the matter it states, where it states nothing else. */
      readonly field?: MatterField;
    }
  /** What a reader must not miss. */
  | { readonly kind: "warning"; readonly text: string }
  /** Small: to look something up in, and not to be read through. */
  | {
      readonly kind: "points";
      readonly items: readonly (readonly Run[])[];
      readonly isSmall?: boolean;
    }
  | ReportTable
  | ReportChart
  | ReportScatter;

export interface ReportHeading {
  readonly kind: "heading";
  /** 1 begins a part of the report. */
  readonly level: 1 | 2;
  readonly text: string;
  /** The part that it begins, where it begins one. */
  readonly part?: PartHeading;
}

/** Text, a place that a person has to fill in (what it is to hold), or a number of known source. */
export type Run = string | FillInRun | FigureRun;

export interface FillInRun {
  readonly fillIn: string;
}

/** A number as it is read, or a text of the workbook's with numbers in it, and where it comes from. */
export interface FigureRun {
  readonly text: string;
  readonly source: NumberSource;
}

export interface ReportTable {
  readonly kind: "table";
  readonly caption: string;
  /** The first is of labels, the others of numbers. */
  readonly headings: readonly string[];
  readonly rows: readonly ReportRow[];
  /** What a reader has to know who adds up the rows; null: nothing. */
  readonly foot: string | null;
}

export interface ReportRow {
  readonly label: string;
  /** A sum of rows above. */
  readonly isSum: boolean;
  /** null: nothing is known. */
  readonly numbers: readonly (ReportNumber | null)[];
}

export interface ReportNumber {
  /** In the unit that is printed, exact: it is rounded where it is printed. */
  readonly value: number;
  readonly decimals: number;
  /** A change is written with its sign. */
  readonly signed: boolean;
  /** As the language writes it. */
  readonly text: string;
  readonly source: NumberSource;
  /** The numbers of the table that it is the sum of; none: it stands for itself. */
  readonly terms: readonly Term[];
}

/** A number of a table by row and by its place among the numbers of the row. */
export interface Term {
  readonly row: number;
  readonly number: number;
  readonly minus?: boolean;
}

/** How the values of a chart stand to each other. */
export type ChartForm =
  /** Columns on each other, beside each other, lying, or lines. */
  "stacked" | "columns" | "bars" | "lines";

/** A chart by category. Columns and bars begin at zero. */
export interface ReportChart {
  readonly kind: "chart";
  readonly form: ChartForm;
  readonly title: string;
  /** Says in words what it shows. */
  readonly description: string;
  readonly categoryHeading: string;
  readonly categories: readonly string[];
  /** With the unit. */
  readonly valueTitle: string;
  readonly decimals: number;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** #RRGGBB */
  readonly color: string;
  /** One a category; null: none. */
  readonly values: readonly (number | null)[];
  /** One a value. */
  readonly sources: readonly NumberSource[];
}

/** Points by two sizes. */
export interface ReportScatter {
  readonly kind: "scatter";
  readonly title: string;
  readonly description: string;
  readonly name: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly points: readonly ScatterPoint[];
}

export interface ScatterAxis {
  readonly title: string;
  readonly decimals: number;
  /** The values are shares of 0–1. */
  readonly isShare: boolean;
}

/** What an axis shows of a value: of a share per cent. */
export function axisValue(value: number, { isShare }: Pick<ScatterAxis, "isShare">): number {
  return value * (isShare ? 100 : 1);
}

export interface ScatterPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly source: NumberSource;
}
