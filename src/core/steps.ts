/** Work that can rest between its steps, so that a pane stays alive; what it gives does not depend on when it rests. */
export type Steps<T> = Generator<void, T, void>;

/** Items between two steps: milliseconds of work, and so many that resting costs nothing. */
export const ITEMS_A_STEP = 256;

/** Without a rest. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function* eachInSteps<Item>(
  items: Iterable<Item>,
  visit: (item: Item, index: number) => void
): Steps<void> {
  let index = 0;
  for (const item of items) {
    visit(item, index);
    index += 1;
    if (index % ITEMS_A_STEP === 0) yield;
  }
}

export function* mapInSteps<Item, Value>(
  items: Iterable<Item>,
  valueOf: (item: Item, index: number) => Value
): Steps<readonly Value[]> {
  const values: Value[] = [];
  yield* eachInSteps(items, (item, index) => values.push(valueOf(item, index)));
  return values;
}

export function* filterInSteps<Item>(
  items: Iterable<Item>,
  isKept: (item: Item, index: number) => boolean
): Steps<readonly Item[]> {
  const kept: Item[] = [];
  yield* eachInSteps(items, (item, index) => {
    if (isKept(item, index)) kept.push(item);
  });
  return kept;
}

/** The lists after each other; one alone is not copied. */
export function* joinInSteps<Item>(lists: readonly (readonly Item[])[]): Steps<readonly Item[]> {
  const written = lists.filter(({ length }) => length > 0);
  if (written.length < 2) return written[0] ?? [];
  const all: Item[] = [];
  for (const list of written) yield* eachInSteps(list, (item) => all.push(item));
  return all;
}

/** Whether it holds for all of them; those after the first exception are not looked at. */
export function* everyInSteps<Item>(
  items: Iterable<Item>,
  holds: (item: Item, index: number) => boolean
): Steps<boolean> {
  let index = 0;
  for (const item of items) {
    if (!holds(item, index)) return false;
    index += 1;
    if (index % ITEMS_A_STEP === 0) yield;
  }
  return true;
}
