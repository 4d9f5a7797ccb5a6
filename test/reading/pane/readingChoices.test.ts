import type { DataSource } from "../../../src/core/scenario/workspace";
import { professionGroups } from "../../../src/data/professions";
import { offeredGroups } from "../../../src/reading/pane/professionGroups";
import { meaningIn, withChoice, withMeaning } from "../../../src/reading/pane/readingChoices";

const source: DataSource = { role: "contacts", place: "A", columns: {}, kronorPerUnit: null };

test("an answer is added, changed and taken back, and nothing else is touched", () => {
  const one = withChoice(source, "digits", "ÅÅMM");
  const two = withMeaning(one, "professions", "lots", "SJ");
  const three = withMeaning(two, "professions", "__proto__", null);
  expect(two.choices).toEqual({ digits: "ÅÅMM", professions: { lots: "SJ" } });
  expect(meaningIn(three, "professions", "__proto__")).toBeNull();
  expect(meaningIn(two, "professions", "constructor")).toBeUndefined();
  expect(withMeaning(two, "professions", "lots", undefined)).toEqual(one);
  expect(withChoice(one, "digits", undefined)).toEqual(source);
});

test("every profession is offered once, under the tariff that it has", () => {
  const keys = offeredGroups([]).flatMap((one) => one.keys);
  expect(new Set(keys)).toEqual(new Set([...professionGroups.keys(), "PSYKOSOCIAL", "ÖVRIG"]));
  expect(keys).toHaveLength(new Set(keys).size);
  expect(offeredGroups([]).map(({ group, keys: [first] }) => [group, first])).toEqual([
    ["LÄKARE", "LK"],
    ["PSYKOSOCIAL", "PSYKOSOCIAL"],
    ["ÖVRIG", "ÖVRIG"],
    [null, "TH"],
  ]);
});

test("what is proposed already is not offered again", () => {
  expect(offeredGroups(["LK", "SJ"]).map(({ group }) => group)).not.toContain("LÄKARE");
  expect(offeredGroups(["SJ"]).flatMap((one) => one.keys)).not.toContain("SJ");
});
