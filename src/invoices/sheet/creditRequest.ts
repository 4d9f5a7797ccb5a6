import { fromRun } from "../../core/numberSource";
import { toKronor } from "../../core/money";
import type { ReportContent } from "../../core/reportContent";
import { formula, pin, type SheetPlan } from "../../sheet/sheetPlan";
import { figureText } from "../../words/figure";
import { monthText } from "../../words/month";
import type { ControlFinding } from "../core/controlFinding";
import type { CreditReason } from "../core/invoiceLine";
import { invoicesTexts } from "../words/invoices";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import type { ControlAnswer } from "./controlAnswers";
import { ruleSourceText } from "./controlSheet";
import { beginInvoiceSheet, type InvoiceSheetContext, kronorColumn } from "./invoiceSheet";

/** A line that a provider is asked to credit. */
export type RequestedLine = ControlFinding & { readonly creditReason: CreditReason };

/**
 * What a provider is asked to credit: each line once, with the reason of the national contract, and
 * nothing that the user has dropped. Findings without such a reason are questions, and not here.
 */
export function requestedLines(
  findings: readonly ControlFinding[],
  answers: ReadonlyMap<string, ControlAnswer>,
  provider: string,
  context: Pick<InvoiceSheetContext, "language">
): readonly RequestedLine[] {
  const { statuses } = invoiceSheetTexts(context.language).control;
  return findings.filter(
    (one): one is RequestedLine =>
      one.provider === provider &&
      one.counted > 0 &&
      one.creditReason !== null &&
      answers.get(one.key)?.status !== statuses.dropped
  );
}

/** Providers that anything can be asked of, those with most at stake first. */
export function requestedProviders(
  findings: readonly ControlFinding[],
  answers: ReadonlyMap<string, ControlAnswer>,
  context: Pick<InvoiceSheetContext, "language">
): readonly { readonly provider: string; readonly ore: number }[] {
  const names = new Set(findings.flatMap(({ provider }) => (provider === null ? [] : [provider])));
  return [...names]
    .map((provider) => ({
      provider,
      ore: requestedLines(findings, answers, provider, context).reduce(
        (sum, { counted }) => sum + counted,
        0
      ),
    }))
    .filter(({ ore }) => ore > 0)
    .sort((a, b) => b.ore - a.ore);
}

/** Krediteringsbegäran on a sheet of the provider's own. */
export function creditRequestSheet(
  provider: string,
  lines: readonly RequestedLine[],
  context: InvoiceSheetContext
): SheetPlan {
  const { language, files } = context;
  const t = invoiceSheetTexts(language).request;
  const work = `invoices:request:${provider}`;
  const layout = beginInvoiceSheet(context, {
    ...{ key: "request", ofFew: true, work, name: t.sheet(provider), title: t.title(provider) },
    columnWidths: [24, 10, 20, 20, 10, 46, 34, 16],
  });
  for (const sentence of t.sentences) layout.text("plain", sentence);
  layout.space();
  const h = t.headings;
  const text = { style: "text" } as const;
  layout.table(
    {
      file: { heading: h.file, ...text, content: ({ file }: RequestedLine) => files[file] ?? "" },
      row: { heading: h.row, ...text, content: ({ row }: RequestedLine) => String(row) },
      invoice: { heading: h.invoice, ...text, content: ({ invoice }) => invoice ?? "" },
      claim: { heading: h.claim, ...text, content: ({ claim }) => claim ?? "" },
      post: {
        heading: h.post,
        ...text,
        content: ({ post }) => (post === null ? "" : String(post)),
      },
      reason: { heading: h.reason, style: "longText", content: (one) => reasonText(one, context) },
      source: {
        heading: h.source,
        style: "longText",
        content: ({ rule }) => ruleSourceText(rule, language),
      },
      ore: {
        heading: h.ore,
        ...kronorColumn,
        content: ({ counted }) => toKronor(counted, 2),
        total: (column) => formula`=SUM(${pin(column)})`,
      },
    },
    lines,
    t.table
  );
  return layout.toPlan();
}

/** The same as a letter. */
export function creditRequestContent(
  provider: string,
  lines: readonly RequestedLine[],
  context: InvoiceSheetContext
): ReportContent {
  const { language, version } = context;
  const texts = invoiceSheetTexts(language);
  const t = texts.request;
  const number = (ore: number, key: string) => ({
    value: toKronor(ore, 2),
    decimals: 2,
    signed: false,
    text: figureText(ore, 2, { language }, -2),
    source: fromRun("creditRequest", provider, key),
    terms: [],
  });
  const sum = lines.reduce((all, { counted }) => all + counted, 0);
  return {
    id: `creditRequest ${provider}`,
    language: language === "sv" ? "sv-SE" : "en-GB",
    title: t.title(provider),
    header: "",
    footer: texts.footer(version),
    page: t.page,
    blocks: [
      ...t.sentences.map((sentence) => ({ kind: "paragraph" as const, runs: [sentence] })),
      {
        kind: "table",
        caption: t.caption,
        headings: [t.lineHeading, t.headings.ore],
        rows: [
          ...lines.map((one) => ({
            label: lineText(one, context),
            isSum: false,
            numbers: [number(one.counted, one.key)],
          })),
          {
            label: t.sum,
            isSum: true,
            numbers: [
              { ...number(sum, "sum"), terms: lines.map((_, row) => ({ row, number: 0 })) },
            ],
          },
        ],
        foot: null,
      },
      { kind: "heading", level: 2, text: t.sources },
      {
        kind: "points",
        items: [...new Set(lines.map(({ rule }) => rule))].map((rule) => [
          `${invoicesTexts(language).rules[rule].name}: ${ruleSourceText(rule, language)}`,
        ]),
      },
    ],
  };
}

function reasonText(
  { rule, creditReason }: RequestedLine,
  { language }: Pick<InvoiceSheetContext, "language">
): string {
  const { rules, creditReasons } = invoicesTexts(language);
  return `${creditReason} ${creditReasons[creditReason]}. ${rules[rule].finding}`;
}

function lineText(one: RequestedLine, context: InvoiceSheetContext): string {
  const { request } = invoiceSheetTexts(context.language);
  const where = request.where(one.invoice ?? one.claim, one.post, monthText(one.month));
  return `${where} ${reasonText(one, context)}`;
}
