import type { ArgumentName } from "../core/fault";

/** What an argument means to those that look at calls; "other" where nobody asks. */
export type ParameterKind = "date" | "tariffs" | "other";

export interface Parameter {
  readonly name: ArgumentName;
  readonly kind: ParameterKind;
  readonly optional: boolean;
}

/**
 * The custom functions, in the order of the metadata, and their parameters in order: what evaluates,
 * explains and checks a call, and what turns it into native formulas, all know them from here.
 */
export const signatures = {
  TARIFF: [
    needed("date", "date"),
    optional("profession"),
    optional("patient_fee"),
    optional("tariffs", "tariffs"),
  ],
  ALLOCATE_SPLIT: [needed("amount"), needed("weights"), optional("decimals"), optional("mode")],
  PROJECT_COST: [
    needed("periods", "date"),
    needed("contacts"),
    optional("horizon"),
    optional("method"),
    optional("professions"),
    optional("patient_fee"),
    optional("tariffs", "tariffs"),
    optional("confidence"),
  ],
  ALLOCATE_CHANGE: [
    needed("amount"),
    needed("old_weights"),
    needed("new_weights"),
    optional("decimals"),
  ],
  DECOMPOSE_COST: [
    needed("contacts_before"),
    needed("prices_before"),
    needed("contacts_after"),
    needed("prices_after"),
    optional("method"),
  ],
  TARIFF_SOURCE: [needed("date", "date"), optional("profession"), optional("tariffs", "tariffs")],
  BREAK_EVEN: [
    needed("tariff"),
    needed("avoidable_visit_cost"),
    optional("borne_share"),
    optional("contacts"),
    optional("one_off_cost"),
  ],
} satisfies Readonly<Record<string, readonly Parameter[]>>;

export type FunctionId = keyof typeof signatures;
export const FUNCTION_IDS = Object.keys(signatures) as readonly FunctionId[];

/** Which of the arguments are of one of the kinds, from 0. */
export function positionsOf(id: FunctionId, kinds: readonly ParameterKind[]): readonly number[] {
  return signatures[id].flatMap(({ kind }: Parameter, position) =>
    kinds.includes(kind) ? [position] : []
  );
}

function needed(name: ArgumentName, kind: ParameterKind = "other"): Parameter {
  return { name, kind, optional: false };
}

function optional(name: ArgumentName, kind: ParameterKind = "other"): Parameter {
  return { name, kind, optional: true };
}
