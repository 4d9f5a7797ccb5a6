import { codesOf, type Options, read, type Rows, sheetOf } from "./sheet";

test.each<readonly [string, Rows, Options, object | null]>([
  [
    "tkr taken for kronor",
    [
      ["År", "Kontakter", "Kostnad"],
      [2018, 10_000, 6000],
      [2019, 20_000, 9000],
    ],
    {},
    {
      kronorPerUnit: 1000,
      kronor: 15_000_000,
      costPerContact: 500,
      sums: [
        { kronorPerUnit: 1, kronor: 15_000, costPerContact: 0.5 },
        { kronorPerUnit: 1000, kronor: 15_000_000, costPerContact: 500 },
        { kronorPerUnit: 1e6, kronor: 15e9, costPerContact: 500_000 },
      ],
    },
  ],
  [
    "kronor taken for tkr",
    [
      ["År", "Kontakter", "Kostnad (tkr)"],
      [2019, 20_000, 10_000_000],
    ],
    {},
    { kronorPerUnit: 1, kronor: 10_000_000, costPerContact: 500 },
  ],
  [
    "mkr without contacts",
    [
      ["År", "Kostnad"],
      [2017, 2.4],
      [2018, 5.6],
    ],
    {},
    { kronorPerUnit: 1e6, kronor: 8_000_000, costPerContact: null },
  ],
  [
    "tkr without contacts",
    [
      ["År", "Kostnad"],
      [2017, 2400],
      [2018, 5600],
    ],
    {},
    { kronorPerUnit: 1000, kronor: 8_000_000 },
  ],
  [
    "kronor without contacts under mkr",
    [
      ["År", "Kostnad (mkr)"],
      [2017, 2_400_000],
    ],
    {},
    { kronorPerUnit: 1, kronor: 2_400_000 },
  ],
  [
    "months of tkr, by their years",
    [
      ["Period", "Kontakter", "Kostnad"],
      ["2019-01", 100, 45],
      ["2019-02", 100, 55],
    ],
    {},
    { kronorPerUnit: 1000, costPerContact: 500 },
  ],
  [
    "cells that say their own unit stand as they are",
    [
      ["År", "Kontakter", "Kostnad"],
      [2018, 10_000, 20],
      [2018, 10_000, "0,5 mkr"],
    ],
    {},
    { kronorPerUnit: 1e6, kronor: 20_500_000 },
  ],
  [
    "what the user has chosen",
    [
      ["År", "Kontakter", "Kostnad"],
      [2018, 10_000, 6000],
    ],
    { kronorPerUnit: 1 },
    null,
  ],
  [
    "one year in two",
    [
      ["År", "Kontakter", "Kostnad"],
      [2018, 10_000, 6_000_000],
      [2019, 20_000, 9000],
    ],
    {},
    null,
  ],
  [
    "what is right",
    [
      ["År", "Kontakter", "Kostnad (tkr)"],
      [2018, 10_000, 6000],
    ],
    {},
    null,
  ],
])("%s: a unit of money is proposed from the size", (_, rows, options, expected) => {
  const reading = read(sheetOf(rows, options));
  const proposed = reading.sources[0]!.proposedUnit;
  if (expected === null) expect(proposed).toBeNull();
  else expect(proposed).toMatchObject(expected);
  // Proposed is not told of too.
  if (expected !== null) expect(codesOf(reading).join()).not.toContain("cost.");
});
