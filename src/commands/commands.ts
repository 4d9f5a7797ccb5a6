import { languageOf } from "../words/sentence";
import { today } from "../pane/work/today";
import { openExplanation, openPane } from "../pane/work/opening";
import { insertExample } from "../example/excel/example";

Office.actions.associate("insertExample", (event: Office.AddinCommands.Event) =>
  carryOut(event, () =>
    insertExample(languageOf(Office.context.displayLanguage), BUILD.namespace, { today: today() })
  )
);

Office.actions.associate("openHelp", (event: Office.AddinCommands.Event) =>
  carryOut(event, () => openPane("help"))
);

Office.actions.associate("openTools", (event: Office.AddinCommands.Event) =>
  carryOut(event, () => openPane("tools"))
);

Office.actions.associate("explainCell", (event: Office.AddinCommands.Event) =>
  carryOut(event, openExplanation)
);

/** The ribbon has no place for a message, so the pane shows what went wrong. */
async function carryOut(
  event: Office.AddinCommands.Event,
  work: () => Promise<unknown>
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await openPane("tools", error);
  } finally {
    // Until it is told, Excel keeps the button waiting.
    event.completed();
  }
}
