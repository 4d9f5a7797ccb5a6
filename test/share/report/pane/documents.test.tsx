/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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
import {
  blockControl,
  inlineControl,
  paragraph,
  run,
  templateOf,
} from "../../../ooxml/document/template";
import { bytesOf, catchDownloads, type Download, openMemorandum } from "./memorandum";

let pane: OpenedPane;
let downloads: readonly Download[];

beforeAll(() => completeBrowser());

beforeEach(() => {
  downloads = catchDownloads();
});

afterEach(async () => {
  await pane.close();
  jest.restoreAllMocks();
});

const PATIENCE = { timeout: 60_000 };

async function save(): Promise<Uint8Array> {
  await userEvent.click(button("Spara Word-dokument"));
  await screen.findByText(/är hämtad/, {}, PATIENCE);
  return bytesOf(downloads[downloads.length - 1]!.file);
}

function upload(label: string, bytes: Uint8Array, name: string): Promise<void> {
  const input = screen.getByLabelText(label, { selector: "input" });
  return userEvent.upload(input, new File([bytes.slice()], name), { applyAccept: false });
}

async function check(bytes: Uint8Array): Promise<string> {
  const region = screen.getByRole("region", { name: "Kontrollera ett dokument" });
  await upload("Välj ett dokument", bytes, "Ärendet.docx");
  const status = within(region).getByRole("status");
  await within(status).findAllByText(/Ärendet\.docx|först/, {}, PATIENCE);
  return status.textContent!;
}

function bodyOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"]!);
}

/** How many values and points the charts draw. */
function drawnIn(bytes: Uint8Array): number {
  const charts = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^word\/charts\/[^/]+\.xml$/.test(name)
  );
  const values = charts.flatMap(
    ([, part]) => strFromU8(part).match(/<c:(val|yVal)>.*?<\/c:\1>/gs) ?? []
  );
  return values.reduce((sum, one) => sum + (one.match(/<c:v>/g) ?? []).length, 0);
}

function edited(bytes: Uint8Array, edit: (body: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, "word/document.xml": strToU8(edit(bodyOf(bytes))) });
}

test("a document that is just saved agrees with the workbook, figure by figure", async () => {
  pane = await openMemorandum({ platform: "OfficeOnline" });
  const bytes = await save();
  const written = bodyOf(bytes).match(/<w:bookmarkStart [^>]*w:name="nlk_/g)!.length;
  const drawn = drawnIn(bytes);
  expect(written).toBeGreaterThan(40);
  expect(drawn).toBeGreaterThan(10);
  expect(await check(bytes)).toBe(
    `Ärendet.docx: alla siffror (${written + drawn}) är som arbetsboken säger nu.`
  );
  expect(await violations()).toEqual([]);
});

test("a figure that somebody has written in the document is found", async () => {
  pane = await openMemorandum({ platform: "OfficeOnline" });
  const bytes = await save();
  const changed = edited(bytes, (body) => body.replace(/>(10,5)(\u00a0mkr)?</, ">10,4$2<"));
  expect(await check(changed)).toMatch(/: 1 av \d+ siffror är inte som .* är nu 10,5/);
});

test("a figure whose cell has changed since is found, with what it is now", async () => {
  pane = await openMemorandum({ platform: "OfficeOnline" });
  const bytes = await save();
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2017, 2.4],
    [2018, 5.7],
    [2019, 10.5],
    [2020, 12.5],
  ]);
  await goTo("data");
  await userEvent.click(button("Läs om underlaget"));
  await untilQuiet(pane);
  await goToOpened("share");
  const said = await check(bytes);
  expect(said).toMatch(/siffror är inte som arbetsboken säger nu\./);
  expect(said).toMatch(/5,6.*är nu 5,7/);
});

test("what cannot be compared is said", async () => {
  pane = await openPaneIn("sv", { platform: "OfficeOnline" });
  await goToOpened("share");
  const plain = templateOf({ body: paragraph(run("Hej")) });
  expect(await check(plain)).toContain("är inte ett dokument som går att kontrollera");
  expect(await check(strToU8("hej"))).toContain("är inte ett Word-dokument");
});

describe("a region's template", () => {
  const template = templateOf({
    header: inlineControl("Diarienummer"),
    body: [
      paragraph(run("Till nämnden: ") + inlineControl("Ärende")),
      paragraph(run("Förslag till beslut")),
      blockControl("förslag"),
      paragraph(run("Ordförandens egna ord")),
    ].join(""),
  });

  test("is kept in the workbook and filled in, and its figures can be checked", async () => {
    pane = await openMemorandum({ platform: "OfficeOnline" });
    await screen.findByText("Tilläggets egen mall används.");
    await upload("Välj en mall", template, "Region Norrsjö.docx");
    await screen.findByText(
      "Region Norrsjö.docx används och är sparad i arbetsboken.",
      {},
      PATIENCE
    );
    const bytes = await save();
    expect(screen.getByText(/har ingen kontroll med taggen Innehåll/)).toBeTruthy();
    const body = bodyOf(bytes);
    expect(body).toContain("Kostnader för nätläkare i primärvården");
    const places = [
      ">Till nämnden: <",
      ">att <|80\u00a0%",
      ">Ordförandens egna ord<",
      ">Källor<",
    ].map((text) => body.search(new RegExp(text)));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await check(bytes)).toMatch(/alla siffror \(\d+\) är som arbetsboken säger nu/);
    await userEvent.click(button("Ta bort mallen"));
    await screen.findByText(/Mallen är borttagen ur arbetsboken/);
    expect(bodyOf(await save())).not.toContain("Ordförandens egna ord");
  });

  test("that cannot be filled in is refused with what would work, and the one before stays", async () => {
    pane = await openMemorandum({ platform: "OfficeOnline" });
    await screen.findByText("Tilläggets egen mall används.");
    await upload("Välj en mall", templateOf({ body: paragraph(run("Hej")) }), "Tom.docx");
    await screen.findByText(/Tom\.docx har ingen innehållskontroll som känns igen/, {}, PATIENCE);
    expect(bodyOf(await save())).toContain("Beslutsunderlag");
  });
});
