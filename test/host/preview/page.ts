import { LTSC_EXCEL_API, defaultSettings, type OfficeSettings, type OfficeWindow } from "../office";
import { toBase64 } from "../base64";
import { createBrowserGrid } from "../grid/browserGrid";
import { GridRunner } from "../gridRunner";
import { Host, type SavedWorkbook } from "../host";
import type { ChartDrawing } from "../model/chartDrawing";
import { languageOf } from "../model/language";
import { readIdentity, readNamespace } from "../namespace";
import type { Faults } from "../wire/faults";
import { ChartStrip } from "./charts";
import { downloadFile, offerFile } from "./createdFile";
import { readRibbon } from "./ribbon";

/** What tests, and the add-in's page, reach in the page around it. */
export interface PreviewHost {
  readonly host: Host;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  readonly runner: () => GridRunner;
  readonly select: (address: string) => void;
  readonly charts: (sheet?: string) => ChartDrawing[];
  /** Everything as it would be in the file. */
  readonly saveWorkbook: () => Promise<SavedWorkbook>;
  /** The workbook as Excel would write it to a file, in base64. */
  readonly saveXlsx: () => Promise<string>;
  /** The files of the workbooks that the add-in has made, in base64. */
  readonly createdWorkbooks: () => readonly string[];
  /** Closes the workbook and opens it again in a new page, as it was left. */
  readonly reopenWorkbook: () => Promise<void>;
  /** Loads the add-in's page again beside the same workbook. */
  readonly reloadPane: () => Promise<void>;
}

declare global {
  interface Window {
    preview?: PreviewHost;
    /** The same, by the name that tests of the pane use. */
    __host?: PreviewHost;
  }
}

const notices: Readonly<Record<string, string>> = {
  "sv-SE": "Förhandsvisning – inte Excel",
  "en-US": "Preview – not Excel",
};

const saveLabels: Readonly<Record<string, string>> = {
  "sv-SE": "Ladda ned som .xlsx",
  "en-US": "Download as .xlsx",
};

/**
 * What the address asks for: ?lang=en-US, ?theme=dark, ?width=320 (the pane's), ?grid=400 (at most as
 * many pixels of it are drawn), ?example=no, ?excelApi=1.20 (1.14 without it), ?delay=500 (milliseconds a batch), ?readonly=yes, ?platform=web (Excel on Windows
 * without it), ?workbook=saved (as it was left).
 */
const query = new URLSearchParams(location.search);
const settings = readSettings();

void open();

async function open(): Promise<void> {
  const [manifest, metadata] = await Promise.all([
    fetch("/manifest.xml").then((response) => response.text()),
    fetch("/functions.json").then((response) => response.json()),
  ]);
  const namespace = readNamespace(manifest);
  const { numberLocale } = languageOf(settings.contentLanguage);
  const saved = readSaved();
  element("grid").style.maxHeight = query.has("grid") ? `${query.get("grid")}px` : "";
  const grid = createBrowserGrid({
    container: element("grid"),
    numberLocale,
    ...(saved ? { saved: saved.cells } : {}),
  });
  const host: Host = new Host(grid, settings, {
    onBatch: () => settleSoon(host, charts),
    isReadOnly: query.get("readonly") === "yes",
    onCreated: (bytes) => offerFile(element("created"), bytes, settings.displayLanguage),
    ...(saved ? { contents: saved.contents } : {}),
  });
  const charts = new ChartStrip(host, element("charts"), numberLocale);
  host.faults.delay = Number(query.get("delay") ?? 0);
  const showPane = async () => {
    const pane = await openPane(host);
    host.register(pane, namespace, metadata, identity);
    await host.workbook.settle();
  };
  const identity = readIdentity(manifest);
  const saveWorkbook = async () => {
    await host.workbook.settle();
    return host.save();
  };
  window.preview = window.__host = {
    host,
    faults: host.faults,
    runner: () => new GridRunner(grid, namespace),
    select: (address) => host.select(address),
    charts: (sheet) => host.charts(sheet),
    saveWorkbook,
    saveXlsx: async () => toBase64(await host.saveXlsx()),
    createdWorkbooks: () => host.created.map(toBase64),
    reopenWorkbook: async () => {
      sessionStorage.setItem(savedKey, JSON.stringify(await saveWorkbook()));
      query.set("workbook", "saved");
      location.search = query.toString();
    },
    reloadPane: showPane,
  };

  document.body.dataset["theme"] = settings.theme;
  host.office.onVisibility((visibility) => (element("pane").hidden = visibility === "Hidden"));
  showRibbon(host, manifest);
  // Before the pane, which looks for data at once.
  host.introduce(namespace, metadata, identity);
  const file = saved ? undefined : document.body.dataset["file"];
  if (file !== undefined)
    host.read(new Uint8Array(await (await fetch("/preview/file")).arrayBuffer()), file);
  element("notice").textContent = notices[settings.displayLanguage] ?? "";
  await showPane();
  offerSaving(host);
  const isNew = !saved && file === undefined && query.get("readonly") !== "yes";
  if (isNew && query.get("example") !== "no") await host.office.call("insertExample");
  await host.workbook.settle();
  charts.draw();
  document.body.dataset["state"] = "ready";
}

function offerSaving(host: Host): void {
  const button = element("save");
  button.textContent = saveLabels[settings.displayLanguage] ?? saveLabels["sv-SE"]!;
  button.onclick = async () => downloadFile(await host.saveXlsx(), host.workbook.fileName);
  button.hidden = false;
}

const savedKey = "workbook";

function readSaved(): SavedWorkbook | undefined {
  const text = query.get("workbook") === "saved" ? sessionStorage.getItem(savedKey) : null;
  return text ? JSON.parse(text) : undefined;
}

let settling: ReturnType<typeof setTimeout> | undefined;

/** Nobody loads values here, yet what is on the screen must be calculated to the end too. */
function settleSoon({ workbook }: Host, charts: ChartStrip): void {
  clearTimeout(settling);
  settling = setTimeout(() => void workbook.settle().then(() => charts.draw()), 50);
}

function readSettings(): OfficeSettings {
  const language = query.get("lang") ?? defaultSettings.displayLanguage;
  return {
    ...defaultSettings,
    displayLanguage: language,
    contentLanguage: language,
    platform: query.get("platform") === "web" ? "OfficeOnline" : "PC",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    excelApi: query.get("excelApi") ?? LTSC_EXCEL_API,
  };
}

function showRibbon(host: Host, manifest: string): void {
  const { title, buttons } = readRibbon(manifest, settings.displayLanguage);
  const heading = document.createElement("h1");
  heading.textContent = title;
  element("ribbon").replaceChildren(
    heading,
    ...buttons.map(({ label, tip, icon, action }) => {
      const button = document.createElement("button");
      const image = document.createElement("img");
      image.src = icon;
      image.alt = "";
      button.title = tip;
      button.append(image, label);
      button.onclick = () => (action ? host.office.call(action) : host.office.show("Taskpane"));
      return button;
    })
  );
}

/** The add-in's page, loaded once and hidden rather than closed, as a shared runtime is. */
async function openPane(host: Host): Promise<OfficeWindow> {
  const pane = element("pane");
  pane.style.width = `${query.get("width") ?? 350}px`;
  const frame = document.createElement("iframe");
  frame.title = "Nätläkarkalkyl";
  frame.src = "/taskpane.html";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  pane.replaceChildren(frame);
  host.office.show("Taskpane");
  await loaded;
  return frame.contentWindow as unknown as OfficeWindow;
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}
