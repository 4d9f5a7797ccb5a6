import userEvent from "@testing-library/user-event";
import { yearAndMonth } from "../../../src/core/calendar";
import { sampleRegion } from "../../../src/data/sampleRegion";
import { writeCells } from "../cells";
import { button, choose, goTo, type OpenedPane, untilQuiet } from "../openedPane";

export const ALTERNATIVES = ["split-80-20", "stopped-payment"];

/** Two health centres by month: 2018 is 1 424 862,96 kr, 2019 exactly 3 750 000. */
export const messyRows = [
  ["Månad", "Mottagning", "Yrkesgrupp", "Antal", "Belopp (kr)"],
  ...[2018, 2019, 2020].flatMap((year) =>
    Array.from({ length: year === 2020 ? 4 : 12 }, (_, m) =>
      ["Norra torget", "Ängen 2"].map((place, u) => [
        `${year}-${String(m + 1).padStart(2, "0")}`,
        place,
        "läkare",
        { 2018: 121, 2019: 317 - 9 * m, 2020: 333 + 7 * m }[year]! + u,
        { 2018: 59_369.29, 2019: 156_250, 2020: 168_241.55 + 13.45 * m }[year]!,
      ])
    ).flat()
  ),
];

export const inputs: readonly {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}[] = [
  {
    name: "the document's rows",
    rows: [
      ["År", "Kontakter", "Kostnad (mkr)"],
      [2017, 2900, 2.4],
      [2018, "", 5.6],
      [2019, 23_700, 10.5],
      ["2020 (prognos)", "", 12.5],
    ],
  },
  { name: "a messy region", rows: messyRows },
  { name: "the sample region", rows: sampleRows() },
];

/** Its doctors' contacts and kronor, month by month, of the region as a whole. */
function sampleRows(): readonly (readonly (string | number)[])[] {
  const { months, values } = sampleRegion.series;
  const doctors = values.filter(({ profession }) => profession === "LK");
  const sum = (of: "contacts" | "cost", at: number): number =>
    doctors.reduce((total, one) => total + (one[of][at] ?? 0), 0);
  return [
    ["Månad", "Yrke", "Kontakter", "Kostnad (kr)"],
    ...months.flatMap((month, i) => {
      const { year, month: part } = yearAndMonth(month);
      const contacts = sum("contacts", i);
      if (contacts === 0) return [];
      const name = `${year}-${String(part).padStart(2, "0")}`;
      return [[name, "läkare", contacts, sum("cost", i) / 100]];
    }),
  ];
}

/** Points at the rows, and adds two alternatives. */
export async function point(
  pane: OpenedPane,
  rows: readonly (readonly (string | number)[])[]
): Promise<void> {
  await writeCells(rows);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  for (const id of ALTERNATIVES) {
    await choose("Utgå från", id);
    await userEvent.click(button("Lägg till"));
    await untilQuiet(pane);
  }
}
