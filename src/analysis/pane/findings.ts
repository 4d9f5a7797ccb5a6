import type { Findings } from "../../core/findings";
import type { FindingsMaker } from "../../comparison/pane/findings";
import { breakEvenFinding } from "../breakEven/pane/breakEvenFinding";
import { changeFinding } from "../change/pane/changeFinding";
import { developmentFinding } from "../development/pane/developmentFinding";
import { providerPayFinding } from "../providerPay/pane/providerPayFinding";
import { togetherFinding } from "../together/pane/togetherFinding";
import { freedFinding } from "../freed/pane/freedFinding";
import { regionsFinding } from "../regions/pane/regionsFinding";
import { relationsFinding } from "../relations/pane/relationsFinding";
import { residentsFinding } from "../residents/pane/residentsFinding";
import { sensitivityFinding } from "../sensitivity/pane/sensitivityFinding";
import { spanFinding } from "../span/pane/spanFinding";
import { toFindingGiven } from "./findingGiven";

/** All that the analyses have to tell in a paper, each in its own words and with its chart. */
export const findInAnalyses: FindingsMaker = async (question): Promise<Findings> => {
  const given = toFindingGiven(question);
  if (!given) return {};
  const forecast = await spanFinding(given);
  await new Promise((resolve) => setTimeout(resolve));
  return {
    development: developmentFinding(given),
    change: changeFinding(given),
    forecast,
    relations: relationsFinding(given),
    regions: regionsFinding(given),
    residents: residentsFinding(given),
    freed: freedFinding(given),
    breakEven: breakEvenFinding(given),
    together: await togetherFinding(given),
    providerPay: providerPayFinding(given),
    sensitivity: sensitivityFinding(given),
  };
};
