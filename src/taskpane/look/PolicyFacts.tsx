import { Badge, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Policy, PolicyStatus } from "../../core/policy";
import { useLayout } from "./layout";
import { useWords } from "./surroundings";

const COLORS: Readonly<Record<PolicyStatus, "informative" | "warning" | "success" | "brand">> = {
  proposed: "informative",
  motion: "informative",
  inquired: "informative",
  decided: "brand",
  implemented: "success",
};

/** Status, validity and legal note: always in sight where an alternative is. */
export function PolicyFacts({ policy }: { readonly policy: Policy }): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { status, validFrom, validTo, legalNote } = policy;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Badge appearance="tint" color={COLORS[status]}>
          {texts.status[status]}
        </Badge>
        <Text size={200}>{texts.validity(validFrom, validTo)}</Text>
      </div>
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
