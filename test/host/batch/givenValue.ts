import type { ProfessionKey } from "../../../src/core/profession";
import { findProfession } from "../../../src/data/professions";
import { Refused } from "./refusal";

/** @returns null where nothing is said */
export function oneOf<T extends string>(key: string, all: readonly T[], value: unknown): T | null {
  if (value === undefined || value === null) return null;
  const found = all.find((one) => one === value);
  if (found === undefined)
    throw new Refused(
      `${key} är ${JSON.stringify(value)}. Skriv ${all.map((one) => `"${one}"`).join(", ")}.`
    );
  return found;
}

/** By code or label, as in a workbook. */
export function readProfession(value: unknown): ProfessionKey {
  const profession = findProfession(String(value));
  if (!profession)
    throw new Refused(
      `Yrket ${JSON.stringify(value)} är okänt. Skriv en yrkeskod som "LK" eller "PS", eller läkare, psykolog, sjuksköterska.`
    );
  return profession;
}
