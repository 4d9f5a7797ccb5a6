import type { PartHeading } from "../../../core/reportContent";
import { MATTER_FIELDS, type MatterField } from "../../../core/scenario/matter";

/**
 * Tags of the content controls that a template may have. They are the same in every language: a
 * region's template is written once.
 */
export const FIELD_TAGS: Readonly<Record<MatterField, string>> = {
  title: "Ärende",
  region: "Region",
  administration: "Förvaltning",
  caseNumber: "Diarienummer",
  date: "Datum",
  author: "Handläggare",
};

export const PART_TAGS: Readonly<Record<PartHeading, string>> = {
  matter: "Beskrivning",
  motion: "Motionens förslag",
  relations: "Samband",
  regions: "Regioner",
  proposal: "Förslag",
  consequences: "Konsekvenser",
  costs: "Kostnader",
  units: "Per vårdcentral",
  capacity: "Kapacitet",
  financing: "Finansiering",
  law: "Juridik",
  residents: "Invånare",
  workEnvironment: "Arbetsmiljö",
  environment: "Miljö",
  followUp: "Uppföljning",
  assessment: "Bedömning",
  assumptions: "Antaganden",
  sources: "Källor",
};

/** Takes what no other control does. */
export const REST_TAG = "Innehåll";

/** As the pane lists them. */
export const LISTED_TAGS = {
  texts: MATTER_FIELDS.map((field) => FIELD_TAGS[field]).join(", "),
  parts: Object.values(PART_TAGS).join(", "),
  rest: REST_TAG,
} as const;
