import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isInOwnWords, type Source } from "../../core/provenance";
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
    <Text as="p" block size={200} className={useLayout().breaking}>
      {label ? label(text) : text}
    </Text>
  );
}

export function sourceName(source: Source): string {
  if (isInOwnWords(source)) return source.document;
  const { issuer, document, date, locator, certainty } = source;
  return `${issuer}, ${document} (${date}), ${locator} [${certainty}]`;
}
