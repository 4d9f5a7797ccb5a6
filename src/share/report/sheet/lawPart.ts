import type { NumberSource } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import { byDue } from "../../../core/scenario/openQuestion";
import { ended } from "../../../words/userText";
import { upper } from "../../../words/upper";
import { workspaceTexts } from "../../../words/workspace";
import { questionTexts } from "../words/question";
import { policyCell, settingCell } from "./figureSources";
import { paragraph } from "./matterPart";
import type { ReportSetting } from "./reportSetting";

/** The legal note, what the region says of the alternative, and what is not settled yet. */
export function lawPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, said, about, setting } = report;
  const { questions = [], standpoints = [] } = about;
  const { policy } = figures.alternative;
  const { language } = setting.context;
  const own = questionTexts(language).printed;
  const { questionKind, questionStatus } = workspaceTexts(language).words;
  const legal =
    policy.legalNote === null
      ? t.noLegalNote
      : said.text(policy.legalNote, policyCell(policy, "legalNote"));
  // The stop is ours, and no part of what the workbook says.
  const sentence = (written: string, source: NumberSource): string => {
    const text = written.trimEnd();
    return said.text(text, source) + ended(text).slice(text.length);
  };
  const place = standpoints.findIndex((one) => one.policy === policy.id);
  const items = byDue(questions).map((question) => {
    const cell = (field: string): NumberSource =>
      settingCell(`question.${questions.indexOf(question) + 1}.${field}`);
    const { text, kind, status, owner, due } = question;
    return [
      own.line(
        sentence(text, cell("text")),
        upper(questionKind[kind]),
        questionStatus[status],
        owner && said.text(owner, cell("owner")),
        due && said.text(due, cell("due"))
      ),
    ];
  });
  return [
    paragraph(legal),
    ...(place < 0
      ? []
      : [
          paragraph(
            own.standpoint(
              sentence(standpoints[place]!.text, settingCell(`standpoint.${place + 1}.text`))
            )
          ),
        ]),
    ...(items.length === 0 ? [] : [paragraph(own.before), { kind: "points" as const, items }]),
  ];
}
