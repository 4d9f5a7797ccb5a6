import { type LargeRegion, MONTHS, PROFESSIONS } from "./largeRegion";

/** Öre and contacts by month and cell, as a scenario has them. */
export interface BareAlternative {
  readonly contacts: Float64Array;
  readonly gross: Float64Array;
  readonly net: Float64Array;
  readonly healthCentre: Float64Array;
  readonly region: Float64Array;
}

const OUTCOME = 12;
const LATEST = 3;
const PRICES = [500, 275, 425, 275] as const;

/**
 * The comparison of `largeRegion` by loops over typed arrays that know it alone, with the engine's own
 * rounding: what is common is worked out once, then each alternative's split.
 */
export function bareComparison({ data, policies }: LargeRegion): readonly BareAlternative[] {
  const width = data.units.length * PROFESSIONS.length;
  const common = measured(data.observations, width);
  return policies.map(({ patches: [patch] }) => {
    const share = patch?.kind === "allocation" ? Math.round(patch.shares.region * 10) : 0;
    return { ...common, ...split(common.net, width, share) };
  });
}

function measured(
  observations: LargeRegion["data"]["observations"],
  width: number
): Pick<BareAlternative, "contacts" | "gross" | "net"> {
  const [contacts, gross, net] = [0, 1, 2].map(() => new Float64Array(MONTHS * width)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const count = PROFESSIONS.length;
  for (let o = 0; o < observations.length; o += 1) {
    const p = o % count;
    const i =
      (Math.floor(o / count) % OUTCOME) * width + Math.floor(o / count / OUTCOME) * count + p;
    contacts[i] = observations[o]!.contacts!;
    gross[i] = observations[o]!.contacts! * PRICES[p]! * 100;
    net[i] = observations[o]!.cost!;
  }
  const shares = new Float64Array(width);
  const [rates, netRates] = [new Float64Array(count), new Float64Array(count)];
  for (let p = 0; p < count; p += 1) {
    let [sum, booked, model] = [0, 0, 0];
    for (let c = p; c < width; c += count)
      for (let m = OUTCOME - LATEST; m < OUTCOME; m += 1) {
        shares[c]! += contacts[m * width + c]!;
        sum += contacts[m * width + c]!;
        booked += net[m * width + c]!;
        model += gross[m * width + c]!;
      }
    for (let c = p; c < width; c += count) shares[c]! /= sum;
    rates[p] = sum / LATEST;
    netRates[p] = rates[p]! * PRICES[p]! * (booked / model) * 100;
  }
  const quotas = new Float64Array(width);
  const settle = settler(width);
  for (const [values, rateOf] of [
    [gross, (p: number) => rates[p]! * PRICES[p]! * 100],
    [net, (p: number) => netRates[p]!],
  ] as const) {
    let [exact, given] = [0, 0];
    for (let m = OUTCOME; m < MONTHS; m += 1) {
      if (m % 12 === 0) exact = given = 0;
      for (let c = 0; c < width; c += 1) {
        quotas[c] = rateOf(c % count) * shares[c]!;
        exact += quotas[c]!;
        contacts[m * width + c] = rates[c % count]! * shares[c]!;
      }
      const target = Math.floor(exact + 0.5 + 1e-6);
      settle(quotas, 1, 1, target - given, values.subarray(m * width, (m + 1) * width));
      given = target;
    }
  }
  return { contacts, gross, net };
}

/** @param tenths what the region bears of ten */
function split(
  net: Float64Array,
  width: number,
  tenths: number
): Pick<BareAlternative, "healthCentre" | "region"> {
  const [healthCentre, region] = [new Float64Array(net.length), new Float64Array(net.length)];
  const settle = settler(width);
  const divisor = greatestDivisor(10, tenths);
  const [weight, sum] = [tenths / divisor, 10 / divisor];
  let [total, given] = [0, 0];
  for (let m = 0; m < MONTHS; m += 1) {
    if (m % 12 === 0) total = given = 0;
    const amounts = net.subarray(m * width, (m + 1) * width);
    for (let c = 0; c < width; c += 1) total += amounts[c]!;
    const rest = (total * weight) % sum;
    const other = (total * (sum - weight)) % sum;
    const isUp = rest > other || (rest > 0 && rest === other && 2 * weight >= sum);
    const target = (total * weight - rest) / sum + Number(isUp);
    const parts = region.subarray(m * width, (m + 1) * width);
    settle(amounts, weight, sum, target - given, parts);
    given = target;
    for (let c = 0; c < width; c += 1) healthCentre[m * width + c] = amounts[c]! - parts[c]!;
  }
  return { healthCentre, region };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Lays a total on amount · weight ÷ sum by largest remainder: the ones left over by sorting. */
function settler(width: number) {
  const rests = new Float64Array(width);
  const order = new Int32Array(width);
  return (
    amounts: Float64Array,
    weight: number,
    sum: number,
    total: number,
    into: Float64Array
  ): void => {
    let spare = total;
    for (let c = 0; c < width; c += 1) {
      const product = amounts[c]! * weight;
      const whole = Math.floor(product / sum);
      into[c] = whole;
      rests[c] = product - whole * sum;
      order[c] = c;
      spare -= whole;
    }
    if (spare <= 0) return;
    order.sort((a, b) => rests[b]! - rests[a]! || into[b]! - into[a]! || a - b);
    for (let k = 0; k < spare; k += 1) into[order[k]!]! += 1;
  };
}
