import { toUnits, type Units } from "../../core/money";
import { foldText } from "../../core/profession";
import { eachInSteps, type Steps } from "../../core/steps";
import { readCell, ErrorCell } from "../../formula/cell";
import { readAmount } from "./amountCell";
import type { ForeignSum } from "./readingProblem";
import { readProfession } from "./professionName";
import { matchHeading, parseHeading } from "./heading";
import { type Problems, sourcePlace } from "./problems";
import type { RecognisedColumn, Recognition } from "./recognition";
import type { LoadedCell, SourceTable, UnreadColumn } from "./sourceTable";
import { isSumHeading } from "./totalRow";

const MONEY =
  /kostnad|belopp|netto|brutto|avgift|ersattning|budget|utfall|prognos|forecast|fakturerat|debiterat|utbetal|bokfort|debet|kredit|saldo|att betala|moms|\bcosts?\b|amount|\bfees?\b|balance|kapitation|\back\p{L}*|\bytd\b|hittills|\br ?12\b|rullande|\b[iu]b\b|ingaende balans|utgaende balans|\bvat\b|inkop|arvode/u;
const NO_AMOUNT =
  /stalle|slag|nummer|\bnr\b|nr$|datum|\bdate\b|kod|\bcode\b|\bid\b|typ|\btext|benamning|namn|\bname\b|mottagare|status|\p{L}period\b|adress|grupp|kategori|antal|listad|volym|pris|taxa|andel|index|\bcent(re|er)\b/u;
/** "Ersättning läkarbesök" is money for visits; "Besök, budget" may be visits. */
const OF_CONTACTS = /kontakt|besok|visit/;
const SURELY_MONEY = /(kostnad(er)?|ersattning(ar)?|belopp|arvoden?|utbetal\w+|\bcosts?|amount)\b/;

/** Whether the sum of a column says what something has cost, or should, by its heading. */
export function holdsMoney(text: string): boolean {
  const { rate, percent, aggregate, money, currency } = parseHeading(text);
  if (rate !== null || percent || aggregate === "count" || aggregate === "other") return false;
  const folded = foldText(text);
  const isAmount = SURELY_MONEY.test(folded) || !OF_CONTACTS.test(folded);
  return money || currency !== null || (MONEY.test(folded) && !NO_AMOUNT.test(folded) && isAmount);
}

const CONTACTS = /\b(antal|ant|volym(er)?|kontakter|\w+kontakter|besok|\w+besok|contacts|visits)\b/;
const NO_CONTACTS =
  /listad|invanar|patienter|individer|personer|enheter|dagar|timmar|rader|\bper\b|\/|andel|index|medel|snitt|taxa|pris|typ|datum|tid\b|\bnr\b|nummer|kod|\bid\b|days|hours|date|type|price/;

/** Whether its numbers count contacts, by the heading: of a profession, or of all. */
export function holdsContacts(text: string): boolean {
  const { rate, percent } = parseHeading(text);
  const folded = foldText(text);
  if (rate !== null || percent || NO_CONTACTS.test(folded)) return false;
  return CONTACTS.test(folded) || readProfession(text) !== undefined;
}

/** The columns whose cells are loaded for nothing but their sum. @param left of the first */
export function summedColumnsOf(
  { role, columns }: Recognition,
  left: number
): readonly Omit<UnreadColumn, "cells">[] {
  if (role !== "contacts" && role !== "units") return [];
  return columns.flatMap((column, i): readonly Omit<UnreadColumn, "cells">[] => {
    if (column.meaning !== null) return [];
    const one = { ...column, position: left + i };
    if (holdsMoney(column.heading) || isLikeCost(column, role)) return [{ ...one, counts: "cost" }];
    if (role === "contacts" && isSumOfRow(column, columns)) return [{ ...one, counts: "cost" }];
    const counts = role === "contacts" && holdsContacts(column.heading);
    return counts ? [{ ...one, counts: "contacts" }] : [];
  });
}

/** "Summa" beside Antal and À-pris, where no other column says what contacts cost. */
function isSumOfRow({ heading }: RecognisedColumn, columns: Recognition["columns"]): boolean {
  return (
    isSumHeading(foldText(heading)) &&
    columns.some((one) => one.meaning === null && isPrice(one.heading)) &&
    columns.every(({ meaning }) => meaning !== "cost")
  );
}

function isPrice(heading: string): boolean {
  return parseHeading(heading).rate !== null || PRICE.test(foldText(heading));
}

const PRICE = /(^|\P{L})(styck)?(pris(er)?|price)\b|\btaxa\b/u;

/** Left out for another that says the same. */
function isLikeCost({ heading, chosen }: RecognisedColumn, role: Recognition["role"]): boolean {
  if (chosen === null) return false;
  const meaning = matchHeading(parseHeading(heading), role)?.meaning;
  return meaning === "cost" || meaning === "feeTotal";
}

export interface UnreadMoney {
  readonly heading: string;
  /** Left out for another that says the same. */
  readonly chosen: string | null;
  /** That are not blank. */
  readonly rows: number;
  /** null where no cell is a number, or it would count something else. */
  readonly contacts: number | null;
  /** Öre. */
  readonly cost: Units | null;
  readonly foreign: ForeignSum | null;
  /** The user has said that it is not read. */
  readonly leftOut: boolean;
}

/** What the unread columns come to. */
export function* unreadMoneyOf({ source, unread }: SourceTable): Steps<readonly UnreadMoney[]> {
  const corrected = new Map(Object.entries(source.columns));
  const told: UnreadMoney[] = [];
  for (const { heading, chosen, scale, cells, counts } of unread) {
    const kronor = counts === "cost" ? (source.kronorPerUnit ?? scale ?? 1) : 1;
    const { rows, sum } = yield* sumOf(cells, kronor);
    const currency = counts === "cost" ? parseHeading(heading).currency : null;
    const isForeign = currency !== null && sum !== null;
    told.push({
      heading,
      chosen,
      rows,
      contacts: counts === "contacts" && sum !== null ? sum / 100 : null,
      cost: counts === "cost" && !isForeign ? sum : null,
      foreign: isForeign ? { currency, amount: sum / 100 } : null,
      leftOut: corrected.get(heading) === null,
    });
  }
  return told;
}

/** @returns how many cells are not blank, and what those that are numbers come to */
function* sumOf(
  cells: readonly LoadedCell[],
  scale: number
): Steps<{ readonly rows: number; readonly sum: Units | null }> {
  let sum: number | null = null;
  let rows = 0;
  yield* eachInSteps(cells, ({ value }) => {
    const cell = readCell(value);
    if (cell !== null) rows += 1;
    const amount = cell instanceof ErrorCell ? null : readAmount(cell);
    if (amount?.kind !== "amount" || amount.percent) return;
    const decimals = 2 + Math.round(Math.log10(amount.scale ?? scale));
    sum = (sum ?? 0) + (toUnits(amount.value, decimals) ?? 0);
  });
  return { rows, sum: sum as Units | null };
}

/** Names them with their sums: nothing in them is lost without a word. */
export function* reportUnreadMoney(table: SourceTable, problems: Problems): Steps<void> {
  const { source, sheet, columns } = table;
  const isAlone = source.role === "contacts" && columns.every(({ meaning }) => meaning !== "cost");
  for (const { heading, chosen, contacts, cost, foreign, leftOut } of yield* unreadMoneyOf(table)) {
    const at = sourcePlace(source.place, sheet, heading);
    if (chosen !== null) problems.report(at, { code: "heading.ambiguous", chosen, cost });
    else if (foreign !== null && !leftOut)
      problems.report(at, { code: "column.foreign", ...foreign });
    else if (contacts !== null && !leftOut)
      problems.report(at, { code: "column.unreadContacts", contacts });
    else if (cost !== null && cost !== 0 && !leftOut)
      problems.report(at, { code: "column.unread", cost, isAlone });
  }
}
