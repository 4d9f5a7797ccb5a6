import { describeWithPostgres, Postgres } from "../../support/postgres";
import { drawnWarehouse } from "./drawnLines";
import { asTexts, expectedAnswer, QUERIES, statements, tablesOf } from "./warehouse";

describeWithPostgres("the warehouse's SQL in PostgreSQL", () => {
  let server: Postgres;

  beforeAll(async () => {
    server = await Postgres.open();
  });
  afterAll(() => server.close());

  test.each([4, 5, 6])("seed %i: tables and findings are the add-in's, to the öre", (seed) => {
    const warehouse = drawnWarehouse(seed, 400);
    const database = `seed${seed}`;
    server.make(database);
    server.run(
      database,
      statements()
        .map(({ text }) => text)
        .join("\n")
    );
    for (const [name, rows] of tablesOf(warehouse)) {
      const lines = rows.map((row) => row.map((cell) => cell ?? "\\N").join("\t"));
      server.run(database, `COPY ${name} FROM STDIN;\n${lines.join("\n")}\n\\.\n`);
    }
    server.run(database, "ANALYZE;");
    const ask = (query: string): readonly string[] => asTexts(server.run(database, `${query};`));
    const expected = expectedAnswer(warehouse);
    expect(ask(QUERIES.contact)).toEqual(expected.months.contact);
    expect(ask(QUERIES.booking)).toEqual(expected.months.booking);
    expect(ask(QUERIES.findings)).toEqual(expected.findings);
  });
});
