import { Badge, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Policy, PolicyStatus } from "../../core/policy/policy";
import { standingText } from "../sheet/figureSourceText";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";

/** The colour of a status, beside its name. */
export const STATUS_COLORS: Readonly<
  Record<PolicyStatus, "informative" | "warning" | "success" | "brand">
> = {
  proposed: "informative",
  motion: "informative",
  inquired: "informative",
  decided: "brand",
  implemented: "success",
};

export interface PolicyFactsProps {
  readonly policy: Policy;
  /** Where it is a document's own. */
  readonly standing?: string;
}

/** Status, validity and legal note in full. */
export function PolicyFacts(props: PolicyFactsProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { policy, standing = standingText(policy, language) } = props;
  const { status, validFrom, validTo, legalNote } = policy;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Badge appearance="tint" color={STATUS_COLORS[status]}>
          {texts.status[status]}
        </Badge>
        <Text size={200}>{texts.validity(validFrom, validTo)}</Text>
      </div>
      {standing !== texts.status[status].toLowerCase() && (
        <Text size={200} className={layout.breaking}>
          <strong>{texts.policies.editor.status}:</strong> {standing}
        </Text>
      )}
      <Text size={200} className={layout.breaking}>
        {legalNote === null || legalNote === "" ? (
          texts.noLegalNote
        ) : (
          <>
            <strong>{texts.legalNote}:</strong> {legalNote}
          </>
        )}
      </Text>
    </div>
  );
}
