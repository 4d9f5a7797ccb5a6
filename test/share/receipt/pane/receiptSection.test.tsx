/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { rulesText } from "../../../../src/data/rulesText";
import { sha256Of } from "../../../../src/ooxml/receipt/receipt";
import { completeBrowser } from "../../../app/browser";
import { goToOpened, type OpenedPane, openPaneIn, violations } from "../../../app/openedPane";
import { copyOf, copyOptions } from "../../../ooxml/copying";
import { excelWorkbook, type FixtureWorkbook } from "../../../ooxml/excelWorkbook";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

const workbook: FixtureWorkbook = {
  sheets: [
    {
      name: "Blad 1",
      cells: { A1: { f: '_xldudf_NATLAKARE_TARIFF("2019-12-01")', v: 500 }, B2: 12.5 },
    },
  ],
};

async function said(bytes: Uint8Array, language: "sv" | "en" = "sv"): Promise<string> {
  pane = await openPaneIn(language, { excelApi: "1.20", platform: "PC" });
  await goToOpened("share");
  const name = language === "sv" ? "Kontrollera ett kvitto" : "Check a receipt";
  const region = screen.getByRole("region", { name });
  const input = within(region).getByLabelText(/^(Välj en kopia|Choose a copy)$/, {
    selector: "input",
  });
  await userEvent.upload(input, new File([new Uint8Array(bytes)], "Kopia.xlsx"));
  const status = within(region).getByRole("status");
  await within(status).findAllByText(
    /Kvitto:|Receipt:|inget kvitto|no receipt|inte en arbetsbok|not a/i,
    {},
    { timeout: 60_000 }
  );
  return status.textContent!;
}

const made = () =>
  copyOf(workbook, { about: { ...copyOptions.about, rules: sha256Of(rulesText()) } });

test("an untouched copy is said to be as it was", async () => {
  const text = await said((await made()).bytes);
  expect(text).toContain("Kopia.xlsx: alla blad (2) håller det som de höll när kopian gjordes.");
  expect(text).toContain("Taxor och regler är desamma som i det här tillägget.");
  expect(await violations()).toEqual([]);
});

test("a changed cell is named, in English too", async () => {
  const parts = unzipSync((await made()).bytes);
  const part = "xl/worksheets/sheet1.xml";
  parts[part] = strToU8(strFromU8(parts[part]!).replace("<v>12.5</v>", "<v>12.51</v>"));
  const text = await said(zipSync(parts), "en");
  expect(text).toContain("Kopia.xlsx: one sheet is not as when the copy was made.");
  expect(text).toContain("Blad 1: changed in B2.");
});

test("other tariffs or rules are told of", async () => {
  const other = await copyOf(workbook);
  expect(await said(other.bytes)).toContain(
    "Taxor eller regler skiljer sig från det här tilläggets."
  );
});

test("a workbook without a receipt, and what is no workbook, are told apart", async () => {
  expect(await said(excelWorkbook(workbook))).toContain("Filen har inget kvitto.");
});
