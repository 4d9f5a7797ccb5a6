import { append } from "../append";
import { type CivilDate, isCivil } from "../calendar";
import type { Patch, Policy } from "./policy";

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
  | { readonly code: "patch.noAmounts"; readonly patch: number; readonly field: "amounts" }
  | { readonly code: "patch.nameMissing"; readonly patch: number; readonly field: "name" };

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Kronor; more for one contact, visit or patient is a slip. */
const MOST_PER_ITEM = 100_000;
/** Kronor a year or once. */
const MOST_A_YEAR = 1e11;
/** Sums of four percentages as doubles. */
const CLOSE = 1e-9;

/** The limits of a field: shares 0–1, kronor from 0. */
type Limits = readonly [field: string, value: number | null, least: number, most: number];

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
  const dates = [
    ["from", patch.from],
    ["validTo", patch.kind === "financing" ? patch.validTo : null],
  ] as const;
  for (const [field, value] of dates)
    if (value !== null && !isDate(value))
      faults.push({ code: "patch.date", patch: i, field, value });
  for (const [field, value, least, most] of limitsOf(patch))
    if (value !== null && !(value >= least && value <= most))
      faults.push({ code: "patch.limits", patch: i, field, value, least, most });
  return [...faults, ...checkWhole(patch, i)];
}

/** Every number of a patch; a field of its own name, or of an amount its profession. */
export function limitsOf(patch: Patch): readonly Limits[] {
  switch (patch.kind) {
    case "tariff":
    case "contactCharge":
      return patch.amounts.map(({ profession, amount }) => [profession, amount, 0, MOST_PER_ITEM]);
    case "patientFee":
      return [
        ["amount", patch.amount, 0, MOST_PER_ITEM],
        ["sharePaying", patch.sharePaying, 0, 1],
        ["elasticity", patch.elasticity, -1, 1],
      ];
    case "allocation":
      return [
        ["healthCentre", patch.shares.healthCentre, 0, 1],
        ["region", patch.shares.region, 0, 1],
      ];
    case "cap":
      return [["perListed", patch.perListed, 0, MOST_PER_ITEM]];
    case "growth":
      return [["perYear", patch.perYear, -1, 10]];
    case "stop":
      return [
        ["returning", patch.returning, 0, 1],
        ["ownDigital", patch.ownDigital, 0, 1],
        ["otherChannel", patch.otherChannel, 0, 1],
        ["forgone", patch.forgone, 0, 1],
        ["otherChannelPrice", patch.otherChannelPrice, 0, MOST_PER_ITEM],
      ];
    case "visitCost":
      return [
        ["perVisit", patch.perVisit, 0, MOST_PER_ITEM],
        ["realisable", patch.realisable, 0, 1],
        ["substitution", patch.substitution, 0, 1],
        ["upliftPerYear", patch.upliftPerYear, -0.5, 0.5],
      ];
    case "ownService":
      return [
        ["share", patch.share, 0, 1],
        ["perContact", patch.perContact, 0, MOST_PER_ITEM],
        ["oneOff", patch.oneOff, 0, MOST_A_YEAR],
        ["upliftPerYear", patch.upliftPerYear, -0.5, 0.5],
      ];
    case "financing":
      return [["frame", patch.frame, 0, MOST_A_YEAR]];
  }
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
