import { ALTERNATIVES, type Borne, type TypedRegion, type TypedYear } from "./typedRegion";

/** A number as Swedish is printed; a change has its sign. */
export function printed(value: number, decimals: number, isChange = false): string {
  const form = new Intl.NumberFormat("sv-SE", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: isChange ? "exceptZero" : "auto",
  });
  // 34 562,5 is not to become 34 562,4999… before it is rounded.
  return oneLine(form.format(Number(value.toFixed(6))));
}

export function mkr(kronor: number, isChange = false): string {
  return printed(kronor / 1e6, 1, isChange);
}

export function percent(share: number): string {
  return `${printed(share * 100, 1, true)} %`;
}

/** "utan tillväxt … mkr, halverad tillväxt … mkr, full tillväxt … mkr" of a sum that grows. */
export function span(
  { growth, lastKnown }: TypedRegion,
  year: number,
  size: number,
  text = (kronor: number): string => `${mkr(kronor)} mkr`
): string {
  const full = growth ** (year - lastKnown);
  const [none, half, most] = [1, Math.sqrt(full), full].map((factor) => text(size * factor));
  return `utan tillväxt ${none}, halverad tillväxt ${half}, full tillväxt ${most}`;
}

/** The same in a table of a document, in mkr. */
export function spanRow({ growth, lastKnown }: TypedRegion, year: number, size: number): string {
  const full = growth ** (year - lastKnown);
  return [year, ...[1, Math.sqrt(full), full].map((factor) => mkr(size * factor))].join(" ");
}

/** Without hard spaces, soft hyphens and breaks. */
export function oneLine(text: string): string {
  return text
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** How fast the cost has grown between two years of outcome. */
export function paceLine(from: TypedYear, to: TypedYear): string {
  const multiple = to.cost / from.cost;
  const steps = to.year - from.year;
  const doubling = (steps * Math.log(2)) / Math.log(multiple);
  return `Kostnaden gick från ${mkr(from.cost)} mkr (${from.year}) till ${mkr(to.cost)} mkr (${to.year}): ${printed(multiple, 2)} gånger så mycket, i genomsnitt ${percent(multiple ** (1 / steps) - 1)} per år; i den takten fördubblas den på ${printed(doubling, 1)} år.`;
}

/** The pane's table of an alternative, its sum last. */
export function resultLines({ years }: TypedRegion, name: string): readonly string[] {
  const kinds = { utfall: "Utfall", "egen prognos": "Egen prognos", prognos: "Prognos" };
  const numbers = (costs: readonly TypedYear[], borne: readonly Borne[]): string => {
    const total = sumOf(borne, "total");
    return [
      mkr(total),
      mkr(sumOf(borne, "healthCentres")),
      mkr(sumOf(borne, "region")),
      mkr(total - sumOf(costs, "cost"), true),
    ].join(" ");
  };
  const contacts = (borne: readonly Borne[]): string =>
    `${printed(sumOf(borne, "contacts"), 0)} kontakter`;
  const bears = ALTERNATIVES[name]!;
  const lines = years.map((one) => {
    const part = one.isCounted ? "" : ", beräknade";
    return `${one.year} ${kinds[one.kind]} ${contacts([bears(one)])}${part} ${numbers([one], [bears(one)])}`;
  });
  const part = years.some(({ isCounted }) => isCounted) ? "delvis beräknade" : "beräknade";
  const all = years.map(bears);
  return [...lines, `Summa ${contacts(all)}, ${part} ${numbers(years, all)}`];
}

function sumOf<Key extends string>(
  rows: readonly Readonly<Record<Key, number>>[],
  key: Key
): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}

/** Of the document: the baseline's years, and from a year on what each party bears. */
export function documentLines(
  { years }: TypedRegion,
  name: string,
  from: number
): readonly string[] {
  // Where no year's contacts are counted there is no column for what one costs.
  const hasPrice = years.some(({ isCounted }) => isCounted);
  const history = years.map(({ year, kind, cost, contacts, isCounted }) => {
    const label = `${year}, ${kind}${isCounted ? "" : ", beräknade kontakter"}`;
    const price = isCounted ? printed(cost / contacts, 2) : "–";
    const line = `${label} ${mkr(cost)} ${mkr(0)} ${mkr(cost)} ${printed(contacts, 0)}`;
    return hasPrice ? `${line} ${price}` : line;
  });
  const compared = years
    .filter(({ year }) => year >= from)
    .flatMap((one) => {
      const { healthCentres, region, total } = ALTERNATIVES[name]!(one);
      const parties: readonly (readonly [string, number, number])[] = [
        ["Vårdcentralerna", one.cost, healthCentres],
        ["Regionen centralt", 0, region],
        ["Totalt", one.cost, total],
      ];
      return parties.map(
        ([party, before, after]) =>
          `${one.year} ${party} ${mkr(before)} ${mkr(after)} ${mkr(after - before, true)}`
      );
    });
  return [...history, ...compared];
}
