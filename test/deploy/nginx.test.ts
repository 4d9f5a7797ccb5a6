import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { servedPolicy } from "../../build/contentSecurityPolicy.js";
import { filesIn, packRelease } from "../../build/release/pack.js";
import { browserProgram } from "../e2e/browser";
import { createServer, listen, officeSource } from "../host/preview/server";
import { describeWithNginx, type Nginx, startNginx } from "./nginx";

const dist = path.join(process.cwd(), "dist");
const chunk = fs.readdirSync(dist).find((name) => /\.[0-9a-f]{8}\.js$/.test(name))!;

let nginx: Nginx;
let above: string;

describeWithNginx("a release, unpacked behind nginx,", () => {
  beforeAll(async () => {
    above = fs.mkdtempSync(path.join(process.cwd(), ".cache/nginx-"));
    const released = unzipSync(packRelease(filesIn(dist, "natlakarkalkyl"), null));
    for (const [name, bytes] of Object.entries(released)) {
      fs.mkdirSync(path.dirname(path.join(above, name)), { recursive: true });
      fs.writeFileSync(path.join(above, name), bytes);
    }
    nginx = await startNginx(
      new Map([
        ["/", path.join(above, "natlakarkalkyl")],
        ["/natlakarkalkyl/", above],
      ])
    );
  });
  afterAll(async () => {
    await nginx.close();
    fs.rmSync(above, { recursive: true });
  });

  const get = (name: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${nginx.address}${name}`, { headers, redirect: "manual" });

  describe.each(["", "/natlakarkalkyl"])("serves, under %p,", (folder) => {
    test.each([
      ["taskpane.html", "text/html; charset=utf-8", "no-cache", null],
      ["runtime.js", "text/javascript; charset=utf-8", "no-cache", null],
      ["commands.js", "text/javascript; charset=utf-8", "no-cache", null],
      ["taskpane.js", "text/javascript; charset=utf-8", "no-cache", null],
      ["invoices.js", "text/javascript; charset=utf-8", "no-cache", null],
      ["functions.js", "text/javascript; charset=utf-8", "no-cache", "*"],
      ["functions.json", "application/json; charset=utf-8", "no-cache", "*"],
      ["functions.sv.json", "application/json; charset=utf-8", "no-cache", "*"],
      ["manifest.xml", "text/xml; charset=utf-8", "no-cache", null],
      [chunk, "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", null],
      ["assets/logo-32.png", "image/png", "public, max-age=86400", null],
    ] as const)("%s", async (name, type, cache, cors) => {
      const response = await get(`${folder}/${name}`);
      expect(response.status).toBe(200);
      const of = (header: string): string | null => response.headers.get(header);
      expect([of("content-type"), of("cache-control")]).toEqual([type, cache]);
      expect(of("access-control-allow-origin")).toBe(cors);
      expect(of("content-security-policy")).toBe(servedPolicy());
      expect(of("x-content-type-options")).toBe("nosniff");
      expect(of("x-frame-options")).toBeNull();
      expect(Buffer.from(await response.arrayBuffer())).toEqual(
        fs.readFileSync(path.join(dist, name))
      );
    });
  });

  test.each(["/", "/assets", "/natlakarkalkyl", "/no.html", "/old.01234567.js"])(
    "answers for %s, where no file is, that none is, and that it be asked for again",
    async (name) => {
      const response = await get(name);
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  );

  test("compresses text, and says that it may", async () => {
    const raw = await rawOf(`${nginx.address}/taskpane.js`);
    expect(raw.encoding).toBe("gzip");
    expect(raw.vary).toBe("Accept-Encoding");
    expect(gunzipSync(raw.body)).toEqual(fs.readFileSync(path.join(dist, "taskpane.js")));
  });

  test("does not send what the browser has already", async () => {
    const etag = (await get("/functions.js")).headers.get("etag")!;
    expect((await get("/functions.js", { "If-None-Match": etag })).status).toBe(304);
  });

  test("runs the pane and the functions, and nothing is refused", async () => {
    const page = path.join(process.cwd(), ".cache/e2e");
    const preview = createServer({ dist, page });
    const around = await listen(preview, 4900 + Math.floor(Math.random() * 90));
    const browser = await chromium.launch(browserProgram());
    try {
      const shown = await browser.newPage();
      const complaints: string[] = [];
      shown.on("pageerror", ({ message }) => complaints.push(message));
      shown.on("console", (said) => {
        if (said.type() === "error") complaints.push(said.text());
      });
      // Excel's part, and Microsoft's script, which no test may fetch.
      await shown.route(`${nginx.address}/**`, async (route) => {
        const { pathname, search } = new URL(route.request().url());
        if (pathname !== "/" && !pathname.startsWith("/preview/")) return route.continue();
        await route.fulfill({ response: await route.fetch({ url: around + pathname + search }) });
      });
      await shown.route("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: officeSource() })
      );
      await shown.goto(`${nginx.address}/?grid=400`);
      await shown.waitForSelector("body[data-state=ready]", { state: "attached" });
      const pane = shown.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
      await pane.getByRole("tab", { name: "Dela" }).click();
      await pane.getByRole("button", { name: "Kontrollera", exact: false }).first().waitFor();
      expect(await pane.evaluate(() => globalThis.natlakarkalkylFunctions)).toBe(
        JSON.parse(fs.readFileSync("package.json", "utf8")).version
      );
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      preview.closeAllConnections();
      preview.close();
    }
  });
});

/** As it is sent: fetch unpacks it. */
async function rawOf(address: string) {
  const http = await import("node:http");
  return new Promise<{ encoding?: string; vary?: string; body: Buffer }>((resolve, reject) => {
    http.get(address, { headers: { "Accept-Encoding": "gzip" } }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => {
        const { "content-encoding": encoding, vary } = response.headers;
        resolve({
          ...(encoding && { encoding }),
          ...(vary && { vary }),
          body: Buffer.concat(pieces),
        });
      });
      response.on("error", reject);
    });
  });
}
