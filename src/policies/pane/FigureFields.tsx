import type { PatchFieldsProps } from "./patchFields";
import type { ReactElement } from "react";
import type {
  CapPatch,
  GrowthPatch,
  PatientFeePatch,
  VisitCostPatch,
} from "../../core/policy/policy";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { FigureField } from "./FigureField";

/** The patches that are numbers and nothing else. */
export function FigureFields(
  props: PatchFieldsProps<PatientFeePatch | CapPatch | GrowthPatch | VisitCostPatch>
): ReactElement {
  const layout = useLayout();
  const { texts, words } = useWords();
  const fields = texts.policies.fields(words);
  const shared = { ...props, patch: props.patch };
  switch (props.patch.kind) {
    case "patientFee":
      return (
        <div className={layout.pair}>
          <FigureField
            {...shared}
            field="amount"
            text={fields.patientFee.amount}
            unit="perContact"
          />
          <FigureField
            {...shared}
            field="sharePaying"
            text={fields.patientFee.sharePaying}
            unit="share"
          />
          <FigureField
            {...shared}
            field="elasticity"
            text={fields.patientFee.elasticity}
            unit="number"
          />
        </div>
      );
    case "cap":
      return (
        <FigureField {...shared} field="perListed" text={fields.cap.perListed} unit="perListed" />
      );
    case "growth":
      return <FigureField {...shared} field="perYear" text={fields.growth.perYear} unit="share" />;
    case "visitCost":
      return (
        <div className={layout.pair}>
          <FigureField
            {...shared}
            field="perVisit"
            text={fields.visitCost.perVisit}
            unit="perVisit"
            optional
          />
          <FigureField
            {...shared}
            field="realisable"
            text={fields.visitCost.realisable}
            unit="share"
          />
          <FigureField
            {...shared}
            field="substitution"
            text={fields.visitCost.substitution}
            unit="share"
          />
          <FigureField
            {...shared}
            field="upliftPerYear"
            text={fields.visitCost.upliftPerYear}
            unit="share"
          />
        </div>
      );
  }
}
