import expected from "./expected.json";
import { type Smoothing, smooth, straightLine } from "./smoothing";

/** Saudi oil production 1996–2007, as printed in Hyndman & Athanasopoulos; in none of R's own packages. */
const OIL = [
  446.6565229, 454.4733065, 455.662974, 423.6322388, 456.2713279, 440.5880501, 425.3325201,
  485.1494479, 506.0481621, 526.7919833, 514.268889, 494.2110193,
];
/** Australian air passengers 1990–2004, from the same book. */
const AIR = [
  17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797,
  32.577569, 33.477398, 39.021581, 41.386432, 41.596552,
];
/** Asian sheep 1970–2000, from the same book. */
const SHEEP = [
  263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198,
  300.830694, 309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385,
  314.459695, 321.413779, 329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357,
  417.749459, 412.233904, 411.946817, 394.697075, 401.49927, 408.270468, 414.2428,
];

test.each<[string, readonly number[], Smoothing, number[]]>([
  ["oil, 0.2", OIL, { alpha: 0.2 }, [484.802468]],
  ["oil, 0.6", OIL, { alpha: 0.6 }, [501.837461]],
  [
    "air by Holt",
    AIR,
    { alpha: 0.8, beta: 0.2 },
    [43.7569684907, 45.593523309, 47.4300781273, 49.2666329457, 51.103187764],
  ],
])("%s", (_, values, smoothing, answer) => {
  const forecast = smooth(values, smoothing).forecast(answer.length);
  forecast.forEach((value, i) => expect(value / answer[i]!).toBeCloseTo(1, 9));
});

test("air by Holt with a factor, as printed with two decimals", () => {
  const forecast = smooth(AIR, { alpha: 0.8, beta: 0.2, exponential: true }).forecast(5);
  expect(forecast.map((value) => value.toFixed(2))).toEqual([
    "44.60",
    "47.24",
    "50.04",
    "53.01",
    "56.15",
  ]);
});

test("sheep by damped Holt, with the start that R's ets found", () => {
  const alpha = 0.97402626;
  const found = smooth(SHEEP, {
    alpha,
    // R counts the trend's parameter on the error, we on the change of level.
    beta: 0.00010006 / alpha,
    damping: 0.98,
    start: { level: 252.59039965, trend: 6.90265918 },
  });
  expect(found.meanSquaredError / 195.4397924865488).toBeCloseTo(1, 7);
  expect(found.level / 414.1814574903921).toBeCloseTo(1, 7);
  expect(found.trend / 3.690553892582855).toBeCloseTo(1, 6);
});

test.each(expected.smoothing)("R's $method, $alpha on $values", (given) => {
  const { method, values, alpha, beta, answer } = given;
  const forecast =
    method === "straight"
      ? straightLine(values, answer.length)
      : smooth(values, {
          alpha,
          ...(method === "ses" ? {} : { beta }),
          exponential: method === "exponential",
        }).forecast(answer.length);
  forecast.forEach((value, i) => expect(Math.abs(value / answer[i]! - 1)).toBeLessThan(1e-9));
});
