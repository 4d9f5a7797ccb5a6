import fc from "fast-check";
import { begin, commit, type History, redo, undo } from "../../../src/pane/work/history";

/** What a user may do; numbers stand for workspaces. */
type Act = { readonly put: number; readonly mark: string | null } | "undo" | "redo";

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    put: fc.integer({ min: 0, max: 5 }),
    mark: fc.constantFrom(null, "name", "text"),
  }),
  fc.constantFrom("undo" as const, "redo" as const)
);

function apply(history: History<number>, one: Act): History<number> {
  if (one === "undo") return undo(history) ?? history;
  if (one === "redo") return redo(history) ?? history;
  return commit(history, one.put, one.mark);
}

const anyHistory = fc.array(act, { maxLength: 40 }).map((acts) => acts.reduce(apply, begin(0)));

function values({ past, present, future }: History<number>) {
  return { past, present, future };
}

test("undo and then redo is as before", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const back = undo(history);
      fc.pre(back !== null);
      expect(values(redo(back!)!)).toEqual(values(history));
    })
  );
});

test("redo and then undo is as before", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const forth = redo(history);
      fc.pre(forth !== null);
      expect(values(undo(forth!)!)).toEqual(values(history));
    })
  );
});

test("undo goes back to what was before the change, and forgets nothing", () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 6, max: 9 }), (history, next) => {
      const back = undo(commit(history, next));
      expect(back!.present).toBe(history.present);
      expect(back!.past).toEqual(history.past);
    })
  );
});

test("what was undone is gone once something else is done", () => {
  const history = undo(commit(commit(begin(0), 1), 2))!;
  expect(redo(commit(history, 3))).toBeNull();
});

test("a change to the same is none", () => {
  const history = commit(begin(0), 1);
  expect(commit(history, 1)).toBe(history);
});

test.each([
  ["the same field, one after the other", ["name", "name"], 0],
  ["two fields", ["name", "text"], 1],
  ["the same field with another between", ["name", "text", "name"], 2],
  ["changes of no field", [null, null], 1],
])("%s: one undo leads back to %s → %d", (_, marks, expected) => {
  const history = marks.reduce((one, mark, i) => commit(one, i + 1, mark), begin(0));
  expect(undo(history)!.present).toBe(expected);
});

test("a field that was undone and edited again is a change of its own", () => {
  const history = undo(commit(commit(begin(0), 1, "name"), 2, "name"))!;
  expect(history.present).toBe(0);
  expect(undo(commit(history, 3, "name"))!.present).toBe(0);
});

test("nothing to undo and nothing to redo in the beginning", () => {
  expect([undo(begin(0)), redo(begin(0))]).toEqual([null, null]);
});

test("two hundred steps back are enough", () => {
  let history = begin(0);
  for (let i = 1; i <= 500; i += 1) history = commit(history, i);
  expect(history.past).toHaveLength(200);
});
