import { notesOf } from "../../../../src/analysis/since/sheet/forecastNotes";
import { contextOf, scenarioOf } from "../../../comparison/sheet/fixture";

function notes(language: "sv" | "en"): Record<string, string> {
  const { method, ...others } = notesOf(scenarioOf(), contextOf(language));
  const plain = Object.entries({ ...others, method }).map(([key, text]) => [
    key,
    text.replace(/\u00a0/g, " "),
  ]);
  return Object.fromEntries(plain);
}

test("a forecast's assumptions in Swedish", () => {
  expect(notes("sv")).toEqual({
    method: "ingångsläge: medel av de tre senaste månaderna fortsätter",
    rule: "från 2017-01-01: vårdcentralen 100 %, regionen centralt 0 %",
    tariff: "nationella taxor, senast verifierade 2020-02-01",
    fees: "alla yrken från 2019: 60 kr",
    calibration: "läkare −1,96 %; sjuksköterska +11,68 %",
    data: "påhittat exempel; Kontakter; Enheter",
  });
});

test("and in English", () => {
  expect(notes("en")).toMatchObject({
    rule: expect.stringMatching(/^from 2017-01-01: the .* 100%, .* 0%$/),
    fees: "all professions from 2019: SEK 60",
  });
});
