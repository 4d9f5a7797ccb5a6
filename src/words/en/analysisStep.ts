import type { AnalysisTexts } from "../sv/analysisStep";
import { newSheets } from "../newSheets";

export const analysisEn: AnalysisTexts = {
  choose: "Analysis",
  names: {
    development: "Development",
    span: "Span of the forecast",
    change: "Analysis of change",
    breakEven: "Break-even",
    together: "Measures together",
    providerPay: "Pay of the provider",
    since: "What has happened since last time?",
    sensitivity: "Sensitivity",
    relations: "Relations",
    regions: "The regions side by side",
    residents: "Residents",
    freed: "Freed resources",
  },
  questions: {
    development: "How have contacts and cost grown year by year, and how fast?",
    span: "How much will it be if the volume stands still, grows at half its pace or goes on as before?",
    change: "How much of the change is volume, mix of professions and price?",
    breakEven: "How many of the stopped contacts may return as physical visits?",
    providerPay:
      "What do other ways of paying the provider cost, what does the next contact cost, and who gains when the volume moves?",
    together:
      "What do several measures give together, which rules conflict, and how large is each one's part?",
    since: "Why does the forecast differ from last time, and how well have forecasts hit?",
    sensitivity: "Which assumptions decide, and how sure is it that the alternative saves?",
    relations:
      "Do contacts go with socio-economy, availability or physical visits, and where does the cost fall?",
    regions:
      "What has been published of other regions' costs of digital contacts, and where does your region lie?",
    residents:
      "What does the patient pay, and what is the cost per inhabitant, in each alternative?",
    freed: "What does the alternative free, and what is it enough for in own primary care?",
  },
  sheet: {
    write: "Write to a sheet",
    explanation:
      "The sheet has the same figures with live formulas, method, assumptions and sources. An earlier sheet that has not been edited is written anew in its place; an edited one stays, frozen as it is.",
    cancel: "Cancel",
    progress: (percent) => `Writing the sheet: ${percent}%`,
    done: newSheets.en,
    cancelled: "Cancelled. The workbook is as before.",
  },
};
