import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { skipN } from "pure-rand/utils/skipN";
import { ContentHash } from "../../../sheet/contentHash";

/** The generator starts from few different bits; after these numbers nothing of that is left. */
const WARM_UP = 64;
/** Half of the generator's step: keeps 0 away, which has no place in a distribution. */
const LEAST = 2 ** -54;

/** Random numbers above 0 and below 1, by name: the same seed and name give the same numbers. */
export function streamsFrom(seed: number): (name: string) => () => number {
  return (name) => {
    const hash = new ContentHash();
    hash.add(`${seed} ${name}`);
    const generator = xoroshiro128plus(parseInt(hash.toText(), 36) | 0);
    skipN(generator, WARM_UP);
    return () => Math.max(LEAST, uniformFloat64(generator));
  };
}
