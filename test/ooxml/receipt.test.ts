import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkReceipt, type CheckedReceipt } from "../../src/ooxml/receipt/checkReceipt";
import { copyOf } from "./copying";
import { excelWorkbook, type FixtureWorkbook } from "./excelWorkbook";
import { readCells, readParts } from "./readWorkbook";

const workbook: FixtureWorkbook = {
  sheets: [
    {
      name: "Blad 1",
      cells: {
        A1: "Vårdcentral",
        B1: "Kostnad",
        A2: "Aspens",
        B2: { f: "_xldudf_NATLAKARE_TARIFF(C2)*10", v: 1 },
        C2: 43_800,
        A3: "Björkens",
        B3: { f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{2;1})", v: 1, ref: "B3:B4", dynamic: true },
        B4: 1,
        D2: { f: "SUM(C2:C3)", v: 43_800 },
        D3: true,
        D4: 0.1,
      },
    },
    { name: "Anteckningar", cells: { A1: "Beslut 2026-11-30", B7: 12.5 } },
  ],
};

async function check(bytes: Uint8Array): Promise<Exclude<CheckedReceipt, { kind: "none" }>> {
  const checked = await checkReceipt(bytes, {});
  if (!checked.ok || checked.value.kind === "none") throw new Error(JSON.stringify(checked));
  return checked.value;
}

function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

const found = ({
  sheets,
}: {
  readonly sheets: readonly { state: string; sheet: string; cells: readonly string[] }[];
}) =>
  sheets
    .filter(({ state }) => state !== "same")
    .map(({ sheet, state, cells }) => [sheet, state, cells]);

describe.each(["values", "living"] as const)("the receipt of a copy with %s", (mode) => {
  const made = copyOf(workbook, { mode });

  test("says that an untouched file is as it was", async () => {
    const checked = await check((await made).bytes);
    expect(found(checked)).toEqual([]);
    expect([checked.isWhole, checked.sheets.length >= 3]).toEqual([true, true]);
    expect(checked.sum).toMatch(/^[0-9a-f]{64}$/);
  });

  test("every cell that is changed is found, and no other", async () => {
    const { bytes } = await made;
    const cells = Object.entries(readCells(bytes)).filter(
      ([key]) => key.startsWith("Blad 1!") || key.startsWith("Anteckningar!")
    );
    expect(cells.length).toBeGreaterThan(10);
    for (const [key] of cells) {
      const [sheet, address] = key.split("!") as [string, string];
      const part = sheet === "Blad 1" ? "xl/worksheets/sheet1.xml" : "xl/worksheets/sheet2.xml";
      const tampered = withPart(bytes, part, (xml) =>
        xml.replace(
          new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, "s"),
          `<c r="${address}"><v>987654.25</v></c>`
        )
      );
      expect(found(await check(tampered))).toEqual([[sheet, "changed", [address]]]);
    }
  });

  test("a number that differs in the last öre is found", async () => {
    const { bytes } = await made;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 99_999_999 }), async (ore) => {
        const tampered = withPart(bytes, "xl/worksheets/sheet2.xml", (xml) =>
          xml.replace("<v>12.5</v>", `<v>${(1250 + ore) / 100}</v>`)
        );
        expect(found(await check(tampered))).toEqual([["Anteckningar", "changed", ["B7"]]]);
      }),
      { numRuns: 100 }
    );
  });

  test("what stands on the sheet about the copy is vouched for too", async () => {
    const { bytes } = await made;
    const about = Object.entries(readParts(bytes)).find(
      ([name, xml]) => name.includes("worksheets/") && xml.includes("SHA-256")
    )![0];
    const words = withPart(bytes, about, (xml) =>
      xml.replace("Nätläkare 2026.xlsx", "Nätläkare 2027.xlsx")
    );
    expect(found(await check(words))).toEqual([
      ["Om arbetsboken", "changed", [expect.stringMatching(/^B\d+$/)]],
    ]);
    const receipt = withPart(bytes, about, (xml) =>
      xml.replace(
        />([0-9a-f])([0-9a-f]{63})</,
        (_, first: string, rest: string) => `>${first === "0" ? "1" : "0"}${rest}<`
      )
    );
    expect((await check(receipt)).isWhole).toBe(false);
  });

  test("a sheet that is gone, new or has another name is told of", async () => {
    const { bytes } = await made;
    const renamed = withPart(bytes, "xl/workbook.xml", (xml) =>
      xml.replace('name="Anteckningar"', 'name="Noter"')
    );
    expect(found(await check(renamed))).toEqual([
      ["Anteckningar", "missing", []],
      ["Noter", "added", []],
    ]);
  });
});

test("a workbook without a receipt has none", async () => {
  expect(await checkReceipt(excelWorkbook(workbook), {})).toEqual({
    ok: true,
    value: { kind: "none" },
  });
});

test("a copy of a copy has its own", async () => {
  const once = await copyOf(workbook);
  const twice = await copyOf(once.bytes);
  expect(found(await check(twice.bytes))).toEqual([]);
});

test("many rows are told of in groups", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 5000 }, (_, i) => [`A${i + 1}`, i] as const)
  );
  const { bytes } = await copyOf({ sheets: [{ name: "Många", cells }] });
  const tampered = withPart(bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace("<v>4000</v>", "<v>4000.01</v>")
  );
  expect(found(await check(tampered))).toEqual([["Många", "changed", ["A4000:A4002"]]]);
});

test("columns to the last one are told of in groups, and the receipt fits in its cell", async () => {
  const cells = { A1: 1, AAA9: 2, XFD1048576: 3 };
  const { bytes } = await copyOf({ sheets: [{ name: "Bred", cells }] });
  expect(found(await check(bytes))).toEqual([]);
  const tampered = withPart(bytes, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace("<v>2</v>", "<v>4</v>")
  );
  expect(found(await check(tampered))).toEqual([["Bred", "changed", ["AAA1:AAI525"]]]);
});
