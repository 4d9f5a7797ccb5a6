import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { generate, OWN_COUNTY, testNumber } from "../../invoices/generator";
import { run } from "./command";
import { Refused, WrongUse } from "./refusal";

interface Answer {
  readonly files: readonly { readonly rows: number; readonly lines: number }[];
  readonly channels: Readonly<Record<string, { readonly lines: number; readonly net: number }>>;
  readonly findings: readonly { readonly rule: string; readonly row: number }[];
  readonly table: readonly { readonly unit: string | null; readonly net: number }[];
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "invoices-"));
const put = (name: string, lines: readonly string[]): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, lines.join("\r\n"));
  return file;
};
const answer = async (...words: readonly string[]): Promise<Answer> =>
  JSON.parse(JSON.stringify(await run(words)));

afterAll(() => fs.rmSync(folder, { recursive: true }));

const LINES = [
  "Personnummer;Besöksdatum;Yrkeskod;Pris;Nettobelopp;Vårdgivare;Länskod",
  "19811029-9813;2026-01-10;LK;500,00;400,00;Nät AB;19",
  "19811029-9813;2026-01-12;PS;425,00;425,00;Nät AB;20",
  "19840905-9810;2026-01-12;SJ;300,00;300,00;Nät AB;19",
];
const LISTING = [
  "Personnummer;Vårdcentral;Från;Till",
  "198110299813;Sala;2025-01-01;2026-01-11",
  "198110299813;Köping;2026-01-12;",
];

test("lines are listed on their day, checked and summed, and the others are a bucket of their own", async () => {
  const { channels, findings, table } = await answer(
    "invoices",
    put("rader.csv", LINES),
    "--listing",
    put("listning.csv", LISTING),
    "--county",
    "19"
  );
  expect(channels).toEqual({
    digital: { lines: 2, net: 82_500 },
    undecided: { lines: 1, net: 30_000 },
    other: { lines: 0, net: 0 },
  });
  expect(table.map(({ unit, net }) => [unit, net])).toEqual([
    ["Köping", 42_500],
    ["Sala", 40_000],
  ]);
  expect(findings.map(({ rule, row }) => [rule, row])).toEqual([["homeRegion", 3]]);
});

test("every planted fault of a year's file is found, and nobody's number is in the answer", async () => {
  const { file, expected } = generate(7, 1000, 9);
  const written = put("år.csv", [file.headings, ...file.rows]);
  const found = await answer(
    ...["invoices", written, "--county", String(OWN_COUNTY), "--digital", "Nätmottagningen"]
  );
  const told = new Set(found.findings.map(({ rule, row }) => `${row} ${rule}`));
  // A law that asks for an assessment and the companies of the units are not given here.
  const judged = [...expected.planted].flatMap(([row, faults]) =>
    faults.flatMap((one) =>
      ["unreadable", "unmatchedCredit", "needsAssessment", "sameGroup"].includes(one)
        ? []
        : [`${row} ${one}`]
    )
  );
  expect(judged.filter((one) => !told.has(one))).toEqual([]);
  const out = JSON.stringify(found).replace(/-/g, "");
  const numbers = Array.from({ length: 1000 }, (_, i) => testNumber(i).replace("-", ""));
  expect(numbers.filter((one) => out.includes(one) || out.includes(one.slice(2)))).toEqual([]);
});

test.each([
  [[put("tom.csv", [])], Refused, /tom\.csv: /],
  [[put("a.csv", LINES), put("b.csv", LINES)], Refused, /b\.csv: .*a\.csv/],
  [["saknas.csv"], Refused, /går inte att läsa/],
  [[put("c.csv", LINES), "--listing", put("d.csv", ["a;b", "1;2"])], Refused, /d\.csv/],
  [[], WrongUse, /flera filer/],
  [[put("e.csv", LINES), "--county", "Västmanland"], WrongUse, /länskod/],
  [[put("f.csv", LINES), "--basis", "dag"], WrongUse, /--basis/],
])("%j is told of", async (words, kind, sentence) => {
  const wrong = run(["invoices", ...words]);
  await expect(wrong).rejects.toThrow(sentence);
  await expect(wrong).rejects.toBeInstanceOf(kind);
});
