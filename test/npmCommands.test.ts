import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describeWithLibreOffice, LibreOffice } from "./support/libreOffice";

jest.setTimeout(240_000);

const DEMO_FILES = [
  "Jämförelse.xlsx",
  "Jämförelse, värden.xlsx",
  "Jämförelse, levande.xlsx",
  "Beslutsunderlag.docx",
];

/** The commands that the README shows, as npm runs them; the add-in is built already. */
function run(...args: readonly string[]): ReturnType<typeof spawnSync> & { stdout: string } {
  const result = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { ...result, stdout: result.stdout.replace(/[\u00a0\u202f]/g, " ") };
}

test("npm run demo prints what every formula gave, and ends well", () => {
  const { status, stdout } = run("test/host/run.mjs", "demo", "--built");
  for (const line of [
    /=NATLAKARE\.TARIFF\(A24:A29,B23:E23\)/,
    /10 000 000 +2 500 000/,
    /2020 +23 700 +11 850 000/,
    /2020 +24 885 +12 442 500/,
    /10 med tilläggets funktioner, 0 fel/,
    ...DEMO_FILES.map((name) => new RegExp(`out/demo/${name}`)),
  ])
    expect(stdout).toMatch(line);
  expect(status).toBe(0);
});

describeWithLibreOffice("what npm run demo has written", () => {
  test("opens without the add-in: both copies show the same, recalculated, and reconcile", async () => {
    const office = new LibreOffice();
    const files = DEMO_FILES.slice(1, 3).map((name) => readFileSync(`out/demo/${name}`));
    const [values, living] = await office.recalculate(...files);
    office.close();
    for (const [sheet, cells] of values!) {
      if (sheet === "Om arbetsboken" || sheet === "Underlag kopia") continue;
      const others = living!.get(sheet)!;
      const differing = [...cells].filter(([cell, value]) => !isSame(value, others.get(cell)));
      expect([sheet, differing.slice(0, 5)]).toEqual([sheet, []]);
    }
    const verdicts = [...living!.get("Avstämning")!.values()];
    expect(verdicts.filter((verdict) => verdict === "OK").length).toBeGreaterThan(20);
    expect(verdicts).not.toContain("Fel");
  });
});

/** To a tenth of an öre. */
function isSame(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) < 0.001
    : one === other;
}

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
