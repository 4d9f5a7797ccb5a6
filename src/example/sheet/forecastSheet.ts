import { vastmanland } from "../../data/vastmanland";
import { layOutAge } from "../../sheet/ageNote";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import { formula, pin, type SheetPlan, spilling } from "../../sheet/sheetPlan";
import { type ExampleSetting, sourceRemark } from "./setting";
import type { YearTable } from "./vastmanlandSheet";

const GROWTHS = [0, 0.05, 0.1];
const ANSWER_COLUMNS = 5;

/** The document's forecast, and what the function says of the same year from the year before. */
export function forecastSheet(
  { texts, call, old, language }: ExampleSetting,
  years: YearTable
): SheetPlan {
  const t = texts.forecast;
  const { headings } = t;
  const { kronor, count, year, share, change, millions } = numberFormats;
  const forecast = vastmanland.years.findIndex(({ kind }) => kind === "forecast");
  const { contacts: lastContacts } = vastmanland.years[forecast - 1]!;
  const layout = new SheetLayout({
    key: "forecast",
    name: t.sheet,
    columnWidths: [32, 15, 13, 15, 9, 9, 13, 24],
    frozenRows: 1,
  });
  layout.text("title", t.title);
  layout.text("note", t.method);
  layOutAge(layout, old.tariffs, language);
  layout.space();

  layout.text("section", t.inputTitle);
  const lastYear = layout.line(t.lastYear, {
    content: formula`=${years.cell("year", forecast - 1)}`,
    numberFormat: year,
  });
  const contacts = layout.line(
    t.contacts,
    { content: formula`=${years.cell("contacts", forecast - 1)}`, numberFormat: count },
    lastContacts && sourceRemark(lastContacts, texts)
  );
  // In a cell of its own, so that a copy without the add-in can follow it; text, as the functions
  // take every number to count from 1900 and workbooks of 1904 do not.
  const day = layout.line(t.tariffDay, { content: formula`=(${lastYear}+1)&"-12-31"` });
  layout.line(t.tariff, {
    content: formula`=${call("TARIFF")}(${day},"LK")`,
    style: "addIn",
    numberFormat: kronor,
  });
  layout.space();

  layout.text("section", t.documentTitle);
  const documented = layout.line(
    t.documented,
    { content: formula`=${years.cell("cost", forecast)}`, numberFormat: kronor },
    sourceRemark(vastmanland.years[forecast]!.cost, texts)
  );
  layout.text("note", t.documentBasis);
  layout.text("note", t.notAlike);
  layout.space();

  layout.text("section", t.resultTitle);
  const answer = { style: "addIn", numberFormat: kronor } as const;
  layout.table(
    {
      growth: {
        heading: headings.growth,
        style: "input",
        numberFormat: share,
        content: (growth) => growth,
      },
      year: {
        ...answer,
        heading: headings.year,
        numberFormat: year,
        content: (_, at) =>
          spilling(
            formula`=${call("PROJECT_COST")}(${pin(lastYear)},${pin(contacts)},1,${at("growth")})`,
            1,
            ANSWER_COLUMNS
          ),
      },
      contacts: { ...answer, heading: headings.contacts, numberFormat: count },
      cost: { ...answer, heading: headings.cost },
      low: { ...answer, heading: headings.low },
      high: { ...answer, heading: headings.high },
      millions: {
        heading: headings.millions,
        numberFormat: millions,
        content: (_, at) => formula`=${at("cost")}/1000000`,
      },
      difference: {
        heading: headings.difference,
        numberFormat: change,
        content: (_, at) => formula`=${at("cost")}-${pin(documented)}`,
      },
    },
    GROWTHS
  );
  layout.text("note", t.noBand);
  return layout.toPlan();
}
