/** @jest-environment ./test/build/pageEnvironment.cjs */
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import { HostError } from "../../../host/wire/hostError";
import type { OfficeSettings } from "../../../host/office";
import { completeBrowser } from "../../../app/browser";
import {
  button,
  choose,
  goToOpened,
  type OpenedPane,
  openPaneIn,
  type,
  violations,
} from "../../../app/openedPane";

import { today } from "../../../../src/pane/work/today";
import {
  bytesOf,
  catchDownloads,
  type Download,
  openMemorandum as openMemorandumIn,
} from "./memorandum";

let pane: OpenedPane;

let downloads: readonly Download[];

beforeAll(() => completeBrowser());

beforeEach(() => {
  downloads = catchDownloads();
});

afterEach(async () => {
  await pane.close();
  jest.restoreAllMocks();
  delete (globalThis as { showSaveFilePicker?: unknown }).showSaveFilePicker;
});

async function openMemorandum(settings: Partial<OfficeSettings> = {}): Promise<void> {
  pane = await openMemorandumIn(settings);
}

async function partsOf(file: Blob): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await bytesOf(file));
}

test("says what is lacking where there is nothing to report", async () => {
  pane = await openPaneIn("sv");
  await goToOpened("share");
  expect(screen.queryByRole("button", { name: "Skriv bladet" })).toBeNull();
  expect(
    screen.getAllByText("Det finns inget underlag att räkna på. Börja under Underlag.").length
  ).toBeGreaterThan(0);
});

describe("the sheet", () => {
  test("is written for the year that says most, and replaced while nobody has written in it", async () => {
    await openMemorandum();
    expect(screen.getByRole("combobox", { name: "År" })).toHaveProperty("value", "2020");
    await userEvent.click(button("Skriv bladet"));
    await screen.findByText("Klart. Skrivet blad: Beslutsunderlag.");
    const [first, second] = await pane.excel.read("Beslutsunderlag");
    // The title is set large: it takes two lines of the page.
    expect([first![0]!.value, second![0]!.value]).toEqual([
      "Beslutsunderlag: Kostnader för nätläkare i",
      "primärvården",
    ]);
    await userEvent.click(button("Skriv bladet"));
    await screen.findByText("Klart. Skrivet blad: Beslutsunderlag.");
    expect(pane.excel.sheetNames().filter((name) => /Beslut/.test(name))).toEqual([
      "Beslutsunderlag",
    ]);
  });

  test("that somebody has filled in stays", async () => {
    await openMemorandum();
    await userEvent.click(button("Skriv bladet"));
    await screen.findByText("Klart. Skrivet blad: Beslutsunderlag.");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Beslutsunderlag");
      sheet.getRange("A3").values = [["Diarienummer: RS 2020:17"]];
      await context.sync();
    });
    await userEvent.click(button("Skriv bladet"));
    await screen.findByText("Klart. Skrivet blad: Beslutsunderlag (2).");
    const [, , third] = await pane.excel.read("Beslutsunderlag");
    expect(third![0]!.value).toBe("Diarienummer: RS 2020:17");
  });

  test("is that of the document, year and unit chosen", async () => {
    await openMemorandum();
    await choose("Dokument", "motion");
    const section = screen.getByRole("region", { name: "Beslutsunderlag" });
    const selects = [...section.querySelectorAll("select")];
    await userEvent.selectOptions(selects[2]!, "2021");
    await userEvent.selectOptions(selects[3]!, "tkr");
    await userEvent.click(button("Skriv bladet"));
    await screen.findByText("Klart. Skrivet blad: Svar på motion.");
    const texts = (await pane.excel.read("Svar på motion")).map(([first]) => String(first?.value));
    expect(texts.slice(0, 2)).toEqual([
      "Svar på motion: Kostnader för nätläkare i",
      "primärvården",
    ]);
    expect(texts.some((text) => /Vad vårdcentralerna bär 2021, tkr/.test(text))).toBe(true);
  });

  test("that cannot be written leaves the workbook as it was, and says why", async () => {
    await openMemorandum();
    pane.excel.grid.addSheet = () => {
      throw new HostError("AccessDenied");
    };
    fireEvent.click(button("Skriv bladet"));
    expect(await screen.findByText(/skyddad eller öppnad skrivskyddad/)).toBeTruthy();
  });
});

describe("the document", () => {
  const NAME = `Beslutsunderlag Kostnader för nätläkare i primärvården ${today()}.docx`;

  test("is downloaded in Excel on the web", async () => {
    await openMemorandum({ platform: "OfficeOnline" });
    await userEvent.click(button("Spara Word-dokument"));
    expect(await screen.findByText(new RegExp(`^${NAME} är hämtad`))).toBeTruthy();
    expect(downloads.map(({ name }) => name)).toEqual([NAME]);
    const parts = await partsOf(downloads[0]!.file);
    expect(Object.keys(parts)).toContain("word/document.xml");
    expect(strFromU8(parts["word/document.xml"]!)).toMatch(/Kvitto \(SHA-256\).*: [0-9a-f]{64}</);
  });

  test("is not made without a date that was meant; one in words is read, and is in its name", async () => {
    await openMemorandum({ platform: "OfficeOnline" });
    await type("Datum", "i går");
    await userEvent.click(button("Spara Word-dokument"));
    expect(
      screen.getByText(
        /^Ärendets datum går inte att läsa, så inget är skrivet\. Skriv ett datum som ÅÅÅÅ-MM-DD, .* 1 januari 2022\.$/
      )
    ).toBeTruthy();
    await userEvent.click(button("Skriv bladet"));
    expect(pane.excel.grid.sheets().map(({ name }) => name)).not.toContain("Beslutsunderlag");
    expect(downloads).toEqual([]);
    await type("Datum", "17 juni 2020");
    await type("Region", "Region Norrvik");
    await userEvent.click(button("Spara Word-dokument"));
    await screen.findByText(/är hämtad/);
    expect(downloads.map(({ name }) => name)).toEqual([
      "Beslutsunderlag Kostnader för nätläkare i primärvården Region Norrvik 2020-06-17.docx",
    ]);
  });

  test("is saved where the user says in Excel on Windows", async () => {
    await openMemorandum({ platform: "PC" });
    const written: Blob[] = [];
    let closed = 0;
    offerPicker(async ({ suggestedName }) => {
      expect(suggestedName).toBe(NAME);
      return {
        createWritable: async () => ({
          write: async (file: Blob) => void written.push(file),
          close: async () => void (closed += 1),
        }),
      };
    });
    await userEvent.click(button("Spara Word-dokument"));
    expect(await screen.findByText(`${NAME} är sparad.`)).toBeTruthy();
    expect([written.length, closed, downloads.length]).toEqual([1, 1, 0]);
    expect(Object.keys(await partsOf(written[0]!))).toContain("word/document.xml");
  });

  test.each([
    { error: "AbortError", says: "Dokumentet sparades inte.", downloaded: 0 },
    { error: "SecurityError", says: /är hämtad/, downloaded: 1 },
  ])("where the dialog answers $error: $says", async ({ error, says, downloaded }) => {
    await openMemorandum({ platform: "PC" });
    offerPicker(async () => {
      throw new DOMException("", error);
    });
    await userEvent.click(button("Spara Word-dokument"));
    expect(await screen.findByText(says)).toBeTruthy();
    expect(downloads).toHaveLength(downloaded);
  });

  test("is refused in Excel for Mac, with what works instead", async () => {
    await openMemorandum({ platform: "Mac" });
    await userEvent.click(button("Spara Word-dokument"));
    expect(await screen.findByText(/låter inte tillägg spara filer/)).toBeTruthy();
    expect(downloads).toEqual([]);
  });
});

test("the section breaks no rule of accessibility", async () => {
  await openMemorandum();
  expect(await violations()).toEqual([]);
});

function offerPicker(picker: (options: { readonly suggestedName: string }) => Promise<unknown>) {
  Object.assign(globalThis, { showSaveFilePicker: picker });
}
