import type { CivilDate } from "../../../src/core/calendar";
import type { AllocationRule, Patch } from "../../../src/core/policy/policy";
import { checkPolicy } from "../../../src/core/policy/policyCheck";
import { presetPolicies } from "../../../src/data/policies";
import { policyFaultSentence } from "../../../src/words/scenario";
import { beginningOf } from "../../../src/reading/pane/givenRule";
import type { RegionReading } from "../../../src/reading/excel/readRegion";
import { oneOf } from "./givenValue";
import { isObject, type JsonObject } from "./jsonFile";
import { blankPolicy } from "./policies";
import { Refused } from "./refusal";

/** The choices of the pane: what the health centre bears. */
const SHARES: Readonly<Record<string, number>> = { healthCentre: 1, split: 0.2, region: 0 };
const BEARING =
  'Skriv "healthCentre", "split" (vårdcentralen 20 %), "region", ett färdigt alternativs id, vårdcentralens andel som 0.2, { "share": 0.2, "since": "2020-01-01", "unlisted": "region" }, "table" för arbetsbokens egna fördelningsregler, eller en lista med regler.';

/** The answer to "Vem bär kostnaden hos er i dag?". */
export function readBearing(value: unknown, reading: RegionReading): readonly AllocationRule[] {
  if (value === undefined || value === null)
    throw new Refused(`bearing saknas: vem bär kostnaden hos er i dag? ${BEARING}`);
  if (value === "table") {
    if (reading.rules) return reading.rules;
    throw new Refused(`bearing är "table", och inga fördelningsregler är lästa. ${BEARING}`);
  }
  const beginning = beginningOf(reading.data);
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const rules = given.map((one) => readRule(one, beginning));
  if (rules.length === 0) throw new Refused(`bearing är en tom lista. ${BEARING}`);
  return [...rules].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function readRule(value: unknown, beginning: CivilDate): AllocationRule {
  const said: JsonObject = isObject(value) ? value : { share: value };
  const { share, since, from, unlisted, ownSource } = said;
  const shares = isObject(said["shares"]) ? said["shares"] : said;
  const own = "healthCentre" in shares || "region" in shares ? partiesIn(shares) : sharesOf(share);
  const rule: AllocationRule = {
    from: String(since ?? from ?? beginning),
    shares: own,
    unlisted: oneOf("unlisted", ["region", "healthCentre", "rule"], unlisted) ?? "region",
    ...(ownSource !== undefined && { ownSource: String(ownSource) }),
  };
  // The limits of a rule in an alternative are those of the rule in force.
  const patch: Patch = { ...rule, kind: "allocation", source: null, retroactive: false };
  const [fault] = checkPolicy({ ...blankPolicy, name: "bearing", patches: [patch] });
  if (fault) throw new Refused(`bearing: ${policyFaultSentence(fault, "sv")} ${BEARING}`);
  return rule;
}

/** Where one party is named the other bears the rest. */
function partiesIn({ healthCentre, region }: JsonObject): AllocationRule["shares"] {
  const rest = (of: unknown): number => Number((1 - Number(of)).toFixed(10));
  return {
    healthCentre: healthCentre === undefined ? rest(region) : Number(healthCentre),
    region: region === undefined ? rest(healthCentre) : Number(region),
  };
}

/** A number, a choice of the pane, or a preset that says who bears the cost. */
function sharesOf(share: unknown): AllocationRule["shares"] {
  const preset = presetPolicies("sv").find(({ id, name }) => id === share || name === share);
  for (const patch of preset?.patches ?? []) if (patch.kind === "allocation") return patch.shares;
  return partiesIn({ healthCentre: typeof share === "string" ? SHARES[share] : (share ?? NaN) });
}
