import { readdirSync,readFileSync } from "node:fs";
import { type Case,expectCase } from "../functions/case";
import type { Argument } from "../host/call";
import { BareRealm } from "../host/bareRealm";

/**
 * One folder a case: what a document says, and the same figures out of the shipped functions.
 * A case that fails is a finding about one of the two, never a file to refresh.
 */
interface Golden {
  readonly document: string;
  readonly locator: string;
  /** The figures as the document writes them. */
  readonly quotation: string;
  readonly call: Case["id"];
  readonly args: readonly Argument[];
  readonly answer: Case["expect"];
}

const FOLDER = "test/golden";
const realm = new BareRealm(readFileSync("dist/functions.js", "utf8"));
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => name !== "metadata");

test.each(names)("%s", async (name) => {
  const golden = JSON.parse(readFileSync(`${FOLDER}/${name}/case.json`, "utf8")) as Golden;
  for (const text of [golden.document, golden.locator, golden.quotation])
    expect(text).toMatch(/\S/);
  expectCase(await realm.call(golden.call, golden.args), golden.answer);
});
