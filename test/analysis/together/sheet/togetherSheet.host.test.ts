import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { together } from "../../../../src/analysis/together/core/together";
import { togetherSheet } from "../../../../src/analysis/together/sheet/togetherSheet";
import { toKronor } from "../../../../src/core/money";
import { monthOf } from "../../../../src/core/calendar";
import { toBasis } from "../../../../src/core/scenario/basis";
import { nothingOld } from "../../../../src/core/scenario/oldValues";
import { inOneGo } from "../../../../src/core/steps";
import { contextOf, region } from "../../../comparison/sheet/fixture";
import { policy, settings, split, valueOf } from "../../../core/scenario/region";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

const measures = [
  policy("80/20", [split("2020-07-01", 0.8)]),
  policy("Staten", [
    {
      kind: "payers",
      from: "2020-08-15",
      source: null,
      ...{ state: 0.37, statePerContact: 0, careRegion: 0, provider: 0, patient: 0 },
    },
  ]),
  policy("Tak", [{ kind: "cap", from: "2020-06-01", source: null, perListed: 12 }]),
];

test("the parts on the sheet are the engine's, by formulas over every combination's cost", async () => {
  const options = settings(monthOf(2020, 5), { lastMonth: monthOf(2020, 12), method: "flat" });
  const basis = valueOf(toBasis(region, options));
  const found = inOneGo(together(basis, measures, { from: 12, to: 24 }))!;
  const said = { sentences: ["Sagt"], old: nothingOld };
  const plan = togetherSheet(found, said, contextOf("sv"));
  const [name] = (await insertAnalysis("together", plan)) ?? [];
  expect(name).toBe("Åtgärder tillsammans");
  const rows = (await excel.read(name!)).map((row) => row.map(({ value }) => value));
  const at = (label: string): number => rows.findIndex((row) => row[0] === label);
  const first = at("Åtgärd") + 1;
  found.measures.forEach(({ policy: { name: measure }, alone, inOrder, shared }, i) => {
    const [label, number, ...amounts] = rows[first + i]!.slice(0, 7);
    expect([label, number]).toEqual([measure, i + 1]);
    const ore = [alone.total, inOrder.total, shared.total, shared.healthCentres, shared.region];
    // The engine's öre are whole, the sheet's are not.
    ore.forEach((one, k) =>
      expect(Math.abs((amounts[k] as number) - one / 100)).toBeLessThan(0.0201)
    );
  });
  expect(rows[at("Förändring av alla tillsammans, kr (+ = ökar)")]![1]).toBe(
    toKronor(found.whole.total, 2)
  );
  expect(rows[at("Delarna summerar till helheten")]![1]).toBe("Rätt");
  const sets = at("Kombination") + 1;
  expect(rows.slice(sets, sets + 8).map((row) => row[0])).toEqual([
    "ingen",
    "80/20",
    "Staten",
    "80/20 + Staten",
    "Tak",
    "80/20 + Tak",
    "Staten + Tak",
    "80/20 + Staten + Tak",
  ]);
});
