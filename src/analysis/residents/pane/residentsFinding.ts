import { fromRun } from "../../../core/numberSource";
import type { ReportBlock, ReportNumber } from "../../../core/reportContent";
import { spansOf } from "../../../core/scenario/rollUp";
import { numberText } from "../../../pane/field/numberText";
import { printedMoney } from "../../../words/printedMoney";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { toResidents } from "../core/residents";
import { residentsTexts } from "../words/residentsAnalysis";
import { PER_THOUSAND_DECIMALS, usersSentence } from "./residentsSentences";

/** Fee, cost and contacts per inhabitant of every alternative, and the users where they are given. */
export function residentsFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, workspace, year, all, trace } = given;
  const { inhabitants, users = null } = workspace;
  const span = spansOf(scenario, "year").find((one) => one.year === year);
  if (!span) return [];
  const { headings, caption } = residentsTexts(all.language);
  const kronor = printedMoney({ language: all.language }, "kr", 2);
  const rows = toResidents(scenario, span, inhabitants);
  const isKnown = rows.some((row) => row.feePerContact !== null || row.costPerInhabitant !== null);
  const amount = (id: string, what: string, ore: number | null): ReportNumber | null =>
    ore === null
      ? null
      : {
          value: kronor.value(ore),
          decimals: kronor.decimals,
          signed: false,
          text: kronor.plain(ore),
          source: fromRun("residents", id, year, what),
          terms: [],
        };
  const perThousand = (id: string, value: number | null): ReportNumber | null =>
    value === null
      ? null
      : {
          value,
          decimals: PER_THOUSAND_DECIMALS,
          signed: false,
          text: numberText(value, PER_THOUSAND_DECIMALS, all.form),
          source: fromRun("residents", id, year, "contactsPerThousand"),
          terms: [],
        };
  return [
    ...(users === null || inhabitants === null
      ? []
      : told(given, [usersSentence({ users, inhabitants }, all, trace.mark)])),
    ...(isKnown
      ? [
          {
            kind: "table" as const,
            caption: caption(`${year}`),
            headings: [
              headings.alternative,
              headings.fee,
              headings.perInhabitant,
              headings.contacts,
            ],
            rows: rows.map(({ alternative: { policy }, ...row }) => ({
              label: policy.name,
              isSum: false,
              numbers: [
                amount(policy.id, "fee", row.feePerContact),
                amount(policy.id, "perInhabitant", row.costPerInhabitant),
                perThousand(policy.id, row.contactsPerThousand),
              ],
            })),
            foot: null,
          },
        ]
      : []),
  ];
}
