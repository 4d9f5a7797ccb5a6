import { chainLadder } from "../../../src/invoices/core/chainLadder";

/**
 * Taylor & Ashe, Journal of Econometrics 23, 1983, 37–61, by year: the triangle on which Mack (1993)
 * works his example, and R's ChainLadder has as GenIns. Increments.
 */
const TAYLOR_ASHE = [
  [357848, 766940, 610542, 482940, 527326, 574398, 146342, 139950, 227229, 67948],
  [352118, 884021, 933894, 1183289, 445745, 320996, 527804, 266172, 425046],
  [290507, 1001799, 926219, 1016654, 750816, 146923, 495992, 280405],
  [310608, 1108250, 776189, 1562400, 272482, 352053, 206286],
  [443160, 693190, 991983, 769488, 504851, 470639],
  [396132, 937085, 847498, 805037, 705960],
  [440832, 847631, 1131398, 1063269],
  [359480, 1061648, 1443370],
  [376686, 986608],
  [344014],
];

/** Mack 1993, table 3: the reserves by year, in thousands as they are printed there, and their sum. */
const RESERVES = [0, 95, 470, 710, 985, 1419, 2178, 3920, 4279, 4626];
const ALL = 18_681;

function cumulative(row: readonly number[]): readonly number[] {
  let sum = 0;
  return row.map((each) => (sum += each));
}

test("the published triangle comes out as published", () => {
  const { outstanding, factors } = chainLadder(TAYLOR_ASHE.map(cumulative));
  expect(outstanding.map((each) => Math.round(each / 1000))).toEqual(RESERVES);
  expect(Math.round(outstanding.reduce((sum, each) => sum + each, 0) / 1000)).toBe(ALL);
  expect(factors.map((each) => Math.round(each * 1000) / 1000)).toEqual([
    3.491, 1.747, 1.457, 1.174, 1.104, 1.086, 1.054, 1.077, 1.018,
  ]);
});

test("a triangle worked by hand", () => {
  // f0 = (150 + 180) / (100 + 120) = 1.5; f1 = 165 / 150 = 1.1
  const { factors, ultimates, outstanding } = chainLadder([[100, 150, 165], [120, 180], [80]]);
  expect(factors).toEqual([1.5, 165 / 150]);
  expect(ultimates[0]).toBe(165);
  expect(ultimates[1]).toBeCloseTo(198, 9);
  expect(ultimates[2]).toBeCloseTo(132, 9);
  expect(outstanding[2]).toBeCloseTo(52, 9);
});

test("nothing to develop from stays as it is", () => {
  expect(chainLadder([])).toEqual({ factors: [], ultimates: [], outstanding: [] });
  expect(chainLadder([[0, 0], [0]])).toEqual({
    factors: [1],
    ultimates: [0, 0],
    outstanding: [0, 0],
  });
  expect(chainLadder([[7]]).outstanding).toEqual([0]);
});
