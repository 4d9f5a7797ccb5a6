import {
  asBefore,
  earlierOf,
  mergeRemembered,
  MOST_REMEMBERED,
  remember,
} from "../../../src/core/scenario/remembered";
import type { DataSource, Workspace } from "../../../src/core/scenario/workspace";

const HEADINGS = ["Period", "Yrke", "Kostnad"];

function sourceAt(place: string, more: Partial<DataSource> = {}): DataSource {
  return { role: "contacts", place, columns: {}, kronorPerUnit: null, headings: HEADINGS, ...more };
}

type Known = Pick<Workspace, "sources" | "remembered">;

const answered = sourceAt("Mars", {
  columns: { Yrke: "profession" },
  kronorPerUnit: 1000,
  choices: { professions: { lots: "SJ" }, digits: "ÅÅMM", year: 2019, measure: "cost" },
});
const answers = {
  columns: { Yrke: "profession" },
  kronorPerUnit: 1000,
  choices: { professions: { lots: "SJ" }, digits: "ÅÅMM", measure: "cost" },
};
/** After the one of the answer. */
const NEXT = 2020;

function workspaceOf(sources: readonly DataSource[], gone: readonly DataSource[] = []): Known {
  return remember<Known>({ sources }, gone);
}

function unheaded({ role, place, columns, kronorPerUnit, choices }: DataSource): DataSource {
  return { role, place, columns, kronorPerUnit, ...(choices && { choices }) };
}

describe("a source that is pointed out", () => {
  test.each([
    ["one that is used", workspaceOf([answered])],
    ["one that is gone", workspaceOf([], [answered])],
    ["the latest", workspaceOf([answered], [sourceAt("Feb", { kronorPerUnit: 1 })])],
    ["one with answers", workspaceOf([answered, sourceAt("Juni")])],
  ])("is read as %s of its headings, but for a year that is over", (_, workspace) => {
    expect(asBefore(workspace, sourceAt("April"), NEXT)).toEqual({
      ...sourceAt("April"),
      ...answers,
    });
  });

  test("that is pointed out again keeps its year too", () => {
    expect(asBefore(workspaceOf([answered]), sourceAt("Mars"), NEXT)).toEqual(answered);
  });

  test("is read as of the same year while it lasts", () => {
    const { choices } = asBefore(workspaceOf([answered]), sourceAt("April"), 2019);
    expect(choices).toEqual(answered.choices);
  });

  test.each([
    ["another order", ["Yrke", "Period", "Kostnad"]],
    ["one more", [...HEADINGS, "Anm."]],
    ["none", undefined],
    ["nothing but blanks", ["", " "]],
  ])("of other headings is as it is: %s", (_, headings) => {
    const source = headings ? sourceAt("April", { headings }) : unheaded(sourceAt("April"));
    const blank = sourceAt("Tom", { headings: ["", " "], kronorPerUnit: 1 });
    expect(asBefore(workspaceOf([answered, blank]), source, NEXT)).toBe(source);
  });

  test("takes the role that was corrected, and blanks around a heading are nothing", () => {
    const units = sourceAt("Enheter", { role: "units", columns: { Yrke: "name" } });
    const source = sourceAt("Nya", { headings: ["Period ", "Yrke", " Kostnad"] });
    expect(asBefore(workspaceOf([units]), source, NEXT)).toMatchObject({
      role: "units",
      place: "Nya",
      columns: { Yrke: "name" },
    });
  });
});

describe("what is remembered", () => {
  test("is nothing where nothing was said, or no headings are known", () => {
    expect(workspaceOf([], [sourceAt("Mars"), unheaded(answered)])).toEqual({ sources: [] });
  });

  test("is the last word of each headings, no more than the latest 20", () => {
    const many = Array.from({ length: MOST_REMEMBERED + 5 }, (_, i) =>
      sourceAt(`${i}`, { headings: [`${i}`], kronorPerUnit: 1 })
    );
    const again = sourceAt("ny", { headings: ["10"], kronorPerUnit: 1000 });
    const workspace = workspaceOf([], [...many, again]);
    const first = workspace.remembered!.map(({ headings }) => headings[0]);
    expect(first).toHaveLength(MOST_REMEMBERED);
    expect(first.slice(-2)).toEqual(["24", "10"]);
    expect(earlierOf(workspace, again)).toMatchObject({ kronorPerUnit: 1000 });
  });

  test("by two panes is what both remember, and mine where both do", () => {
    const mine = workspaceOf([], [answered]);
    const theirs = workspaceOf(
      [],
      [sourceAt("x", { kronorPerUnit: 1 }), sourceAt("y", { headings: ["År"], kronorPerUnit: 1 })]
    );
    const { remembered } = mergeRemembered(mine, theirs);
    expect(remembered!.map(({ headings, kronorPerUnit }) => [headings[0], kronorPerUnit])).toEqual([
      ["År", 1],
      ["Period", 1000],
    ]);
    expect(mergeRemembered({}, {})).toEqual({});
  });
});
