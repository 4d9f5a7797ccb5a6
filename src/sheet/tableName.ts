/** @param taken names of tables and of ranges; Excel ignores case */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toUpperCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!folded.has(name.toUpperCase())) return name;
  }
}
