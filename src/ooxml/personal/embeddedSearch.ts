import type { TextPlace } from "../../core/personal/numberLike";
import type { NumberTaker, SearchedPlace } from "./numberSearch";

/** What is found in an embedded file stands in the part that holds it. */
export class EmbeddedSearch implements NumberTaker {
  constructor(
    private readonly outer: NumberTaker,
    /** The part, as it can be told of. */
    private readonly at: string
  ) {}

  take(text: string, { group }: SearchedPlace, known?: Omit<TextPlace, "today">): void {
    const { at } = this;
    const place = { kind: "part", sheet: null, at, group: `${at} ${group}`, about: at } as const;
    this.outer.take(text, place, known);
  }

  takeUnread(): void {
    this.outer.takeUnread(this.at);
  }

  named(name: string): string {
    return this.outer.named(name);
  }
}
