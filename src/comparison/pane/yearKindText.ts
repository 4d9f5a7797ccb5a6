import { isModelled } from "../../core/scenario/modelled";
import type { Scenario } from "../../core/scenario/scenario";
import { kindText } from "../../pane/look/spanText";
import type { Language } from "../../words/language";
import { monthText } from "../../words/month";
import { ownForecastTexts } from "../../words/ownForecast";
import type { StepTexts } from "../../words/sv/steps";
import type { Figures } from "./figures";

/** Whether a year's figures are outcome or forecast, and how far it is the one. */
export function yearKindText(
  scenario: Scenario,
  { span, own: isOwn }: Pick<Figures, "span" | "own">,
  language: Language,
  texts: StepTexts
): string {
  const modelled = isModelled(scenario.data);
  const { figures, table } = texts.result;
  const kind =
    span.kind === "mixed"
      ? (modelled ? figures.modelledUntil : figures.mixed)(
          monthText(scenario.months[scenario.firstForecast - 1]!)
        )
      : kindText(span, isOwn, language, texts, modelled);
  const forecast =
    span.kind === "mixed" && isOwn ? `, ${ownForecastTexts(language).kinds.own}` : "";
  return `${kind}${forecast}${span.whole ? "" : ` · ${table.incomplete}`}`;
}
