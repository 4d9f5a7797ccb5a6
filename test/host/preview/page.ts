import { createBrowserGrid } from "../grid/browserGrid";
import { GridRunner } from "../gridRunner";
import { Host } from "../host";
import { languageOf } from "../model/language";
import { defaultSettings } from "../office";
import type { OfficeSettings, OfficeWindow } from "../office";
import { readNamespace } from "../namespace";
import { readRibbon } from "./ribbon";

declare global {
  interface Window {
    /** The pane's page finds its host here; tests reach the grid and the functions. */
    preview?: { readonly host: Host; readonly runner: () => GridRunner };
  }
}

const notices: Readonly<Record<string, string>> = {
  "sv-SE": "Förhandsvisning – inte Excel",
  "en-US": "Preview – not Excel",
};

/** What the address asks for: ?lang=en-US, ?theme=dark, ?width=320, ?example=no. */
const query = new URLSearchParams(location.search);
const settings = readSettings();

void open();

async function open(): Promise<void> {
  const [manifest, metadata] = await Promise.all([
    fetch("/manifest.xml").then((response) => response.text()),
    fetch("/functions.json").then((response) => response.json()),
  ]);
  const namespace = readNamespace(manifest);
  const grid = createBrowserGrid({
    container: element("grid"),
    numberLocale: languageOf(settings.contentLanguage).numberLocale,
  });
  const host: Host = new Host(grid, settings, () => settleSoon(host));
  window.preview = { host, runner: () => new GridRunner(grid, namespace) };

  showRibbon(host, manifest);
  element("notice").textContent = notices[settings.displayLanguage] ?? "";
  const pane = await openPane(host);
  host.register(pane, namespace, metadata);
  if (query.get("example") !== "no") await host.office.call("insertExample");
  await host.workbook.settle();
  document.body.dataset["state"] = "ready";
}

let settling: ReturnType<typeof setTimeout> | undefined;

/** Nobody loads values here, yet what is on the screen must be calculated to the end too. */
function settleSoon({ workbook }: Host): void {
  clearTimeout(settling);
  settling = setTimeout(() => void workbook.settle(), 50);
}

function readSettings(): OfficeSettings {
  const language = query.get("lang") ?? defaultSettings.displayLanguage;
  return {
    ...defaultSettings,
    displayLanguage: language,
    contentLanguage: language,
    theme: query.get("theme") === "dark" ? "dark" : "light",
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
  host.office.onVisibility((visibility) => (pane.hidden = visibility === "Hidden"));
  const frame = document.createElement("iframe");
  frame.title = "Nätläkarkalkyl";
  frame.src = "/taskpane.html";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  pane.append(frame);
  host.office.show("Taskpane");
  await loaded;
  return frame.contentWindow as unknown as OfficeWindow;
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}
