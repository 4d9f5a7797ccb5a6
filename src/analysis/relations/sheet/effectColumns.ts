import type { RelationSetting } from "./relationSetting";
import type { UnitEffects, GroupedEffect } from "../core/unitEffects";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, Table } from "../../../sheet/sheetLayout";
import { formula, pin } from "../../../sheet/sheetPlan";

export const KEYS = [
  "unit",
  "group",
  "cni",
  "listed",
  "contacts",
  "before",
  "after",
  "change",
  "perListed",
  "compensation",
  "share",
  "contactsPerListed",
  "beforePerListed",
  "afterPerListed",
  "rank",
] as const;

export type EffectKey = (typeof KEYS)[number];

/** What an alternative does to each unit: values of the engine, and formulas of them. */
export function effectColumns(
  { scenario, context: { language } }: RelationSetting,
  { groups, compensationYear }: UnitEffects,
  units: Table<EffectKey>
): Readonly<Record<EffectKey, Column<GroupedEffect, EffectKey>>> {
  const own = relationsTexts(language).distribution;
  const { headings, compensationIn } = relationsSheetTexts(language);
  const { index, count, kronor, kronorAndOre, change, changeAndOre } = numberFormats;
  const value = (
    heading: string,
    numberFormat: string,
    of: (effect: GroupedEffect) => number | null
  ): Column<GroupedEffect, EffectKey> => ({ heading, numberFormat, content: of });
  const perListed = (
    key: "contacts" | "before" | "after" | "change",
    heading: string,
    numberFormat: string
  ): Column<GroupedEffect, EffectKey> => ({
    heading,
    numberFormat,
    content: (_, at) => formula`=${at(key)}/${at("listed")}`,
  });
  const cni = pin(units.column("cni"));
  return {
    unit: { heading: headings.unit, content: ({ unit }) => scenario.units[unit]!.name },
    group: { heading: headings.group, content: ({ group }) => own.group(group + 1, groups) },
    cni: value(own.unitHeadings.cni, index, (effect) => effect.cni),
    listed: value(headings.listed, count, ({ listed }) => listed),
    contacts: value(headings.contacts, count, ({ contacts }) => contacts),
    before: value(headings.before, kronor, ({ before }) => before / 100),
    after: value(headings.after, kronor, ({ after }) => after / 100),
    change: {
      heading: headings.change,
      numberFormat: change,
      content: (_, at) => formula`=${at("after")}-${at("before")}`,
    },
    perListed: perListed("change", headings.perListed, changeAndOre),
    compensation: value(
      compensationIn(compensationYear === null ? "" : String(compensationYear)),
      kronor,
      ({ compensation }) => compensation
    ),
    share: {
      heading: headings.share,
      numberFormat: numberFormats.changeOfSmallShare,
      content: (_, at) =>
        formula`=IF(N(${at("compensation")})>0,${at("change")}/${at("compensation")},"")`,
    },
    contactsPerListed: perListed("contacts", headings.contactsPerListed, "0.000"),
    beforePerListed: perListed("before", headings.beforePerListed, kronorAndOre),
    afterPerListed: perListed("after", headings.afterPerListed, kronorAndOre),
    rank: {
      heading: headings.rank,
      numberFormat: "0.000",
      content: (_, at) =>
        formula`=((RANK(${at("cni")},${cni},1)+COUNT(${cni})+1-RANK(${at("cni")},${cni},0))/2-0.5)/COUNT(${cni})`,
    },
  };
}
