import type { StepHelpTexts } from "../sv/stepHelp";

export const stepHelpEn: StepHelpTexts = {
  title: "The five steps",
  needs: "Needs",
  gives: "Gives",
  example: "Example",
  steps: {
    data: {
      needs:
        "A table with period and number of contacts or cost, and the answer to who bears the cost today. Health centre, profession and number of listed patients are optional. Or files of invoice lines, under Read invoice lines.",
      gives:
        "What has been read and what has not, and the baseline: the cost ahead if nothing changes.",
      example:
        "Type the headings Year, Contacts and Cost (million SEK) over four rows. Select all of it, choose Use the selection and answer 100 % health centre.",
    },
    policies: {
      needs: "A baseline. The answer under Data gives it.",
      gives:
        "Two to eight alternatives to compare, each with status, source and legal note. They are kept in the workbook.",
      example: "Choose 80/20 under Start from and then Add. Open the line to see and change it.",
    },
    result: {
      needs: "Data that have been read and at least two alternatives.",
      gives:
        "The alternatives beside each other, year by year. Run writes sheets that go on calculating in Excel, the committee sheet first.",
      example:
        "With the sample region 80/20 moves SEK 10.0 million in 2020 from the health centres to the region.",
    },
    analysis: {
      needs: "The same as Result. Relations also needs facts about the health centres.",
      gives: "Twelve analyses, each with sentences, table and chart, and a sheet of its own.",
      example:
        "Choose Analysis of change to see how much of a rise is more contacts and how much is price.",
    },
    share: {
      needs: "A workbook that is done, and for the document an alternative to propose.",
      gives:
        "A check of the workbook, a copy that opens without the add-in with a receipt, and a document in Word.",
      example:
        "Open Committee copy and choose Make a committee copy. The committee sees the same figures without the add-in.",
    },
  },
  start: {
    title: "Get started",
    steps: [
      "Select your rows of years and costs, choose Use the selection and say who bears the cost.",
      "Add an alternative to compare with.",
      "Read Result, choose Run and save the document under Share.",
    ],
    skip: "Skip",
  },
};
