import { dayOfIso, monthOf } from "../../../../src/core/calendar";
import { isFileFault, TextFile } from "../../../../src/invoices/sheet/parse/textFile";
import { linesOf, newRun, readFile } from "../../reading";

const HEADINGS = "Personnummer;Besöksdatum;Yrkeskod;Vårdgivare;Erlagd patientavgift;Nettobelopp";
const ROWS = [
  "19121212-1212;2026-03-02;LK;Nätdoktorn;100,00;400,00",
  "19121212-1212;20260305;SJ;Nätdoktorn;0;275",
  "201212121212;2026-03-31;ps;Ångan & Åsikten AB;;1 425,50",
];
const TEXT = [HEADINGS, ...ROWS].join("\r\n");

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...[...text].map((each) => each.charCodeAt(0))];
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]))
  );
}

/** Of texts whose letters are the same in Latin-1. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text].map((each) => each.charCodeAt(0)));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function expectTheRows(content: string | Uint8Array, piece?: number) {
  const { lines, reading } = linesOf(content, newRun(), piece);
  expect(lines.map(({ net, feePaid }) => [net, feePaid])).toEqual([
    [40_000, 10_000],
    [27_500, 0],
    [142_550, null],
  ]);
  expect(lines.map(({ provider, profession }) => [provider, profession])).toEqual([
    ["Nätdoktorn", "LK"],
    ["Nätdoktorn", "SJ"],
    ["Ångan & Åsikten AB", "PS"],
  ]);
  expect(lines.map(({ visited }) => visited)).toEqual(
    ["2026-03-02", "2026-03-05", "2026-03-31"].map(dayOfIso)
  );
  expect(lines[0]!.patient).toBe(lines[1]!.patient);
  expect(lines[0]!.patient).not.toBe(lines[2]!.patient);
  expect(lines.map(({ row }) => row)).toEqual([2, 3, 4]);
  expect(reading).toMatchObject({ rows: 3, lines: 3, unread: [], unclear: [], leftOut: [] });
}

describe("one file in every encoding, whatever the pieces", () => {
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
    ["UTF-16, little end first, with a mark", utf16(TEXT, false, true)],
    ["UTF-16, big end first, with a mark", utf16(TEXT, true, true)],
    ["UTF-16, little end first", utf16(TEXT, false, false)],
    ["UTF-16, big end first", utf16(TEXT, true, false)],
    ["Windows-1252", windows1252(TEXT)],
  ];
  test.each(encodings)("%s", (_, bytes) => {
    for (const piece of [1, 2, 3, 64, 997, 100_000]) expectTheRows(bytes, piece);
  });
});

test.each([
  ["tabs", TEXT.replace(/;/g, "\t")],
  ["lines that end as on Unix", TEXT.replace(/\r\n/g, "\n")],
  ["lines that end as on an old Mac", TEXT.replace(/\r\n/g, "\r")],
  ["a blank line at the end", `${TEXT}\r\n\r\n`],
  ["a title above the headings", `Underlag mars\r\n\r\n${TEXT}`.replace("\r\n\r\n", "\r\n")],
  ["bars", TEXT.replace(/;/g, "|")],
])("the same rows with %s", (name, text) => {
  if (!name.startsWith("a title")) return expectTheRows(text);
  expect(linesOf(text).lines.map(({ row }) => row)).toEqual([3, 4, 5]);
});

test("commas between columns, and decimal commas within quotation marks", () => {
  const quoted = [HEADINGS.replace(/;/g, ",")]
    .concat(
      ROWS.map((row) =>
        row
          .split(";")
          .map((cell) => `"${cell}"`)
          .join(",")
      )
    )
    .join("\n");
  expectTheRows(quoted);
});

test("a quoted cell may hold the delimiter, quotation marks and a line break; lines are still counted", () => {
  const { lines } = linesOf(
    'Besöksdatum;Vårdgivare;Netto;Anteckning\n2026-03-02;"Kry; ""nät"" AB";400;"två\nrader"\n2026-03-03;B;500;\n'
  );
  expect(lines.map(({ provider, row }) => [provider, row])).toEqual([
    ['Kry; "nät" AB', 2],
    ["B", 4],
  ]);
});

test("all fields of the national contract by their elements", () => {
  const values: Readonly<Record<string, string>> = {
    id: "ZVF2321000016260300001A",
    issueDate: "20260405",
    typeOfInvoice: "381",
    invoiceId: "90017",
    invoiceDateOfIssue: "20260406",
    referenceToInvoice: "90001",
    referenceToProcessClaimSpecificationId: "ZVF2321000016260200001A",
    "payableAmount/amount": "12500000.50",
    "patientIdentity/extension": "191212121212",
    "county/code": "19",
    "municipality/code": "1980",
    lineId: "3",
    careContactId: "K-17",
    referenceToLineId: "2",
    reasonForCredit: "6",
    "typeOfCare/code": "01",
    typeOfVisit: "2",
    careVisitDate: "20260302",
    "careUnitId/extension": "SE2321000115-094882",
    careUnitName: "Nätmottagningen Söder",
    professionCodeForHealthcare: "LK",
    productCategory: "04",
    patientSpecificCareCode: "DIG1",
    patientSpecificCareCodeName: "Telefonrådgivning",
    numberOfPatientSpecificCare: "1",
    "patientSpecificCarePrice/amount": "500.00",
    "patientSpecificCareTotalAmount/amount": "500.00",
    "patientCareInvoiceGrossAmount/amount": "400.00",
    "patientCareInvoiceNetAmount/amount": "388.00",
    "patientCareAllowance/amount": "24.00",
    "patientCareDiscount/amount": "0.00",
    "patientCareCharge/amount": "12.00",
    "outPatientCareFeePaid/amount": "100.00",
    patientFeeReducedCategory: "99",
    careLevel: "1",
    Bokföringsperiod: "202604",
    Diagnosgrupp: "J06",
    "Listad enhet": "Köpings vårdcentral",
    Behovsbedömning: "ja",
  };
  const keys = Object.keys(values);
  const { lines } = linesOf(`${keys.join(";")}\n${keys.map((key) => values[key]).join(";")}\n`);
  expect(lines).toEqual([
    {
      file: 0,
      row: 2,
      patient: expect.any(Number),
      contact: expect.any(Number),
      claim: "ZVF2321000016260300001A",
      claimDate: dayOfIso("2026-04-05"),
      isCredit: true,
      invoice: "90017",
      invoiceDate: dayOfIso("2026-04-06"),
      originalInvoice: "90001",
      originalClaim: "ZVF2321000016260200001A",
      payable: 1_250_000_050,
      seller: null,
      lineId: 3,
      originalLine: 2,
      creditReason: 6,
      county: 19,
      municipality: 1980,
      typeOfCare: 1,
      visitType: 2,
      visited: dayOfIso("2026-03-02"),
      unitId: "SE2321000115-094882",
      unitName: "Nätmottagningen Söder",
      provider: null,
      profession: "LK",
      productCategory: 4,
      actionCode: "DIG1",
      byTelephone: true,
      quantity: 1,
      price: 50_000,
      total: 50_000,
      gross: 40_000,
      net: 38_800,
      allowance: 2_400,
      discount: 0,
      charge: 1_200,
      feePaid: 10_000,
      feeCategory: 99,
      careLevel: 1,
      diagnosisGroup: "J06",
      booked: monthOf(2026, 4),
      listedUnit: "Köpings vårdcentral",
      needsAssessed: true,
    },
  ]);
});

describe("bad files are refused with the line, and nothing of them is left to write", () => {
  const many = (row: string): string => Array.from({ length: 60 }, () => row).join("\n");
  const mixed = new Uint8Array([
    ...utf8(`${HEADINGS}\n${many(ROWS[2]!)}\n`),
    ...windows1252(`${ROWS[2]!}\n`),
  ]);
  const misread = new Uint8Array([
    ...windows1252(`${HEADINGS}\n${many(ROWS[2]!)}\n`),
    ...utf8(`${ROWS[2]!}\n`),
  ]);
  test.each<[string, string | Uint8Array, object]>([
    ["nothing", "", { code: "file.empty" }],
    ["blank lines", "\n\n  \n", { code: "delimiter.unknown", line: 1 }],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", { code: "file.binary" }],
    ["a packed file", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), { code: "file.binary" }],
    ["zeros", new Uint8Array([65, 66, 67, 68, 0, 0, 0, 69, 70]), { code: "file.binary" }],
    ["another delimiter", TEXT.replace(/;/g, "¤"), { code: "delimiter.unknown", line: 1 }],
    ["no headings", ROWS.join("\n"), { code: "heading.missing", looked: 3 }],
    [
      "no day and no amount",
      "Yrkeskod;Vårdgivare\nLK;Kry",
      {
        code: "fields.missing",
        fields: ["visited", "net"],
        headings: ["Yrkeskod", "Vårdgivare"],
        found: ["profession", "provider"],
      },
    ],
    ["UTF-8 and then Windows-1252", mixed, { code: "encoding.mixed", line: 62 }],
    ["Windows-1252 and then UTF-8", misread, { code: "encoding.mixed", line: 62 }],
    [
      "a formula",
      `${HEADINGS}\n${ROWS[0]!}\n${ROWS[1]!.replace("Nätdoktorn", "=cmd|' /C calc'!A0")}`,
      { code: "cell.formula", line: 3, column: 4 },
    ],
    [
      "a formula in a column that nobody reads",
      `Besöksdatum;Netto;Anteckning\n2026-03-02;400;@SUM(A1)`,
      { code: "cell.formula", line: 2, column: 3 },
    ],
    [
      "a quotation mark that is never closed",
      `${HEADINGS}\n${ROWS[0]!}\n"${ROWS[1]!}\n${ROWS[2]!}`,
      { code: "quote.open", line: 3 },
    ],
    [
      "shifted columns",
      `${HEADINGS}\n${ROWS[0]!}\n;${ROWS[1]!}\n;${ROWS[2]!}`,
      { code: "columns.shifted", line: 3, rows: 2 },
    ],
  ])("%s", (_, content, fault) => {
    expect(readFile(content).reading).toEqual(fault);
  });

  test("a line without an end, and a file beyond the limit", () => {
    const file = new TextFile(0, newRun(), () => {});
    const piece = utf8("x;".repeat(300_000));
    expect(file.push(piece)).toBeNull();
    expect(file.push(piece)).toEqual({ code: "line.tooLong", line: 1, most: 1_000_000 });
    expect(file.push(piece)).toEqual({ code: "line.tooLong", line: 1, most: 1_000_000 });
    const large = new TextFile(0, newRun(), () => {});
    const claimed = { length: 2 ** 31 } as Uint8Array;
    expect(large.push(claimed)).toEqual({ code: "file.tooLarge", megabytes: 1024 });
    expect(isFileFault(large.end())).toBe(true);
  });
});

test("a row that cannot be read is told of with its line and its kronor, and the others are read", () => {
  const { lines, reading } = linesOf(
    [
      HEADINGS,
      ...Array.from({ length: 200 }, () => ROWS[0]!),
      ";2026-13-01;LK;Kry;0;300",
      ";;LK;Kry;0;200,50",
      ";2026-03-01;LK;Kry;0;",
      ";2026-03-01;LK;Kry;x;100",
      ";2026-03-01;LK;Kry;0;1,234",
      ";2026-03-01;LK;Kry;0",
      ";2026-03-01;Häxa;Kry;0;50",
    ].join("\n")
  );
  expect(lines).toHaveLength(201);
  const told = reading.unread.map(({ code, field, count, ore, first }) => [
    code,
    field,
    count,
    ore,
    first[0]!.line,
  ]);
  expect(told).toEqual([
    ["field.unreadable", "visited", 1, 30_000, 202],
    ["field.blank", "visited", 1, 20_050, 203],
    ["field.blank", "net", 1, 0, 204],
    ["field.unreadable", "feePaid", 1, 10_000, 205],
    ["amount.ambiguous", "net", 1, 0, 206],
    ["row.columns", null, 1, 0, 207],
  ]);
  expect(reading.unclear).toEqual([{ field: "profession", count: 1 }]);
  expect(reading.rows).toBe(207);
});

test("a credit is told by its type, or by a minus of any kind", () => {
  const { lines } = linesOf(
    "Besöksdatum;Fakturatyp;Netto\n2026-03-02;381;400\n2026-03-02;Kredit;400\n2026-03-02;;-400\n2026-03-02;380;400\n2026-03-02;;\u2212400,00\n2026-03-02;;400"
  );
  expect(lines.map(({ isCredit, net }) => [isCredit, net])).toEqual([
    [true, 40_000],
    [true, 40_000],
    [true, -40_000],
    [false, 40_000],
    [true, -40_000],
    [false, 40_000],
  ]);
});

test("a row that adds up others is no line, and is told of", () => {
  const { lines, reading } = linesOf(
    "Vårdgivare;Besöksdatum;Netto\nKry;2026-03-02;400\nSumma Kry;;400,00\n;Totalt;4 0O\nSumma AB;2026-03-03;300"
  );
  expect(lines.map(({ net }) => net)).toEqual([40_000, 30_000]);
  expect(reading).toMatchObject({
    rows: 2,
    unread: [],
    totals: [
      { line: 3, ore: 40_000 },
      { line: 4, ore: null },
    ],
  });
});

test("a column that nobody reads is told of, with its sum if it is money", () => {
  const { reading } = linesOf(
    "Besöksdatum;Netto;Moms kr;Anteckning\n2026-03-01;400;1,50;bra\n2026-03-02;400;2,25;\n"
  );
  expect(reading.leftOut).toEqual([
    { heading: "Moms kr", cells: 2, ore: 375 },
    { heading: "Anteckning", cells: 1, ore: null },
  ]);
});

test("what was said of files with these headings holds for the next", () => {
  const remembered = [
    { headings: ["Dag", "Kr", "Belopp"], columns: { Dag: "visited", Kr: "net", Belopp: null } },
  ] as const;
  const { lines } = linesOf("Dag;Kr;Belopp\n2026-03-01;400;7", newRun(remembered));
  expect(lines.map(({ net }) => net)).toEqual([40_000]);
});

test("the same text has the same digest, another has not", () => {
  const digest = (text: string): string => {
    const file = new TextFile(0, newRun(), () => {});
    file.push(utf8(text));
    file.end();
    return file.digest();
  };
  expect(digest(TEXT)).toBe(digest(TEXT));
  expect(digest(TEXT)).not.toBe(digest(TEXT.replace("400,00", "400,01")));
});
