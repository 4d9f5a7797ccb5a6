import { monthOf, type Month } from "../../../src/core/calendar";
import type { Growth } from "../../../src/core/projection";
import type { LaterRows } from "../../../src/core/scenario/scenario";
import type { Workspace } from "../../../src/core/scenario/workspace";
import { professionLabel } from "../../../src/data/professions";
import { readGrowth } from "../../../src/formula/forecastQuestion";
import { monthText } from "../../../src/words/month";
import { wordsOf } from "../../../src/words/scenario";
import { sentence } from "../../../src/words/sentence";
import { stepTexts } from "../../../src/words/steps";
import { percentsOf } from "../../../src/reading/pane/givenRule";
import { usualMonths } from "../../../src/reading/pane/settings";
import { answer, emptyWorkspace, setBaseline } from "../../../src/policies/pane/workspaceEdits";
import { periodOf, readTime } from "../../../src/reading/sheet/periodCell";
import type { RegionReading } from "../../../src/reading/excel/readRegion";
import { readBearing } from "./bearing";
import { oneOf, readProfession } from "./givenValue";
import { isObject, type JsonObject } from "./jsonFile";
import { withPolicies } from "./policies";
import { Refused } from "./refusal";

const texts = stepTexts("sv").data;
const form = { language: "sv", decimalSeparator: "," } as const;

const KNOWN = [
  "bearing",
  "outcomeThrough",
  "horizonThrough",
  "method",
  "policies",
  "baseline",
  "laterRows",
  "meanFees",
] as const;

/** What the user of the pane has answered and chosen, as a file says it; the pane's own edits make it. */
export function readSetup(setup: JsonObject, reading: RegionReading): Workspace {
  const unknown = Object.keys(setup).find((key) => !KNOWN.some((one) => one === key));
  if (unknown !== undefined)
    throw new Refused(
      `Uppställningen har ”${unknown}”, som inte finns. Det som finns: ${KNOWN.join(", ")}.`
    );
  const asked: Workspace = {
    ...emptyWorkspace,
    synthetic: reading.synthetic,
    ...readMonths(setup, reading),
    laterRows: oneOf<LaterRows>("laterRows", ["incomplete", "forecast"], setup["laterRows"]),
    method: readMethod(setup["method"], reading),
    meanFees: readMeanFees(setup["meanFees"]),
  };
  const rules = readBearing(setup["bearing"], reading);
  const [healthCentre, region] = percentsOf(rules[rules.length - 1]!, form);
  const words = wordsOf(asked.terms, "sv");
  const answered = answer(asked, rules, texts.question.policy(healthCentre, region, words));
  return withBaseline(withPolicies(answered, setup["policies"]), setup["baseline"]);
}

function readMonths(
  setup: JsonObject,
  { data }: RegionReading
): Pick<Workspace, "lastOutcome" | "lastMonth"> {
  const lastOutcome = readMonth("outcomeThrough", setup["outcomeThrough"]);
  const lastMonth = readMonth("horizonThrough", setup["horizonThrough"]);
  const usual = data && usualMonths(data, { lastOutcome });
  if (usual && lastOutcome !== null && lastOutcome > usual.lastOutcome)
    throw new Refused(
      `outcomeThrough: ${texts.settings.monthBefore(monthText(usual.lastOutcome))}`
    );
  const last = lastOutcome ?? usual?.lastOutcome;
  if (last !== undefined && lastMonth !== null && lastMonth <= last)
    throw new Refused(`horizonThrough: ${texts.settings.monthAfter(monthText(last))}`);
  return { lastOutcome, lastMonth };
}

/** "2020-08", or a year for its last month. */
function readMonth(key: string, value: unknown): Month | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === "string" || typeof value === "number" ? readTime(value) : "blank";
  if (typeof time !== "object")
    throw new Refused(
      `${key} är ${JSON.stringify(value)} och ingen månad. Skriv t.ex. "2020-08" eller "2020".`
    );
  const period = periodOf(time);
  return period.unit === "year" ? monthOf(period.year, 12) : period.month;
}

/** As PROJECT_COST reads it: by name, in either language, or the growth a year. */
function readMethod(value: unknown, { data }: RegionReading): Growth | null {
  if (value === undefined || value === null) return null;
  const growth = readGrowth([[value]], data?.periodUnit ?? "month");
  if (!growth.ok) throw new Refused(sentence(growth.fault, "sv", professionLabel));
  return growth.value;
}

function readMeanFees(value: unknown): Workspace["meanFees"] {
  if (value === undefined || value === null) return null;
  const isFee = (one: unknown): boolean =>
    isObject(one) && typeof one["year"] === "number" && typeof one["amount"] === "number";
  if (!Array.isArray(value) || !value.every(isFee))
    throw new Refused(
      'meanFees ska vara en lista som [{ "profession": null, "year": 2020, "amount": 50 }].'
    );
  return value.map(({ profession, year, amount }: JsonObject) => ({
    profession: profession === undefined || profession === null ? null : readProfession(profession),
    year: Number(year),
    amount: Number(amount),
  }));
}

function withBaseline(workspace: Workspace, id: unknown): Workspace {
  if (id === undefined || id === null) return workspace;
  const ids = workspace.policies.map((policy) => policy.id);
  if (typeof id !== "string" || !ids.includes(id))
    throw new Refused(
      `baseline är ${JSON.stringify(id)}, som inte finns bland alternativen: ${ids.join(", ")}.`
    );
  return setBaseline(workspace, id);
}
