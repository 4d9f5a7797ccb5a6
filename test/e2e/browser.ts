import type { GivenFile } from "../host/batch/givenFile";
import fs from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { buildPage } from "../host/preview/build";
import { createServer, listen } from "../host/preview/server";

const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds for anything to appear; a test that waits for what does not come says so then. */
const LONGEST_WAIT = 300_000;

/**
 * Pixels of the grid that are drawn for a test of the pane: drawing is most of the work of typing. As
 * many as a typed table needs: where the grid scrolls, its first row is no longer A1.
 */
const LOW_GRID = 400;

const executablePath = places.find((place) => place && fs.existsSync(place));

export const hasBrowser = executablePath !== undefined;

/** A group of tests that needs a browser: left out, by name, where there is none, unless it is CI. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (hasBrowser || process.env["CI"] === "true") return describe(title, tests);
  describe.skip(`${title} (not run: no Chromium found; set CHROMIUM to its path)`, tests);
}

/** What Chromium is started with. */
export function browserProgram(): { readonly executablePath: string; readonly args: string[] } {
  if (!executablePath) throw new Error("No Chromium found; set CHROMIUM to its path.");
  return { executablePath, args: [...flags] };
}

const PAGE = path.join(process.cwd(), ".cache/e2e");

/** Bundles what all sessions show; once is enough. */
export function buildSessionPage(): Promise<void> {
  return buildPage(path.join(process.cwd(), "test/host/preview"), PAGE);
}

/** The preview on a free port with a browser before it. */
export class PreviewSession {
  private server: Server | undefined;
  private browser: Browser | undefined;
  private page: Page | undefined;
  /** Of the visit that is under way. */
  private complaints: string[] = [];
  private address = "";

  /** @param file opened instead of the example */
  async open(file?: GivenFile): Promise<void> {
    const dist = path.join(process.cwd(), "dist");
    this.server = createServer({ dist, page: PAGE, file, isKept: true });
    this.address = await listen(this.server, 4300 + Math.floor(Math.random() * 500));
    this.browser = await chromium.launch(browserProgram());
  }

  /**
   * Opens the preview and waits until it is filled. It takes the place of the one before it: a page that
   * has the scripts already takes a third of what a new one does.
   */
  async visit(query: string, screen: Screen = {}): Promise<PreviewPage> {
    const { height = 768, forcedColors = "none", looksAtGrid = false } = screen;
    const page = (this.page ??= this.watch(await this.browser!.newPage()));
    page.setDefaultTimeout(LONGEST_WAIT);
    await page.goto(`${this.address}/LICENSES.txt`);
    await page.evaluate(() => [localStorage, sessionStorage].forEach((each) => each.clear()));
    await page.setViewportSize({ width: 1366, height });
    await page.emulateMedia({ forcedColors });
    const complaints = (this.complaints = []);
    const grid = looksAtGrid ? "" : `${query ? "&" : "?"}grid=${LOW_GRID}`;
    await page.goto(`${this.address}/${query}${grid}`);
    await page.waitForSelector("body[data-state=ready]", { state: "attached" });
    return { page, complaints };
  }

  /** A page of the same server with nothing on it. */
  async blankPage(): Promise<Page> {
    const page = await this.browser!.newPage();
    await page.goto(`${this.address}/LICENSES.txt`);
    return page;
  }

  private watch(page: Page): Page {
    page.on("pageerror", (error) => this.complaints.push(`exception: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${this.address}/`))
        this.complaints.push(`request: ${request.url()}`);
    });
    return page;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

export interface Screen {
  readonly height?: number;
  /** A test of the grid itself: all of it is drawn. */
  readonly looksAtGrid?: boolean;
  /** active: a contrast theme. */
  readonly forcedColors?: "active" | "none";
}

export interface PreviewPage {
  readonly page: Page;
  /** What a user or an administrator would object to: errors, and requests that leave the machine. */
  readonly complaints: readonly string[];
}
