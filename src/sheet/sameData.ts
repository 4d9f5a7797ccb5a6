/** Whether two values are the same as JSON, whatever the order of their keys. */
export function isSameData(one: unknown, other: unknown): boolean {
  return one === other || toOrderedJson(one) === toOrderedJson(other);
}

function toOrderedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each
  );
}
