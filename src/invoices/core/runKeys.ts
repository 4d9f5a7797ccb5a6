/** Stands for one patient, or one contact, in one run: drawn at random, and in no order. */
export type RunKey = number & { readonly run: unique symbol };

/** Keys are below it: a whole number that engines hold without a box, and no person's number. */
const KEYS = 2 ** 29;

/**
 * Gives whoever has the same number the same key for as long as a run lasts. A key says nothing of
 * what it stands for, and two runs' keys cannot be compared.
 * @param draw a random whole number of 32 bits, from a source that nobody can foretell
 */
export class RunKeys {
  private readonly keys = new Map<string, RunKey>();
  private readonly taken = new Set<number>();
  private over = false;

  constructor(private readonly draw: () => number) {}

  get count(): number {
    return this.keys.size;
  }

  /** @param kind what is keyed: a patient and a contact with the same number are two. */
  keyOf(kind: "patient" | "contact" | "text", number: string): RunKey {
    if (this.over) throw new Error("The run's keys have been thrown away.");
    const full = `${kind}\0${number}`;
    const known = this.keys.get(full);
    if (known !== undefined) return known;
    let key = this.next();
    while (this.taken.has(key)) key = this.next();
    this.taken.add(key);
    this.keys.set(full, key as RunKey);
    return key as RunKey;
  }

  /** Nothing can be told from a key after it. */
  throwAway(): void {
    this.keys.clear();
    this.taken.clear();
    this.over = true;
  }

  private next(): number {
    return (this.draw() >>> 0) % KEYS;
  }
}
