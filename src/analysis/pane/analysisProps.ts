import type { Scenario } from "../../core/scenario/scenario";

export interface AnalysisProps {
  readonly scenario: Scenario;
}
