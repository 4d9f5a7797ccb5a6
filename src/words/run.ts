import { type RunTexts, sv } from "./sv/run";
import { en } from "./en/run";
import { type Language, LANGUAGES } from "./language";
import type { RunStamp, OlderSheet, FrozenSheet } from "../sheet/runStamp";
import type { InsertionRemark } from "../excel/rewrite/remark";

const MOST_OF_A_NAME = 40;
const MOST_OF_A_FINGERPRINT = 6;
const MOST_NAMES = 3;

const words: Readonly<Record<Language, RunTexts>> = { sv, en };

/** The small line below the title of every sheet of a run. */
export function runLine(stamp: RunStamp, language: Language): string {
  const { rest } = words[language];
  const { data, answer, settings } = stamp.fingerprint;
  const short = (text: string): string => text.slice(0, MOST_OF_A_FINGERPRINT);
  const names = stamp.alternatives.map((name) =>
    name.length > MOST_OF_A_NAME ? `${name.slice(0, MOST_OF_A_NAME - 1)}…` : name
  );
  return `${beginning(stamp, language, "live")}${rest(names.join(", "), short(data), `${short(answer)}/${short(settings)}`)}`;
}

function beginning({ time }: RunStamp, language: Language, state: "live" | "frozen"): string {
  return `${words[language].begins[state]} ${time}`;
}

/** The line as a frozen sheet has it; null: the text is not the line of that run. */
export function frozenLine(text: string, stamp: RunStamp): string | null {
  for (const language of LANGUAGES) {
    const live = beginning(stamp, language, "live");
    if (text.startsWith(live))
      return `${beginning(stamp, language, "frozen")}${text.slice(live.length)}`;
  }
  return null;
}

/** For a sheet whose line somebody has taken away, or that never had one. */
export function frozenRemark(stamp: RunStamp | null, language: Language): string {
  return stamp ? beginning(stamp, language, "frozen") : words[language].frozenUnknown;
}

/** On a sheet of an earlier run that the new one has nothing for. */
export function emptiedSheet(language: Language): string {
  return words[language].emptied;
}

/** What a sheet is to be called that is there only while a run is written. */
export function asideName(kind: "fresh" | "copy", name: string, language: Language): string {
  return words[language].aside[kind](name);
}

export function remarkSentence(remark: InsertionRemark, language: Language): string {
  const { remarks } = words[language];
  switch (remark.code) {
    case "editedSince":
      return remarks.editedSince(remark.sheet, remark.copy, remark.frozen);
    case "unchecked":
      return remarks.unchecked(listOf(remark.sheets, language));
    case "emptied":
      return remarks.emptied(listOf(remark.sheets, language), remark.sheets.length);
    case "undressed":
      return remarks.undressed(listOf(remark.sheets, language));
    case "ownRules":
      return remarks.ownRules(listOf(remark.places, language));
    case "left":
      return remarks.left(listOf(remark.sheets, language));
    case "loosened":
      return remarks.loosened(listOf(remark.places, language));
  }
}

/** A sentence for the sheets of each run, and what to do about them. */
export function olderSentences(
  sheets: readonly OlderSheet[],
  language: Language
): readonly string[] {
  const { older, unknown, again } = words[language];
  const runs = new Map<string, OlderSheet[]>();
  for (const one of sheets) {
    const key = JSON.stringify([one.time, one.changed]);
    const same = runs.get(key);
    if (same) same.push(one);
    else runs.set(key, [one]);
  }
  const told = [...runs.values()].map((same) => {
    const [{ time, changed }] = same as [OlderSheet];
    const names = namesText(
      same.map(({ sheet }) => sheet),
      language
    );
    return time === null ? unknown(names) : older(names, time, changedText(changed, language));
  });
  const kinds = (["comparison", "analysis", "report"] as const).filter((kind) =>
    sheets.some(({ work }) => work.startsWith(kind))
  );
  return [...told, ...kinds.map((kind) => again[kind])];
}

/** What the check's list says of a sheet. */
export function runSheetText(sheet: OlderSheet | FrozenSheet, language: Language): string {
  const { line } = words[language];
  const text = !("changed" in sheet)
    ? line.frozen(sheet.time)
    : sheet.time === null
      ? line.unknown
      : line.older(sheet.time, changedText(sheet.changed, language));
  return `${sheet.sheet}: ${text}`;
}

/** "underlaget och alternativen" */
function changedText(changed: OlderSheet["changed"], language: Language): string {
  return listOf(
    changed.map((part) => words[language].parts[part]),
    language
  );
}

function namesText(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  return rest < 2
    ? listOf(names, language)
    : listOf([...names.slice(0, MOST_NAMES), words[language].more(rest)], language);
}

function listOf(texts: readonly string[], language: Language): string {
  return texts.length < 2
    ? texts.join("")
    : `${texts.slice(0, -1).join(", ")} ${words[language].and} ${texts.at(-1)!}`;
}
