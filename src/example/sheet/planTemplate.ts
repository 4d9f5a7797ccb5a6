import type { ProfessionKey } from "../../core/profession";
import { professionLabel } from "../../data/professions";
import { type Column, SheetLayout } from "../../sheet/sheetLayout";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetPlan } from "../../sheet/sheetPlan";
import type { Language } from "../../words/language";
import { templateTexts } from "../../words/template";

/** Excel takes lists of 255 characters: these are nearly all contacts, others may be written. */
const OFFERED: readonly ProfessionKey[] = [
  "LK",
  "PS",
  "PT",
  "HK",
  "SJ",
  "FT",
  "DT",
  "AT",
  "BM",
  "LG",
  "ÖVRIG",
];

/** A native table has rows; what is pasted over the last of them makes it longer. */
const BLANK_ROWS = 24;

interface PlannedColumns<Meaning extends string> {
  readonly headings: Readonly<Record<Meaning, string>>;
  /** A column without one holds text. */
  readonly formats: Readonly<Partial<Record<Meaning, string>>>;
  readonly offered?: Readonly<Partial<Record<Meaning, readonly string[]>>>;
}

interface TemplateSheet {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly note: string;
}

/** Infoga mall: empty tables under headings that the reading knows. No figure stands in them. */
export function planTemplate(language: Language): readonly SheetPlan[] {
  const { contacts, units, tariffs, rules } = templateTexts(language);
  const { count, kronor, kronorAndOre, date, share, year, index } = numberFormats;
  const professions = OFFERED.map((key) => professionLabel(key)[language]);
  return [
    sheetOf("templateContacts", contacts, {
      headings: contacts.headings,
      // A period without a format of its own: a year stays a year, a month becomes a date.
      formats: { contacts: count, cost: kronorAndOre, fee: kronorAndOre },
      offered: { profession: professions, kind: contacts.kinds },
    }),
    sheetOf("templateUnits", units, {
      headings: units.headings,
      formats: {
        year,
        listed: count,
        cni: index,
        availability: share,
        physicalVisits: count,
        compensation: kronor,
        budget: kronor,
      },
      offered: { operator: units.operators },
    }),
    sheetOf("templateTariffs", tariffs, {
      headings: tariffs.headings,
      formats: { from: date, to: date, amount: kronorAndOre },
      offered: { profession: professions },
    }),
    sheetOf("templateRules", rules, {
      headings: rules.headings,
      formats: { from: date, healthCentreShare: share, regionShare: share },
    }),
  ];
}

function sheetOf<Meaning extends string>(
  key: string,
  { sheet, table, title, note }: TemplateSheet,
  { headings, formats, offered }: PlannedColumns<Meaning>
): SheetPlan {
  const meanings = Object.keys(headings) as Meaning[];
  const layout = new SheetLayout({
    key,
    name: sheet,
    columnWidths: meanings.map((meaning) => Math.max(14, headings[meaning].length + 4)),
    frozenRows: 4,
  });
  layout.text("title", title);
  layout.text("note", note);
  layout.space();
  const columns = Object.fromEntries(
    meanings.map((meaning): [Meaning, Column<null, Meaning>] => {
      const numberFormat = formats[meaning];
      return [meaning, { heading: headings[meaning], ...(numberFormat && { numberFormat }) }];
    })
  ) as Record<Meaning, Column<null, Meaning>>;
  const blank = new Array<null>(BLANK_ROWS).fill(null);
  const laid = layout.table(columns, blank, table);
  for (const meaning of meanings) {
    const texts = offered?.[meaning];
    if (texts) layout.offer(laid.column(meaning), texts);
  }
  return layout.toPlan();
}
