import type { Source } from "../core/provenance";
import { en } from "./sampleRegion.en";
import { sv } from "./sampleRegion.sv";
import type { Language } from "./sentence";

/** The words of the sample region's sheets; what the notes say is data. */
export interface SampleRegionTexts {
  readonly about: {
    readonly sheet: string;
    readonly contentsTitle: string;
    readonly decisionTitle: string;
    readonly inForce: string;
    readonly decided: string;
    readonly status: string;
    readonly statusName: string;
    readonly appliesFrom: string;
    readonly retroactive: string;
    readonly yes: string;
    readonly modelledOn: string;
    /** "vårdcentralen 20 %, regionen centralt 80 %" */
    readonly shares: (healthCentre: string, region: string) => string;
    readonly feesTitle: string;
    readonly profession: string;
    readonly source: (source: Source) => string;
  };
  readonly contacts: {
    readonly sheet: string;
    readonly table: string;
    /** Above the table, where everybody sees it. */
    readonly note: string;
    readonly about: string;
    readonly headings: Readonly<
      Record<"period" | "unit" | "profession" | "contacts" | "cost", string>
    >;
  };
  readonly units: {
    readonly sheet: string;
    readonly table: string;
    readonly about: string;
    readonly operators: Readonly<Record<"region" | "private", string>>;
    readonly headings: Readonly<
      Record<"unit" | "operator" | "costCentre" | "listed" | "cni" | "availability", string>
    >;
    readonly physicalVisits: (year: number) => string;
    readonly compensation: (year: number) => string;
    readonly budget: (year: number) => string;
  };
}

const texts: Readonly<Record<Language, SampleRegionTexts>> = { sv, en };

export function sampleRegionTexts(language: Language): SampleRegionTexts {
  return texts[language];
}
