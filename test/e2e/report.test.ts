import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { today } from "../../src/pane/work/today";
import { describeInBrowser, PreviewSession } from "./browser";
import { mouseUser, paneOf } from "./paneUser";

describeInBrowser("the paper to the committee", () => {
  const session = new PreviewSession();

  beforeAll(() => session.open());
  afterAll(() => session.close());

  test("is downloaded as a Word document, and nothing leaves the machine", async () => {
    const { page, complaints } = await session.visit("?example=no&platform=web");
    const pane = paneOf(page);
    const user = mouseUser(page);
    const scripts: string[] = [];
    page.on("response", (response) => scripts.push(response.url()));
    await user.press("button", "Infoga exempelregionen");
    await pane.getByText("Det här är läst").waitFor();
    await user.press("button", "Spara svaret");
    await user.turnTo("Alternativ");
    await user.choose("Utgå från", "80/20");
    await user.press("button", "Lägg till");
    await pane.getByRole("heading", { level: 3, name: "80/20" }).waitFor();
    await user.turnTo("Dela");
    await user.press("button", "Beslutsunderlag");
    await pane.getByRole("button", { name: "Spara Word-dokument" }).waitFor();
    // What writes documents is large: it comes when it is asked for.
    expect(scripts.filter((url) => url.endsWith(".js"))).toEqual([]);
    const download = page.waitForEvent("download");
    await user.press("button", "Spara Word-dokument");
    const file = await download;
    expect(file.suggestedFilename()).toBe(
      `Beslutsunderlag Kostnader för nätläkare i primärvården ${today()}.docx`
    );
    await pane
      .getByText(/^Beslutsunderlag Kostnader för nätläkare i primärvården [\d-]+\.docx är hämtad/)
      .waitFor();
    expect(scripts.filter((url) => url.endsWith(".js"))).not.toEqual([]);
    const parts = unzipSync(fs.readFileSync(await file.path()));
    expect(strFromU8(parts["word/document.xml"]!)).toMatch(/ flyttar .*10,0/);
    expect(Object.keys(parts)).toContain("word/charts/chart1.xml");
    expect(complaints).toEqual([]);
  });
});
