import { toKronor } from "../../core/money";
import { formula, pin, quoted, type SheetPlan } from "../../sheet/sheetPlan";
import type { ControlFinding } from "../core/controlFinding";
import { checkRules } from "../core/checks/runChecks";
import type { Language } from "../../words/language";
import { invoicesTexts } from "../words/invoices";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import { type ControlAnswer, CONTROL_COLUMNS, CONTROL_TABLE, STATUSES } from "./controlAnswers";
import {
  beginInvoiceSheet,
  criterionText,
  INVOICE_WORKS,
  type InvoiceSheetContext,
  kronorColumn,
  monthColumn,
  monthContent,
  professionText,
} from "./invoiceSheet";

/**
 * Fakturakontroll: each finding with its line, rule, source and kronor, what the user has answered,
 * and what has been asked for and got.
 * @param answers of earlier runs, by the findings' keys
 * @param files what the run's files are called
 */
export function controlSheet(
  findings: readonly ControlFinding[],
  answers: ReadonlyMap<string, ControlAnswer>,
  context: InvoiceSheetContext
): SheetPlan {
  const { language, files } = context;
  const t = invoiceSheetTexts(language).control;
  const texts = invoicesTexts(language);
  const layout = beginInvoiceSheet(context, {
    ...{ key: "control", ofFew: true, work: INVOICE_WORKS.control, name: t.sheet, title: t.title },
    columnWidths: [16, 36, 26, 10, 24, 10, 20, 20, 10, 26, 18, 14, 16, 16, 30, 40, 30],
  });
  for (const note of t.notes) layout.text("note", note);
  layout.space();
  const ahead = layout.tableAhead(CONTROL_COLUMNS, STATUSES.length + 5, findings.length);
  const isAny = findings.length > 0;
  const sumOf = (criteria: string) =>
    isAny
      ? formula`=SUMIFS(${pin(ahead.column("counted"))},${pin(ahead.column("status"))},${quoted(criteria)})`
      : 0;
  layout.text("section", t.outcome);
  layout.row([
    { content: t.atStake },
    {
      content: isAny ? formula`=SUM(${pin(ahead.column("counted"))})` : 0,
      ...{ style: "result", ...kronorColumn },
    },
  ]);
  const cells = STATUSES.map((status) => {
    const label = t.statuses[status];
    return layout.line(t.statusSum[status], { content: sumOf(label), ...kronorColumn });
  });
  const asked = (["requested", "granted", "refused"] as const).map(
    (status) => cells[STATUSES.indexOf(status)]!
  );
  layout.line(
    t.requestedInAll,
    {
      content: formula`=${asked[0]!}+${asked[1]!}+${asked[2]!}`,
      style: "result",
      ...kronorColumn,
    },
    t.requestedRemark
  );
  layout.text("note", t.counted);
  layout.space();
  const rows = layout.height;
  const h = t.headings;
  const text = { style: "text" } as const;
  const input = { style: "input" } as const;
  const table = layout.longTable(
    {
      status: { heading: h.status, ...input },
      rule: { heading: h.rule, ...text },
      file: { heading: h.file, ...text },
      row: { heading: h.row, ...text },
      provider: { heading: h.provider, ...text },
      month: { heading: h.month, ...monthColumn },
      invoice: { heading: h.invoice, ...text },
      claim: { heading: h.claim, ...text },
      post: { heading: h.post, ...text },
      profession: { heading: h.profession, ...text },
      ore: { heading: h.ore, ...kronorColumn },
      counted: { heading: h.counted, ...kronorColumn },
      reason: { heading: h.reason, ...text },
      note: { heading: h.note, ...input },
      answer: { heading: h.answer, ...input },
      source: { heading: h.source, ...text },
      key: { heading: h.key, ...text },
    },
    {
      count: findings.length,
      row: (index) => {
        const one = findings[index]!;
        const { rule, creditReason, otherRow } = one;
        const answer = answers.get(one.key);
        const other = otherRow === null ? "" : ` ${t.comparedWith(otherRow)}`;
        return [
          answer?.status ?? t.statuses.new,
          `${texts.rules[rule].finding}${other}`,
          files[one.file] ?? "",
          String(one.row),
          criterionText(one.provider ?? ""),
          monthContent(one.month),
          one.invoice ?? "",
          one.claim ?? "",
          one.post === null ? "" : String(one.post),
          professionText(one.profession, language),
          toKronor(one.ore, 2),
          toKronor(one.counted, 2),
          creditReason === null
            ? texts.noCreditReason
            : `${creditReason} ${texts.creditReasons[creditReason]}`,
          answer?.note ?? "",
          answer?.answer ?? "",
          ruleSourceText(rule, language),
          one.key,
        ];
      },
    },
    CONTROL_TABLE
  );
  if (isAny)
    layout.offer(
      table.column("status"),
      STATUSES.map((status) => t.statuses[status])
    );
  const plan = layout.toPlan();
  return { ...plan, frozenRows: rows + 1 };
}

/** Where a rule stands. */
export function ruleSourceText(rule: ControlFinding["rule"], language: Language): string {
  const { source } = checkRules.find(({ id }) => id === rule)!;
  const document = invoicesTexts(language).documents[source.document];
  return source.place === "" ? document : `${document}, ${source.place}`;
}
