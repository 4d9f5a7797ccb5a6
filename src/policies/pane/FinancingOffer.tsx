import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FinancingPatch, Policy } from "../../core/policy/policy";
import { offeredFinancing } from "../../data/templates";
import { Icon } from "../../pane/look/Icon";
import { useLayout } from "../../pane/look/layout";
import { sourceName } from "../../pane/look/SourceText";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { addPatch } from "./policyEdits";
import { changePolicy } from "./workspaceEdits";

/** What the document finances its proposal with: another region's money until somebody takes it. */
export function FinancingOffer({ policy }: { readonly policy: Policy }): ReactElement | null {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { edit } = useWork();
  const own = texts.policies.offer;
  const offered = offeredFinancing(policy, language);
  if (offered === null) return null;
  const amount = own.amount(offered.frame, offered.from.slice(0, 4));
  const take = (patch: FinancingPatch): void =>
    edit((one) => changePolicy(one, policy.id, (found) => addPatch(found, patch)));
  const { from } = policy.patches[0] ?? offered;
  return (
    <div className={layout.stack}>
      <Text size={200} className={layout.breaking}>
        {own.about(offered.name, amount, sourceName(offered.source!))}
      </Text>
      <div className={layout.row}>
        <Button
          size="small"
          icon={<Icon name="add" />}
          aria-label={texts.policies.labelled(own.take(amount), policy.name)}
          onClick={() => take(offered)}
        >
          {own.take(amount)}
        </Button>
        <Button
          size="small"
          icon={<Icon name="add" />}
          aria-label={texts.policies.labelled(own.fillIn, policy.name)}
          onClick={() =>
            take({
              ...offered,
              from,
              name: texts.policies.patch.financingName,
              frame: 0,
              validTo: null,
            })
          }
        >
          {own.fillIn}
        </Button>
      </div>
    </div>
  );
}
