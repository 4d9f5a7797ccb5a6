import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Patch, Policy } from "../../core/policy/policy";
import { figureSourceText } from "../sheet/figureSourceText";
import { useLayout } from "../../pane/look/layout";
import { sourceName } from "../../pane/look/SourceText";
import { useWords } from "../../pane/look/surroundings";

export interface PatchSourceTextProps {
  readonly policy: Policy;
  readonly patch: Patch;
  readonly label: (source: string) => string;
}

/** Where the figures of a change come from, theirs and the user's own told apart. */
export function PatchSourceText({ policy, patch, label }: PatchSourceTextProps): ReactElement {
  const { language } = useWords();
  return (
    <Text as="p" size={200} className={useLayout().breaking}>
      {label(figureSourceText(policy, patch, language, sourceName))}
    </Text>
  );
}
