/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MeanFee } from "../../../../src/core/scenario/scenario";
import { HostError } from "../../../host/wire/hostError";
import { completeBrowser } from "../../../app/browser";
import { writeCells } from "../../../app/cells";
import {
  button,
  goTo,
  goToOpened,
  type OpenedPane,
  openPaneIn,
  untilQuiet,
  violations,
} from "../../../app/openedPane";

const CONTACTS = [
  ["Besöksdatum", "Yrke", "Kontakter"],
  [43739, "LK", 10],
];
const RULE = {
  from: "2017-01-01",
  shares: { healthCentre: 0.2, region: 0.8 },
  unlisted: "region",
} as const;
const LK_FEE = { profession: "LK", year: 2019, amount: 120 } as const;
const ALL_FEE = { profession: null, year: 2018, amount: 90 } as const;
const PREVIEW = [
  ["Taxegrupp", "läkare"],
  ["Pris (kr)", "500,00"],
  ["Beräknad avgift (kr)", "1 005,00"],
  ["Beräknad kostnad (kr)", "3 995,00"],
  ["Vårdcentralens andel", "20,00 %"],
  ["Andel vårdcentral (kr)", "799,00"],
  ["Andel regionen (kr)", "3 196,00"],
  ["Anmärkning", "tom"],
];

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
  await goToOpened("tools");
});
afterEach(() => pane.close());

/** Of the columns in the preview: heading and example. */
function previewed() {
  return [...screen.getByRole("table").querySelectorAll("tbody tr")].map((row) =>
    [row.querySelector("th span")!, row.querySelector("td")!].map((cell) =>
      cell.textContent!.replace(/\s/g, " ")
    )
  );
}

async function openTable(
  rows: readonly (readonly (string | number)[])[],
  meanFees: readonly MeanFee[] | null = null
) {
  await writeCells(rows);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add(sheet.getRange("A1").getSurroundingRegion(), true).name = "Mina";
    await context.sync();
  });
  act(() => pane.work.edit((one) => ({ ...one, meanFees, rulesInForce: [RULE] })));
  await goTo("data");
  await userEvent.click(button(/^(Sök tabeller|Look for tables)$/));
  await untilQuiet(pane);
  await goToOpened("tools");
}

async function preview() {
  await userEvent.click(button("Visa vad som läggs till"));
  await screen.findByText(/Inget är skrivet än|går inte att prissätta\.$/);
}

test("says that there is no table", () => {
  expect(screen.getByText("Arbetsboken har ingen Exceltabell med kontakter.")).toBeTruthy();
});

test("shows what it will add before anything is written, and then adds just that", async () => {
  await openTable(CONTACTS, [{ profession: null, year: 2019, amount: 100.5 }]);
  const before = await pane.excel.read("Blad1");
  await preview();
  expect(screen.getByText("8 nya kolumner i tabellen Mina. Inget är skrivet än.")).toBeTruthy();
  expect(screen.getByRole("columnheader", { name: "Exempel: rad 2" })).toBeTruthy();
  expect(previewed()).toEqual(PREVIEW);
  expect(screen.getByText("Taxan senast verifierad 2024: äldre än tolv månader.")).toBeTruthy();
  expect(await violations()).toEqual([]);
  expect(await pane.excel.read("Blad1")).toEqual(before);
  // On a busy machine the alternatives may have been saved meanwhile.
  const others = pane.excel.sheetNames().filter((name) => !name.startsWith("Alternativ"));
  expect(others).toEqual(["Blad1"]);
  await userEvent.click(button("Prissätt"));
  expect(await screen.findByText(/^Klart. Nya kolumner: /)).toBeTruthy();
  const [headings] = await pane.excel.read("Blad1");
  expect(headings!.map(({ value }) => value)).toEqual([
    ...CONTACTS[0]!,
    ...PREVIEW.map(([heading]) => heading),
  ]);
  expect(screen.queryByRole("button", { name: "Prissätt" })).toBeNull();
});

test.each([
  ["no fee", null, /brutto: ingen patientavgift är angiven/],
  ["a fee of one profession", [LK_FEE], /brutto: patientavgifter är angivna per yrke/],
  ["a fee of all", [ALL_FEE], /^Kostnaden blir netto: .* 90,00\skr .* från 2018, .* rader\.$/],
  ["both", [LK_FEE, ALL_FEE], /netto: .* 90,00\skr .* Avgifter per yrke .* används inte här/],
])("says whether the cost is net: %s", async (_, fees, sentence) => {
  await openTable(CONTACTS, fees);
  await preview();
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("goes by the table's own fee before the one that is stated", async () => {
  const [headings, row] = CONTACTS;
  await openTable(
    [
      [...headings!, "Patientavgift"],
      [...row!, 150],
    ],
    [ALL_FEE]
  );
  await preview();
  expect(screen.getByText(/netto: tabellens egen patientavgift/)).toBeTruthy();
});

test("names the rows that cannot be priced", async () => {
  await openTable([...CONTACTS, ["vår", "LK", 1]]);
  await preview();
  expect(screen.getByText(/^Rad 3, Besöksdatum: ”vår” går inte att läsa/)).toBeTruthy();
});

test("offers nothing for a table that cannot be priced, and says why", async () => {
  await openTable([
    ["År", "Kontakter"],
    [2019, 10],
  ]);
  await preview();
  expect(screen.getByText("Tabellen Mina går inte att prissätta.")).toBeTruthy();
  expect(screen.getByText(/^År är hela år/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Prissätt" })).toBeNull();
});

test("does not go on showing what another fee would give", async () => {
  await openTable(CONTACTS);
  await preview();
  act(() => pane.work.edit((one) => ({ ...one, meanFees: [ALL_FEE] })));
  expect(screen.queryByRole("button", { name: "Prissätt" })).toBeNull();
  await preview();
  expect(screen.getByText(/Kostnaden blir netto/)).toBeTruthy();
});

test("says that it is reading, and offers no second reading meanwhile", async () => {
  await openTable(CONTACTS);
  fireEvent.click(button("Visa vad som läggs till"));
  expect(screen.getByText("Tabellen läses.").closest("[role=status]")).not.toBeNull();
  expect(button("Visa vad som läggs till").getAttribute("aria-disabled")).toBe("true");
  await screen.findByText(/Inget är skrivet än/);
  expect(screen.queryByText("Tabellen läses.")).toBeNull();
});

test("says why it did not work, and can be tried again", async () => {
  await openTable(CONTACTS);
  await preview();
  const { addSheet } = pane.excel.grid;
  pane.excel.grid.addSheet = () => {
    throw new HostError("AccessDenied");
  };
  await userEvent.click(button("Prissätt"));
  expect(await screen.findByText(/skyddad eller öppnad skrivskyddad/)).toBeTruthy();
  expect((await pane.excel.read("Blad1"))[0]).toHaveLength(3);
  pane.excel.grid.addSheet = addSheet;
  await userEvent.click(button("Prissätt"));
  expect(await screen.findByText(/^Klart. Nya kolumner: /)).toBeTruthy();
  expect(screen.queryByText(/skrivskyddad/)).toBeNull();
});

test("writes numbers as English does in English", async () => {
  await pane.close();
  pane = await openPaneIn("en");
  await openTable(CONTACTS);
  await userEvent.click(button("Show what will be added"));
  await screen.findByText("7 new columns in the table Mina. Nothing is written yet.");
  expect(screen.getByText(/The cost will be gross/)).toBeTruthy();
  expect(previewed()).toContainEqual(["Calculated gross cost (SEK)", "5,000.00"]);
});
