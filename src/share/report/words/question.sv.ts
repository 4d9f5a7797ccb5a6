export const questionSv = {
  fold: "Öppna frågor om juridik och förhandling",
  about: "Sparas i arbetsboken och skrivs under Rättsliga förutsättningar i dokumenten.",
  name: (number: string) => `Fråga ${number}`,
  kind: "Slag",
  status: "Status",
  owner: "Ansvarig",
  due: "Klar senast",
  remove: (number: string) => `Ta bort fråga ${number}`,
  add: {
    label: "Ny fråga",
    hint: "T.ex. vad avtalen säger om retroaktiv ändring.",
    button: "Lägg till frågan",
  },
  /** In a paper. */
  printed: {
    before: "Frågor att reda ut före eller vid sidan av beslutet:",
    line: (
      text: string,
      kind: string,
      status: string,
      owner: string | null,
      due: string | null
    ): string =>
      `${text} ${[
        kind,
        ...(owner === null ? ["ansvarig inte utsedd"] : [`ansvarig: ${owner}`]),
        ...(due === null ? [] : [`klar senast ${due}`]),
        status,
      ].join("; ")}.`,
    standpoint: (text: string) => `Regionens ställningstagande: ${text}`,
  },
};

/** Open questions of law and negotiation, in the pane and in a paper. */
export type QuestionTexts = typeof questionSv;
