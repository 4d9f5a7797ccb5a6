import fs from "node:fs";
import path from "node:path";
import { professionLabel } from "../../../src/data/professions";
import { copyProblemSentence } from "../../../src/words/copy";
import { Refusal } from "../../../src/ooxml/fault";
import { Package } from "../../../src/ooxml/package";
import { Refused } from "./refusal";

/** A workbook, or a text file that Excel opens as one. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names are from where the user stands, which npm tells. */
export function pathOf(file: string): string {
  return path.resolve(process.env["INIT_CWD"] ?? ".", file);
}

export function readBytes(file: string): Uint8Array {
  try {
    return fs.readFileSync(pathOf(file));
  } catch {
    throw new Refused(`Filen ${file} går inte att läsa. Kontrollera namnet och mappen.`);
  }
}

export function readGivenFile(file: string): GivenFile {
  if (!/\.(xlsx|xlsm|csv)$/i.test(file))
    throw new Refused(`${file} är varken .xlsx eller .csv. Spara den som .xlsx och försök igen.`);
  const bytes = readBytes(file);
  if (!/\.csv$/i.test(file)) refuseDamaged(bytes);
  return { name: path.basename(file), bytes };
}

/** What cannot be unpacked is told of as the committee copy tells of it. */
function refuseDamaged(bytes: Uint8Array): void {
  try {
    const parts = new Package(bytes);
    for (const name of parts.names) if (name.endsWith(".xml")) parts.text(name);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refused(copyProblemSentence(error.fault, "sv", professionLabel));
  }
}
