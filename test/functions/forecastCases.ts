import expected from "../oracle/expected.json";
import { cases, column, NA, VALUE } from "./caseTable";

const YEARS = column(2017, 2018, 2019, 2020);
const MKR = column(2.4, 5.6, 10.5, 12.5);

/** Low and high of the half-trend at 80 %, by year. */
const BAND = [
  [5.987457798081, 45.235266272781],
  [5.185658364411, 90.53474969025],
  [4.95091933351, 164.373933104748],
] as const;

/** AirPassengers 1957–June 1960 as if it were 2017–June 2020, answered by R: the year is 5 716.90. */
const [passengers] = expected.seasonal;
const PASSENGER_MONTHS = passengers!.values.map((_, i) => monthAfter(2017, i));
const PASSENGERS_TO_COME = passengers!.answer.map((contacts, i) => {
  const factor = passengers!.factor[i]!;
  return [monthAfter(2020, 6 + i), contacts, contacts, contacts / factor, contacts * factor];
});

function monthAfter(year: number, months: number): number {
  return (year + Math.floor(months / 12)) * 100 + (months % 12) + 1;
}

export const forecastCases = cases("PROJECT_COST", [
  [
    [YEARS, MKR, 3, null, null, null, 1],
    [
      [2021, 16.457346316865, 16.457346316865, ...BAND[0]],
      [2022, 21.667539823457, 21.667539823457, ...BAND[1]],
      [2023, 28.527216536727, 28.527216536727, ...BAND[2]],
    ],
  ],
  [
    [YEARS, MKR, 1, "half-trend", null, null, 500, 0.8],
    [[2021, 16.457346316865, 8228.6731584325, 2993.7288990405, 22617.6331363905]],
  ],
  [
    [YEARS, MKR, 1, " Halverad trend ", null, null, 1, 0.8],
    [[2021, 16.457346316865, 16.457346316865, ...BAND[0]]],
  ],
  [
    [column(2018, 2019, 2020), column(5.6, 10.5, 12.5), 3, "drift", null, null, 1],
    [
      [2021, 15.95, 15.95, "", ""],
      [2022, 19.4, 19.4, "", ""],
      [2023, 22.85, 22.85, "", ""],
    ],
  ],
  [
    [column(2018, 2019, 2020), column(10, 6, 2), 2, "drift", null, null, 1],
    [
      [2021, 0, 0, "", ""],
      [2022, 0, 0, "", ""],
    ],
  ],
  [
    [column(2019, 2020), column(8, 10), 2, "CAGR", null, null, 1],
    [
      [2021, 12.5, 12.5, "", ""],
      [2022, 15.625, 15.625, "", ""],
    ],
  ],
  [[column(2019, 2020), column(8, 10), 1, "oförändrad", null, null, 1], [[2021, 10, 10, "", ""]]],
  [[column(2019, 2020), column(8, 10), 1, "Ingangslage", null, null, 1], [[2021, 10, 10, "", ""]]],
  [[2019, 23700, 1, 0, null, null, 500], [[2020, 23700, 11850000, "", ""]]],
  [[2019, 23700, 1, 0], [[2020, 23700, 11850000, "", ""]]],
  [[2019, 23700, 1, 0.05], [[2020, 24885, 12442500, "", ""]]],
  [[2019, 23700, 1, 0.1], [[2020, 26070, 13035000, "", ""]]],
  [[2019, 100, 1, -1], [[2020, 0, 0, "", ""]]],
  [
    [201912, 100, 12, 0.21],
    Array.from({ length: 12 }, (_, i) => [
      202001 + i,
      100 * 1.1 ** ((i + 1) / 6),
      50000 * 1.1 ** ((i + 1) / 6),
      "",
      "",
    ]),
  ],
  [
    [column(201907, 201908), column(8, 10), 2, "flat"],
    [
      [201909, 10, 6500, "", ""],
      [201910, 10, 5000, "", ""],
    ],
  ],
  [
    [column(201906, 201907, 201908), column(9, 12, 15), 2],
    [
      [201909, 12, 7800, "", ""],
      [201910, 12, 6000, "", ""],
    ],
  ],
  [
    [column("2019-06", "2019-07", "2019-08"), column(9, 12, 15), 1, "run-rate"],
    [["2019-09", 12, 7800, "", ""]],
  ],
  [[column("201906", "201907", "201908"), column(9, 12, 15), 1], [["201909", 12, 7800, "", ""]]],
  [
    [column("2019-06-30", "2019-07-31", "2019-08-31"), column(9, 12, 15), 1],
    [["2019-09-30", 12, 7800, "", ""]],
  ],
  [
    [column("2019-06-01", "2019-07-01", "2019-08-01"), column(9, 12, 15), 1],
    [["2019-09-01", 12, 7800, "", ""]],
  ],
  [[column(20190601, 20190701, 20190801), column(9, 12, 15), 1], [[20190901, 12, 7800, "", ""]]],
  [[column(43617, 43647, 43678), column(9, 12, 15), 1], [[43709, 12, 7800, "", ""]]],
  [[column("2018"), 10, 1, "flat"], [["2019", 10, 6125, "", ""]]],
  [[column(2018), [[10, 20]], 1, "flat", [["LK", "SJ"]]], [[2019, 30, 6125 + 20 * 293.75, "", ""]]],
  [
    [column(2018), [[10, 20]], 1, "flat", column("LK", "SJ"), [[50, 0]], 100],
    [[2019, 30, 2500, "", ""]],
  ],
  [
    [
      column(2018, 2019),
      [
        ["LK", "SJ"],
        [10, 0],
        [10, 4],
      ],
      1,
      "flat",
    ],
    [[2020, 14, 6100, "", ""]],
  ],
  [
    [
      column("År", 2018, 2019),
      [
        ["LK", "SJ"],
        [10, 0],
        [10, 4],
      ],
      1,
      "flat",
      null,
      25,
    ],
    [[2020, 14, 5750, "", ""]],
  ],
  [[column(2018, 2019, null), column(10, 12, null), 1, "flat"], [[2020, 12, 6000, "", ""]]],
  [[[[2018, 2019]], [[8, 10]], 1, "flat"], [[2020, 10, 5000, "", ""]]],
  [
    [
      column(2018, 2019),
      [
        [0, 8],
        [0, 10],
      ],
      1,
      "cagr",
      [["US", "LK"]],
    ],
    [[2020, 12.5, 6250, "", ""]],
  ],
  [[column(2018, 2019), column(0, 0)], [[2020, 0, 0, "", ""]]],
  [[column(2018, 2019), column("", 4), 1, "flat"], [[2020, 4, 2000, "", ""]]],
  [
    [column(2017, 2018, 2019, 2020), column(4, 4, 4, 4), 1, "flat", null, null, 1],
    [[2021, 4, 4, 4, 4]],
  ],
  [
    [column(2017, 2018, 2019, 2020), column(0, 4, 4, 4), 1, "flat", null, null, 1],
    [[2021, 4, 4, "", ""]],
  ],
  [[column("2017-06-01"), [[10, 10]], 1, "flat", [["LK", "PT"]]], NA(/psykoterapeut/)],
  [
    [column(201908), [[10, 10]], 2, "flat", [["LK", "PT"]]],
    [
      [201909, 20, NA(), NA(), NA()],
      [201910, 20, 9250, "", ""],
    ],
  ],
  [[column(2018, 2020), column(1, 2)], VALUE(/rad 2/)],
  [[column(2018, 2018), column(1, 2)], VALUE(/rad 2/)],
  [[column(2019, 2018), column(1, 2)], VALUE(/stigande/)],
  [[column("2018-01-01", "2019-01-01"), column(1, 2)], VALUE(/år som 2019/)],
  [[column(2018, 201901), column(1, 2)], VALUE(/rad 2/)],
  [[column(2018, "Summa"), column(1, 2)], VALUE(/Summa/)],
  [[column(2018, ""), column(1, 2)], VALUE(/rad 2/)],
  [[column(2018, 2019), column(1, 2, 3)], VALUE(/2 rader.*3/)],
  [[column(2018, 2019), column(1, -2)], VALUE(/nummer 2/)],
  [[column(2018, 2019), column(1, "2")], VALUE(/nummer 2/)],
  [[column(2018, 2019, 2020), column(1, "", 2)], VALUE(/nummer 2/)],
  [[column(2018, 2019, 2020), column(1, 0, 2)], VALUE(/rad 2, kolumn 1.*drift/)],
  [
    [
      column(2018, 2019),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    VALUE(/yrken/),
  ],
  [
    [
      column(2018, 2019),
      [
        [1, 2],
        [3, 4],
      ],
      1,
      null,
      [["LK", "SJ", "PS"]],
    ],
    VALUE(/3 värden/),
  ],
  [
    [
      column(2018, 2019),
      [
        [1, 2],
        [3, 4],
      ],
      1,
      null,
      [["LK", ""]],
    ],
    VALUE(),
  ],
  [
    [
      column(2018, 2019),
      [
        [1, 2],
        [3, 4],
      ],
      1,
      null,
      [["LK", "okänd"]],
    ],
    NA(/okänd/),
  ],
  [[2019, 23700], VALUE(/2 perioder/)],
  [[column(201901, 201902), column(1, 2)], VALUE(/3 perioder/)],
  [[column(2018, 2019), column(1, 2), -1], VALUE()],
  [[column(2018, 2019), column(1, 2), 1.5], VALUE()],
  [[column(2018, 2019), column(1, 2), 0], [[2020, 2 * Math.SQRT2, 1000 * Math.SQRT2, "", ""]]],
  [[column(2018, 2019), column(1, 2), 82], VALUE(/2100/)],
  [[column(2018, 2019), column(1, 2), 1, "magkänsla"], VALUE(/magkänsla/)],
  [[column(2018, 2019), column(1, 2), 1, -1.5], VALUE()],
  [[column(2018, 2019), column(1, 2), 1, "flat", null, 501], VALUE(/501/)],
  [[YEARS, MKR, 1, null, null, null, 1, 80], VALUE(/0,8/)],
  [[YEARS, MKR, 1, null, null, null, 1, -0.1], VALUE()],
  [[YEARS, MKR, 1, null, null, null, 1, 0], [[2021, 16.457346316865, 16.457346316865, ...BAND[0]]]],
  [[YEARS], VALUE(/kontakter/)],
  [[null, MKR], VALUE(/perioder/)],
  [[column("", ""), column("", "")], VALUE(/Inga perioder/)],
  [[column(2018, 2019), column(1e300, 1e308), 5, "cagr"], VALUE(/större än en cell/)],
  [
    [column(2018, 2019, 2020), column(5, 10, 20), 2, "Dämpad", null, null, 1],
    [
      [2021, 34.822022531844965, 34.822022531844965, "", ""],
      [2022, 54.26417309790687, 54.26417309790687, "", ""],
    ],
  ],
  [
    [
      column(
        201801,
        201802,
        201803,
        201804,
        201805,
        201806,
        201807,
        201808,
        201809,
        201810,
        201811,
        201812,
        201901
      ),
      column(20, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0, 40),
      12,
      "säsong",
      null,
      null,
      1,
    ],
    [
      [201902, 20, 20, "", ""],
      [201903, 20, 20, "", ""],
      [201904, 20, 20, "", ""],
      [201905, 20, 20, "", ""],
      [201906, 20, 20, "", ""],
      [201907, 20, 20, "", ""],
      [201908, 20, 20, "", ""],
      [201909, 20, 20, "", ""],
      [201910, 20, 20, "", ""],
      [201911, 20, 20, "", ""],
      [201912, 0, 0, "", ""],
      [202001, 40, 40, "", ""],
    ],
  ],
  [
    [column(...PASSENGER_MONTHS), column(...passengers!.values), 12, "seasonal", null, null, 1],
    PASSENGERS_TO_COME,
  ],
  [[YEARS, MKR, 1, "seasonal"], VALUE(/månader/)],
  [[column(201901, 201902), column(1, 2), 1, "seasonal"], VALUE(/helt kalenderår/)],
  [[column(2018, 2019), column(0, 4), 1, "damped"], VALUE(/minst 2/)],
  [[column(2018, 2019, 2020), column(3, 0, 4), 1, "damped"], VALUE(/dämpad/)],
  // A series keeps its day of the month, as far as the months have it.
  [
    [column("2019-01-30", "2019-02-28"), column(5, 6), 2, "flat", null, null, 1],
    [
      ["2019-03-30", 6, 6, "", ""],
      ["2019-04-30", 6, 6, "", ""],
    ],
  ],
  [
    [column(20191229, 20200129, 20200229), column(5, 6, 6), 1, "flat", null, null, 1],
    [[20200329, 6, 6, "", ""]],
  ],
  [
    [column(43465, 43496, 43524), column(5, 6, 6), 2, "flat", null, null, 1],
    [
      [43555, 6, 6, "", ""],
      [43585, 6, 6, "", ""],
    ],
  ],
  [
    [column("2019-02-28", "2019-03-28"), column(5, 6), 1, "flat", null, null, 1],
    [["2019-04-28", 6, 6, "", ""]],
  ],
  [[column("2019-04-30"), column(6), 1, "flat", null, null, 1], [["2019-05-31", 6, 6, "", ""]]],
]);
