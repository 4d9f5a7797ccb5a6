import { type Assumption, spreadOf } from "../core/sensitivityAssumption";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { shownAssumption } from "../sheet/assumptionText";
import { type NumberForm, typedText } from "../../../pane/field/numberText";

const UNITS = { share: "%", kronor: "kr", number: undefined } as const;

/** What an assumption's values are typed in; undefined: a bare number. */
export function unitOf(assumption: Assumption): string | undefined {
  return UNITS[spreadOf(assumption).unit];
}

/** "45 %", "1 500 kr" */
export function valueText(assumption: Assumption, value: number, form: NumberForm): string {
  const { values } = sensitivityTexts(form.language);
  return values[spreadOf(assumption).unit](typedText(shownAssumption(assumption, value), form));
}
