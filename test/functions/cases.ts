import type { FunctionId } from "../../src/formula/signatures";
import { breakEvenCases } from "./breakEvenCases";
import type { Case } from "./case";
import { changeCases } from "./changeCases";
import { decompositionCases } from "./decompositionCases";
import { forecastCases } from "./forecastCases";
import { splitCases } from "./splitCases";
import { tariffCases } from "./tariffCases";
import { tariffSourceCases } from "./tariffSourceCases";

const CASES_OF: { readonly [Id in FunctionId]: readonly Case<Id>[] } = {
  TARIFF: tariffCases,
  ALLOCATE_SPLIT: splitCases,
  ALLOCATE_CHANGE: changeCases,
  PROJECT_COST: forecastCases,
  DECOMPOSE_COST: decompositionCases,
  TARIFF_SOURCE: tariffSourceCases,
  BREAK_EVEN: breakEvenCases,
};

/** Every way of running the functions runs these: see runners.test.ts and test/e2e. */
export const CASES: readonly Case[] = Object.values(CASES_OF).flat();
