import fs from "node:fs";
import path from "node:path";
import { compare } from "../../src/core/scenario/compare";
import type { Scenario } from "../../src/core/scenario/scenario";
import { presetPolicies } from "../../src/data/policies";
import { wordsOf } from "../../src/locales/scenario";
import { takeSample } from "../../src/taskpane/underlag/sampleSettings";
import { settingsOf } from "../../src/taskpane/work/settings";
import { addPreset, answer, emptyWorkspace } from "../../src/taskpane/work/workspaceEdits";
import { insertComparison } from "../../src/workbook/comparison/comparison";
import { readRegion } from "../../src/workbook/read/readRegion";
import { findSources } from "../../src/workbook/read/sources";
import { insertSampleRegion } from "../../src/workbook/sampleRegion/sampleRegion";
import { readAddIn } from "./addIn";
import type { AddIn } from "./addIn";
import { openSession } from "./session";
import type { Session } from "./session";

/** What is compared with the rule of today, which is that the vårdcentral bears all. */
const compared = ["split-80-20", "stopped-payment", "lower-tariff"];

/**
 * Compares alternatives for the invented region, as the pane does, and writes the workbook.
 * @returns the paths of the files
 */
export async function writeDemoFiles(folder: string): Promise<readonly string[]> {
  const { session } = await openComparison();
  try {
    const file = path.join(folder, "Jämförelse.xlsx");
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(file, await session.saveXlsx());
    return [file];
  } finally {
    session.close();
  }
}

/** A workbook on Windows with the invented region and its comparison; the caller closes it. */
export async function openComparison(
  addIn: AddIn = readAddIn("dist")
): Promise<{ readonly session: Session; readonly scenario: Scenario }> {
  const session = openSession(addIn, { settings: { platform: "PC" } });
  // The add-in's own code, which names them.
  Object.assign(globalThis, { Excel: session.excel, Office: session.office });
  await insertSampleRegion("sv");
  const sources = (await findSources()).map(({ source }) => source);
  const scenario = await compareSample(sources);
  await insertComparison(
    scenario,
    {
      language: "sv",
      namespace: addIn.namespace,
      words: wordsOf({ healthCentre: null, region: null }, "sv"),
      synthetic: true,
      inhabitants: null,
      version: addIn.identity.version,
      sourceNames: sources.map(({ place }) => place),
    },
    { replace: "none" }
  );
  return { session, scenario };
}

async function compareSample(sources: Parameters<typeof takeSample>[1]): Promise<Scenario> {
  const reading = await readRegion(sources, "sv");
  const rule = {
    from: "2017-01-01",
    shares: { healthCentre: 1, region: 0 },
    unlisted: "rule",
  } as const;
  const today = answer(takeSample(emptyWorkspace, sources), [rule], {
    name: "100 % vårdcentral",
    text: "Dagens regel",
  });
  const workspace = presetPolicies("sv")
    .filter(({ id }) => compared.includes(id))
    .reduce(addPreset, today);
  const settings = settingsOf(reading, workspace);
  if (!reading.data || !settings) throw new Error("The invented region could not be read.");
  const result = compare(reading.data, settings, workspace.policies, workspace.baseline);
  if (!result.ok) throw new Error(`It could not be compared: ${result.fault.code}`);
  return result.value;
}
