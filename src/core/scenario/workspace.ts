import type { Month } from "../calendar";
import type { ProfessionKey } from "../profession";
import type { AllocationRule, Policy } from "../policy/policy";
import type { Growth } from "../projection";
import type { Matter } from "./matter";
import type { OpenQuestion, Standpoint } from "./openQuestion";
import type { LaterRows, MeanFee } from "./scenario";

/** What the user calls the two parties; null: the language's own word. */
export interface Terms {
  /** "vårdcentral", "hälsocentral". */
  readonly healthCentre: string | null;
  /** "regionen centralt". */
  readonly region: string | null;
}

/** What a range holds. */
export type SourceRole = "contacts" | "units" | "tariffs" | "rules";

/** A range of the workbook with a heading row, and what its columns mean where the user has said so. */
export interface DataSource {
  readonly role: SourceRole;
  /** Name of a native table, or the address of a range with its sheet. */
  readonly place: string;
  /** Meaning by heading, only where the user has corrected what was recognised; null: left out. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Kronor per written unit of money: 1, 1000 or 1000000; null: as the heading says. */
  readonly kronorPerUnit: number | null;
  /** What else the user has said of how its cells are read; the next file of its headings has it too. */
  readonly choices?: ReadingChoices;
  /** As they stood when it was pointed out: by them the next file is known. */
  readonly headings?: readonly string[];
}

/** What was said of a source that is gone, for the next one of the same headings. */
export type RememberedReading = Omit<DataSource, "place" | "headings"> & {
  readonly headings: readonly string[];
};

/** Answers to what a table alone does not tell. Keys are texts as written, folded (`foldText`). */
export interface ReadingChoices {
  /** What a word for a profession means; "unknown": okänt yrke; null: its rows are left out. */
  readonly professions?: Readonly<Record<string, ProfessionKey | "unknown" | null>>;
  /** Which unit a spelling means, by its name; null: nobody's, okänd eller olistad. */
  readonly units?: Readonly<Record<string, string | null>>;
  /** Which rows are read, by heading of the column that tells them apart: the values kept. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  /** Whether 3/4 2020 is the third of April. */
  readonly dayFirst?: boolean;
  /** Whether four digits are a year or ÅÅMM, six digits ÅÅÅÅMM or ÅÅMMDD. */
  readonly digits?: "year" | "ÅÅMM" | "ÅÅMMDD";
  /** Which periods count where one is longer than others of the same months. */
  readonly spans?: "shorter" | "longer";
  /** Of periods that name none. */
  readonly year?: number;
  /** What numbers mean that no heading names. */
  readonly measure?: "contacts" | "cost";
}

/** All of a comparison that is the user's own: kept in the workbook. */
export interface Workspace {
  readonly terms: Terms;
  readonly sources: readonly DataSource[];
  /** Of sources that are gone, the latest last; undefined: none. */
  readonly remembered?: readonly RememberedReading[];
  /** The data are an invented example: every sheet and chart says so. */
  readonly synthetic: boolean;
  /** The answer to "Vem bär kostnaden hos er i dag?"; empty: not answered yet. */
  readonly rulesInForce: readonly AllocationRule[];
  /** null: the latest period of the data that is outcome. */
  readonly lastOutcome: Month | null;
  /** What unmarked rows after it are; null: by their kind of period. */
  readonly laterRows: LaterRows | null;
  /** null: the rest of the year and three plan years. */
  readonly lastMonth: Month | null;
  /** null: by the kind of periods. */
  readonly method: Growth | null;
  readonly meanFees: readonly MeanFee[] | null;
  readonly inhabitants: number | null;
  /** Persons with a digital out-of-region contact in a year; undefined: not given. */
  readonly users?: number;
  /** Questions of law and negotiation to settle; undefined: none is written down. */
  readonly questions?: readonly OpenQuestion[];
  /** What the region says of alternatives, one each at most; undefined: nothing. */
  readonly standpoints?: readonly Standpoint[];
  /** What heads the papers that are made of the comparison; undefined: nothing is said. */
  readonly matter?: Matter;
  readonly policies: readonly Policy[];
  /** Ids of the alternatives to compare, 2–8, the baseline among them. */
  readonly chosen: readonly string[];
  /** Id of the policy that is Nollalternativ. */
  readonly baseline: string;
}

/** Alternatives beside each other, Nollalternativ among them. */
export const MOST_COMPARED = 8;

/** Nobody has pointed anything out, or answered anything. */
export const emptyWorkspace: Workspace = {
  terms: { healthCentre: null, region: null },
  sources: [],
  synthetic: false,
  rulesInForce: [],
  lastOutcome: null,
  laterRows: null,
  lastMonth: null,
  method: null,
  meanFees: null,
  inhabitants: null,
  policies: [],
  chosen: [],
  baseline: "",
};

/** @param users null: not given */
export function withUsers(workspace: Workspace, users: number | null): Workspace {
  const { users: before, ...rest } = workspace;
  if (users === (before ?? null)) return workspace;
  return users === null ? rest : { ...rest, users };
}
