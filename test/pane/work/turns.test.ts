import { createTurns } from "../../../src/pane/work/turns";

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test("one at a time, in order, and a failure stops nobody", async () => {
  const turns = createTurns();
  const done: string[] = [];
  const slow = turns(async () => {
    await later(20);
    done.push("slow");
  });
  const failing = turns(async () => {
    done.push("failing");
    throw new Error("no");
  });
  const last = turns(async () => done.push("last"));
  await expect(failing).rejects.toThrow("no");
  await Promise.all([slow, last]);
  expect(done).toEqual(["slow", "failing", "last"]);
});
