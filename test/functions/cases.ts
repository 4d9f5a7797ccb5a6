import { breakEvenCases } from "./breakEvenCases";
import type { Case } from "./case";
import { changeCases } from "./changeCases";
import { decompositionCases } from "./decompositionCases";
import { forecastCases } from "./forecastCases";
import { splitCases } from "./splitCases";
import { tariffCases } from "./tariffCases";
import { tariffSourceCases } from "./tariffSourceCases";

/** Every way of running the functions runs these: see runners.test.ts and test/e2e. */
export const CASES: readonly Case[] = [
  ...tariffCases,
  ...splitCases,
  ...changeCases,
  ...forecastCases,
  ...decompositionCases,
  ...tariffSourceCases,
  ...breakEvenCases,
];
