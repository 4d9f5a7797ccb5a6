import type { Test } from "@jest/test-result";
import Sequencer from "./sequencer.cjs";

/** A test file of so many bytes, in a project, which took so many milliseconds the last time. */
function file(project: string, name: string, bytes: number): Test {
  const config = { displayName: { name: project }, cache: false, id: project };
  const hasteFS = { getSize: () => bytes };
  return { path: `/test/${name}`, context: { config, hasteFS } } as unknown as Test;
}

test("where nothing is known of the files, the slow projects come first, their largest files ahead", () => {
  const files = [
    file("pure", "large.test.ts", 9000),
    file("built", "dist.test.ts", 400),
    file("browser", "npmCommands.test.ts", 300),
    file("host", "pane.test.tsx", 100),
    file("host", "grid.test.ts", 800),
    file("browser", "reading.test.ts", 700),
  ];
  const sorted = new Sequencer({} as never).sort(files) as Test[];
  expect(sorted.map(({ path }) => path.replace("/test/", ""))).toEqual([
    ...["reading.test.ts", "npmCommands.test.ts", "grid.test.ts", "pane.test.tsx"],
    ...["dist.test.ts", "large.test.ts"],
  ]);
});

test("where it is known how long they took, the slowest comes first, whatever its project", () => {
  const files = [file("browser", "a.test.ts", 1), file("pure", "b.test.ts", 1)];
  const sequencer = new Sequencer({} as never);
  const times = new Map([
    ["/test/a.test.ts", 10],
    ["/test/b.test.ts", 20],
  ]);
  Object.assign(sequencer, { time: ({ path }: Test) => times.get(path) });
  const sorted = sequencer.sort(files) as Test[];
  expect(sorted.map(({ path }) => path)).toEqual(["/test/b.test.ts", "/test/a.test.ts"]);
});

test("every project has its place", () => {
  const { projects } = require("../../jest.config.js") as {
    projects: readonly { displayName: string }[];
  };
  const files = projects.map(({ displayName }) => file(displayName, displayName, 1)).reverse();
  const sorted = new Sequencer({} as never).sort(files) as Test[];
  expect(sorted.map(({ path }) => path)).toEqual(
    projects.map(({ displayName }) => `/test/${displayName}`)
  );
});
