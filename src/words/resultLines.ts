import type { Language } from "./language";
import type { OwnWords } from "./sv/ownWords";
import { figureText, percentText, shortFigure, signedFigure } from "./figure";
import type { ResultCell } from "../calls/sheet/ownExplanation";
import { ownWords } from "./ownWords";
import { repeated } from "./userText";

const HALF_AN_ORE = 0.005;
const MOST_DECIMALS = 10;

/** How a cell of the long table comes about, with the row's own figures. */
export function resultLines(
  cell: ResultCell,
  value: string,
  language: Language
): readonly string[] {
  const { result: words } = ownWords(language);
  const { isSize, heading, row, kind, contactKind, sizes, sizesRow } = cell;
  const teller: Teller = { ...kronorIn(language), words, language };
  return [
    words.shows(heading, value),
    words.row(row.map((text) => repeated(text)).join(", ")),
    ...(kind === "" ? [] : [words.kind(repeated(kind), repeated(contactKind))]),
    ...(isSize && sizesRow !== null ? [words.sizesRow(sizesRow)] : []),
    ...(isSize && sizes === null ? [words.noSizes] : []),
    ...columnLines(cell, teller),
  ];
}

interface Teller {
  readonly kr: (amount: number) => string;
  readonly signedKr: (amount: number) => string;
  readonly words: OwnWords["result"];
  readonly language: Language;
}

function kronorIn(language: Language): Pick<Teller, "kr" | "signedKr"> {
  const form = { language };
  return {
    kr: (amount) => `${figureText(amount, 2, form)} kr`,
    signedKr: (amount) => `${signedFigure(amount, 2, form)} kr`,
  };
}

function columnLines(cell: ResultCell, teller: Teller): readonly string[] {
  const { sizes, oneOff } = cell;
  const { words, kr, language } = teller;
  switch (cell.column) {
    case "contacts":
    case "ownContacts":
    case "otherContacts":
    case "visits":
      return sizes
        ? [words.counts[cell.column]!(shortFigure(sizes[cell.column], 6, { language }))]
        : [];
    case "gross":
    case "fee":
      return sizes ? product(sizes.contacts, sizes[cell.column], cell.column, teller) : [];
    case "net":
      return sizes ? netLines(cell, sizes, teller) : [];
    case "ownCost":
      return sizes ? product(sizes.ownContacts, sizes.ownCost, "ownCost", teller) : [];
    case "otherCost":
      return sizes ? product(sizes.otherContacts, sizes.otherCost, "otherCost", teller) : [];
    case "visitCost":
      return sizes ? product(sizes.visits, sizes.visitCost, "visitCost", teller) : [];
    case "oneOff":
      return oneOff === null ? [] : [words.oneOff(kr(oneOff))];
    case "cash":
      return cashLines(cell, teller);
    case "change":
      return [
        cell.change === 0
          ? words.unchanged
          : words.change(kr(cell.cash), kr(cell.cash - cell.change), teller.signedKr(cell.change)),
        ...cashLines(cell, teller),
      ];
    default:
      return [];
  }
}

/** Count × mean price, with the decimals that it takes for the printed figures to be the amount. */
function product(
  count: number,
  whole: number,
  of: keyof OwnWords["result"]["prices"],
  { words, kr, language }: Teller
): readonly string[] {
  const found = factorsOf(count, whole);
  if (!found) return [];
  const form = { language };
  const each = `${figureText(found.each, found.eachDecimals, form)} kr (${words.prices[of]})`;
  return [words.product(shortFigure(found.count, MOST_DECIMALS, form), each, kr(whole))];
}

function factorsOf(
  count: number,
  whole: number
): { readonly count: number; readonly each: number; readonly eachDecimals: number } | null {
  if (count === 0) return null;
  for (let eachDecimals = 2; eachDecimals <= MOST_DECIMALS; eachDecimals += 1)
    for (let decimals = 4; decimals <= MOST_DECIMALS; decimals += 1) {
      const printed = rounded(count, decimals);
      const each = rounded(whole / count, eachDecimals);
      if (printed !== 0 && Math.abs(printed * each - whole) < HALF_AN_ORE)
        return { count: printed, each, eachDecimals };
    }
  return null;
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

function netLines(
  { isOutcome, isOwnForecast, run }: ResultCell,
  { contacts, gross, fee, net }: NonNullable<ResultCell["sizes"]>,
  teller: Teller
): readonly string[] {
  const { words, kr, signedKr, language } = teller;
  const model = gross - fee;
  const tariff = contacts === 0 ? [] : product(contacts, gross, "gross", teller);
  if (isOwnForecast || isOutcome)
    return [
      isOwnForecast ? words.ownForecast(kr(net)) : words.booked(kr(net)),
      ...tariff,
      words.deviation(kr(gross), kr(fee), kr(model), signedKr(net - model)),
    ];
  if (Math.abs(model - net) < HALF_AN_ORE || model === 0)
    return [...tariff, words.forecast(kr(gross), kr(fee), null, kr(net))];
  const known = run?.calibration ?? null;
  const factor = factorText(model, net, known ?? net / model, language);
  return [
    ...tariff,
    words.forecast(kr(gross), kr(fee), factor, kr(net)),
    known === null ? words.rowsFactor : words.calibration,
  ];
}

/** As short as gives the amount. */
function factorText(model: number, net: number, factor: number, language: Language): string {
  let decimals = 2;
  const isEnough = (): boolean =>
    Math.abs(model * rounded(factor, decimals) - net) < HALF_AN_ORE * 2;
  while (decimals < MOST_DECIMALS && !isEnough()) decimals += 1;
  return shortFigure(factor, decimals, { language });
}

function cashLines(cell: ResultCell, teller: Teller): readonly string[] {
  const { cash, other, sizes, party, run, oneOff } = cell;
  const { words, kr, language } = teller;
  if (oneOff !== null) return [words.oneOff(kr(oneOff))];
  const whole = cash + (other?.cash ?? 0);
  if (whole === 0 && cash === 0) return [words.nobody];
  const form = { language };
  const rest =
    other && other.cash !== 0 ? [words.other(repeated(other.party), kr(other.cash))] : [];
  const due = sizes ? [dueLine(sizes, whole, teller)] : [];
  if (rest.length === 0) return [...due, words.all(repeated(party), kr(cash))];
  const rule = run?.rule;
  const ruled =
    rule &&
    words.rule(
      percentText(rule.healthCentre, form),
      percentText(rule.region, form),
      rule.from,
      rule.isAlternatives
    );
  const share = rule?.share ?? shortShare(cash, whole);
  const grounds = ruled ? [ruled, words.fromRun] : [words.fromSheet];
  const decimals = decimalsOf(share);
  if (decimals === null)
    return [
      ...due,
      words.part(repeated(party), kr(cash), kr(whole), percentText(cash / whole, form)),
      ...rest,
      ...grounds,
    ];
  const exact = whole * share;
  const isWhole = Math.abs(rounded(exact, 2) - cash) < HALF_AN_ORE;
  const shareText = `${shortFigure(share, decimals, form, 2)} %`;
  return [
    ...due,
    words.share(repeated(party), shareText, kr(whole), kr(rounded(exact, 2))),
    ...(isWhole ? [] : [words.rounded(kr(cash), teller.signedKr(cash - rounded(exact, 2)))]),
    ...rest,
    ...grounds,
  ];
}

/** Kronor: so far may a part in whole öre be from its share. */
const ROUNDING = 0.02 + 1e-9;

/** The shortest percentage that gives the amount but for its rounding; else the quotient. */
function shortShare(cash: number, whole: number): number {
  const found = [0, 1, 2]
    .map((decimals) => rounded((cash / whole) * 100, decimals) / 100)
    .find((share) => Math.abs(whole * share - cash) <= ROUNDING);
  return found ?? cash / whole;
}

/** Decimals of the percentage where it is a short one; null: it is no rule's. */
function decimalsOf(share: number): number | null {
  for (const decimals of [0, 1, 2])
    if (Math.abs(share * 100 - rounded(share * 100, decimals)) < 1e-9) return decimals;
  return null;
}

function dueLine(
  { net, ownCost, otherCost }: NonNullable<ResultCell["sizes"]>,
  whole: number,
  { words, kr }: Teller
): string {
  const realised = rounded(whole - net - ownCost - otherCost, 2);
  const parts = [
    ["net", net],
    ["ownCost", ownCost],
    ["otherCost", otherCost],
    ["realised", realised],
  ] as const;
  const told = parts.flatMap(([key, amount]) =>
    key !== "net" && amount === 0 ? [] : [`${kr(amount)} (${words.parts[key]})`]
  );
  return words.whole(told.join(" + "), kr(whole));
}
