import { spawn, spawnSync } from "node:child_process";

jest.setTimeout(60_000);

/** The commands that the README shows, as npm runs them; the add-in is built already. */
function run(...args: readonly string[]): ReturnType<typeof spawnSync> & { stdout: string } {
  const result = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { ...result, stdout: result.stdout.replace(/[\u00a0\u202f]/g, " ") };
}

test("npm run demo prints what every formula gave, and ends well", () => {
  const { status, stdout } = run("test/host/run.mjs", "demo", "--built");
  for (const line of [
    /=NATLAKARE\.TARIFF\(A23:A28,B22:E22\)/,
    /10 000 000 +2 500 000/,
    /2020 +23 700 +11 850 000/,
    /2020 +24 885 +12 442 500/,
    /10 med tilläggets funktioner, 0 fel/,
  ])
    expect(stdout).toMatch(line);
  expect(status).toBe(0);
});

test("npm run bench prints ratios and sizes", () => {
  const { status, stdout } = run("test/host/run.mjs", "bench", "--built", "--quick");
  for (const line of [
    /allocation, 30 recipients .* dinero\.js/,
    /TARIFF \+ ALLOCATE_SPLIT, 50000 rows .* a bare loop/,
    /functions\.js +\d+\.\d KB/,
  ])
    expect(stdout).toMatch(line);
  expect(status).toBe(0);
});

test("npm run preview says where it is, and serves grid and pane there", async () => {
  const preview = spawn(process.execPath, ["test/host/run.mjs", "preview", "--built"]);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let text = "";
      preview.stdout.on("data", (some: Buffer) => {
        text += some.toString();
        const [found] = /http:\/\/localhost:\d+/.exec(text) ?? [];
        if (found) resolve(found);
      });
      preview.on("exit", () => reject(new Error(`It ended: ${text}`)));
    });
    for (const page of ["/", "/taskpane.html", "/functions.js"])
      expect((await fetch(address + page)).status).toBe(200);
    expect((await fetch(`${address}/../package.json`)).status).toBe(404);
  } finally {
    preview.kill();
  }
});

// On Windows and Mac it starts Excel, which is for the manual smoke test.
const elsewhere = process.platform === "win32" || process.platform === "darwin" ? [] : ["start"];
test.each(elsewhere)("npm %s says in one sentence that there is no Excel here", () => {
  const { status, stderr } = run("test/host/sideload.mjs");
  expect(String(stderr)).toMatch(/^Excel finns bara på Windows och Mac.*npm run preview/);
  expect(status).toBe(1);
});
