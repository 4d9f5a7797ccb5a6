import type { ReportBlock } from "../../../core/reportContent";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { proposePay, termsOf } from "../core/payProposal";
import type { PayTerms } from "../core/providerPay";
import { providerPaySentences } from "./providerPaySentences";

/** What other ways of paying the provider cost, where the user has stated any. */
export function providerPayFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, kept, money, all, trace } = given;
  const stated = kept.get("providerPay") as Partial<PayTerms> | undefined;
  const proposal = stated && proposePay(scenario);
  if (!proposal) return [];
  const { base } = proposal;
  return told(given, providerPaySentences(base, termsOf(stated, base), money, all, trace.mark));
}
