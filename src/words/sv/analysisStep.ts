import type { AnalysisId } from "../../analysis/core/analysisId";
import { newSheets } from "../newSheets";

export const analysisSv = {
  choose: "Analys",
  names: {
    development: "Utveckling",
    span: "Prognosens spann",
    change: "Förändringsanalys",
    breakEven: "Brytpunkt",
    together: "Åtgärder tillsammans",
    providerPay: "Ersättning till vårdgivaren",
    since: "Vad har hänt sedan sist?",
    sensitivity: "Känslighetsanalys",
    relations: "Samband",
    regions: "Regionerna sida vid sida",
    residents: "Invånarperspektiv",
    freed: "Frigjorda resurser",
  } satisfies Record<AnalysisId, string>,
  /** The question that each answers. */
  questions: {
    development: "Hur har kontakter och kostnad vuxit år för år, och hur fort går det?",
    span: "Hur mycket blir det om volymen står stilla, växer i halva takten eller fortsätter som hittills?",
    change: "Hur mycket av förändringen är volym, yrkesmix och pris?",
    breakEven: "Hur många av de stoppade kontakterna får komma tillbaka som fysiska besök?",
    together:
      "Vad ger flera åtgärder tillsammans, vilka regler krockar, och hur stor är vars och ens del?",
    providerPay:
      "Vad kostar andra sätt att betala vårdgivaren, vad kostar nästa kontakt, och vem vinner när volymen ändras?",
    since: "Varför är prognosen en annan än förra gången, och hur väl har prognoserna träffat?",
    sensitivity: "Vilka antaganden avgör, och hur säkert är det att alternativet sparar?",
    relations:
      "Hänger kontakterna ihop med socioekonomi, tillgänglighet eller fysiska besök, och var hamnar kostnaden?",
    regions: "Vad har publicerats om andra regioners nätläkarkostnader, och var ligger er region?",
    residents: "Vad betalar patienten, och vad kostar det per invånare, i varje alternativ?",
    freed: "Vad frigör alternativet, och vad räcker det till i egen primärvård?",
  } satisfies Record<AnalysisId, string>,
  sheet: {
    write: "Skriv till ett blad",
    explanation:
      "Bladet har samma siffror med levande formler, metod, antaganden och källor. Ett tidigare blad som inte är ändrat skrivs om på sin plats; ett ändrat får stå kvar, fryst som det är.",
    cancel: "Avbryt",
    progress: (percent: string) => `Skriver bladet: ${percent} %`,
    done: newSheets.sv,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
  },
};

/** The words that the analyses of the step Analys share; each has a file of its own. */
export type AnalysisTexts = typeof analysisSv;
