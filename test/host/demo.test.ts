import { spawnSync } from "node:child_process";

jest.setTimeout(60_000);

test("npm run demo prints what every formula gave, and ends well", () => {
  const { status, stdout } = spawnSync(process.execPath, ["test/host/run.mjs", "demo", "--built"], {
    encoding: "utf8",
  });
  const text = stdout.replace(/[\u00a0\u202f]/g, " ");
  for (const line of [
    /=NATLAKARE\.TARIFF\(A23:A28,B22:E22\)/,
    /10 000 000 +2 500 000/,
    /2020 +23 700 +11 850 000/,
    /2020 +24 885 +12 442 500/,
    /10 med tilläggets funktioner, 0 fel/,
  ])
    expect(text).toMatch(line);
  expect(status).toBe(0);
});
