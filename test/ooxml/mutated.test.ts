import { professionLabel } from "../../src/data/professions";
import { makeCommitteeCopy } from "../../src/ooxml/committeeCopy";
import { lastCheck } from "../../src/ooxml/lastCheck/lastCheck";
import { Package } from "../../src/ooxml/package";
import { Workbook } from "../../src/ooxml/parts/workbook";
import { copyProblemSentence } from "../../src/words/copy";
import { copyOptions } from "./copying";
import { mutate } from "./mutateWorkbook";
import { originals } from "./mutatedBooks";
import { smallCells } from "./smallCells/hiding";

/** As many as this, or as many as MUTATED says. */
const COUNT = Number(process.env["MUTATED"] ?? 300);
/** Those of one seed, told alone when it fails. */
const FROM = Number(process.env["MUTATED_FROM"] ?? 1);

// A stop for the pane's sake takes a millisecond, and there are a hundred in each copy.
beforeEach(() => {
  jest
    .spyOn(globalThis, "setTimeout")
    .mockImplementation(((go: () => void) => setImmediate(go)) as never);
});
afterEach(() => jest.restoreAllMocks());

/** What became of a damaged workbook: a copy, or the code of its fault. */
async function outcomeOf(seed: number): Promise<string> {
  const { bytes } = mutate(originals[seed % originals.length]!, seed);
  const mode = seed % 3 === 0 ? "living" : "values";
  const made = await makeCommitteeCopy(bytes, {
    ...copyOptions,
    ...{ mode, smallCells, lambdas: seed % 6 === 0 },
  });
  if (!made.ok) {
    expect(copyProblemSentence(made.fault, "sv", professionLabel)).toMatch(/^[A-ZÅÄÖ].+\.$/s);
    return made.fault.code;
  }
  const { bytes: copy, report } = made.value;
  const file = new Package(copy);
  const { part, sheets } = new Workbook(file);
  const changed = report.changedParts.map((each) => each.part);
  const looked = { copy: file, workbook: part, changed, sheets: sheets.map((each) => each.part) };
  const steps = lastCheck({ before: new Package(bytes), ...looked }, copyOptions);
  while (!steps.next().done);
  const again = await makeCommitteeCopy(copy, copyOptions);
  if (!again.ok) throw new Error(`The copy cannot be copied: ${JSON.stringify(again.fault)}`);
  expect(again.value.report.replaced).toEqual([]);
  return "copy";
}

test("whatever is done to a workbook, there is a sound copy or a sentence", async () => {
  const outcomes = new Map<string, number>();
  const failed: string[] = [];
  for (let seed = FROM; seed < FROM + COUNT; seed += 1) {
    try {
      const outcome = await outcomeOf(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      const { done } = mutate(originals[seed % originals.length]!, seed);
      failed.push(`${seed} (${done.join("; ")}): ${String(error).slice(0, 300)}`);
    }
  }
  expect(failed).toEqual([]);
  expect(outcomes.get("copy")).toBeGreaterThan(COUNT / 20);
  expect(outcomes.size).toBeGreaterThan(5);
});
