import { append } from "../append";
import { type CivilDate, isCivil } from "../calendar";
import { fieldsOf, fieldOf, limitedFigures } from "./patchFields";
import { OTHER_PAYERS, type Patch, type Policy } from "./policy";

/** What is wrong with a field of an alternative, as data; its words live in locales. */
export type PolicyFault =
  | { readonly code: "policy.nameMissing"; readonly patch: null; readonly field: "name" }
  | {
      readonly code: "policy.endsBeforeStart";
      readonly patch: null;
      readonly field: "validTo";
    }
  | {
      readonly code: "patch.date";
      readonly patch: number | null;
      readonly field: string;
      readonly value: string;
    }
  | {
      readonly code: "patch.limits";
      readonly patch: number;
      readonly field: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: "patch.nobodyBears"; readonly patch: number; readonly field: "shares" }
  | {
      readonly code: "patch.sharesNotWhole";
      readonly patch: number;
      readonly field: "returning";
      readonly sum: number;
    }
  | {
      readonly code: "patch.payersAboveWhole";
      readonly patch: number;
      readonly field: "state";
      readonly sum: number;
    }
  | { readonly code: "patch.noAmounts"; readonly patch: number; readonly field: "amounts" }
  | { readonly code: "patch.nameMissing"; readonly patch: number; readonly field: "name" };

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Sums of four percentages as doubles. */
const CLOSE = 1e-9;

/** @returns everything that is wrong, in the order of the form; none for a policy that can be run */
export function checkPolicy(policy: Policy): readonly PolicyFault[] {
  const { name, validFrom, validTo } = policy;
  const faults: PolicyFault[] = [];
  if (name.trim() === "") faults.push({ code: "policy.nameMissing", patch: null, field: "name" });
  for (const [field, date] of [
    ["validFrom", validFrom],
    ["validTo", validTo],
  ] as const)
    if (date !== null && !isDate(date))
      faults.push({ code: "patch.date", patch: null, field, value: date });
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    faults.push({ code: "policy.endsBeforeStart", patch: null, field: "validTo" });
  policy.patches.forEach((patch, i) => append(faults, checkPatch(patch, i)));
  return faults;
}

function checkPatch(patch: Patch, i: number): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const { field, form } of fieldsOf(patch.kind)) {
    const value = form === "date" ? (fieldOf(patch, field) as CivilDate | null) : null;
    if (value !== null && !isDate(value))
      faults.push({ code: "patch.date", patch: i, field, value });
  }
  for (const { field, value, least, most } of limitedFigures(patch))
    if (value !== null && !(value >= least && value <= most))
      faults.push({ code: "patch.limits", patch: i, field, value, least, most });
  return [...faults, ...checkWhole(patch, i)];
}

/** What no single number shows. */
function checkWhole(patch: Patch, i: number): readonly PolicyFault[] {
  switch (patch.kind) {
    case "allocation": {
      const { healthCentre, region } = patch.shares;
      const nobody = healthCentre + region <= 0;
      return nobody ? [{ code: "patch.nobodyBears", patch: i, field: "shares" }] : [];
    }
    case "stop": {
      const sum = patch.returning + patch.ownDigital + patch.otherChannel + patch.forgone;
      const whole = Math.abs(sum - 1) <= CLOSE;
      return whole ? [] : [{ code: "patch.sharesNotWhole", patch: i, field: "returning", sum }];
    }
    case "payers": {
      const sum = OTHER_PAYERS.reduce((total, payer) => total + patch[payer], 0);
      const above = sum > 1 + CLOSE;
      return above ? [{ code: "patch.payersAboveWhole", patch: i, field: "state", sum }] : [];
    }
    case "tariff":
    case "contactCharge":
      return patch.amounts.length === 0
        ? [{ code: "patch.noAmounts", patch: i, field: "amounts" }]
        : [];
    case "financing":
      return patch.name.trim() === ""
        ? [{ code: "patch.nameMissing", patch: i, field: "name" }]
        : [];
    default:
      return [];
  }
}

function isDate(text: CivilDate): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= FIRST_YEAR && year <= LAST_YEAR && isCivil(year, month, day);
}
