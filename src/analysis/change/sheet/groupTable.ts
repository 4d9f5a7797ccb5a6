import type { GroupSize, Change, ChangedGroup } from "../../../core/scenario/costChange";
import type { ChangeSheetTexts } from "../words/changeAnalysisSheet.sv";
import type { CalculatedPart } from "../../../core/scenario/calculatedPart";
import type { ChangeQuestion } from "../core/changeQuestion";
import type { DecompositionMethod } from "../../../core/decomposition";
import { professionLabel } from "../../../data/professions";
import { calculatedHeading } from "../../../words/ownForecast";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, SheetLayout, Table } from "../../../sheet/sheetLayout";
import { formula, type Formula, quoted, type Reference, spilling } from "../../../sheet/sheetPlan";

type Period = "before" | "after";
type Size = keyof GroupSize;
type GroupKey = "profession" | `${Size} ${Period}`;
type PriceKey =
  "profession" | `netPrice ${Period}` | `tariff ${Period}` | "tariffEffect" | "feeEffect";
type PriceColumn = Column<ChangedGroup, PriceKey>;
type AnswerKey = "volume" | "mix" | "price" | "total";

export interface GroupTable {
  /** All professions' net, kronor. */
  readonly net: Readonly<Record<Period, Reference>>;
  /** What the function answers. */
  readonly answer: Readonly<Record<AnswerKey, Reference>>;
  /** The two parts of the price; null where it is not split. */
  readonly prices: Readonly<Record<"tariff" | "fee", Reference>> | null;
}

const PERIODS: readonly Period[] = ["before", "after"];
const SIZES: readonly Size[] = ["contacts", "gross", "fee", "net"];

/** What the professions cost in both periods, and how the function divides the change. */
export function layOutGroups(
  layout: SheetLayout,
  { language, namespace }: ComparisonContext,
  t: ChangeSheetTexts,
  { groups, effects }: Change,
  { method }: ChangeQuestion,
  periods: Readonly<Record<Period, string>>,
  calculated: Readonly<Record<Period, CalculatedPart>>
): GroupTable {
  const isSplit = effects.some(({ name }) => name === "tariff");
  layout.text("section", t.groupTitle);
  layout.text("note", t.groupNote);
  const named = {
    heading: t.profession,
    content: ({ profession }: ChangedGroup) =>
      profession === null ? t.allProfessions : professionLabel(profession)[language],
  };
  const summed = { ...named, total: () => t.sum };
  const columns: Partial<Record<GroupKey, Column<ChangedGroup, GroupKey>>> = { profession: summed };
  for (const period of PERIODS)
    for (const size of SIZES)
      columns[`${size} ${period}`] = {
        heading:
          size === "contacts" && calculated[period] !== "none"
            ? `${calculatedHeading(calculated[period], language)!} ${periods[period]}`
            : t.groupHeadings[size](periods[period]),
        numberFormat: size === "contacts" ? numberFormats.count : numberFormats.kronor,
        content: (group) => (size === "contacts" ? group[period][size] : group[period][size] / 100),
        total: (column) => formula`=SUM(${column})`,
      };
  const table = layout.table(
    columns as Record<GroupKey, Column<ChangedGroup, GroupKey>>,
    groups,
    t.groupTable
  );
  layout.space();
  layout.text("section", t.priceTitle);
  const prices = layout.table(
    {
      profession: isSplit ? summed : named,
      ...priceColumns(t, table, method, periods, isSplit),
    },
    groups,
    t.priceTable
  );
  layout.space();
  layout.text("section", t.answerTitle);
  layout.text("note", t.answerNote);
  const answer = layOutAnswer(layout, namespace, t, table, prices, method);
  const split = isSplit
    ? { tariff: totalOf(prices, "tariffEffect"), fee: totalOf(prices, "feeEffect") }
    : null;
  if (split)
    layout.line(t.priceCheck, {
      content: formula`=IF(ABS(${split.tariff}+${split.fee}-${answer.price})<0.005,${quoted(t.right)},${quoted(t.wrong)})`,
      style: "result",
    });
  layout.space();
  return {
    net: { before: totalOf(table, "net before"), after: totalOf(table, "net after") },
    answer,
    prices: split,
  };
}

function totalOf<Key extends string>(table: Table<Key>, key: Key): Reference {
  const { area, ...rest } = table.column(key);
  return { ...rest, area: { ...area, row: area.row + area.rows, rows: 1 } };
}

/** A contact's prices in both periods, and what the parts of their change make; rows as in the other table. */
function priceColumns(
  t: ChangeSheetTexts,
  sizes: Table<GroupKey>,
  method: DecompositionMethod,
  periods: Readonly<Record<Period, string>>,
  isSplit: boolean
): Readonly<Record<Exclude<PriceKey, "profession">, PriceColumn>> {
  const columns: Partial<Record<PriceKey, PriceColumn>> = {};
  const perContact = (size: "net" | "gross", period: Period): PriceColumn => ({
    heading: t.groupHeadings[size === "net" ? "netPrice" : "tariff"](periods[period]),
    numberFormat: numberFormats.kronorAndOre,
    content: (_group, _at, index) => {
      const contacts = sizes.cell(`contacts ${period}`, index);
      return formula`=IF(${contacts}>0,${sizes.cell(`${size} ${period}`, index)}/${contacts},"")`;
    },
  });
  for (const period of PERIODS) columns[`netPrice ${period}`] = perContact("net", period);
  if (isSplit) {
    for (const period of PERIODS) columns[`tariff ${period}`] = perContact("gross", period);
    const effect = (
      heading: string,
      rise: (at: (key: PriceKey) => Reference) => Formula
    ): PriceColumn => ({
      heading,
      numberFormat: numberFormats.change,
      content: (_, at, index) => {
        const [before, after] = PERIODS.map((period) => sizes.cell(`contacts ${period}`, index));
        const weight = weightFormula(method, before!, after!, index, sizes.count);
        return formula`=IF(OR(${before!}=0,${after!}=0),0,(${weight})*(${rise(at)}))`;
      },
      total: (column) => formula`=SUM(${column})`,
    });
    const tariffRise = (at: (key: PriceKey) => Reference): Formula =>
      formula`${at("tariff after")}-${at("tariff before")}`;
    columns.tariffEffect = effect(t.tariffEffect, tariffRise);
    columns.feeEffect = effect(
      t.feeEffect,
      (at) => formula`${at("netPrice after")}-${at("netPrice before")}-(${tariffRise(at)})`
    );
  }
  return columns as Record<Exclude<PriceKey, "profession">, PriceColumn>;
}

function layOutAnswer(
  layout: SheetLayout,
  namespace: string,
  t: ChangeSheetTexts,
  groups: Table<GroupKey>,
  prices: Table<PriceKey>,
  method: DecompositionMethod
): Readonly<Record<AnswerKey, Reference>> {
  const { answerHeadings } = t;
  const column = (key: AnswerKey): Column<null, AnswerKey> => ({
    heading: answerHeadings[key],
    style: "addIn",
    numberFormat: numberFormats.changeAndOre,
  });
  const call = formula`=${namespace}.DECOMPOSE_COST(${groups.column("contacts before")},${prices.column("netPrice before")},${groups.column("contacts after")},${prices.column("netPrice after")},${quoted(method)})`;
  const table = layout.table<null, AnswerKey>(
    {
      volume: { ...column("volume"), content: () => spilling(call, 1, 4) },
      mix: column("mix"),
      price: column("price"),
      total: column("total"),
    },
    [null]
  );
  return {
    volume: table.cell("volume", 0),
    mix: table.cell("mix", 0),
    price: table.cell("price", 0),
    total: table.cell("total", 0),
  };
}

/** How many contacts a change of price counts for: the same number as in core/analysis/priceSplit. */
function weightFormula(
  method: DecompositionMethod,
  before: Reference,
  after: Reference,
  index: number,
  count: number
): Formula {
  const sumOf = ({ area, ...rest }: Reference): Formula =>
    formula`SUM(${{ ...rest, area: { ...area, row: area.row - index, rows: count }, pinned: true }})`;
  switch (method) {
    case "bennet":
      return formula`(${before}+${after})/2`;
    case "laspeyres":
      return formula`${before}`;
    case "paasche":
      return formula`${after}`;
    default:
      return formula`(${before}+${after})/3+(${sumOf(before)}*${after}/${sumOf(after)}+${sumOf(after)}*${before}/${sumOf(before)})/6`;
  }
}
