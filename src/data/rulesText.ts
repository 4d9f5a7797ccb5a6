import { presetPolicies } from "./policies";
import { tariffHistory } from "./tariffHistory";

/** All tariffs and rules of this version as one text, for a receipt to vouch for. */
export function rulesText(): string {
  return JSON.stringify([tariffHistory, presetPolicies("sv")]);
}
