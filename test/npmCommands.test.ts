import { spawn, spawnSync } from "node:child_process";
import fs, { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { messyWorkbook } from "./host/batch/messyWorkbook";
import { generate } from "./invoices/generator";
import { describeWithLibreOffice, LibreOffice } from "./support/libreOffice";

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
    /allocation, 30 recipients, .* dinero\.js/,
    /TARIFF \+ ALLOCATE_SPLIT, 50000 rows .* a bare loop/,
    /functions\.js +\d+\.\d KB/,
  ])
    expect(stdout).toMatch(line);
  expect(status).toBe(0);
});

describe("npm run batch", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "commands-"));
  const program = path.resolve("test/host/run.mjs");
  const batch = (words: readonly string[]) =>
    spawnSync(process.execPath, [program, "batch", ...words, "--built"], {
      encoding: "utf8",
      cwd: folder,
    });
  const readme = readFileSync("README.md", "utf8");
  const commands = [...readme.matchAll(/^npm run -s batch -- (.*)$/gm)].map(([, words]) => words!);

  beforeAll(() => {
    const workbook = messyWorkbook("Kontakter");
    fs.writeFileSync(path.join(folder, "Underlag.xlsx"), workbook);
    const [, setup] = /setup\.json:\s+```json([\s\S]*?)```/.exec(readme)!;
    const given = { ...JSON.parse(setup!), outcomeThrough: "2020-03", method: "flat" };
    fs.writeFileSync(path.join(folder, "setup.json"), JSON.stringify(given));
    const [, mapping] = /`mapping\.json` says what headings mean, `([^`]*)`/.exec(readme)!;
    fs.writeFileSync(path.join(folder, "mapping.json"), mapping!);
    const { file } = generate(1, 50, 10);
    const rows = [file.headings, ...file.rows].join("\n");
    fs.writeFileSync(path.join(folder, "Fakturarader.csv"), rows);
    const listing = "Personnummer;Enhet;Från\n19811029-9813;Sala;2020-01-01";
    fs.writeFileSync(path.join(folder, "Listning.csv"), listing);
  });

  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test("the README shows every verb", () => {
    const verbs = commands.map((words) => words.split(" ")[0]);
    expect(new Set(verbs)).toEqual(new Set(["read", "compare", "copy", "check", "invoices"]));
  });

  test.each(commands)("%s", (line) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
    const { status, stdout, stderr } = batch(words);
    expect([status, stderr]).toEqual([0, ""]);
    expect(Object.keys(JSON.parse(stdout))).not.toContain("problem");
  });

  test("what is refused and what is wrong use end with 1 and 2, and JSON with the sentence", () => {
    const cases: readonly (readonly [number, readonly string[]])[] = [
      [1, ["read", "saknas.xlsx"]],
      [2, ["read"]],
    ];
    for (const [code, words] of cases) {
      const { status, stdout, stderr } = batch(words);
      const { problem } = JSON.parse(stdout) as { readonly problem: string };
      expect(status).toBe(code);
      expect(stderr).toContain(problem);
    }
  });
});

test("npm run preview says where it is, and serves grid, pane and the file that it was given", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "preview-"));
  const file = path.join(folder, "Underlag & co.xlsx");
  const workbook = messyWorkbook();
  fs.writeFileSync(file, workbook);
  const preview = spawn(process.execPath, ["test/host/run.mjs", "preview", file, "--built"]);
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
    const page = await (await fetch(address)).text();
    expect(page).toContain('<body data-file="Underlag &amp; co.xlsx">');
    const opened = await (await fetch(`${address}/preview/file`)).arrayBuffer();
    expect(Buffer.from(opened)).toEqual(Buffer.from(workbook));
  } finally {
    preview.kill();
    fs.rmSync(folder, { recursive: true });
  }
});

test("npm run preview refuses a file that is none", () => {
  const { status, stderr } = run("test/host/run.mjs", "preview", "saknas.xlsx", "--built");
  expect(String(stderr)).toMatch(/^Filen saknas\.xlsx går inte att läsa/);
  expect(status).toBe(1);
});

// On Windows and Mac it starts Excel, which is for the manual smoke test.
const elsewhere = process.platform === "win32" || process.platform === "darwin" ? [] : ["start"];
test.each(elsewhere)("npm %s says in one sentence that there is no Excel here", () => {
  const { status, stderr } = run("test/host/sideload.mjs");
  expect(String(stderr)).toMatch(/^Excel finns bara på Windows och Mac.*npm run preview/);
  expect(status).toBe(1);
});
