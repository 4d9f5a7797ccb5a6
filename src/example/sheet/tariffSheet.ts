import { type Day, dayOfIso } from "../../core/calendar";
import type { ProfessionCode } from "../../core/profession";
import { professionLabel } from "../../data/professions";
import { tariffHistory } from "../../data/tariffHistory";
import { layOutAge } from "../../sheet/ageNote";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import { formula, type SheetPlan, spilling } from "../../sheet/sheetPlan";
import type { ExampleSetting } from "./setting";

const PROFESSIONS = ["LK", "PS", "PT", "SJ"] as const satisfies readonly ProfessionCode[];

/** The dated table, and the function's answers on the days around every change of it. */
export function tariffSheet(setting: ExampleSetting): SheetPlan {
  const t = setting.texts.tariffs;
  const layout = new SheetLayout({
    key: "tariffs",
    name: t.sheet,
    columnWidths: [14, 14, 29, 15, 16, 26, 30, 44, 50, 70],
    frozenRows: 1,
  });
  layout.text("title", t.title);
  layout.text("note", t.basis);
  layOutAge(layout, setting.old.tariffs, setting.language);
  layout.space();
  layOutHistory(layout, setting);
  layout.space();
  layOutLookup(layout, setting);
  return layout.toPlan();
}

/** Under headings that the functions read, so that a copy of it works as own tariffs. */
function layOutHistory(layout: SheetLayout, { language, texts }: ExampleSetting): void {
  const t = texts.tariffs;
  const { headings } = t;
  const { date, kronor } = numberFormats;
  layout.text("section", t.historyTitle);
  layout.table(
    {
      from: {
        heading: headings.from,
        style: "document",
        numberFormat: date,
        content: ({ from }) => ({ argument: from }),
      },
      to: {
        heading: headings.to,
        style: "document",
        numberFormat: date,
        content: ({ to }) => (to === null ? null : { argument: to }),
      },
      profession: {
        heading: headings.profession,
        content: ({ profession }) => professionLabel(profession)[language],
      },
      amount: {
        heading: headings.amount,
        style: "document",
        numberFormat: kronor,
        content: ({ amount }) => amount,
      },
      certainty: { heading: headings.certainty, content: ({ source }) => source.certainty },
      lastVerified: {
        heading: headings.lastVerified,
        style: "longText",
        content: ({ lastVerified }) => `${lastVerified.date} (${lastVerified.source.issuer})`,
      },
      issuer: {
        heading: headings.issuer,
        style: "longText",
        content: ({ source }) => source.issuer,
      },
      document: {
        heading: headings.document,
        style: "longText",
        content: ({ source }) => source.document,
      },
      locator: {
        heading: headings.locator,
        style: "longText",
        content: ({ source }) => source.locator,
      },
      address: {
        heading: headings.address,
        style: "longText",
        content: ({ source }) => source.address,
      },
    },
    tariffHistory,
    t.table
  );
  for (const note of [t.openEnded, t.certainty, t.ownTariffs]) layout.text("note", note);
}

function layOutLookup(layout: SheetLayout, { language, texts, call }: ExampleSetting): void {
  const t = texts.tariffs;
  const { date, kronor } = numberFormats;
  const answer = { style: "addIn", numberFormat: kronor } as const;
  layout.text("section", t.lookupTitle);
  layout.row([
    { content: null, style: "heading" },
    ...PROFESSIONS.map((code) => ({
      content: professionLabel(code)[language],
      style: "numberHeading" as const,
    })),
  ]);
  layout.table(
    {
      date: {
        heading: t.date,
        style: "input",
        numberFormat: date,
        content: (day) => ({ argument: day }),
      },
      LK: {
        ...answer,
        heading: "LK",
        spill: (table) =>
          spilling(
            formula`=${call("TARIFF")}(${table.column("date")},${table.headings("LK", "SJ")})`,
            table.count,
            PROFESSIONS.length
          ),
      },
      PS: { ...answer, heading: "PS" },
      PT: { ...answer, heading: "PT" },
      SJ: { ...answer, heading: "SJ" },
    },
    lookupDays()
  );
  layout.text("note", t.missing);
}

/** The first day of every tariff, the day before it, and one in the year the open ones were last verified. */
function lookupDays(): readonly Day[] {
  const changes = [...new Set(tariffHistory.map(({ from }) => from))].sort((a, b) => a - b);
  const around = changes.flatMap((day, i) => (i === 0 ? [day] : [day - 1, day]));
  const verified = tariffHistory.flatMap(({ to, lastVerified }) =>
    to === null ? lastVerified.date.slice(0, 4) : []
  );
  return [...around, ...[...new Set(verified)].map((year) => dayOfIso(`${year}-06-01`))];
}
