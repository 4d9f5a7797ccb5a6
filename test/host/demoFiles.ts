import { readCopySheets, unreadSheets } from "../../src/share/copy/excel/copySheets";
import { countedTables } from "../../src/reading/sheet/countedTables";
import { holdsCounts, SHEET_MARK } from "../../src/sheet/sheetMark";
import { OWN_DATA } from "../../src/sheet/jsonPart";
import { LTSC_EXCEL_API } from "./office";
import fs from "node:fs";
import path from "node:path";
import { compare } from "../../src/core/scenario/compare";
import type { Scenario } from "../../src/core/scenario/scenario";
import { presetPolicies } from "../../src/data/policies";
import { professionLabel } from "../../src/data/professions";
import { tariffsVerified } from "../../src/data/tariffHistory";
import { committeeCopyTexts } from "../../src/words/committeeCopy";
import { comparisonTexts } from "../../src/words/comparison";
import { wordsOf } from "../../src/words/scenario";
import { makeCommitteeCopy } from "../../src/ooxml/committeeCopy";
import type { CopyMode } from "../../src/ooxml/copyTexts";
import { toDocx } from "../../src/ooxml/document/document";
import { takeSample } from "../../src/example/pane/sampleSettings";
import { settingsOf } from "../../src/reading/pane/settings";
import { addPreset, answer, emptyWorkspace } from "../../src/policies/pane/workspaceEdits";
import type { ComparisonContext } from "../../src/comparison/sheet/setting";
import { insertComparison } from "../../src/comparison/excel/comparison";
import { readRegion } from "../../src/reading/excel/readRegion";
import { findSources } from "../../src/reading/excel/sources";
import { composeReport } from "../../src/share/report/sheet/report";
import { insertSampleRegion } from "../../src/example/excel/sampleRegion";
import { readAddIn, type AddIn } from "./addIn";
import { openSession, type Session } from "./session";

/** What is compared with the rule of today, which is that the vårdcentral bears all. */
const compared = ["split-80-20", "stopped-payment", "lower-tariff"];

/** What the paper to the committee is about: the proposal, in its first year. */
const CHOICE = {
  template: "memorandum",
  alternative: "split-80-20",
  year: 2020,
  unit: "mkr",
} as const;

/**
 * Compares alternatives for the invented region, as the pane does, and writes the workbook, its
 * committee copies and the paper to the committee.
 * @returns the paths of the files
 */
export async function writeDemoFiles(folder: string): Promise<readonly string[]> {
  const addIn = readAddIn("dist");
  const { session, scenario, context } = await openComparison(addIn);
  try {
    fs.mkdirSync(folder, { recursive: true });
    const workbook = await session.saveXlsx();
    const files: readonly (readonly [string, Uint8Array])[] = [
      ["Jämförelse.xlsx", workbook],
      ["Jämförelse, värden.xlsx", await copyOf(workbook, "values", context)],
      ["Jämförelse, levande.xlsx", await copyOf(workbook, "living", context)],
      ["Beslutsunderlag.docx", await toDocx(composeReport(scenario, context, CHOICE))],
    ];
    return files.map(([name, bytes]) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, bytes);
      return file;
    });
  } finally {
    session.close();
  }
}

/** As the pane makes it where nothing is chosen: without the data and every row, few contacts hidden. */
async function copyOf(
  workbook: Uint8Array,
  mode: CopyMode,
  { namespace, version, sourceNames }: ComparisonContext
): Promise<Uint8Array> {
  const texts = committeeCopyTexts("sv", professionLabel);
  const copy = await makeCommitteeCopy(workbook, {
    mode,
    lambdas: true,
    namespaces: [namespace],
    ownData: [OWN_DATA],
    sheetMark: SHEET_MARK,
    leaveOut: unreadSheets(await readCopySheets(sourceNames)),
    smallCells: {
      ...{ find: countedTables, isLookedAt: holdsCounts },
      ...{ shown: texts.hiddenCell, keep: false },
    },
    texts,
    about: {
      workbookName: "Jämförelse.xlsx",
      madeAt: new Date().toISOString().slice(0, 10),
      version,
      tariffsVerified,
      sources: [comparisonTexts("sv").invented],
      rules: "0".repeat(64),
    },
  });
  if (!copy.ok) throw new Error(`No copy could be made: ${copy.fault.code}`);
  return copy.value.bytes;
}

/** A workbook on Windows with the invented region and its comparison; the caller closes it. */
export async function openComparison(addIn: AddIn = readAddIn("dist")): Promise<{
  readonly session: Session;
  readonly scenario: Scenario;
  readonly context: ComparisonContext;
}> {
  const session = openSession(addIn, {
    settings: { platform: "PC", excelApi: LTSC_EXCEL_API },
  });
  // The add-in's own code, which names them.
  Object.assign(globalThis, { Excel: session.excel, Office: session.office });
  await insertSampleRegion("sv");
  const sources = (await findSources()).map(({ source }) => source);
  const scenario = await compareSample(sources);
  const context: ComparisonContext = {
    language: "sv",
    namespace: addIn.namespace,
    words: wordsOf({ healthCentre: null, region: null }, "sv"),
    terms: { healthCentre: null, region: null },
    synthetic: true,
    inhabitants: null,
    version: addIn.identity.version,
    sourceNames: sources.map(({ place }) => place),
    run: null,
  };
  await insertComparison(scenario, context, { replace: "none" });
  return { session, scenario, context };
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
