import { evaluate } from "../../src/formula/evaluate";
import { addressOf } from "../../src/formula/text/area";
import { calculateInIronCalc } from "../support/ironCalc";
import type { ShownValue } from "../support/libreOffice";
import type { TestArgument } from "./living/livingBook";
import type { CommitteeCopy, CopyOptions } from "../../src/ooxml/committeeCopy";
import { copyOf } from "./copying";
import type { FixtureWorkbook } from "./excelWorkbook";
import { readCells, readParts } from "./readWorkbook";

export const withNames = { mode: "living", lambdas: true } as const;

export const workbook: FixtureWorkbook = {
  functions: ["_xldudf_NATLAKARE_TARIFF"],
  names: { Dagar: "'Blad å'!$A$1:$A$2" },
  sheets: [
    {
      name: "Blad å",
      cells: {
        A1: 43_800,
        A2: 43_000,
        B1: { f: "_xldudf_NATLAKARE_TARIFF(Dagar)", v: 1, ref: "B1:B2", dynamic: true },
        B2: 1,
        C1: { f: "SUM(B1:B2)", v: 1 },
      },
    },
  ],
};

/** The functions that the names stand for, by what they are called in Swedish. */
export const NAMES = {
  TARIFF: "TAXA",
  ALLOCATE_SPLIT: "FÖRDELA",
  ALLOCATE_CHANGE: "OMFÖRDELA",
  DECOMPOSE_COST: "FÖRÄNDRING",
  BREAK_EVEN: "BRYTPUNKT",
} as const;

export function copyWithNames(options: Partial<CopyOptions> = {}): Promise<CommitteeCopy> {
  return copyOf(workbook, { ...withNames, ...options });
}

/** A function of ours and the arguments of a call: what the name of a copy is asked, too. */
export interface AskedCall {
  readonly id: keyof typeof NAMES;
  readonly args: readonly TestArgument[];
}

export interface NameOnDisk {
  readonly name: string;
  readonly comment: string | null;
  readonly text: string;
}

/** The names of a copy in order, as its file has them. */
export function namesIn(bytes: Uint8Array): readonly NameOnDisk[] {
  const xml = readParts(bytes)["xl/workbook.xml"]!;
  return [...xml.matchAll(/<definedName ([^>]*)>(.*?)<\/definedName>/g)].map(([, tag, text]) => ({
    name: /name="([^"]*)"/.exec(tag!)![1]!,
    comment: /comment="([^"]*)"/.exec(tag!)?.[1] ?? null,
    text: decode(text!),
  }));
}

/** As a person types it: without the marks of the file. */
export function typedForm(text: string): string {
  return text.replace(/_xlop\.([\p{L}_]+)/gu, "[$1]").replace(/_xlfn\.|_xlpm\./g, "");
}

/** The first cell that each formula shows in IronCalc, typed into the copy on a sheet of its own. */
export function typeInto(
  bytes: Uint8Array,
  formulas: readonly string[],
  inputs: ReadonlyMap<string, string | number> = new Map()
): readonly ShownValue[] {
  const sheets = new Map<string, Map<string, string | number>>();
  for (const [place, value] of Object.entries(readCells(bytes))) {
    const [sheet, address] = place.split("!") as [string, string];
    if (sheet !== "Beräkningar" && sheet !== "Calculations") continue;
    const cells = sheets.get(sheet) ?? new Map<string, string | number>();
    sheets.set(sheet, cells.set(address, typeof value === "boolean" ? String(value) : value));
  }
  sheets.set(INPUT, new Map(inputs));
  // Far apart, so that none is in another's way.
  const places = formulas.map((_, i) => `B${1 + i * 20}`);
  sheets.set("Nytt", new Map(formulas.map((formula, i) => [places[i]!, formula])));
  const lambdas = namesIn(bytes).filter(({ text }) => text.includes("LAMBDA("));
  const names = new Map(lambdas.map(({ name, text }) => [name, typedForm(text)]));
  const shown = calculateInIronCalc(sheets, names).get("Nytt")!;
  return places.map((place) => shown.get(place)!);
}

const INPUT = "Underlag";

/** What the names answer in IronCalc, in the shape of the engine's answer; one cell for an error. */
export function ask(
  bytes: Uint8Array,
  calls: readonly AskedCall[]
): readonly (readonly (readonly ShownValue[])[])[] {
  const inputs = new Map<string, string | number>();
  let row = 0;
  const write = (arg: TestArgument): string => {
    if (arg === null) return "";
    if (typeof arg === "number") return String(arg);
    if (typeof arg === "string") return `"${arg}"`;
    const area = { row, column: 0, rows: arg.length, columns: arg[0]!.length };
    arg.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const at = addressOf({ row: row + r, column: c, rows: 1, columns: 1 });
        if (value !== "") inputs.set(at, value as string | number);
      })
    );
    row += arg.length + 1;
    return `${INPUT}!${addressOf(area, true)}`;
  };
  const formulas = calls.map(({ id, args }) => {
    const call = `${NAMES[id]}(${args.map(write).join(",")})`;
    const answer = evaluate(id, args);
    const [rows, columns] = answer.ok ? [answer.value.length, answer.value[0]!.length] : [1, 1];
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        rows * columns === 1 ? `=${call}` : `=INDEX(${call},${r + 1},${c + 1})`
      )
    );
  });
  const shown = [...typeInto(bytes, formulas.flat(2), inputs)];
  return formulas.map((rows) => rows.map((cells) => shown.splice(0, cells.length)));
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
