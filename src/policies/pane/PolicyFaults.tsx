import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Policy } from "../../core/policy/policy";
import { checkPolicy } from "../../core/policy/policyCheck";
import { policyFaultSentence } from "../../words/scenario";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";

/** The forms let nothing wrong through, but a sheet that was edited by hand may. */
export function PolicyFaults({ policy }: { readonly policy: Policy }): ReactElement | null {
  const layout = useLayout();
  const { texts, words, language } = useWords();
  const faults = checkPolicy(policy);
  if (faults.length === 0) return null;
  const kinds = texts.policies.kinds(words);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {texts.policies.editor.faults}
        <ul className={layout.list}>
          {faults.map((fault, i) => (
            <li key={i}>
              {fault.patch !== null && `${kinds[policy.patches[fault.patch]!.kind].title}: `}
              {policyFaultSentence(fault, language)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
