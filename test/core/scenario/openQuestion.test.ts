import fc from "fast-check";
import {
  byDue,
  newQuestion,
  type OpenQuestion,
  QUESTION_STATUSES,
  type Standpoint,
  withStandpoint,
} from "../../../src/core/scenario/openQuestion";

const question = (text: string, changed: Partial<OpenQuestion> = {}): OpenQuestion => ({
  ...newQuestion(text),
  ...changed,
});

test("what is not settled comes first, by its day, and those without one last", () => {
  const sorted = byDue([
    question("no day"),
    question("late", { due: "2027-06-01" }),
    question("settled", { status: "settled", due: "2026-01-01" }),
    question("soon", { due: "2027-01-31", status: "ongoing" }),
  ]);
  expect(sorted.map(({ text }) => text)).toEqual(["soon", "late", "no day", "settled"]);
});

test("property: none is lost, and those alike stay in the order they were written", () => {
  const drawn = fc.array(
    fc.record({
      due: fc.constantFrom("2026-01-01", "2026-02-01", null),
      status: fc.constantFrom(...QUESTION_STATUSES),
    })
  );
  fc.assert(
    fc.property(drawn, (all) => {
      const questions = all.map((one, i) => question(`${i}`, one));
      const sorted = byDue(questions);
      expect(new Set(sorted)).toEqual(new Set(questions));
      for (const [i, one] of sorted.slice(1).entries()) {
        const before = sorted[i]!;
        if (before.due === one.due && before.status === one.status)
          expect(Number(before.text)).toBeLessThan(Number(one.text));
        expect(Number(before.status === "settled")).toBeLessThanOrEqual(
          Number(one.status === "settled")
        );
      }
    })
  );
});

test("an alternative has one standpoint; an empty one is taken away", () => {
  const first: readonly Standpoint[] = withStandpoint([], "a", "Ja");
  expect(first).toEqual([{ policy: "a", text: "Ja" }]);
  const second = withStandpoint(first, "b", "Nej");
  expect(withStandpoint(second, "a", "Ja, om")).toEqual([
    { policy: "a", text: "Ja, om" },
    { policy: "b", text: "Nej" },
  ]);
  expect(withStandpoint(second, "a", "")).toEqual([{ policy: "b", text: "Nej" }]);
});
