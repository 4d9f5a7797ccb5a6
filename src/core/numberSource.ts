/** Where a number of a report comes from, so that it can be looked up again. */
export type NumberSource =
  /** Calculated: by the key it is calculated again. */
  | { readonly kind: "run"; readonly key: string }
  /** A cell of a table that the workbook keeps: its row by what stands first in it. */
  | {
      readonly kind: "cell";
      readonly table: string;
      readonly row: string;
      readonly column: string;
    }
  /** What a document says that the product carries, as a tariff and its day. */
  | { readonly kind: "document"; readonly document: string; readonly locator: string };

/** @param parts of the key, from the coarse to the fine; an alternative or a unit by its id */
export function fromRun(...parts: readonly (string | number)[]): NumberSource {
  return { kind: "run", key: parts.map((part) => encodeURIComponent(String(part))).join("/") };
}

/** The source as one text: two numbers with the same are the same quantity. */
export function sourceKey(source: NumberSource): string {
  switch (source.kind) {
    case "run":
      return source.key;
    case "cell":
      return `${source.table}!${source.row}!${source.column}`;
    case "document":
      return `${source.document}, ${source.locator}`;
  }
}
