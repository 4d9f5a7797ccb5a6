import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const src = path.join(__dirname, "..", "..", "src");
const EXPORTED =
  /^export (?:async )?(?:abstract )?(?:function|const|class|interface|type) ([A-Za-z_]\w*)/gm;

/** The same role in rooms or features that do not know each other; sv and en are every topic's. */
const ROLES: ReadonlySet<string> = new Set([
  ...["sv", "en"],
  // What two features keep in the workbook, each with its own part and tables.
  ...["PART_NAMESPACE", "SCHEMA_VERSION", "readPart", "writePart"],
  ...["openTable", "findColumns", "Report"],
  // What analyses find, each in its own words.
  ...["Verdict", "changeSentence"],
  // Sheets of the example and of a comparison.
  ...["forecastSheet", "unitSheet"],
  // A formula of ours in the open workbook, and in a file.
  ...["OwnFormula", "callsUs", "shownValue"],
]);

test("an exported name is one thing, but for roles", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file));
  const homes = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name] of readFileSync(path.join(src, file), "utf8").matchAll(EXPORTED))
      homes.set(name!, (homes.get(name!) ?? new Set()).add(file));
  const several = [...homes].filter(([, { size }]) => size > 1);
  expect(several.filter(([name]) => !ROLES.has(name)).map(([name, at]) => [name, ...at])).toEqual(
    []
  );
  expect([...ROLES].filter((role) => !several.some(([name]) => name === role))).toEqual([]);
});
