import type { WorkspaceProblem } from "../../src/policies/sheet/workspaceProblem";
import { workspaceProblemSentence, workspaceTexts } from "../../src/words/workspace";

/** Every parameter that any problem carries, so that any code can be driven. */
const EVERYTHING = {
  found: 2,
  known: 1,
  table: "changes",
  column: "value",
  row: 12,
  field: "healthCentre",
  value: "mycket",
  form: "share",
  kind: "allocation",
  label: "ruleFrom",
};

const CODES = Object.keys(workspaceTexts("sv").problems) as WorkspaceProblem["code"][];

describe.each(["last", "none", "proposed"])("with what is kept being %s", (kept) => {
  test.each(CODES)("%s has a sentence in both languages", (code) => {
    const problem = { ...EVERYTHING, kept, code } as unknown as WorkspaceProblem;
    const swedish = workspaceProblemSentence(problem, "sv");
    const english = workspaceProblemSentence(problem, "en");
    expect(swedish).not.toBe(english);
    for (const text of [swedish, english]) {
      expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/s);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test.each(["sv", "en"] as const)(
  "names of fields and headings are told apart in %s",
  (language) => {
    const { fields, tables, words, settings } = workspaceTexts(language);
    const headings = Object.values(tables).map((table) => Object.values<string>(table.headings));
    for (const set of [Object.values(fields), Object.values(settings), ...headings])
      expect(new Set(set).size).toBe(set.length);
    for (const set of Object.values(words).map((each) => Object.values<string>(each)))
      expect(new Set(set).size).toBe(set.length);
  }
);
