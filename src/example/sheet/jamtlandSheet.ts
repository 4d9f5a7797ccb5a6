import { dayOf } from "../../core/calendar";
import { jamtland } from "../../data/jamtland";
import { nationalMix } from "../../data/nationalMix";
import { professionLabel } from "../../data/professions";
import { layOutAge } from "../../sheet/ageNote";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import { formula, pin, type Reference, type SheetPlan, spilling } from "../../sheet/sheetPlan";
import { type ExampleSetting, sourceRemark } from "./setting";

/** How many visits a known cost stands for: a lower bound, and an estimate. */
export function jamtlandSheet(setting: ExampleSetting): SheetPlan {
  const { texts, call } = setting;
  const t = texts.jamtland;
  const { kronor, count, date } = numberFormats;
  const layout = new SheetLayout({
    key: "jamtland",
    name: t.sheet,
    columnWidths: [38, 18, 13, 13],
    frozenRows: 1,
  });
  layout.text("title", t.title);
  layout.text("note", t.status(jamtland.proposal.stopFrom));
  layout.text("note", texts.source(jamtland.proposal.source));
  layOutAge(layout, setting.old.tariffs, setting.language);
  layout.space();

  const cost = layout.line(
    t.cost,
    { content: jamtland.cost.value, style: "document", numberFormat: kronor },
    sourceRemark(jamtland.cost, texts)
  );
  const day = layout.line(t.date, {
    content: { argument: dayOf(jamtland.year, 12, 31) },
    style: "input",
    numberFormat: date,
  });
  const tariff = layout.line(t.tariff, {
    content: formula`=${call("TARIFF")}(${day},"LK")`,
    style: "addIn",
    numberFormat: kronor,
  });
  layout.line(
    t.statedTariff,
    { content: jamtland.tariff.value, style: "document", numberFormat: kronor },
    sourceRemark(jamtland.tariff, texts)
  );
  layout.line(t.atLeast, {
    content: formula`=${cost}/${tariff}`,
    style: "result",
    numberFormat: count,
  });
  layout.text("note", t.whyAtLeast);
  layout.space();
  layOutMix(layout, setting, cost, day);
  return layout.toPlan();
}

function layOutMix(
  layout: SheetLayout,
  { language, texts, call }: ExampleSetting,
  cost: Reference,
  day: Reference
): void {
  const t = texts.jamtland;
  const { headings } = t;
  const { kronor, kronorAndOre, count, share } = numberFormats;
  layout.text("section", t.mixTitle);
  const mix = layout.table(
    {
      profession: {
        heading: headings.profession,
        content: ({ profession }) => professionLabel(profession)[language],
        total: () => texts.total,
      },
      code: { heading: headings.code, content: ({ profession }) => profession },
      share: {
        heading: headings.share,
        style: "document",
        numberFormat: share,
        content: (one) => one.share,
        total: (column) => formula`=SUM(${column})`,
      },
      tariff: {
        heading: headings.tariff,
        style: "addIn",
        numberFormat: kronor,
        spill: (table) =>
          spilling(
            formula`=${call("TARIFF")}(${pin(day)},${table.column("code")})`,
            table.count,
            1
          ),
      },
    },
    nationalMix.shares
  );
  layout.text("note", texts.source(nationalMix.source));
  const mean = layout.line(t.meanTariff, {
    content: formula`=SUMPRODUCT(${mix.column("share")},${mix.column("tariff")})`,
    numberFormat: kronorAndOre,
  });
  layout.line(t.atMix, {
    content: formula`=ROUND(${cost}/${mean},0)`,
    style: "result",
    numberFormat: count,
  });
  layout.text("note", t.mixOfCountry);
}
