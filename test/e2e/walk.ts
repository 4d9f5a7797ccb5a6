import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import type { PreviewSession } from "./browser";
import { cellsOf, putRows, selectFromA1, sheetNames, typeRows } from "./gridUser";
import { mouseUser, paneOf, type PaneUser } from "./paneUser";
import { oneLine } from "./typedLines";

/** A busy machine is waited for, in milliseconds. */
const PATIENCE = 120_000;

/** The steps of somebody who starts from nothing, each with its picture in out/. */
export class Walk {
  private pictures = 0;

  private constructor(
    private readonly name: string,
    readonly page: Page,
    readonly user: PaneUser,
    private readonly complaints: readonly string[]
  ) {}

  /** An empty workbook on the web, where documents are downloaded; tall, to have all of the pane. */
  static async start(session: PreviewSession, name: string): Promise<Walk> {
    const { page, complaints } = await session.visit("?example=no&platform=web", { height: 1600 });
    page.setDefaultTimeout(PATIENCE);
    const walk = new Walk(name, page, mouseUser(page), complaints);
    await walk.see(/^Peka ut era siffror/);
    return walk;
  }

  async type(rows: readonly (readonly string[])[]): Promise<void> {
    await typeRows(this.page, rows);
    await selectFromA1(this.page, rows.length, rows[0]!.length);
    await this.use();
  }

  async put(rows: readonly (readonly string[])[]): Promise<void> {
    await putRows(this.page, rows);
    await this.use();
  }

  /** Who bears the cost today: the first answer. */
  async answer(inhabitants?: number): Promise<void> {
    if (inhabitants) await this.user.write("Invånare i regionen", String(inhabitants));
    await this.user.press("button", "Spara svaret");
    await this.see(/^Dagens regel: vårdcentralen bär 100 %/);
    await this.picture("data");
  }

  async compare(...names: readonly string[]): Promise<void> {
    await this.user.turnTo("Alternativ");
    for (const name of names) {
      await this.user.choose("Utgå från", name);
      await this.user.press("button", "Lägg till");
      await paneOf(this.page).getByRole("heading", { level: 3, name }).waitFor();
    }
    await this.picture("alternatives");
    await this.user.turnTo("Resultat");
    await this.user.choose("Alternativ", names.at(-1)!);
  }

  async run(): Promise<void> {
    await this.user.press("button", "Kör");
    await this.see(/^Klart\. Skrivna blad: Nämndblad/);
    await this.picture("result");
  }

  async develop(): Promise<void> {
    await this.user.turnTo("Analys");
    await this.user.choose("Analys", "Utveckling");
    await this.user.press("button", "Skriv till ett blad");
    await this.see("Klart. Skrivet blad: Utveckling.");
    await this.picture("development");
  }

  /** @returns the lines of the Word file, a table's row on one */
  async document(template: string, alternative: string, year: number): Promise<readonly string[]> {
    await this.user.turnTo("Dela");
    await this.user.press("button", "Beslutsunderlag");
    await this.user.choose("Dokument", template);
    await this.user.choose("Alternativ", alternative);
    await this.user.choose("År", String(year));
    const download = this.page.waitForEvent("download");
    await this.user.press("button", "Spara Word-dokument");
    const file = await download;
    await this.see(/\.docx är hämtad/);
    await this.picture("document");
    const parts = unzipSync(fs.readFileSync(await file.path()));
    return strFromU8(parts["word/document.xml"]!)
      .replace(/<\/w:p>(?=<\/w:tc>)/g, " ")
      .split(/<\/w:(?:p|tr)>/)
      .map((part) => oneLine(part.replace(/<[^>]+>/g, "")))
      .filter((line) => line !== "");
  }

  async end(): Promise<void> {
    expect(this.complaints).toEqual([]);
  }

  /** Waits until the pane says it. */
  async see(text: string | RegExp): Promise<void> {
    await paneOf(this.page).getByText(text, { exact: true }).first().waitFor();
  }

  async section(heading: string): Promise<string> {
    return oneLine(await this.find(heading).innerText());
  }

  /** The rows of the table under a heading, without its own headings. */
  async rows(heading: string): Promise<readonly string[]> {
    const rows = this.find(heading).locator("tbody tr, tfoot tr");
    return (await rows.allInnerTexts()).map(oneLine);
  }

  /** All that stands in the workbook. */
  async sheetTexts(): Promise<readonly string[]> {
    const texts: string[] = [];
    for (const name of await sheetNames(this.page))
      texts.push(name, ...(await cellsOf(this.page, name)).flat().map(String));
    return texts.map(oneLine);
  }

  private async use(): Promise<void> {
    await this.user.press("button", "Använd markeringen");
    await this.see("Det här är läst");
  }

  private find(heading: string): Locator {
    return paneOf(this.page).getByRole("region", { name: heading, exact: true });
  }

  async picture(step: string): Promise<void> {
    this.pictures += 1;
    const path = `out/walkthrough-${this.name}-${this.pictures}-${step}.png`;
    await this.page.screenshot({ path });
  }
}
