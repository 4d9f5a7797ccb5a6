import {
  distinct,
  find,
  type LongRow,
  longTable,
  type Sheet,
  total,
  without,
  type Written,
} from "./region";

/** A layout that regions have: its cells, and the long table that it says. */
export interface Layout {
  readonly name: string;
  readonly cells: Sheet;
  readonly rows: readonly LongRow[];
  readonly sheet?: string;
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
}

const years = longTable(["2017", "2018", "2019"]);
const months = longTable(["2019-01", "2019-02", "2019-03"]);
const byYear = without(years, "unit", "profession");
const byUnit = without(years, "profession");
const byProfession = without(years, "unit");

type Measure = "contacts" | "cost";
type Key = "period" | "unit" | "profession";
const NAME = { contacts: "Kontakter", cost: "Kostnad" } as const;

const shown = (text: string): Written => (/^\d{4}$/.test(text) ? Number(text) : text);

/** Labels down, another key across, one measure. */
function crossed(
  rows: readonly LongRow[],
  down: readonly Key[],
  across: Key,
  measure: Measure
): readonly (readonly Written[])[] {
  const heads = distinct(rows, across);
  const keys = distinctRows(rows, down);
  return keys.map((key) => [
    ...key.map(shown),
    ...heads.map((head) => find(rows, { ...named(down, key), [across]: head })?.[measure] ?? null),
  ]);
}

function distinctRows(
  rows: readonly LongRow[],
  keys: readonly Key[]
): readonly (readonly string[])[] {
  const all = new Map(
    rows.map((row) => keys.map((key) => row[key]!)).map((one) => [JSON.stringify(one), one])
  );
  return [...all.values()];
}

function named(keys: readonly Key[], values: readonly string[]): Partial<LongRow> {
  return Object.fromEntries(keys.map((key, i) => [key, values[i]!]));
}

function long(rows: readonly LongRow[], keys: readonly Key[], heads: readonly string[]): Sheet {
  return [
    heads,
    ...rows.map((row) => [...keys.map((key) => shown(row[key]!)), row.contacts, row.cost]),
  ];
}

const only = (rows: readonly LongRow[], measure: Measure): readonly LongRow[] =>
  rows.map((row) => ({ ...row, contacts: null, cost: null, [measure]: row[measure] }));

const summed = (
  rows: readonly (readonly Written[])[],
  label: string,
  labels: number
): readonly Written[] => [
  label,
  ...new Array<Written>(labels - 1).fill(null),
  ...(rows[0] ?? [])
    .slice(labels)
    .map((_, c) =>
      rows.reduce(
        (sum, row) => Math.round((sum + ((row[labels + c] as number) ?? 0)) * 100) / 100,
        0
      )
    ),
];

const yearHeads = ["2017", "2018", "2019"].map(Number);
const units = distinct(years, "unit");

/** A quarter's contacts on its months, by their days. */
const spread: readonly LongRow[] = without(
  longTable(["2019-01", "2019-04", "2019-07", "2019-10"]),
  "profession"
).flatMap((row) => {
  const first = Number(row.period.slice(5));
  const days = [0, 1, 2].map((i) => new Date(Date.UTC(2019, first + i, 0)).getUTCDate());
  const all = days.reduce((a, b) => a + b, 0);
  const exact = days.map((one) => (3 * row.contacts! * one) / all);
  const parts = exact.map(Math.floor);
  const left = 3 * row.contacts! - parts.reduce((a, b) => a + b, 0);
  const order = [0, 1, 2].sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b);
  for (const i of order.slice(0, left)) parts[i]! += 1;
  return parts.map((contacts, i) => ({
    ...row,
    period: `2019-${String(first + i).padStart(2, "0")}`,
    contacts,
    cost: null,
  }));
});

const bases: readonly Layout[] = [
  // Long tables, as the reading has always known them.
  {
    name: "long: year, unit, profession",
    cells: long(
      years,
      ["period", "unit", "profession"],
      ["År", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"]
    ),
    rows: years,
  },
  {
    name: "long: month, unit, profession",
    cells: long(
      months,
      ["period", "unit", "profession"],
      ["Period", "Listad enhet", "Yrkesgrupp", "Antal kontakter", "Belopp (kr)"]
    ),
    rows: months,
  },
  {
    name: "long with a sum row",
    cells: [
      ...long(byYear, ["period"], ["År", "Kontakter", "Kostnad"]),
      ["Summa", total(byYear, "contacts"), total(byYear, "cost")],
    ],
    rows: byYear,
  },

  // A column a year.
  {
    name: "wide: a column a year, a row a unit, cost in the title",
    cells: [
      ["Kostnad för nätläkare per år"],
      ["Vårdcentral", ...yearHeads],
      ...crossed(byUnit, ["unit"], "period", "cost"),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: years as text, kronor in the corner",
    cells: [
      ["Kostnad (kr)", "2017", "2018", "2019"],
      ...crossed(byUnit, ["unit"], "period", "cost"),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: Kostnad 2017, Kostnad 2018 …",
    cells: [
      ["Vårdcentral", ...yearHeads.map((y) => `Kostnad ${y}`)],
      ...crossed(byUnit, ["unit"], "period", "cost"),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: with a column Totalt and a row Summa",
    cells: (() => {
      const body = crossed(byUnit, ["unit"], "period", "cost");
      const withSum = body.map((row) => [
        ...row,
        Math.round(row.slice(1).reduce<number>((s, v) => s + (v as number), 0) * 100) / 100,
      ]);
      return [
        ["Kostnad per år, kr"],
        ["Vårdcentral", ...yearHeads, "Totalt"],
        ...withSum,
        summed(withSum, "Summa", 1),
      ];
    })(),
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: both measures a year",
    cells: [
      ["Vårdcentral", ...yearHeads.flatMap((y) => [`Kontakter ${y}`, `Kostnad ${y}`])],
      ...units.map((unit) => [
        unit,
        ...["2017", "2018", "2019"].flatMap((period) => {
          const row = find(byUnit, { unit, period })!;
          return [row.contacts, row.cost];
        }),
      ]),
    ],
    rows: byUnit,
  },
  {
    name: "two rows of headings: year merged over contacts and cost",
    cells: [
      ["", ...yearHeads.flatMap((y) => [y, ""])],
      ["Vårdcentral", ...yearHeads.flatMap(() => ["Kontakter", "Kostnad"])],
      ...units.map((unit) => [
        unit,
        ...["2017", "2018", "2019"].flatMap((period) => {
          const row = find(byUnit, { unit, period })!;
          return [row.contacts, row.cost];
        }),
      ]),
    ],
    rows: byUnit,
  },
  {
    name: "two rows of headings: measure merged over years",
    cells: [
      ["Vårdcentral", "Kontakter", "", "", "Kostnad", "", ""],
      ["", ...yearHeads, ...yearHeads],
      ...units.map((unit) => [
        unit,
        ...(["contacts", "cost"] as const).flatMap((m) =>
          ["2017", "2018", "2019"].map((period) => find(byUnit, { unit, period })![m])
        ),
      ]),
    ],
    rows: byUnit,
  },

  // A column a profession, a unit, a month.
  {
    name: "wide: a column a profession",
    cells: [
      ["Antal kontakter per yrke"],
      ["År", "Läkare", "Psykolog"],
      ...crossed(byProfession, ["period"], "profession", "contacts"),
    ],
    rows: only(byProfession, "contacts"),
  },
  {
    name: "wide: Läkare kontakter, Läkare kostnad …",
    cells: [
      ["År", "Läkare kontakter", "Läkare kostnad", "Psykolog kontakter", "Psykolog kostnad"],
      ...["2017", "2018", "2019"].map((period) => [
        Number(period),
        ...["Läkare", "Psykolog"].flatMap((profession) => {
          const row = find(byProfession, { period, profession })!;
          return [row.contacts, row.cost];
        }),
      ]),
    ],
    rows: byProfession,
  },
  {
    name: "wide: a column a unit",
    cells: [
      ["Kostnad per vårdcentral, kr"],
      ["År", ...units],
      ...crossed(byUnit, ["period"], "unit", "cost"),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: a column a unit and Totalt",
    cells: [
      ["Kostnad per vårdcentral, kr"],
      ["År", ...units, "Totalt"],
      ...crossed(byUnit, ["period"], "unit", "cost").map((row) => [
        ...row,
        Math.round(row.slice(1).reduce<number>((s, v) => s + (v as number), 0) * 100) / 100,
      ]),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: a column a month, the year in the title",
    cells: [
      ["Kostnad nätläkare 2019"],
      ["Vårdcentral", "januari", "februari", "mars"],
      ...crossed(without(months, "profession"), ["unit"], "period", "cost"),
    ],
    rows: only(without(months, "profession"), "cost"),
  },
  {
    name: "wide: jan, feb, mar and Helår, the year in the sheet's name",
    sheet: "2019",
    cells: [
      ["Kontakter"],
      ["Vårdcentral", "jan", "feb", "mar", "Totalt"],
      ...crossed(without(months, "profession"), ["unit"], "period", "contacts").map((row) => [
        ...row,
        row.slice(1).reduce<number>((s, v) => s + (v as number), 0),
      ]),
    ],
    rows: only(without(months, "profession"), "contacts"),
  },
  {
    name: "wide: month columns as 2019-01 …",
    cells: [
      ["Vårdcentral", "Yrke", "2019-01", "2019-02", "2019-03"],
      ...crossed(months, ["unit", "profession"], "period", "contacts"),
    ].map((row, i) => (i === 0 ? row : row)),
    rows: only(months, "contacts"),
    sheet: "Kontakter",
  },

  // Turned.
  {
    name: "turned: years across, measures down",
    cells: [
      ["", ...yearHeads],
      ["Kontakter", ...byYear.map(({ contacts }) => contacts)],
      ["Kostnad", ...byYear.map(({ cost }) => cost)],
    ],
    rows: byYear,
  },
  {
    name: "turned: År in the corner",
    cells: [
      ["År", ...yearHeads],
      ["Kontakter", ...byYear.map(({ contacts }) => contacts)],
      ["Kostnad (kr)", ...byYear.map(({ cost }) => cost)],
    ],
    rows: byYear,
  },
  {
    name: "turned: professions down, years across",
    cells: [
      ["Kontakter per yrke"],
      ["Yrke", ...yearHeads],
      ...crossed(byProfession, ["profession"], "period", "contacts"),
    ],
    rows: only(byProfession, "contacts"),
  },
  {
    name: "measures under each other in a column Mått",
    cells: [
      ["Vårdcentral", "Mått", ...yearHeads],
      ...units.flatMap((unit) =>
        (["contacts", "cost"] as const).map((m) => [
          unit,
          NAME[m],
          ...["2017", "2018", "2019"].map((period) => find(byUnit, { unit, period })![m]),
        ])
      ),
    ],
    rows: byUnit,
  },

  // Pivot tables.
  {
    name: "pivot: compact, one column of labels",
    cells: [
      ["Radetiketter", "Summa av Kontakter", "Summa av Kostnad"],
      ...["2017", "2018", "2019"].flatMap((period) => {
        const own = byUnit.filter((row) => row.period === period);
        return [
          [Number(period), total(own, "contacts"), total(own, "cost")],
          ...own.map((row) => [row.unit, row.contacts, row.cost]),
        ];
      }),
      ["Totalsumma", total(byUnit, "contacts"), total(byUnit, "cost")],
    ],
    rows: byUnit,
  },
  {
    name: "pivot: compact, three levels",
    cells: [
      ["Radetiketter", "Summa av Kontakter", "Summa av Kostnad"],
      ...["2017", "2018", "2019"].flatMap((period) => {
        const own = years.filter((row) => row.period === period);
        return [
          [Number(period), total(own, "contacts"), total(own, "cost")],
          ...units.flatMap((unit) => {
            const ofUnit = own.filter((row) => row.unit === unit);
            return [
              [unit, total(ofUnit, "contacts"), total(ofUnit, "cost")],
              ...ofUnit.map((row) => [row.profession, row.contacts, row.cost]),
            ];
          }),
        ];
      }),
      ["Totalsumma", total(years, "contacts"), total(years, "cost")],
    ],
    rows: years,
  },
  {
    name: "pivot: tabular, labels once a group, subtotals below",
    cells: [
      ["År", "Vårdcentral", "Summa av Kontakter", "Summa av Kostnad"],
      ...["2017", "2018", "2019"].flatMap((period) => {
        const own = byUnit.filter((row) => row.period === period);
        return [
          ...own.map((row, i) => [i === 0 ? Number(period) : "", row.unit, row.contacts, row.cost]),
          [`${period} Summa`, "", total(own, "contacts"), total(own, "cost")],
        ];
      }),
      ["Totalsumma", "", total(byUnit, "contacts"), total(byUnit, "cost")],
    ],
    rows: byUnit,
  },
  {
    name: "pivot: outline, the group's label on a row of its own",
    cells: [
      ["År", "Vårdcentral", "Summa av Kontakter", "Summa av Kostnad"],
      ...["2017", "2018", "2019"].flatMap((period) => {
        const own = byUnit.filter((row) => row.period === period);
        return [
          [Number(period), "", total(own, "contacts"), total(own, "cost")],
          ...own.map((row) => ["", row.unit, row.contacts, row.cost]),
        ];
      }),
      ["Totalsumma", "", total(byUnit, "contacts"), total(byUnit, "cost")],
    ],
    rows: byUnit,
  },
  {
    name: "pivot: years across under Kolumnetiketter",
    cells: [
      ["Summa av Kostnad", "Kolumnetiketter", "", "", ""],
      ["Radetiketter", ...yearHeads, "Totalsumma"],
      ...crossed(byUnit, ["unit"], "period", "cost").map((row) => [
        ...row,
        Math.round(row.slice(1).reduce<number>((s, v) => s + (v as number), 0) * 100) / 100,
      ]),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "merged label cells: the unit over its years",
    cells: [
      ["Vårdcentral", "År", "Kontakter", "Kostnad"],
      ...units.flatMap((unit) =>
        byUnit
          .filter((row) => row.unit === unit)
          .map((row, i) => [i === 0 ? unit : "", Number(row.period), row.contacts, row.cost])
      ),
    ],
    rows: byUnit,
  },

  // Stacked and repeated.
  {
    name: "the heading row repeated half-way",
    cells: (() => {
      const all = long(byUnit, ["period", "unit"], ["År", "Vårdcentral", "Kontakter", "Kostnad"]);
      return [...all.slice(0, 5), all[0]!, ...all.slice(5)];
    })(),
    rows: byUnit,
  },
  {
    name: "two tables below each other",
    cells: [
      ...long(
        byUnit.filter(({ period }) => period !== "2019"),
        ["period", "unit"],
        ["År", "Vårdcentral", "Kontakter", "Kostnad"]
      ),
      [],
      ["Fortsättning"],
      ...long(
        byUnit.filter(({ period }) => period === "2019"),
        ["period", "unit"],
        ["År", "Vårdcentral", "Kontakter", "Kostnad"]
      ),
    ],
    rows: byUnit,
  },

  // Titles, notes and blanks around the table.
  {
    name: "a title, a note and blank rows and columns before the headings",
    cells: [
      ["", "Nätläkare, uppföljning"],
      ["", "Uppgifter ur ekonomisystemet"],
      [],
      ...long(byUnit, ["period", "unit"], ["År", "Vårdcentral", "Kontakter", "Kostnad"]).map(
        (row) => ["", ...row]
      ),
    ],
    rows: byUnit,
  },
  {
    name: "blank rows between the rows",
    cells: long(byUnit, ["period", "unit"], ["År", "Vårdcentral", "Kontakter", "Kostnad"]).flatMap(
      (row) => [row, []]
    ),
    rows: byUnit,
  },

  // Two keys across.
  {
    name: "two rows of headings: year over profession",
    cells: [
      ["Kontakter"],
      ["Vårdcentral", ...yearHeads.flatMap((y) => [y, ""])],
      ["", ...yearHeads.flatMap(() => ["Läkare", "Psykolog"])],
      ...units.map((unit) => [
        unit,
        ...["2017", "2018", "2019"].flatMap((period) =>
          ["Läkare", "Psykolog"].map(
            (profession) => find(years, { unit, period, profession })!.contacts
          )
        ),
      ]),
    ],
    rows: only(years, "contacts"),
  },
  {
    name: "two rows of headings: unit over measure, years down",
    cells: [
      ["", ...units.flatMap((unit) => [unit, ""])],
      ["År", ...units.flatMap(() => ["Kontakter", "Kostnad"])],
      ...["2017", "2018", "2019"].map((period) => [
        Number(period),
        ...units.flatMap((unit) => {
          const row = find(byUnit, { unit, period })!;
          return [row.contacts, row.cost];
        }),
      ]),
    ],
    rows: byUnit,
  },
  {
    name: "three rows of headings: year, profession, measure",
    cells: [
      ["", ...yearHeads.flatMap((y) => [y, "", "", ""])],
      ["", ...yearHeads.flatMap(() => ["Läkare", "", "Psykolog", ""])],
      ["Vårdcentral", ...yearHeads.flatMap(() => ["Kontakter", "Kostnad", "Kontakter", "Kostnad"])],
      ...units.map((unit) => [
        unit,
        ...["2017", "2018", "2019"].flatMap((period) =>
          ["Läkare", "Psykolog"].flatMap((profession) => {
            const row = find(years, { unit, period, profession })!;
            return [row.contacts, row.cost];
          })
        ),
      ]),
    ],
    rows: years,
  },
  {
    name: "years down, months across and Helår",
    cells: [
      ["Kostnad, kr"],
      ["År", "jan", "feb", "mar", "Helår"],
      ...["2019"].map((year) => {
        const own = without(months, "unit", "profession");
        const values = own.map(({ cost }) => cost!);
        return [Number(year), ...values, Math.round(values.reduce((s, v) => s + v, 0) * 100) / 100];
      }),
    ],
    rows: only(without(months, "unit", "profession"), "cost"),
  },
  {
    name: "months down, years across",
    cells: (() => {
      const own = without(
        longTable(["2018-01", "2018-02", "2019-01", "2019-02"]),
        "unit",
        "profession"
      );
      return [
        ["Antal kontakter per månad"],
        ["Månad", 2018, 2019],
        ...["01", "02"].map((month, i) => [
          ["januari", "februari"][i]!,
          ...["2018", "2019"].map((year) => find(own, { period: `${year}-${month}` })!.contacts),
        ]),
      ];
    })(),
    rows: only(
      without(longTable(["2018-01", "2018-02", "2019-01", "2019-02"]), "unit", "profession"),
      "contacts"
    ),
  },
  {
    name: "year totals beside their months",
    cells: (() => {
      const own = without(longTable(["2019-11", "2019-12", "2020-01"]), "profession");
      return [
        ["Kontakter"],
        ["Vårdcentral", "2019-11", "2019-12", "2019", "2020-01"],
        ...units.map((unit) => {
          const at = (period: string) => find(own, { unit, period })!.contacts!;
          return [unit, at("2019-11"), at("2019-12"), at("2019-11") + at("2019-12"), at("2020-01")];
        }),
      ];
    })(),
    rows: only(without(longTable(["2019-11", "2019-12", "2020-01"]), "profession"), "contacts"),
  },

  // Pivot tables of other orders.
  {
    name: "pivot: compact, unit over years",
    cells: [
      ["Radetiketter", "Antal av Kontakter", "Summa av Kostnad (kr)"],
      ...units.flatMap((unit) => {
        const own = byUnit.filter((row) => row.unit === unit);
        return [
          [unit, total(own, "contacts"), total(own, "cost")],
          ...own.map((row) => [Number(row.period), row.contacts, row.cost]),
        ];
      }),
      ["Totalsumma", total(byUnit, "contacts"), total(byUnit, "cost")],
    ],
    rows: byUnit,
  },
  {
    name: "pivot: compact without subtotals",
    cells: [
      ["Radetiketter", "Summa av Kontakter", "Summa av Kostnad"],
      ...["2017", "2018", "2019"].flatMap((period) => [
        [Number(period), "", ""],
        ...byUnit
          .filter((row) => row.period === period)
          .map((row) => [row.unit, row.contacts, row.cost]),
      ]),
    ],
    rows: byUnit,
  },
  {
    name: "pivot: years across, both measures below each year",
    cells: [
      ["", "Kolumnetiketter"],
      ["", 2017, "", 2018, "", 2019, "", "Totalt Summa av Kontakter", "Totalt Summa av Kostnad"],
      [
        "Radetiketter",
        ...yearHeads.flatMap(() => ["Summa av Kontakter", "Summa av Kostnad"]),
        "",
        "",
      ],
      ...units.map((unit) => {
        const own = byUnit.filter((row) => row.unit === unit);
        return [
          unit,
          ...own.flatMap((row) => [row.contacts, row.cost]),
          total(own, "contacts"),
          total(own, "cost"),
        ];
      }),
      [
        "Totalsumma",
        ...["2017", "2018", "2019"].flatMap((period) => {
          const own = byUnit.filter((row) => row.period === period);
          return [total(own, "contacts"), total(own, "cost")];
        }),
        total(byUnit, "contacts"),
        total(byUnit, "cost"),
      ],
    ],
    rows: byUnit,
  },
  {
    name: "pivot: tabular, three labels, without subtotals",
    cells: [
      ["År", "Vårdcentral", "Yrke", "Summa av Kontakter", "Summa av Kostnad"],
      ...years.map((row, i) => [
        i % 6 === 0 ? Number(row.period) : "",
        i % 2 === 0 ? row.unit : "",
        row.profession,
        row.contacts,
        row.cost,
      ]),
    ],
    rows: years,
  },
  {
    name: "pivot: labels repeated",
    cells: [
      ...long(
        years,
        ["period", "unit", "profession"],
        ["År", "Vårdcentral", "Yrke", "Summa av Kontakter", "Summa av Kostnad"]
      ),
      ["Totalsumma", "", "", total(years, "contacts"), total(years, "cost")],
    ],
    rows: years,
  },

  // Outcome beside what has not happened.
  {
    name: "one sheet a unit: its name in a column of its own, years down",
    cells: [
      ["Vårdcentral", "År", "Läkare", "Psykolog"],
      ...units.flatMap((unit) =>
        ["2017", "2018", "2019"].map((period) => [
          unit,
          Number(period),
          ...["Läkare", "Psykolog"].map(
            (profession) => find(years, { unit, period, profession })!.contacts
          ),
        ])
      ),
    ],
    rows: only(years, "contacts"),
    sheet: "Antal kontakter",
  },

  // More periods.
  {
    name: "wide: quarters across",
    cells: (() => {
      const own = without(longTable(["2019-01", "2019-04", "2019-07", "2019-10"]), "profession");
      return [
        ["Kontakter 2019"],
        ["Vårdcentral", "Q1", "Q2", "Q3", "Q4", "Totalt"],
        ...units.map((unit) => {
          const values = own
            .filter((row) => row.unit === unit)
            .map(({ contacts }) => 3 * contacts!);
          return [unit, ...values, values.reduce((a, b) => a + b, 0)];
        }),
      ];
    })(),
    rows: spread,
  },
  {
    name: "two rows of headings: year over month names",
    cells: (() => {
      const own = without(longTable(["2018-01", "2018-02", "2019-01", "2019-02"]), "profession");
      return [
        ["Kostnad, kr"],
        ["", 2018, "", 2019, ""],
        ["Vårdcentral", "jan", "feb", "jan", "feb"],
        ...crossed(own, ["unit"], "period", "cost"),
      ];
    })(),
    rows: only(
      without(longTable(["2018-01", "2018-02", "2019-01", "2019-02"]), "profession"),
      "cost"
    ),
  },
  {
    name: "wide: dates as headings",
    cells: [
      ["Kontakter"],
      ["Vårdcentral", 43466, 43497, 43525],
      ...crossed(without(months, "profession"), ["unit"], "period", "contacts"),
    ],
    formats: { B2: "mmm-yy", C2: "mmm-yy", D2: "mmm-yy" },
    rows: only(without(months, "profession"), "contacts"),
  },
  {
    name: "long: year and month in columns of their own",
    cells: [
      ["År", "Månad", "Vårdcentral", "Kontakter", "Kostnad"],
      ...without(months, "profession").map((row) => [
        2019,
        Number(row.period.slice(5)),
        row.unit,
        row.contacts,
        row.cost,
      ]),
    ],
    rows: without(months, "profession"),
  },
  {
    name: "long: month names, the year in the title",
    cells: [
      ["Nätläkare 2019"],
      ["Månad", "Vårdcentral", "Kontakter", "Kostnad"],
      ...without(months, "profession").map((row) => [
        ["januari", "februari", "mars"][Number(row.period.slice(5)) - 1]!,
        row.unit,
        row.contacts,
        row.cost,
      ]),
    ],
    rows: without(months, "profession"),
  },
  {
    name: "ledger: konto, ansvar, verifikat, motpart, datum, belopp",
    cells: [
      ["Konto", "Ansvar", "Verifikat", "Motpart", "Datum", "Belopp"],
      ...without(months, "profession").flatMap((row, i) => [
        [4531, row.unit, `V${i}a`, "Bolag A", `${row.period}-05`, row.cost! - 1000],
        [4531, row.unit, `V${i}b`, "Bolag B", `${row.period}-19`, 1000],
      ]),
    ],
    rows: only(without(months, "profession"), "cost"),
  },
  {
    name: "pivot: units across, years down, under Kolumnetiketter",
    cells: [
      ["Summa av Kostnad", "Kolumnetiketter"],
      ["Radetiketter", ...units, "Totalsumma"],
      ...crossed(byUnit, ["period"], "unit", "cost").map((row) => [
        ...row,
        Math.round(row.slice(1).reduce<number>((s, v) => s + (v as number), 0) * 100) / 100,
      ]),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "pivot: professions across, compact units over years down",
    cells: [
      ["Summa av Kontakter", "Kolumnetiketter"],
      ["Radetiketter", "Läkare", "Psykolog", "Totalsumma"],
      ...units.flatMap((unit) => {
        const own = years.filter((row) => row.unit === unit);
        const at = (rows: readonly LongRow[]) => {
          const values = ["Läkare", "Psykolog"].map((profession) =>
            total(
              rows.filter((row) => row.profession === profession),
              "contacts"
            )
          );
          return [...values, values[0]! + values[1]!];
        };
        return [
          [unit, ...at(own)],
          ...["2017", "2018", "2019"].map((period) => [
            Number(period),
            ...at(own.filter((row) => row.period === period)),
          ]),
        ];
      }),
    ],
    rows: only(years, "contacts"),
  },
  {
    name: "wide: Utfall per year in words",
    cells: [
      ["Vårdcentral", "Utfall 2017", "Utfall 2018", "Utfall 2019"],
      ...crossed(byUnit, ["unit"], "period", "cost"),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: tkr in the title",
    cells: [
      ["Kostnad per år, tkr"],
      ["Vårdcentral", ...yearHeads],
      ...crossed(byUnit, ["unit"], "period", "cost").map((row) =>
        row.map((v) => (typeof v === "number" ? v / 1000 : v))
      ),
    ],
    rows: only(byUnit, "cost"),
  },
  {
    name: "wide: codes of professions across, both measures below",
    cells: [
      ["", "LK", "", "PS", ""],
      ["År", "Antal", "Kostnad", "Antal", "Kostnad"],
      ...["2017", "2018", "2019"].map((period) => [
        Number(period),
        ...["Läkare", "Psykolog"].flatMap((profession) => {
          const row = find(byProfession, { period, profession })!;
          return [row.contacts, row.cost];
        }),
      ]),
    ],
    rows: byProfession,
  },
  {
    name: "a row a year, a sum of its own below each",
    cells: [
      ["År", "Vårdcentral", "Kontakter"],
      ...["2017", "2018", "2019"].flatMap((period) => {
        const own = byUnit.filter((row) => row.period === period);
        return [
          ...own.map((row) => [Number(period), row.unit, row.contacts]),
          [`Summa ${period}`, "", total(own, "contacts")],
        ];
      }),
    ],
    rows: only(byUnit, "contacts"),
  },
];

/** The same table as other people would have it. */
const variants: readonly (readonly [string, (layout: Layout) => Layout])[] = [
  ["", (layout) => layout],
  [
    ", with a note above and one below",
    (layout) => ({
      ...layout,
      cells: [
        ["Uppföljning, ekonomienheten"],
        [],
        ...layout.cells,
        [],
        ["* Uppgifterna är preliminära."],
      ],
      ...(layout.formats && { formats: moved(layout.formats, 2, 0) }),
    }),
  ],
  [
    ", two columns to the right",
    (layout) => ({
      ...layout,
      cells: layout.cells.map((row) => ["", "", ...row]),
      ...(layout.formats && { formats: moved(layout.formats, 0, 2) }),
    }),
  ],
  [
    ", amounts as Swedish text",
    (layout) => ({ ...layout, cells: layout.cells.map((row) => row.map(inSwedish)) }),
  ],
];

function moved(
  formats: Readonly<Record<string, string>>,
  rows: number,
  columns: number
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(formats).map(([address, format]) => {
      const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
      return [
        `${String.fromCharCode(letter!.charCodeAt(0) + columns)}${Number(row) + rows}`,
        format,
      ];
    })
  );
}

/** Amounts with öre, and what is too large for a year or a month. */
function inSwedish(value: Written): Written {
  if (typeof value !== "number" || (Number.isInteger(value) && value < 100_000)) return value;
  const text = value.toLocaleString("sv-SE", { maximumFractionDigits: 3 });
  // Which sign this is nobody can tell.
  return /^\d{1,3},\d{3}$/.test(text) ? value : text;
}

export const layouts: readonly Layout[] = variants.flatMap(([name, change]) =>
  bases.map((base) => ({ ...change(base), name: base.name + name }))
);
