import { unitLabel } from "../../../../src/share/report/sheet/unitPart";
import { reportDocumentTexts } from "../../../../src/share/report/words/reportDocument";
import { wordsOf } from "../../../../src/words/scenario";
import { unit } from "../../../core/scenario/region";

const unlisted = unit("", { unlisted: true });

test.each([
  ["one by its name", [unit("Aspen")], "Aspen"],
  ["the unlisted by what they are", [unlisted], "Olistade och okända"],
  ["several by how many they are", [unit("Aspen"), unit("Björken")], "Övriga 2 vårdcentraler"],
  ["the unlisted beside one", [unit("Aspen"), unlisted], "Aspen, olistade och okända"],
  [
    "the unlisted beside several",
    [unit("Aspen"), unlisted, unit("Björken")],
    "Övriga 2 vårdcentraler, olistade och okända",
  ],
] as const)("a row of a document names %s", (_, units, expected) => {
  const setting = {
    t: reportDocumentTexts("sv"),
    words: wordsOf({ healthCentre: null, region: null }, "sv"),
  };
  const row = { units, unlisted: units.every((one) => one.unlisted) };
  expect(unitLabel(setting, row)).toBe(expected);
});
