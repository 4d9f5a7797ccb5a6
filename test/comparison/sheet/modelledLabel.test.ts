import { planComparison } from "../../../src/comparison/excel/comparison";
import { contextOf, eightyTwenty, nothing, region, scenarioOf } from "./fixture";

function kindsIn(data: typeof region): ReadonlySet<unknown> {
  const plans = planComparison(scenarioOf([nothing, eightyTwenty], data), contextOf());
  const { body } = plans.find(({ key }) => key === "result")!;
  const rows = Array.from({ length: body!.count }, (_, i) => body!.row(i));
  const texts = new Set<unknown>(rows.flat());
  return new Set(["utfall", "enligt taxa", "prognos"].filter((text) => texts.has(text)));
}

test("what has happened is called utfall where its cost is booked, and by the tariff where it is not", () => {
  expect(kindsIn(region)).toEqual(new Set(["utfall", "prognos"]));
  const observations = region.observations.map((one) => ({ ...one, cost: null }));
  expect(kindsIn({ ...region, observations })).toEqual(new Set(["enligt taxa", "prognos"]));
});
