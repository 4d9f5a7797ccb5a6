import { type Month, monthOf } from "../../src/core/calendar";

/** What the sample region is made from: everything that is chosen and not drawn. */
export const SEED = 20_200_601;

export const FIRST_MONTH = monthOf(2017, 1);
export const LAST_MONTH = monthOf(2020, 5);
export const MONTHS: readonly Month[] = Array.from(
  { length: LAST_MONTH - FIRST_MONTH + 1 },
  (_, i) => FIRST_MONTH + i
);

export const VISIT_YEARS = [2017, 2018, 2019] as const;
export const YEARS = [...VISIT_YEARS, 2020] as const;

/**
 * Invented: none is a Swedish locality or health centre that we could find, and the word after the
 * name follows it into every sheet and chart.
 */
export const MARKER = "(påhittad)";

export const REGION_RUN_NAMES = [
  "Brusklinta",
  "Dimsvalla",
  "Elvarunda",
  "Flaxtuna",
  "Grimsporra",
  "Hasselmöra",
  "Ilmekulla",
  "Jolvesta",
  "Klomvika",
  "Lövsnåra",
  "Mjuksala",
  "Nattsvedja",
] as const;

export const PRIVATE_NAMES = [
  "Orvtuna",
  "Plimtorp",
  "Rimsunda",
  "Snurringe",
  "Tolverud",
  "Ulvsöra",
  "Vricklunda",
  "Åskdala",
] as const;

/** Contacts of patients whose health centre is not known, as a share of all. */
export const UNLISTED_SHARE = 0.025;

export const PROFESSIONS = ["LK", "PS", "SJ", "FT"] as const;
export type SampleProfession = (typeof PROFESSIONS)[number];

/** Contacts in the whole region, month by month: fewer in summer, more in the infection season. */
export const LEVELS: Readonly<Record<number, readonly number[]>> = {
  2017: [150, 155, 175, 185, 215, 240, 235, 270, 300, 310, 330, 335],
  2018: [440, 490, 550, 610, 670, 710, 720, 880, 1040, 1230, 1370, 1420],
  2019: [1450, 1440, 1550, 1600, 1660, 1640, 1620, 1880, 2340, 2720, 2860, 2940],
  2020: [2870, 2820, 2850, 2820, 2800],
};

/**
 * The share of contacts that are not with a doctor: month and share, a straight line between two.
 * The first month is the profession's start.
 */
export const MIX: Readonly<
  Record<Exclude<SampleProfession, "LK">, readonly (readonly [Month, number])[]>
> = {
  SJ: [
    [monthOf(2018, 2), 0.03],
    [monthOf(2018, 12), 0.27],
    [monthOf(2019, 12), 0.33],
    [LAST_MONTH, 0.33],
  ],
  PS: [
    [monthOf(2018, 6), 0.01],
    [monthOf(2018, 12), 0.035],
    [monthOf(2019, 12), 0.05],
    [LAST_MONTH, 0.05],
  ],
  FT: [
    [monthOf(2018, 10), 0.01],
    [monthOf(2018, 12), 0.03],
    [monthOf(2019, 12), 0.085],
    [LAST_MONTH, 0.085],
  ],
};

/**
 * Mean paid patient fee in kronor, by year. Far below the fee of one contact, as children, chats
 * and patients with a frikort pay none; nurses and physiotherapists see their patients without.
 */
export const MEAN_FEES: Readonly<Record<SampleProfession, Readonly<Record<number, number>>>> = {
  LK: { 2017: 35, 2018: 50, 2019: 60, 2020: 60 },
  PS: { 2018: 50, 2019: 60, 2020: 60 },
  SJ: { 2018: 0, 2019: 0, 2020: 0 },
  FT: { 2018: 0, 2019: 0, 2020: 0 },
};

export function shareOf(profession: SampleProfession, month: Month): number {
  if (profession === "LK")
    return (
      1 - PROFESSIONS.reduce((sum, other) => sum + (other === "LK" ? 0 : shareOf(other, month)), 0)
    );
  const knots = MIX[profession];
  const next = knots.findIndex(([at]) => at >= month);
  const [at, share] = knots[next]!;
  const before = knots[next - 1];
  if (!before) return at === month ? share : 0;
  return before[1] + ((share - before[1]) * (month - before[0])) / (at - before[0]);
}

export function startOf(profession: SampleProfession): Month {
  return profession === "LK" ? FIRST_MONTH : MIX[profession][0]![0];
}
