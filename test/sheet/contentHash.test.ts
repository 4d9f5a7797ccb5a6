import fc from "fast-check";
import { ContentHash } from "../../src/sheet/contentHash";

function hashOf(...texts: readonly string[]): string {
  const hash = new ContentHash();
  for (const text of texts) hash.add(text);
  return hash.toText();
}

test("the same text has the same hash, however it is cut", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(hashOf(a, b)).toBe(hashOf(a + b));
    })
  );
});

test("ten thousand amounts an öre apart have ten thousand hashes", () => {
  const hashes = Array.from({ length: 10_000 }, (_, i) => hashOf(`["Norra",${i / 100}]`));
  expect(new Set(hashes).size).toBe(10_000);
});
