import type { Splice } from "./splice";

/** Changes of parts, as they are found. */
export class PartSplices {
  private readonly splices = new Map<string, Splice[]>();
  private readonly whole = new Map<string, Splice[]>();

  get parts(): Iterable<string> {
    return this.splices.keys();
  }

  of(part: string): readonly Splice[] {
    return this.splices.get(part) ?? [];
  }

  /** Left out within what is written anew as a whole. */
  add(part: string, splice: Splice): void {
    if ((this.whole.get(part) ?? []).some((one) => isWithin(splice, one))) return;
    const own = this.splices.get(part);
    if (own) own.push(splice);
    else this.splices.set(part, [splice]);
  }

  /** In the place of all changes within it. */
  addWhole(part: string, splice: Splice): void {
    const others = this.of(part).filter((one) => !isWithin(one, splice));
    this.splices.set(part, [...others, splice]);
    this.whole.set(part, [...(this.whole.get(part) ?? []), splice]);
  }
}

function isWithin(inner: Splice, outer: Splice): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
