import type { Citation } from "../../src/data/sources";
import { MARKER, SEED } from "./premises";

/** A sentence or more in both languages of the add-in. */
export interface Note {
  readonly sv: string;
  readonly en: string;
}

export const REGION_NAME: Note = {
  sv: `Exempelregionen ${MARKER}`,
  en: "The sample region (invented)",
};

export const UNLISTED_NAME: Note = { sv: "Okänd eller olistad", en: "Unknown or unlisted" };

export const AGREES_WITH: Citation = {
  id: "vastmanland-2020",
  locator:
    "Beskrivning av ärendet: kostnadstabellen 2017–2019, volymerna 2017 och 2019, ingångsläget inför 2020",
  certainty: "A",
};

export const DECISION_MODEL: Citation = {
  id: "vastmanland-2020",
  locator: "Förslag, stycke 1; Beskrivning av ärendet, stycke 1 för regeln dessförinnan",
  certainty: "A",
};

export const REGION_NOTE: Note = {
  sv: [
    "Syntetiskt exempel: namn och siffror är påhittade och beskriver ingen verklig vårdcentral.",
    "Regionens årssummor stämmer med Region Västmanlands beslutsunderlag:",
    "2 900 kontakter 2017 och 23 700 kontakter 2019; 2,4 mkr 2017, 5,6 mkr 2018 och 10,5 mkr 2019.",
    "Oktober–december 2019 motsvarar i årstakt underlagets prognos för 2020, 12,5 mkr.",
    "Januari–maj 2020 fortsätter på den nivån; pandemin finns inte med.",
    "Inlagda samband: listade på vårdcentraler med högt CNI har färre digitala kontakter.",
    "Tillgänglighet och fysiska besök är slumpade utan samband med dem.",
    `Allt annat är slumpat med frö ${SEED}.`,
  ].join(" "),
  en: [
    "Synthetic example: names and figures are invented and describe no real health centre.",
    "The region's yearly totals agree with Region Västmanland's decision memorandum:",
    "2,900 contacts in 2017 and 23,700 in 2019; SEK 2.4 million in 2017, 5.6 in 2018 and 10.5 in 2019.",
    "October–December 2019 is, as a yearly rate, the memorandum's forecast for 2020, SEK 12.5 million.",
    "January–May 2020 go on at that level; the pandemic is left out.",
    "Built in: those listed at health centres with a high CNI have fewer digital contacts.",
    "Availability and physical visits are drawn without any relation to them.",
    `Everything else is drawn with seed ${SEED}.`,
  ].join(" "),
};

export const UNITS_NOTE: Note = {
  sv: "Påhittade vårdcentraler. Listade, CNI, tillgänglighet, fysiska besök och ersättning är slumpade; budgeten för digitala kontakter 2020 utgår från enhetens bokförda kostnad 2019.",
  en: "Invented health centres. Listed patients, CNI, availability, physical visits and compensation are drawn; the budget for digital contacts in 2020 starts from the unit's booked cost in 2019.",
};

export const FEES_NOTE: Note = {
  sv: "Exemplets eget antagande om genomsnittligt betald patientavgift per kontakt. Barn, frikort och chatt drar ned genomsnittet.",
  en: "The example's own assumption of the mean patient fee paid per contact. Children, fee exemptions and chats pull the mean down.",
};

export const DECISION_NOTE: Note = {
  sv: "I exemplet beslutas fördelningen 80/20 i juni 2020 och gäller från 2020-01-01. Regeln följer beslutsunderlagets förslag; att den beslutades, och när, är påhittat.",
  en: "In the example the 80/20 split is decided in June 2020 and applies from 2020-01-01. The rule follows the memorandum's proposal; that it was decided, and when, is invented.",
};

export const SERIES_NOTE: Note = {
  sv: "Påhittade kontakter och bokförd kostnad i öre, efter avdrag för betald patientavgift. Bokfört är kontakter × (nationell taxa − genomsnittlig avgift) med små avvikelser, bland dem sena fakturor och kreditfakturor, kalibrerat till regionens summor med största överskottsmetoden. Exklusive moms. Tomt före yrkets första månad.",
  en: "Invented contacts and booked cost in öre, net of the patient fee paid. Booked is contacts × (national tariff − mean fee) with small deviations, late invoices and credit notes among them, calibrated to the region's totals by the largest remainder method. Value-added tax excluded. Blank before a profession's first month.",
};
