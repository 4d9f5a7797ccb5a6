import fs from "node:fs";
import path from "node:path";
import { FIELD_TAGS, PART_TAGS, REST_TAG } from "../../../../src/share/report/sheet/templateTags";
import { foldText } from "../../../../src/core/profession";

const tags = [...Object.values(FIELD_TAGS), ...Object.values(PART_TAGS), REST_TAG];

test("no two tags are read as the same", () => {
  expect(new Set(tags.map(foldText)).size).toBe(tags.length);
});

test("the page on the papers has every tag, and no other", () => {
  const page = fs.readFileSync(path.join(__dirname, "../../../../docs/beslutsunderlag.md"), "utf8");
  const table = page.slice(page.indexOf("| Tagg"));
  const listed = [...table.slice(0, table.indexOf("\n\n")).matchAll(/^\| (.*?) +\|/gm)]
    .slice(2)
    .flatMap(([, cell]) => cell!.split(", "));
  expect(listed.sort()).toEqual([...tags].sort());
});
