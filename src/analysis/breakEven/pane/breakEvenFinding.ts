import { fromRun } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import type { Policy } from "../../../core/policy/policy";
import { chartColor } from "../../../sheet/chartPalette";
import { percentText } from "../../../words/figure";
import { numberText } from "../../../pane/field/numberText";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { toBreakEvenGrid } from "../core/breakEvenGrid";
import { proposeBreakEven } from "../core/breakEvenProposal";
import { stopEffect } from "../core/breakEvenStop";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { type BreakEvenInput, nothingStated, stopOf } from "./breakEvenInput";
import { breakEvenSentences } from "./breakEvenSentences";

const KEY = "breakEven";

/** How many may come back before a stop saves nothing: of a stop, or where the user has asked. */
export function breakEvenFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, alternative, kept, money, all, trace, titled } = given;
  const asked = kept.get(KEY) as BreakEvenInput | undefined;
  if (!asked && !alternative.policy.patches.some(({ kind }) => kind === "stop")) return [];
  const proposal = proposeBreakEven(scenario);
  const visitCost = asked?.visitCost ?? costOfVisit(alternative.policy);
  if (!proposal || visitCost === null || visitCost <= 0) return [];
  const stop = stopOf(asked ?? nothingStated, proposal);
  const own = breakEvenTexts(all.language);
  const { shares } = toBreakEvenGrid("whole", stop, visitCost);
  const year = `${proposal.year.year}`;
  const cost = all.texts.result.amount(
    numberText(visitCost, visitCost % 1 ? 2 : 0, all.form),
    "kr"
  );
  return [
    ...told(given, breakEvenSentences(stop, visitCost, money, all, trace.mark)),
    {
      kind: "chart",
      form: "lines",
      title: titled(own.saving.title(year, money.name)),
      description: own.saving.about(cost),
      categoryHeading: own.saving.category,
      categories: shares.map((share) => percentText(share, all.form)),
      valueTitle: money.name,
      decimals: money.decimals,
      series: [
        {
          name: own.saving.series,
          color: chartColor(0),
          values: shares.map((share) =>
            money.value(stopEffect("whole", stop, visitCost, share, 0).net * 100)
          ),
          sources: shares.map((share) => fromRun("breakEven", "saved", share)),
        },
      ],
    },
  ];
}

function costOfVisit({ patches }: Policy): number | null {
  for (const patch of patches)
    if (patch.kind === "visitCost" && patch.perVisit !== null) return patch.perVisit;
  return null;
}
