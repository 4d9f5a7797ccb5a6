import { fromRun } from "../../../core/numberSource";
import { numberText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import type { PrintedMoney } from "../../../words/printedMoney";
import { modelsFor } from "../core/payProposal";
import { type PayBase, payOutcome, type PayTerms } from "../core/providerPay";
import { providerPayTexts } from "../words/providerPayAnalysis";

/** What a contact more costs by each model, and who gains when the volume moves. */
export function providerPaySentences(
  base: PayBase,
  terms: PayTerms,
  money: PrintedMoney,
  { language, form, texts }: Pick<AllWords, "language" | "form" | "texts">,
  mark: MarkNumber = unmarkedNumber
): readonly string[] {
  const own = providerPayTexts(language);
  const models = modelsFor(base);
  const count = mark(numberText(base.contacts, 0, form), fromRun("providerPay", "contacts"));
  const marginal = models.map((model) => {
    const amount = texts.result.amount(
      numberText(payOutcome(model, terms, base, 1).marginal, 2, form),
      "kr"
    );
    return own.marginal(
      own.models[model],
      mark(amount, fromRun("providerPay", "marginal", model)),
      count
    );
  });
  const gains = ([0.8, 1.2] as const).flatMap((volume) =>
    models.flatMap((model) => {
      const ore = Math.round(payOutcome(model, terms, base, volume).againstVisits * 100);
      if (ore === 0) return [];
      const amount = mark(
        money.withUnit(Math.abs(ore)),
        fromRun("providerPay", "against", model, volume)
      );
      const said = own.gains[ore > 0 ? "provider" : "region"];
      const at = own.gains[volume < 1 ? "fewer" : "more"];
      return [said(at, own.models[model].toLowerCase(), amount)];
    })
  );
  return [...marginal, ...(gains.length > 0 ? gains : [own.nobodyGains])];
}
