import { keepTemplate, readTemplate } from "../../../../src/share/report/excel/keptTemplate";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.9" });
});

afterEach(() => excel.close());

const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256);

function ownParts(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/namespaceUri");
    await context.sync();
    return parts.items.map(({ namespaceUri }) => namespaceUri);
  });
}

test("a workbook keeps its region's template, byte by byte, until another takes its place", async () => {
  expect(await readTemplate()).toBeNull();
  const name = `Mall "Åby" & <RS> 'ny'.docx`;
  await keepTemplate({ name, bytes });
  expect(await readTemplate()).toEqual({ name, bytes });
  const next = { name: "Ny.dotx", bytes: new Uint8Array([1, 2, 3]) };
  await keepTemplate(next);
  expect(await readTemplate()).toEqual(next);
  expect(await ownParts()).toEqual(["urn:natlakarkalkyl:template"]);
});

test("one that is removed is gone, and removing none is no fault", async () => {
  await keepTemplate({ name: "Mall.docx", bytes });
  await keepTemplate(null);
  expect(await readTemplate()).toBeNull();
  expect(await ownParts()).toEqual([]);
  await keepTemplate(null);
  expect(await readTemplate()).toBeNull();
});

test("a part that somebody has broken is no template", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(
      '<template xmlns="urn:natlakarkalkyl:template" name="a.docx">inte base64!</template>'
    );
    await context.sync();
  });
  expect(await readTemplate()).toBeNull();
});
