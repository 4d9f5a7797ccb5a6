import { toKronor } from "../../../core/money";
import { oldOf } from "../../../core/scenario/oldValues";
import type { Span } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import { formula, pin, type Reference, type SheetPlan } from "../../../sheet/sheetPlan";
import { beginAnalysis, layOutAssumptions, layOutMethod } from "../../sheet/analysisSheet";
import { type ResidentsRow, toResidents } from "../core/residents";
import { residentsTexts } from "../words/residentsAnalysis";

type Key = keyof ReturnType<typeof residentsTexts>["sheet"]["headings"];

/**
 * Invånarperspektiv on a sheet: contacts, fees and cost are the engine's, all else formulas.
 *
 * @param users persons with a contact in a year; null: not given
 * @param sentences what the pane says of it
 */
export function residentsSheet(
  scenario: Scenario,
  span: Span,
  users: number | null,
  sentences: readonly string[],
  context: ComparisonContext
): SheetPlan {
  const own = residentsTexts(context.language);
  const t = own.sheet;
  const rows = toResidents(scenario, span, context.inhabitants);
  const old = oldOf(
    scenario.settings,
    rows.map(({ alternative }) => alternative.policy)
  );
  const widths = [34, 16, 18, 18, 18, 18, 18, 18];
  const layout = beginAnalysis(context, "residents", t.title, t.name, widths, old);
  layout.text("note", t.note);
  for (const sentence of sentences) layout.text("plain", sentence);
  layout.space();
  const inhabitants = layOutPeople(layout, users, context);
  layout.text("section", own.table(`${span.year}`));
  const { kronorAndOre, changeAndOre, count, oneDecimal } = numberFormats;
  const perHead = (one: Key, times: string) => (at: (key: Key) => Reference) =>
    inhabitants && formula`=${at(one)}/${inhabitants}${times}`;
  // Laid out from the top, so that the first row's place is known before there is a table.
  const first = layout.tableAhead<Key>(Object.keys(t.headings) as Key[], 0, rows.length);
  layout.table<ResidentsRow, Key>(
    {
      alternative: {
        heading: t.headings.alternative,
        style: "longText",
        content: ({ alternative }) => alternative.policy.name,
      },
      contacts: {
        heading: t.headings.contacts,
        numberFormat: count,
        content: ({ contacts }) => contacts,
      },
      fees: {
        heading: t.headings.fees,
        numberFormat: kronorAndOre,
        content: ({ fees }) => (fees === null ? null : toKronor(fees, 2)),
      },
      cost: {
        heading: t.headings.cost,
        numberFormat: kronorAndOre,
        content: ({ cost }) => toKronor(cost, 2),
      },
      fee: {
        heading: t.headings.fee,
        numberFormat: kronorAndOre,
        content: ({ feePerContact }, at) =>
          feePerContact === null ? null : formula`=${at("fees")}/${at("contacts")}`,
      },
      perInhabitant: {
        heading: t.headings.perInhabitant,
        numberFormat: kronorAndOre,
        content: (_, at) => perHead("cost", "")(at),
      },
      change: {
        heading: t.headings.change,
        numberFormat: changeAndOre,
        content: (_, at, i) =>
          i === 0 || !inhabitants
            ? null
            : formula`=${at("perInhabitant")}-${pin(first.cell("perInhabitant", 0))}`,
      },
      perThousand: {
        heading: t.headings.perThousand,
        numberFormat: oneDecimal,
        content: ({ contactsPerThousand }, at) =>
          contactsPerThousand === null ? null : perHead("contacts", "*1000")(at),
      },
    },
    rows
  );
  layOutMethod(layout, context, t.method, []);
  return layout.toPlan();
}

/** @returns the cell of the inhabitants; null: their number is not known */
function layOutPeople(
  layout: SheetLayout,
  users: number | null,
  context: ComparisonContext
): Reference | null {
  const t = residentsTexts(context.language).sheet;
  const { count, oneDecimal } = numberFormats;
  const { inhabitants } = context;
  const isKnown = inhabitants !== null && inhabitants > 0;
  const lines = [
    ...(isKnown ? [{ label: t.inhabitants, value: inhabitants, remark: t.inhabitantsRemark }] : []),
    ...(users === null ? [] : [{ label: t.users, value: users, remark: t.usersRemark }]),
  ];
  if (lines.length === 0) return null;
  const cells = layOutAssumptions(
    layout,
    context,
    lines.map(({ label, value, remark }) => ({
      label,
      value: { content: value, style: "input" as const, numberFormat: count },
      remark,
    }))
  );
  const people = isKnown ? pin(cells[0]!) : null;
  if (people && users !== null)
    layout.line(t.usersPerThousand, {
      content: formula`=${cells[1]!}/${people}*1000`,
      numberFormat: oneDecimal,
    });
  layout.space();
  return people;
}
