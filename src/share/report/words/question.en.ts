import type { QuestionTexts } from "./question.sv";

export const questionEn: QuestionTexts = {
  fold: "Open questions of law and negotiation",
  about: "Kept in the workbook and written under Legal conditions in the documents.",
  name: (number) => `Question ${number}`,
  kind: "Kind",
  status: "Status",
  owner: "Responsible",
  due: "Settled by",
  remove: (number) => `Remove question ${number}`,
  add: {
    label: "New question",
    hint: "E.g. what the contracts say of a retroactive change.",
    button: "Add the question",
  },
  printed: {
    before: "Questions to settle before or beside the decision:",
    line: (text, kind, status, owner, due) =>
      `${text} ${[
        kind,
        ...(owner === null ? ["nobody named as responsible"] : [`responsible: ${owner}`]),
        ...(due === null ? [] : [`settled by ${due}`]),
        status,
      ].join("; ")}.`,
    standpoint: (text) => `The region's standpoint: ${text}`,
  },
};
