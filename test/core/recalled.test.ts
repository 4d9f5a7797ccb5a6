import { recalled } from "../../src/core/recalled";

test("a text is answered once, undefined too", () => {
  const asked: string[] = [];
  const answer = recalled((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["a", "bb", "a", "", ""].map(answer)).toEqual([1, 2, 1, undefined, undefined]);
  expect(asked).toEqual(["a", "bb", ""]);
});

test("texts that never come again do not pile up", () => {
  let asked = 0;
  const answer = recalled(() => (asked += 1));
  for (let i = 0; i < 10_000; i += 1) answer(String(i));
  answer("0");
  expect(asked).toBe(10_001);
});
