import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import type { GivenFile } from "../batch/givenFile";
import { microsoftScript } from "../realm";
import { escapeMarkup } from "../xlsx/xml";

/** Where the add-in's page loads office.js from; the one address that the host answers itself. */
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".txt": "text/plain",
  ".xml": "text/xml",
};

/**
 * What the add-in's pages may load. As deployed they also take scripts from Microsoft's address, and
 * may be framed by Office on the web: docs/ has that header.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const addInPage = /^\/(?!preview\/)[^/]+\.html$/;

export interface PreviewFiles {
  /** The built add-in. */
  readonly dist: string;
  /** The page around it. */
  readonly page: string;
  /** Opened instead of the example. */
  readonly file?: GivenFile | undefined;
  /** Nothing of it changes: a browser need not ask for it again. */
  readonly isKept?: boolean;
}

/** Serves the page and, unmodified but for the address of office.js, the add-in. */
export function createServer({ dist, page, file: opened, isKept }: PreviewFiles): http.Server {
  return http.createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, {
        ...(addInPage.test(name) ? { "Content-Security-Policy": contentSecurityPolicy } : {}),
        ...(isKept ? { "Cache-Control": "max-age=3600" } : {}),
        "Content-Type": `${type}; charset=utf-8`,
      });
      response.end(body);
    };
    if (name === "/preview/office.js") return send(types[".js"]!, officeSource());
    if (opened && name === "/preview/file") {
      response.writeHead(200, { "Content-Type": "application/octet-stream" });
      return response.end(opened.bytes);
    }
    const file = locate(name, dist, page);
    if (!file) {
      response.writeHead(404);
      return response.end();
    }
    const type = types[path.extname(file)] ?? "application/octet-stream";
    const body = fs.readFileSync(file);
    if (name === "/taskpane.html") return send(type, withOwnOffice(body.toString()));
    send(type, opened && name === "/" ? withFile(body.toString(), opened.name) : body);
  });
}

/** The first free port from the wanted one on. */
export async function listen(server: http.Server, port: number): Promise<string> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    if (await tryPort(server, candidate)) return `http://localhost:${candidate}`;
  }
  throw new Error(`No free port from ${port} to ${port + 19}.`);
}

function tryPort(server: http.Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error)
    );
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
}

function locate(name: string, dist: string, page: string): string | undefined {
  const wanted = name === "/" ? "/preview/page.html" : name;
  const [folder, rest] = wanted.startsWith("/preview/")
    ? [page, wanted.slice("/preview".length)]
    : [dist, wanted];
  const file = path.join(folder, rest);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function withOwnOffice(html: string): string {
  if (!html.includes(officeScript)) throw new Error(`taskpane.html does not load ${officeScript}.`);
  return html.replace(officeScript, "/preview/office.js");
}

/** The page asks for the file when it finds its name. */
function withFile(html: string, file: string): string {
  return html.replace("<body>", `<body data-file="${escapeMarkup(file).replace(/"/g, "&quot;")}">`);
}

/** Microsoft's client between the host's two hands. */
export function officeSource(): string {
  return [
    "parent.preview.host.office.prepare(window);",
    microsoftScript("excel-web-16.00.js"),
    microsoftScript("en-us/office_strings.js"),
    "parent.preview.host.office.complete(window);",
  ].join("\n");
}
