import path from "node:path";
import { findings, openSources } from "./lookups";

const madeUp = path.join(__dirname, "..", "..", "src", "madeUp.ts");
// What the test would say about code that is dangerous, and not about code that only looks so.
const CODE = `
const words: Record<string, string> = { a: "1" };
const fixed = { a: 1, b: 2 };
const list: readonly number[] = [1, 2];
const pair = [1, 2] as const;
export const looksUp = (text: string) => words[text];
export const looksUpAnything = (text: unknown) => fixed[text as any];
export const knowsItsWords = (text: "a" | "b") => fixed[text];
export const counts = (at: number) => list[at];
export const most = Math.max(0, ...list);
const lists: readonly (readonly number[])[] = [list];
export const joined = ([] as number[]).concat(...lists);
export const made = new Array<number>(...list);
export const ofTwo = Math.max(...pair);
export const copied = [...list, ...pair];
`;
const found = findings(openSources(new Map([[madeUp, CODE]])));

function inFile(list: readonly string[], file: string): readonly string[] {
  return list.flatMap((each) => (each.startsWith(file) ? [each.replace(/^\S+ /, "")] : []));
}

test("no text of a user's is looked up in a plain object", () => {
  // The one place that asks the object whether the key is its own.
  expect(inFile(found.lookups, "src/core/ownValue.ts")).toEqual(["record[key]"]);
  expect(inFile(found.lookups, "src/madeUp.ts")).toEqual(["words[text]", "fixed[text as any]"]);
  expect(found.lookups).toHaveLength(3);
});

test("nothing that can grow is spread into arguments", () => {
  expect(inFile(found.spreads, "src/madeUp.ts")).toEqual([
    "Math.max(0, ...list)",
    "([] as number[]).concat(...lists)",
    "new Array<number>(...list)",
  ]);
  expect(found.spreads).toHaveLength(3);
});
