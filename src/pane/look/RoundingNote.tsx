import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "./surroundings";

export interface RoundingNoteProps {
  /** Whether some printed sum is not that of its printed parts. */
  readonly differs: boolean;
}

/** The foot of a table that does not add up as it is printed; else nothing. */
export function RoundingNote({ differs }: RoundingNoteProps): ReactElement | null {
  const { texts } = useWords();
  return differs ? <Text size={200}>{texts.result.rounded}</Text> : null;
}
