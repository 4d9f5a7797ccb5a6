import { readFileSync } from "node:fs";
import path from "node:path";
import { IDS } from "../../../src/share/check/sheet/findings";
import { checkTexts } from "../../../src/share/check/words/check";

test("the page on sharing has a row for everything that is looked at, in order", () => {
  const page = readFileSync(path.join(__dirname, "../../../docs/dela.md"), "utf8");
  const section = page.slice(page.indexOf("| Rad "), page.indexOf("På webben lämnar Excel"));
  const rows = section
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.split("|")[1]!.trim());
  const { items } = checkTexts("sv");
  expect(rows).toEqual(IDS.map((id) => items[id].title));
});
