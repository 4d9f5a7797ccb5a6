import { DuckDBInstance } from "@duckdb/node-api";
import { type Answer, asTexts, expectedAnswer, QUERIES, statements, tablesOf } from "./warehouse";
import { drawnWarehouse } from "./drawnLines";

/** All the statements on an empty database, the tables filled, and what the queries then say. */
async function answerOf(warehouse: ReturnType<typeof drawnWarehouse>): Promise<Answer> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const { text } of statements()) await connection.run(text);
    for (const [name, rows] of tablesOf(warehouse)) {
      if (rows.length === 0) continue;
      const values = rows.map((row) => `(${row.map(literal).join(", ")})`).join(",\n");
      await connection.run(`INSERT INTO ${name} VALUES ${values}`);
    }
    const ask = async (query: string): Promise<readonly string[]> =>
      asTexts((await connection.runAndReadAll(query)).getRows());
    return {
      months: { contact: await ask(QUERIES.contact), booking: await ask(QUERIES.booking) },
      findings: await ask(QUERIES.findings),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function literal(cell: string | number | null): string {
  if (cell === null) return "NULL";
  return typeof cell === "number" ? String(cell) : `'${cell.replace(/'/g, "''")}'`;
}

test.each([1, 2, 3])(
  "seed %i: the tables and the findings of the warehouse are the add-in's, to the öre",
  async (seed) => {
    const warehouse = drawnWarehouse(seed, 400);
    const [found, expected] = [await answerOf(warehouse), expectedAnswer(warehouse)];
    expect(found.months.contact).toEqual(expected.months.contact);
    expect(found.months.booking).toEqual(expected.months.booking);
    expect(found.findings).toEqual(expected.findings);
  }
);
