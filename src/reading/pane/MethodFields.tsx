import { OWN_GROWTH, type ProjectionMethod } from "../../core/projectionMethod";
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Growth, PeriodUnit } from "../../core/projection";
import { DEFAULT_METHOD } from "../../core/scenario/basis";
import { NumberField } from "../../pane/field/NumberField";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";

const METHODS: readonly ProjectionMethod[] = [
  "run-rate",
  "half-trend",
  "seasonal",
  "damped",
  "flat",
  "drift",
  "cagr",
];
const USUAL = "usual";
const OWN = "own";

/** Prognosmetod: one by name, or a growth of the user's own. */
export function MethodFields({ periodUnit }: { readonly periodUnit: PeriodUnit }): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { edit } = useWork();
  const { method } = useWorkspace();
  const own = texts.data.settings;
  const name = (growth: Growth): ProjectionMethod | "own" =>
    typeof growth === "number" ? OWN : growth;
  const hint = name(method ?? DEFAULT_METHOD);
  const nameOf = (one: ProjectionMethod | "own"): string =>
    one === "run-rate" && periodUnit === "year" ? own.lastLevel : own.methods[one];
  const choose = (value: string): void => {
    const chosen = value === USUAL ? null : value === OWN ? 0 : (value as ProjectionMethod);
    edit((one) => ({ ...one, method: chosen }));
  };
  return (
    <div className={layout.pair}>
      <Field
        label={own.method}
        hint={
          hint === "run-rate" && periodUnit === "year" ? own.lastLevelHint : own.methodHints[hint]
        }
      >
        <Select
          value={method === null ? USUAL : name(method)}
          onChange={(_, { value }) => choose(value)}
        >
          <option value={USUAL}>{own.usualMethod(nameOf(name(DEFAULT_METHOD)))}</option>
          {METHODS.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
          <option value={OWN}>{own.methods.own}</option>
        </Select>
      </Field>
      {typeof method === "number" && (
        <NumberField
          label={own.growth}
          unit="%"
          scale={0.01}
          value={method}
          check={(value) =>
            value > OWN_GROWTH.above && value <= OWN_GROWTH.most
              ? null
              : own.growthWrong(OWN_GROWTH)
          }
          onChange={(growth) => edit((one) => ({ ...one, method: growth }), "growth")}
        />
      )}
    </div>
  );
}
