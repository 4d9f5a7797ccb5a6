import type { Area } from "../../formula/text/area";
import type { CivilDate } from "../../core/calendar";
import type { CellValue, Matrix } from "../../core/cellValue";
import type { Decomposition, DecompositionMethod } from "../../core/decomposition";
import type { ArgumentName, Fault } from "../../core/fault";
import type { ProfessionKey } from "../../core/profession";
import type { Growth } from "../../core/projection";
import type { Source } from "../../core/provenance";
import type { FunctionId } from "../../formula/signatures";
import type { CellHeadings, OwnCell, RowSum } from "./ownExplanation";

/** Cells of the workbook as they are now. */
export interface ReadCells {
  readonly sheet: string;
  /** With the sheet's name. */
  readonly address: string;
  readonly area: Area;
  readonly values: Matrix;
}

export type { CellValue, Matrix } from "../../core/cellValue";

/** How the number in the selected cell arose. */
export type Explanation = CellExplanation & {
  /** What the cell is on a sheet of ours; null: the sheet is not known to be one. */
  readonly own: OwnCell | null;
};

export type CellExplanation =
  | { readonly kind: "blank"; readonly address: string }
  | { readonly kind: "constant"; readonly address: string; readonly value: CellValue }
  | {
      readonly kind: "native";
      readonly address: string;
      readonly value: CellValue;
      readonly formula: string;
      /** The rows that SUMIFS adds up, where they can be told. */
      readonly sums: readonly RowSum[];
      /** The other cells that the formula names; the first ones where they are many. */
      readonly reads: readonly (CellReading & { readonly headings: CellHeadings })[];
      readonly more: number;
    }
  | {
      readonly kind: "ours";
      readonly address: string;
      readonly value: CellValue;
      readonly formula: string;
      /** null: the answer is one cell. */
      readonly spill: SpillPlace | null;
      /** The formula is more than the call: Excel goes on from the answer. */
      readonly isPart: boolean;
      readonly calls: readonly CallExplanation[];
    };

/** What a part of a formula refers to, as it is in the workbook. */
export interface CellReading {
  /** As the formula has it. */
  readonly text: string;
  /** null: it could not be found. */
  readonly address: string | null;
  readonly rows: number;
  readonly columns: number;
  /** The first cells. */
  readonly values: Matrix;
}

/** Which cell of an answer the selected one is; rows and columns count from 1. */
export interface SpillPlace {
  readonly parent: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CallExplanation {
  readonly function: FunctionId;
  readonly arguments: readonly ArgumentExplanation[];
  /** The cell of the answer that is derived, from 1; null: the answer is one cell. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** null where an argument is not known. */
  readonly answer: Answer | null;
  /** Whether the cell shows the derived number; null where that cannot be told. */
  readonly agrees: boolean | null;
}

export type Answer =
  | { readonly kind: "blank" }
  | { readonly kind: "fault"; readonly fault: Fault }
  | TariffDerivation
  | TariffSourceDerivation
  | SplitDerivation
  | AdjustedDerivation
  | ChangeDerivation
  | ForecastDerivation
  | DecompositionDerivation
  | BreakEvenDerivation;

export interface ArgumentExplanation {
  readonly name: ArgumentName;
  /** As the formula has it; "" where it was left out. */
  readonly text: string;
  /** computed: by Excel, out of sight. */
  readonly origin: "omitted" | "literal" | "reference" | "call" | "reckoned" | "computed";
  readonly reading: CellReading | null;
}

/** Which tariff answers a question. */
export interface TariffFinding {
  readonly day: CivilDate;
  readonly profession: ProfessionKey;
  /** Nobody named a profession. */
  readonly isAssumed: boolean;
  readonly schedule: "national" | "own" | "constant";
  /** Whose row it was, where that is not the profession's own: its group. */
  readonly via: ProfessionKey | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** Kronor per contact. */
  readonly amount: number;
  /** In the user's table, counted from the heading as 1. */
  readonly row: number | null;
  readonly source: Source | null;
  readonly verified: { readonly date: string; readonly issuer: string } | null;
  /** What the column Källa of the user's own table says; "" where it says nothing. */
  readonly ownSource: string;
}

export interface TariffDerivation extends TariffFinding {
  readonly kind: "tariff";
  readonly fee: number;
  readonly net: number;
}

export const TARIFF_SOURCE_COLUMNS = [
  "amount",
  "from",
  "to",
  "document",
  "issuer",
  "certainty",
  "lastVerified",
] as const;

export interface TariffSourceDerivation extends TariffFinding {
  readonly kind: "tariffSource";
  readonly column: (typeof TARIFF_SOURCE_COLUMNS)[number];
  readonly isBlank: boolean;
}

export interface SplitDerivation {
  readonly kind: "split";
  /** As it was given, in kronor. */
  readonly amount: number;
  /** After rounding to `decimals`: what the parts sum to. */
  readonly total: number;
  readonly decimals: number;
  readonly parts: readonly SplitPart[];
  /** How many units were left after rounding down. */
  readonly spare: number;
  /** What decided between equal remainders where the spare units ran out. */
  readonly tie: "weight" | "position" | null;
  /** Position in `parts` of the selected cell. */
  readonly selected: number;
}

export interface SplitPart {
  readonly weight: number;
  /** The exact share of the total, nearest double, in kronor. */
  readonly exact: number;
  /** Rounded down (of a negative total: towards 0), in kronor. */
  readonly whole: number;
  /** What rounding down took away, exactly: a fraction of one unit, 0–1. */
  readonly remainder: { readonly numerator: string; readonly denominator: string };
  readonly remainderDecimal: number;
  /** 1: largest claim on a spare unit. */
  readonly rank: number;
  readonly getsSpare: boolean;
  readonly value: number;
}

/** A part that was rounded together with other rows, to sum in more than one direction. */
export interface AdjustedDerivation {
  readonly kind: "adjusted";
  readonly amount: number;
  readonly weight: number;
  readonly decimals: number;
  /** The exact share, nearest double, in kronor. */
  readonly exact: number;
  readonly value: number;
  readonly together:
    | { readonly mode: "table"; readonly column: RoundedSum }
    | {
        readonly mode: "running";
        /** Up to the period before, and up to the cell's own. */
        readonly before: RoundedSum;
        readonly through: RoundedSum;
      };
}

/** Exact shares of a party in several rows, and what they were rounded to, in kronor. */
export interface RoundedSum {
  readonly exact: number;
  readonly value: number;
}

/** A party's part by the old weights, by the new, and the difference. */
export interface ChangeDerivation {
  readonly kind: "change";
  readonly amount: number;
  readonly decimals: number;
  /** Counts from 1. */
  readonly party: number;
  readonly parties: number;
  readonly before: SplitPart;
  readonly after: SplitPart;
  readonly value: number;
}

export interface DecompositionDerivation {
  readonly kind: "decomposition";
  readonly method: DecompositionMethod;
  readonly isAssumed: boolean;
  /** What the cell shows. */
  readonly effect: keyof Decomposition;
  readonly groups: number;
  /** Groups with a price in one period only; it stands for both. */
  readonly unpriced: number;
  readonly before: { readonly contacts: number; readonly cost: number };
  readonly after: { readonly contacts: number; readonly cost: number };
  /** null where a period has no contacts, and so no shares. */
  readonly means: MeanPrices | null;
  readonly effects: Decomposition;
}

/** Kronor per contact by the shares of one period, named first, and the prices of one. */
export interface MeanPrices {
  readonly oldOld: number;
  readonly oldNew: number;
  readonly newOld: number;
  readonly newNew: number;
}

export interface BreakEvenDerivation {
  readonly kind: "breakEven";
  readonly tariff: number;
  readonly visitCost: number;
  readonly borneShare: number;
  readonly contacts: number | null;
  readonly oneOff: number;
  /** 0–1 where the saving can be lost at all. */
  readonly share: number;
}

export interface ForecastDerivation {
  readonly kind: "forecast";
  readonly unit: "year" | "month";
  /** 2020, 2020-05. */
  readonly period: string;
  /** Periods ahead. */
  readonly step: number;
  readonly column: "period" | "contacts" | "cost" | "low" | "high";
  readonly growth: Growth;
  readonly isAssumed: boolean;
  readonly series: readonly SeriesDerivation[];
  readonly contacts: number;
  /** null: a price is missing. */
  readonly cost: number | null;
  readonly band: {
    readonly confidence: number;
    readonly factor: number;
    readonly periods: number;
  } | null;
}

export interface SeriesDerivation {
  readonly profession: ProfessionKey;
  /** Values used, oldest first; the zeros before the start left out. */
  readonly values: readonly number[];
  readonly leadingZeros: number;
  /** What one period adds: a factor or a number, by the method; null: neither. */
  readonly change: {
    readonly kind: "factor" | "difference";
    readonly value: number;
    /** How many periods of it there are: those ahead, or fewer where growth is damped. */
    readonly times: number;
  } | null;
  readonly season: SeasonDerivation | null;
  /** What the forecast goes on from. */
  readonly level: number;
  readonly projected: number;
  readonly fee: number;
  /** Gross tariffs in force in the period, by first day of each in it. */
  readonly tariffs: readonly { readonly from: CivilDate; readonly amount: number }[];
  /** Mean over the period, after the fee. */
  readonly price: number | null;
}

/** The year that has begun, made full, and a month's share of it. */
export interface SeasonDerivation {
  readonly fullYears: number;
  readonly months: number;
  readonly begun: number;
  /** Mean share of a year, 0–1: of the months that have begun, and of the month asked for. */
  readonly begunShare: number;
  readonly share: number;
  readonly year: number;
}

/** An error cell of the add-in, and why. */
export interface ExplainedError {
  /** With its sheet: 'Blad 1'!B4. */
  readonly address: string;
  readonly sheet: string;
  readonly cell: string;
  readonly error: string;
  readonly formula: string;
  readonly function: FunctionId | null;
  /** null: only the error itself is known. */
  readonly fault: Fault | null;
}
