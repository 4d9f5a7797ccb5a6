import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Source } from "../../core/provenance";
import { useLayout } from "./layout";

/** Where something comes from, as text: nothing in the pane opens other sites. */
export function SourceText({
  source,
  label,
}: {
  readonly source: Source;
  readonly label?: (source: string) => string;
}): ReactElement {
  const text = sourceName(source);
  return (
    <Text as="p" size={200} className={useLayout().breaking}>
      {label ? label(text) : text}
    </Text>
  );
}

export function sourceName({ issuer, document, date, locator, certainty }: Source): string {
  return `${issuer}, ${document} (${date}), ${locator} [${certainty}]`;
}
