import type { RunStamp } from "../../../src/sheet/runStamp";
import { monthOf } from "../../../src/core/calendar";
import type { Scenario } from "../../../src/core/scenario/scenario";
import type { ComparisonContext } from "../../../src/comparison/sheet/setting";
import { findOwnSheets, insertComparison } from "../../../src/comparison/excel/comparison";
import { findRunSheets } from "../../../src/excel/run/olderSheets";
import { HostError } from "../../host/wire/hostError";
import { policy, split } from "../../core/scenario/region";
import { contextOf, nothing, region, scenarioOf } from "../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../openExcel";

const stamp = (time: string): RunStamp => ({
  time,
  alternatives: ["100 % vårdcentral", "Delat"],
  fingerprint: { data: "3f2a9c77", alternatives: "a", answer: "b", settings: "c" },
  question: null,
});
const first: ComparisonContext = { ...contextOf(), run: stamp("2026-11-29 14:05") };
const second: ComparisonContext = { ...contextOf(), run: stamp("2026-12-01 09:00") };

/** Half a year of one profession, the region bearing so much. */
function sharing(share: number): Scenario {
  const short = {
    ...region,
    observations: region.observations.filter(
      ({ period, profession }) =>
        profession === "LK" && period.unit === "month" && period.month >= monthOf(2020, 1)
    ),
  };
  const shared = policy("delat", [split("2020-01-01", share)], { name: "Delat" });
  return scenarioOf([nothing, shared], short, { lastMonth: monthOf(2020, 8) });
}

let excel: OpenExcel;

afterEach(() => excel.close());

async function write(sheet: string, address: string, formula: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

interface Seen {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: number;
  readonly charts: readonly unknown[];
}

/** What a sheet shows, its charts too, without the line that tells of its run. */
async function seen(name: string): Promise<Seen> {
  const cells = await excel.read(name);
  const isLine = (value: unknown): boolean => /^(Fryst k|K)örning /.test(String(value));
  return {
    values: cells.map((row) => row.map(({ value }) => (isLine(value) ? "" : (value ?? "")))),
    formulas: cells.flat().filter(({ formula }) => formula).length,
    charts: excel.host.charts(name).map(({ title, series }) => ({ title, series })),
  };
}

const shown = ({ values, charts }: Seen): unknown => ({ values, charts });

async function lineOf(name: string): Promise<unknown> {
  return (await excel.read(name))[1]![0]!.value;
}

/** Within the 31 characters of a sheet's name. */
const numbered = (name: string): string => `${name.slice(0, 27)} (2)`;
const KEPT = ["Jämförelse", "Omfördelning per vårdcentral", "Prognos mot budget"];
const TABLE = "Omfördelning per vårdcentral";

/** Edits the sheets, far from what is in them. */
async function editAll(): Promise<void> {
  for (const name of KEPT) await write(name, "AA60", "min anteckning");
  await write(TABLE, "AA61", "=SUM(Resultat!L:L)");
}

describe.each(["1.9", "1.14"])("Behåll och skriv nya in an Excel of ExcelApi %s", (excelApi) => {
  test("leaves every kept figure as it was, whatever comes after", async () => {
    excel = openExcel({ excelApi });
    await write("Blad1", "A1", "eget");
    const names = await insertComparison(sharing(0.8), first, { replace: "none" });
    await editAll();
    await write("Blad1", "B1", "='Omfördelning per vårdcentral'!AA61");
    await write("Blad1", "B2", "=Jämförelse!A1");
    const before = new Map<string, Seen>();
    for (const name of KEPT) before.set(name, await seen(name));
    const own = await excel.read("Blad1");
    expect(before.get("Jämförelse")!.formulas).toBeGreaterThan(10);
    expect(before.get("Jämförelse")!.charts).toHaveLength(1);

    const again = await insertComparison(sharing(0.5), second, { replace: "unedited" });
    expect(again).toEqual(names!.map((name) => (KEPT.includes(name) ? numbered(name) : name)));
    for (const name of KEPT) {
      const after = await seen(name);
      expect([name, shown(after)]).toEqual([name, shown(before.get(name)!)]);
      expect(after.formulas).toBe(0);
      expect(await lineOf(name)).toMatch(
        /^Fryst körning 2026-11-29 14:05, alternativ 100 % vårdcentral, Delat; underlag 3f2a9c/
      );
    }
    // The new ones are alive, and of the other run.
    const fresh = await seen("Jämförelse (2)");
    expect(fresh.formulas).toBe(before.get("Jämförelse")!.formulas);
    expect(fresh.values).not.toEqual(before.get("Jämförelse")!.values);
    expect(await lineOf("Jämförelse (2)")).toMatch(/^Körning 2026-12-01 09:00/);
    // The user's own formulas that point at kept sheets live on, and show the same.
    expect(await excel.read("Blad1")).toEqual(own);

    // Whatever is edited later, and whatever is run.
    await write("Resultat", "L20", 123_456_789);
    await insertComparison(sharing(0.3), second, { replace: "all" });
    for (const name of KEPT)
      expect([name, shown(await seen(name))]).toEqual([name, shown(before.get(name)!)]);
    expect((await findOwnSheets()).map(({ name }) => name)).not.toContain("Jämförelse");
    const frozen = (await findRunSheets()).filter((sheet) => sheet.frozen);
    expect(frozen.map(({ name, work, run }) => [name, work, run])).toEqual(
      expect.arrayContaining(KEPT.map((name) => [name, "comparison", first.run]))
    );
  });
});

test("a sheet that the user has renamed is kept as it was too", async () => {
  excel = openExcel({ excelApi: "1.14" });
  await insertComparison(sharing(0.8), first, { replace: "none" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Jämförelse").name = "Till nämnden";
    await context.sync();
  });
  const before = await seen("Till nämnden");
  await insertComparison(sharing(0.5), second, { replace: "all" });
  expect(shown(await seen("Till nämnden"))).toEqual(shown(before));
  expect(await lineOf("Till nämnden")).toMatch(/^Fryst körning/);
});

test("without the line of its run a sheet says it beside its title", async () => {
  excel = openExcel({ excelApi: "1.14", displayLanguage: "sv-SE" });
  await insertComparison(sharing(0.8), { ...first, run: null }, { replace: "none" });
  await write("Källor", "AA60", "min anteckning");
  await insertComparison(sharing(0.5), second, { replace: "unedited" });
  expect((await excel.read("Källor"))[0]![0]!.value).toBe(
    "Källor · Fryst blad från en tidigare version"
  );
});

describe("a run that is not finished gives kept sheets their formulas back", () => {
  let before: unknown;

  const everything = async (): Promise<unknown> => {
    const cells: unknown[] = [];
    for (const name of excel.sheetNames())
      cells.push([
        name,
        (await excel.read(name)).map((row) => row.map(({ value, formula }) => [value, formula])),
        excel.host.charts(name),
      ]);
    return [cells, await findOwnSheets(), await findRunSheets()];
  };

  beforeEach(async () => {
    excel = openExcel({ excelApi: "1.14" });
    await write("Blad1", "A1", "eget");
    await insertComparison(sharing(0.8), first, { replace: "none" });
    await editAll();
    before = await everything();
  });

  test("when it is cancelled", async () => {
    const shares: number[] = [];
    const signal = {
      get aborted(): boolean {
        return shares.at(-1)! > 0.3;
      },
    };
    const onProgress = (share: number): void => void shares.push(share);
    const options = { replace: "unedited", onProgress, signal } as const;
    expect(await insertComparison(sharing(0.5), second, options)).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test.each(["Omfördelning per vårdcentral", "(ny) Finansiering", "Finansiering"])(
    "when Excel refuses to write in %s",
    async (refusing) => {
      const { grid } = excel;
      const sheetOf = grid.sheet.bind(grid);
      let refused = 0;
      let isArmed = false;
      grid.sheet = (id) => {
        const sheet = sheetOf(id);
        if (sheet?.name === refusing && !isArmed) {
          isArmed = true;
          const write = sheet.write.bind(sheet);
          sheet.write = () => {
            refused += 1;
            grid.sheet = sheetOf;
            // The grid may give the same sheet again.
            sheet.write = write;
            throw new HostError("InvalidOperation");
          };
        }
        return sheet;
      };
      const run = insertComparison(sharing(0.5), second, { replace: "unedited" });
      await expect(run).rejects.toThrow("invalid");
      expect(refused).toBe(1);
      expect(await everything()).toEqual(before);
    }
  );

  test("when a kept cell still waits for its answer", async () => {
    excel.host.showInstead("Jämförelse!C12", "#BUSY!");
    const busy = await everything();
    const run = insertComparison(sharing(0.5), second, { replace: "unedited" });
    await expect(run).rejects.toMatchObject({ cause: { sheet: "Jämförelse" } });
    expect(await everything()).toEqual(busy);
  });
});
