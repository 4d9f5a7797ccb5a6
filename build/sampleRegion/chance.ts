import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Seeded draws. Only + − × ÷ and square roots, whose results every JavaScript engine agrees on to
 * the last bit: exp, log and pow may differ, and the file would not come out the same everywhere.
 */
export class Chance {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** 0 ≤ number < 1 */
  share(): number {
    return uniformFloat64(this.generator);
  }

  /** True once in `times` on average. */
  oneIn(times: number): boolean {
    return uniformInt(this.generator, 1, times) === 1;
  }

  /** Mean 0 and standard deviation 1, never beyond ±6: twelve uniform numbers. */
  bell(): number {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += this.share();
    return sum;
  }

  /** A count with the given mean and about the spread of a Poisson distribution. */
  count(mean: number): number {
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.bell()));
  }

  /** One number from each of `size` equal parts of 0–1 in random order: the whole range is met. */
  spread(size: number): number[] {
    const shares = Array.from({ length: size }, (_, i) => (i + this.share()) / size);
    for (let i = size - 1; i > 0; i -= 1) {
      const j = uniformInt(this.generator, 0, i);
      [shares[i], shares[j]] = [shares[j]!, shares[i]!];
    }
    return shares;
  }
}
