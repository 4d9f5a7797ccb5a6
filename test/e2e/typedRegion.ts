/**
 * What rows typed into a workbook come to, reckoned here from domain.md §1.1 and ADR 0018 alone, so
 * that the product is never held to its own arithmetic.
 */
export interface TypedYear {
  readonly year: number;
  readonly kind: "utfall" | "egen prognos" | "prognos";
  /** Kronor. */
  readonly cost: number;
  readonly contacts: number;
  readonly isCounted: boolean;
}

export interface TypedRegion {
  /** What was typed, and the forecast to three years after the outcome. */
  readonly years: readonly TypedYear[];
  /** Growth of the outcome's contacts per year, as a factor. */
  readonly growth: number;
  /** The last year that was typed: the forecast goes on from it. */
  readonly lastKnown: number;
}

/** "2 900" and "2,4" as numbers. */
function typedNumber(text: string): number {
  return Number(text.replace(/\s/g, "").replace(",", "."));
}

/** Läkare's tariff, kronor per contact, as the mean of the year's months. */
function tariffOf(year: number): number {
  const months = Array.from({ length: 12 }, (_, i) => {
    const month = year * 100 + i + 1;
    return month >= 201910 ? 500 : month >= 201707 ? 650 : 1200;
  });
  return months.reduce((sum, one) => sum + one, 0) / 12;
}

/** @param rows År, Kontakter (may be left out) and Kostnad (mkr), heading first */
export function reckon([headings, ...rows]: readonly (readonly string[])[]): TypedRegion {
  const at = (row: readonly string[], heading: string): string =>
    row[headings!.indexOf(heading)] ?? "";
  const typed = rows.map((row) => ({
    year: Number(at(row, "År").slice(0, 4)),
    isForecast: at(row, "År").includes("prognos"),
    cost: Math.round(typedNumber(at(row, "Kostnad (mkr)")) * 1e6),
    counted: at(row, "Kontakter") === "" ? null : typedNumber(at(row, "Kontakter")),
  }));
  const levels = typed.flatMap(({ year, cost, counted, isForecast }) =>
    counted === null || isForecast ? [] : [{ year, level: cost / (counted * tariffOf(year)) }]
  );
  const known = typed.map(({ year, isForecast, cost, counted }): TypedYear => ({
    year,
    kind: isForecast ? "egen prognos" : "utfall",
    cost,
    contacts: counted ?? cost / (tariffOf(year) * levelIn(levels, year)),
    isCounted: counted !== null,
  }));
  const outcome = known.filter(({ kind }) => kind === "utfall");
  const [first, last] = [outcome[0]!, outcome.at(-1)!];
  const { year: lastKnown, contacts } = known.at(-1)!;
  const ahead = Array.from({ length: last.year + 3 - lastKnown }, (_, i): TypedYear => {
    const year = lastKnown + 1 + i;
    const öre = Math.round(contacts * tariffOf(year) * levelIn(levels, year) * 100);
    return { year, kind: "prognos", cost: öre / 100, contacts, isCounted: false };
  });
  return {
    years: [...known, ...ahead],
    growth: (last.contacts / first.contacts) ** (1 / (last.year - first.year)),
    lastKnown,
  };
}

interface Level {
  readonly year: number;
  readonly level: number;
}

/** Booked ÷ tariff: a line between the counted years, level outside them, 1 where none is counted. */
function levelIn(levels: readonly Level[], year: number): number {
  const before = levels.filter((one) => one.year <= year).at(-1);
  const after = levels.find((one) => one.year >= year);
  if (!before || !after || before === after) return (before ?? after)?.level ?? 1;
  const share = (year - before.year) / (after.year - before.year);
  return before.level + share * (after.level - before.level);
}

export function inYear({ years }: TypedRegion, year: number): TypedYear {
  return years.find((one) => one.year === year)!;
}

/** Growth of the cost, as a share. */
export function changeOf(year: TypedYear, before: TypedYear): number {
  return year.cost / before.cost - 1;
}

/** What the parties bear of a year, kronor. */
export interface Borne {
  readonly healthCentres: number;
  readonly region: number;
  readonly total: number;
  readonly contacts: number;
}

export const ALTERNATIVES: Readonly<Record<string, (year: TypedYear) => Borne>> = {
  "100 % vårdcentral": ({ cost, contacts }) => bear(cost, 1, contacts),
  "80/20": ({ year, cost, contacts }) => bear(cost, year < 2020 ? 1 : 0.2, contacts),
  "Stoppad ersättning": ({ year, cost, contacts }) =>
    year < 2022 ? bear(cost, 1, contacts) : bear(0, 1, 0),
};

function bear(total: number, share: number, contacts: number): Borne {
  const healthCentres = total * share;
  return { total, contacts, healthCentres, region: total - healthCentres };
}
