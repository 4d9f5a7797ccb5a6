import { BareRealm } from "../host/bareRealm";
import { readFileSync } from "node:fs";
import { CASES } from "./cases";
import { expectCase } from "./case";

const realm = new BareRealm(readFileSync("dist/functions.js", "utf8"));

describe("in a bare realm", () => {
  test.each(CASES)("$title", async ({ id, args, expect: expected }) => {
    expectCase(await realm.call(id, args), expected);
  });
});
