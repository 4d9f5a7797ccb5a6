import fc from "fast-check";
import {
  eachInSteps,
  everyInSteps,
  filterInSteps,
  inOneGo,
  ITEMS_A_STEP,
  joinInSteps,
  mapInSteps,
  type Steps,
} from "../../src/core/steps";

/** How often work rests, and what it gives. */
function ran<T>(steps: Steps<T>): readonly [rests: number, value: T] {
  for (let rests = 0; ; rests += 1) {
    const step = steps.next();
    if (step.done) return [rests, step.value];
  }
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

test("work in steps gives what it gives in one go, and rests once a step", () => {
  const list = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 * ITEMS_A_STEP });
  fc.assert(
    fc.property(list, (items) => {
      const rests = Math.floor(items.length / ITEMS_A_STEP);
      expect(ran(mapInSteps(items, (item, i) => item * i))).toEqual([
        rests,
        items.map((item, i) => item * i),
      ]);
      expect(ran(filterInSteps(items, (item) => item > 4))).toEqual([
        rests,
        items.filter((item) => item > 4),
      ]);
      let sum = 0;
      inOneGo(eachInSteps(items, (item) => (sum += item)));
      expect(sum).toBe(items.reduce((total, item) => total + item, 0));
      expect(inOneGo(everyInSteps(items, (item) => item < 9))).toBe(items.every((one) => one < 9));
    })
  );
});

test("nothing is looked at after the first that does not hold", () => {
  const seen: number[] = [];
  const holds = inOneGo(everyInSteps(numbers(1000), (one) => seen.push(one) < 3));
  expect([holds, seen]).toEqual([false, [0, 1, 2]]);
});

test("lists after each other; one alone is the same list", () => {
  const one = numbers(2 * ITEMS_A_STEP);
  expect(inOneGo(joinInSteps([[], one, []]))).toBe(one);
  expect(ran(joinInSteps([one, [7], one]))).toEqual([4, [...one, 7, ...one]]);
  expect(inOneGo(joinInSteps([]))).toEqual([]);
});
