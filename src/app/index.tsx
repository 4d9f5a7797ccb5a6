import { paneTexts } from "../words/pane";
import { languageOf } from "../words/sentence";

void openPage();

/** The pane's own code comes last: the functions and the ribbon's commands do not wait for it. */
async function openPage(): Promise<void> {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage ?? "sv-SE");
  const root = document.getElementById("root")!;
  document.documentElement.lang = language;
  try {
    const { mountPane } = await import("./mountPane");
    mountPane(root, {
      ...{ language, namespace: BUILD.namespace, version: BUILD.version },
      functionsVersion: globalThis.natlakarkalkylFunctions,
    });
  } catch {
    root.setAttribute("role", "alert");
    root.textContent = paneTexts(language).notLoaded;
  }
}
