import type { DataSource, ReadingChoices, SourceRole } from "../../../src/core/scenario/workspace";
import { meaningsOf } from "../../../src/reading/sheet/recognition";
import { findSources } from "../../../src/reading/excel/sources";
import { CHOICES, readChoices, together } from "./choices";
import { isObject, readJsonObject, type JsonObject } from "./jsonFile";
import { Refused, WrongUse } from "./refusal";

const ROLES: readonly SourceRole[] = ["contacts", "units", "tariffs", "rules"];

/** Which cells are read, and as what; what is left out is found as the pane finds it. */
export interface Pointing {
  /** "Blad!A1:F200=contacts", or the name of a table before the sign. */
  readonly sources: readonly string[];
  /** A file with meanings by heading and with choices, of all sources or, by place, of each. */
  readonly map: string | undefined;
}

export async function pointOut({ sources, map }: Pointing): Promise<readonly DataSource[]> {
  const given = sources.map(readSource);
  const mapping = map === undefined ? {} : readMapping(map);
  const found = given.length > 0 ? given : await findAll();
  return found.map((source) => {
    const choices = choicesOf(source, mapping, map ?? "");
    return {
      ...source,
      columns: columnsOf(source, mapping),
      ...(Object.keys(choices).length > 0 && { choices }),
    };
  });
}

/** Of all sources, and those of the place. */
function choicesOf({ place }: DataSource, mapping: JsonObject, file: string): ReadingChoices {
  const own = mapping[place];
  return [mapping, isObject(own) ? own : {}]
    .flatMap((each) => (each[CHOICES] === undefined ? [] : [readChoices(each[CHOICES], file)]))
    .reduce(together, {});
}

/** The worked example is nobody's data where there are others. */
async function findAll(): Promise<readonly DataSource[]> {
  const all = await findSources();
  const own = all.filter(({ isExample }) => !isExample);
  return (own.length > 0 ? own : all).map(({ source }) => source);
}

function readSource(text: string): DataSource {
  const [, place = "", role = ""] = /^(.+)=(\w+)$/s.exec(text) ?? [];
  const known = ROLES.find((one) => one === role);
  if (!known)
    throw new WrongUse(
      `--source ${text} säger inte vad området är. Skriv t.ex. "Blad1!A1:F200=contacts"; rollerna är ${ROLES.join(", ")}.`
    );
  return { role: known, place, columns: {}, kronorPerUnit: null };
}

function readMapping(file: string): JsonObject {
  const mapping = readJsonObject(file);
  const known = new Set<unknown>([null, ...ROLES.flatMap(meaningsOf)]);
  const meanings = (one: JsonObject): readonly unknown[] =>
    Object.entries(one).flatMap(([key, value]) => (key === CHOICES ? [] : [value]));
  const given = meanings(mapping).flatMap((one) => (isObject(one) ? meanings(one) : [one]));
  const unknown = given.find((meaning) => !known.has(meaning));
  if (unknown !== undefined)
    throw new Refused(
      `${file} säger att en rubrik betyder ${JSON.stringify(unknown)}, och det är ingen betydelse. De som finns: ${[...known].map(String).join(", ")}.`
    );
  return mapping;
}

/** A meaning that no column of the role can have is meant for another source. */
function columnsOf({ role, place }: DataSource, mapping: JsonObject): DataSource["columns"] {
  const ofPlace = mapping[place];
  const general = Object.entries(mapping).filter(([, meaning]) => !isObject(meaning));
  const own = isObject(ofPlace) ? Object.entries(ofPlace) : [];
  const meanings: readonly unknown[] = [null, ...meaningsOf(role)];
  return Object.fromEntries(
    [...general, ...own].filter(([, meaning]) => meanings.includes(meaning))
  ) as DataSource["columns"];
}
