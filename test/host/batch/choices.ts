import { foldText } from "../../../src/core/profession";
import type { ReadingChoices } from "../../../src/core/scenario/workspace";
import { findProfession } from "../../../src/data/professions";
import { isObject, type JsonObject } from "./jsonFile";
import { Refused } from "./refusal";

/** Where a mapping holds answers instead of meanings of headings. */
export const CHOICES = "choices";

type Check = (value: unknown) => unknown;

const CHECKS: Readonly<Record<keyof ReadingChoices, Check>> = {
  professions: answersOf((one) => (one === "unknown" ? one : professionOf(one))),
  units: answersOf((one) => (typeof one === "string" ? one : undefined)),
  kept: answersOf((one) =>
    Array.isArray(one) && one.every((each) => typeof each === "string") ? one : undefined
  ),
  dayFirst: (value) => (typeof value === "boolean" ? value : undefined),
  digits: oneOf("year", "ÅÅMM", "ÅÅMMDD"),
  spans: oneOf("shorter", "longer"),
  year: (value) =>
    Number.isInteger(value) && Number(value) >= 1990 && Number(value) <= 2100 ? value : undefined,
  measure: oneOf("contacts", "cost"),
};

/** @param file for what is told of it */
export function readChoices(value: unknown, file: string): ReadingChoices {
  if (!isObject(value)) throw new Refused(`${file}: ${CHOICES} ska vara ett objekt: { … }.`);
  const checks = new Map<string, Check>(Object.entries(CHECKS));
  return Object.fromEntries(
    Object.entries(value).map(([key, given]) => {
      const check = checks.get(key);
      const read = check?.(given);
      if (read !== undefined) return [key, read];
      throw new Refused(
        check
          ? `${file}: ${JSON.stringify(given)} kan inte vara ${key}. README säger vad svaren kan vara.`
          : `${file}: ”${key}” är inget svar. De som finns: ${[...checks.keys()].join(", ")}.`
      );
    })
  );
}

/** Later answers stand before earlier ones, word by word. */
export function together(one: ReadingChoices, other: ReadingChoices): ReadingChoices {
  const merged = new Map<string, unknown>(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const before = merged.get(key);
    merged.set(key, isObject(before) && isObject(value) ? { ...before, ...value } : value);
  }
  return Object.fromEntries(merged);
}

/** By word as the user writes it; null is an answer for each of them. */
function answersOf(read: (one: unknown) => unknown): Check {
  return (value) => {
    if (!isObject(value)) return undefined;
    const answers: readonly (readonly [string, unknown])[] = Object.entries(
      value as JsonObject
    ).map(([word, one]) => [foldText(word), one === null ? null : read(one)]);
    return answers.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(answers);
  };
}

function oneOf(...known: readonly string[]): Check {
  return (value) => known.find((one) => one === value);
}

function professionOf(value: unknown): unknown {
  return typeof value === "string" ? findProfession(value) : undefined;
}
