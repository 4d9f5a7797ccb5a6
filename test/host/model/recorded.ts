import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Properties } from "./contents";
import { oneOf, readColor } from "./styleValue";

/** What a property is until it is set, and what may be set. */
export interface RecordedProperty {
  readonly initial: unknown;
  readonly check: (value: unknown) => unknown;
}

const checked = (type: string, initial: unknown): RecordedProperty => ({
  initial,
  check(value) {
    if (typeof value !== type) throw new HostError("InvalidArgument");
    return value;
  },
});

export const text = (initial = "") => checked("string", initial);
export const truth = (initial: boolean) => checked("boolean", initial);
export const size = (initial: number) => checked("number", initial);
export const color = (initial = ""): RecordedProperty => ({ initial, check: readColor });
export const choice = (values: readonly string[], initial = values[0]): RecordedProperty => ({
  initial,
  check: (value) => oneOf(values, value),
});
/** Whatever is written. */
export const anything = (initial: unknown = null): RecordedProperty => ({
  initial,
  check: (value) => value,
});

/** An object of the model that keeps what is written to it and does nothing else with it. */
export abstract class RecordedObject extends HostObject {
  constructor(
    protected readonly properties: Properties,
    /** Called before a change is made: it may refuse. */
    private readonly beforeChange: () => void = () => {}
  ) {
    super();
  }

  read(name: string, { initial }: RecordedProperty): unknown {
    return name in this.properties ? this.properties[name] : initial;
  }

  keep(name: string, value: unknown, { check }: RecordedProperty): void {
    this.beforeChange();
    this.properties[name] = check(value);
  }
}

/** Gives a class the properties of the object model that it only records. */
export function recordedProperties(
  of: { readonly prototype: RecordedObject },
  properties: Readonly<Record<string, RecordedProperty>>
): void {
  for (const [name, property] of Object.entries(properties)) {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    Object.defineProperty(of.prototype, name, {
      get(this: RecordedObject) {
        return this.read(key, property);
      },
      set(this: RecordedObject, value: unknown) {
        this.keep(key, value, property);
      },
    });
  }
}
