import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
/** A time that a test of the pane or in a browser waits for, and not for something to come true. */
const TIMED = /\.waitForTimeout\(|(?<![.\w])settle\(\d{2,}/;

test("no test waits for a time, but for something to come true", () => {
  expect(TIMED.test("await settle(200);") && TIMED.test("await page.waitForTimeout(1);")).toBe(
    true
  );
  const timed = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith("waits.test.ts"))
    .filter((file) => TIMED.test(readFileSync(path.join(root, file), "utf8")));
  expect(timed).toEqual([]);
});
