import { HostError } from "./hostError";
import { HostCollection, HostObject, findMember, readableNames } from "./hostObject";

type Answer = Record<string, unknown>;

/** Reads what `load("values, format/fill/color")` names; nothing named is every simple property. */
export function readProperties(object: HostObject, paths: readonly string[]): Answer {
  return object instanceof HostCollection
    ? readCollection(object, paths)
    : readObject(object, paths);
}

/** The client sends "items/name" of a collection as "name", and "count", which is its own, likewise. */
function readCollection(collection: HostCollection<HostObject>, paths: readonly string[]): Answer {
  const own = paths.filter((path) => findMember(collection, memberName(path)));
  const ofItems = paths.filter((path) => !own.includes(path));
  const answer = own.length > 0 ? readObject(collection, own) : {};
  if (ofItems.length > 0 || own.length === 0) {
    answer["_Items"] = collection.items().map((item) => ({
      ...(item.itemId === undefined ? {} : { _Id: item.itemId }),
      ...readProperties(item, ofItems),
    }));
  }
  return answer;
}

function readObject(object: HostObject, paths: readonly string[]): Answer {
  const answer: Answer = {};
  for (const [name, deeper] of groupByHead(paths)) {
    if (name === "*") Object.assign(answer, readScalars(object));
    // Every object has it, and the client knows it from the answer being there.
    else if (name !== "IsNullObject") answer[name] = readMember(object, name, deeper);
  }
  return paths.length > 0 ? answer : readScalars(object);
}

function readScalars(object: HostObject): Answer {
  const values = readableNames(object).map((name) => [name, get(object, name)] as const);
  return Object.fromEntries(values.filter(([, value]) => !(value instanceof HostObject)));
}

function readMember(object: HostObject, name: string, deeper: readonly string[]): unknown {
  const value = get(object, name);
  return value instanceof HostObject ? readProperties(value, deeper) : value;
}

function get(object: HostObject, name: string): unknown {
  const getter = findMember(object, name)?.get;
  if (!getter) {
    throw new HostError(
      "ApiNotFound",
      `${object.constructor.name}.${name} cannot be loaded in this host (test/host/README.md).`
    );
  }
  return getter.call(object);
}

function groupByHead(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const group = groups.get(memberName(head)) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(memberName(head), group);
  }
  return groups;
}

/** The wire has "values" in a query where it has "Values" everywhere else. */
function memberName(path: string): string {
  const head = path.split("/", 1)[0] ?? "";
  return head.charAt(0).toUpperCase() + head.slice(1);
}
