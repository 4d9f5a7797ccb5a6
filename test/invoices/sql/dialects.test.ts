import { Parser } from "node-sql-parser";
import { RULE_IDS } from "../../../src/invoices/core/checks/rule";
import { drawnWarehouse } from "./drawnLines";
import { expectedAnswer, statements } from "./warehouse";

/** The parser knows no CREATE VIEW of a query with UNION in any dialect: the query is parsed by itself. */
function query(text: string): string {
  return text
    .replace(/^--.*$/gm, "")
    .replace(/CREATE VIEW \w+ AS/, "")
    .trim();
}

const DIALECTS = ["TransactSQL", "Snowflake", "PostgresQL"] as const;

describe.each(DIALECTS)("%s", (database) => {
  test.each(statements().map(({ name, text }) => [name, text] as const))("parses %s", (_, text) => {
    const parsed = new Parser().astify(query(text), { database });
    expect([parsed].flat()).toHaveLength(1);
  });

  test("refuses what is no SQL", () => {
    expect(() => new Parser().astify("SELECT FROM WHERE", { database })).toThrow();
  });
});

test("what is drawn for the databases has every rule, and credits whole and in parts", () => {
  const found = new Set<string>();
  for (let seed = 1; seed <= 6; seed += 1)
    for (const finding of expectedAnswer(drawnWarehouse(seed, 400)).findings)
      found.add(finding.split("|")[0]!);
  expect([...found].sort()).toEqual([...RULE_IDS].sort());
});
