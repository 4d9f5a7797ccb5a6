import { HostError } from "./hostError";

/**
 * An object of the object model. Its members with a capital are what an add-in reaches: the client
 * sends `range.values` as "Values". All others are the host's own.
 */
export abstract class HostObject {
  /** What the collection's GetItem finds this object by after the batch that made it. */
  get itemId(): string | number | undefined {
    return undefined;
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): Item[];
  /** Undefined for a key that names nothing. */
  abstract find(key: string | number): Item | undefined;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: string | number): Item {
    const item = this.find(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(key: string | number): Item | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }
}

/** How a member of the object model is declared, or undefined where the host lacks it. */
export function findMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  // A few that the client asks for on its own begin with an underscore.
  if (!/^_?[A-Z]/.test(name)) return undefined;
  for (const prototype of prototypes(object)) {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member) return member;
  }
  return undefined;
}

/** Every property that can be read, in the order of declaration. */
export function readableNames(object: HostObject): string[] {
  return prototypes(object).flatMap((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([name, member]) => /^[A-Z]/.test(name) && member.get)
      .map(([name]) => name)
  );
}

function prototypes(object: HostObject): object[] {
  const chain: object[] = [];
  let prototype: object = Object.getPrototypeOf(object);
  while (prototype !== HostObject.prototype) {
    chain.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return chain;
}
