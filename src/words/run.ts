import type { Language } from "./language";
import type { RunPart, RunStamp, OlderSheet, FrozenSheet } from "../sheet/runStamp";
import type { InsertionRemark } from "../excel/rewrite/remark";

interface Words {
  /** What the line begins with, while the sheet is alive and when it is frozen. */
  readonly begins: Readonly<Record<"live" | "frozen", string>>;
  readonly rest: (alternatives: string, data: string, settings: string) => string;
  readonly frozenUnknown: string;
  readonly emptied: string;
  /** Names of sheets that are there only while a run is written. */
  readonly aside: Readonly<Record<"fresh" | "copy", (name: string) => string>>;
  readonly remarks: Readonly<{
    editedSince: (sheet: string, copy: string, frozen: boolean) => string;
    unchecked: (sheets: string) => string;
    emptied: (sheets: string, count: number) => string;
    undressed: (sheets: string) => string;
    left: (sheets: string) => string;
    loosened: (places: string) => string;
  }>;
  readonly parts: Readonly<Record<RunPart | "question", string>>;
  readonly and: string;
  readonly more: (count: number) => string;
  readonly older: (sheets: string, time: string, changed: string) => string;
  readonly unknown: (sheets: string) => string;
  readonly again: Readonly<Record<"comparison" | "analysis" | "report", string>>;
  readonly line: Readonly<{
    older: (time: string, changed: string) => string;
    unknown: string;
    frozen: (time: string | null) => string;
  }>;
}

const MOST_OF_A_NAME = 40;
const MOST_OF_A_FINGERPRINT = 6;
const MOST_NAMES = 3;

const words: Readonly<Record<Language, Words>> = {
  sv: {
    begins: { live: "Körning", frozen: "Fryst körning" },
    rest: (alternatives, data, settings) =>
      `, alternativ ${alternatives}; underlag ${data}, svar och inställningar ${settings}`,
    frozenUnknown: "Fryst blad från en tidigare version",
    emptied:
      "Den senaste körningen har inget att visa här. Bladet är kvar för det som räknar på det.",
    aside: { fresh: (name) => `(ny) ${name}`, copy: (name) => `(förra) ${name}` },
    remarks: {
      editedSince: (sheet, copy, frozen) =>
        `Någon ändrade i ${sheet} medan körningen skrevs. Det som stod där finns kvar i ${copy}${frozen ? ", som värden" : "; dess formler visar den nya körningen"}.`,
      unchecked: (sheets) =>
        `Körningen är klar, men det gick inte att läsa om någon ändrade i bladen under tiden. Det som stod där finns i ${sheets}; jämför innan du tar bort dem.`,
      emptied: (sheets, count) =>
        `Körningen har inget att visa i ${sheets}; ${count === 1 ? "bladet är tömt" : "bladen är tömda"}.`,
      undressed: (sheets) =>
        `Siffrorna är skrivna, men Excel svarade inte när diagram, val i listor, kolumnbredder och utskrift skulle följa med i ${sheets}. Skriv bladen en gång till.`,
      left: (sheets) =>
        `Körningen är klar, men arbetsblad gick inte att ta bort: ${sheets}. De visar den förra körningen och kan tas bort.`,
      loosened: (places) =>
        `Formler räknade på en tabell eller en kolumn som den här körningen inte har: ${places}. De pekar nu på cellerna där den stod. Se över dem.`,
    },
    parts: {
      data: "underlaget",
      alternatives: "alternativen",
      answer: "svaret på vem som bär kostnaden",
      settings: "inställningarna",
      question: "valen i frågan",
    },
    and: "och",
    more: (count) => `${count} till`,
    older: (sheets, time, changed) =>
      `${sheets} visar en äldre körning, ${time}. Sedan dess har ${changed} ändrats.`,
    unknown: (sheets) =>
      `${sheets} är skrivet av en tidigare version av tillägget; det går inte att säga om siffrorna är aktuella.`,
    again: {
      comparison: "Välj Kör för att skriva bladen på nytt.",
      analysis: "Skriv analysens blad på nytt under Analys.",
      report: "Skriv dokumentets blad på nytt under Dela.",
    },
    line: {
      older: (time, changed) => `körning ${time}; sedan dess har ${changed} ändrats`,
      unknown: "skrivet av en tidigare version; åldern är okänd",
      frozen: (time) => (time === null ? "fryst blad" : `fryst, körning ${time}`),
    },
  },
  en: {
    begins: { live: "Run", frozen: "Frozen run" },
    rest: (alternatives, data, settings) =>
      `, alternatives ${alternatives}; data ${data}, answer and settings ${settings}`,
    frozenUnknown: "Frozen sheet of an earlier version",
    emptied:
      "The latest run has nothing to show here. The sheet stays for what is calculated from it.",
    aside: { fresh: (name) => `(new) ${name}`, copy: (name) => `(last) ${name}` },
    remarks: {
      editedSince: (sheet, copy, frozen) =>
        `Somebody changed ${sheet} while the run was written. What stood there is kept in ${copy}${frozen ? ", as values" : "; its formulas show the new run"}.`,
      unchecked: (sheets) =>
        `The run is complete, but whether somebody changed the sheets meanwhile could not be read. What stood there is in ${sheets}; compare before you delete them.`,
      emptied: (sheets, count) =>
        `The run has nothing to show on ${sheets}; the ${count === 1 ? "sheet is" : "sheets are"} empty now.`,
      undressed: (sheets) =>
        `The figures are written, but Excel did not answer when charts, lists of choices, column widths and printing were to follow on ${sheets}. Write the sheets once more.`,
      left: (sheets) =>
        `The run is complete, but aids of it could not be deleted: ${sheets}. They show the last run and can be deleted.`,
      loosened: (places) =>
        `Formulas used a table or a column that this run does not have: ${places}. They now refer to the cells where it stood. Look them over.`,
    },
    parts: {
      data: "the data",
      alternatives: "the alternatives",
      answer: "the answer to who bears the cost",
      settings: "the settings",
      question: "the choices of the question",
    },
    and: "and",
    more: (count) => `${count} more`,
    older: (sheets, time, changed) =>
      `An older run, ${time}, is shown by ${sheets}. Changed since then: ${changed}.`,
    unknown: (sheets) =>
      `An earlier version of the add-in wrote ${sheets}; whether the figures are current cannot be told.`,
    again: {
      comparison: "Choose Run to write the sheets again.",
      analysis: "Write the sheet of the analysis again under Analysis.",
      report: "Write the sheet of the document again under Share.",
    },
    line: {
      older: (time, changed) => `run ${time}; changed since then: ${changed}`,
      unknown: "written by an earlier version; its age is not known",
      frozen: (time) => (time === null ? "frozen sheet" : `frozen, run ${time}`),
    },
  },
};

const LANGUAGES: readonly Language[] = ["sv", "en"];

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
