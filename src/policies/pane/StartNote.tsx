import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Policy } from "../../core/policy/policy";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { startDays, startingOn, startOf } from "../../core/policy/startDays";
import { useHorizon } from "./useHorizon";
import { changePolicy } from "./workspaceEdits";

/** Of an alternative that begins before the data do, with one press to a day that is meant. */
export function StartNote({ policy }: { readonly policy: Policy }): ReactElement | null {
  const layout = useLayout();
  const { texts } = useWords();
  const { edit } = useWork();
  const horizon = useHorizon();
  const own = texts.policies.early;
  const from = startOf(policy);
  if (from === null || horizon.first === null || from >= horizon.first) return null;
  const [day] = startDays({ ...policy, validFrom: null }, horizon);
  return (
    <div className={layout.row}>
      <Text size={200} className={layout.breaking}>
        {own.says(from, horizon.first.slice(0, 7))}
      </Text>
      <Button
        size="small"
        aria-label={texts.policies.labelled(own.move(day!.from), policy.name)}
        onClick={() => edit((one) => changePolicy(one, policy.id, (old) => startingOn(old, day!)))}
      >
        {own.move(day!.from)}
      </Button>
    </div>
  );
}
