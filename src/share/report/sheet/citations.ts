import type { NumberSource } from "../../../core/numberSource";
import type { Source } from "../../../core/provenance";
import type { MarkNumber } from "../../../sheet/trace";

/** "Läkartidningen 2017-05"; of a source in the user's own words those. */
export function shortSource({ issuer, document, date }: Source): string {
  return issuer === "" ? document : [issuer, date].filter((part) => part !== "").join(" ");
}

export function documentSource({ document, locator }: Source): NumberSource {
  return { kind: "document", document, locator };
}

/** The documents that a paper cites: in short where they are used, in full at its end. */
export class Citations {
  private readonly documents = new Map<string, Source>();

  constructor(private readonly mark: MarkNumber) {}

  cite(source: Source): string {
    this.add(source);
    return this.mark(shortSource(source), documentSource(source));
  }

  add(source: Source): void {
    const { issuer, document, date } = source;
    const key = [issuer, document, date].join("\n");
    if (!this.documents.has(key)) this.documents.set(key, source);
  }

  /** Each document once, in the order in which they were cited. */
  list(): readonly Source[] {
    return [...this.documents.values()];
  }
}
