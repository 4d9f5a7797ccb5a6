import type { Source } from "../core/provenance";
import { en } from "./example.en";
import { sv } from "./example.sv";
import type { Language } from "./sentence";

/** The words of the example's sheets. Every language has all of them. */
export interface ExampleTexts {
  readonly kinds: { readonly outcome: string; readonly forecast: string; readonly both: string };
  readonly total: string;
  readonly approximate: string;
  readonly source: (source: Source) => string;
  readonly about: {
    readonly sheet: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly legendTitle: string;
    readonly legend: Readonly<Record<"input" | "document" | "addIn" | "plain", Legend>>;
    readonly contentsTitle: string;
  };
  readonly tariffs: {
    readonly sheet: string;
    readonly about: string;
    readonly title: string;
    readonly basis: string;
    readonly historyTitle: string;
    readonly headings: Headings<
      | "from"
      | "to"
      | "profession"
      | "amount"
      | "certainty"
      | "lastVerified"
      | "issuer"
      | "document"
      | "locator"
      | "address"
    >;
    readonly openEnded: string;
    readonly certainty: string;
    readonly ownTariffs: string;
    readonly lookupTitle: string;
    readonly date: string;
    readonly missing: string;
  };
  readonly vastmanland: {
    readonly sheet: string;
    readonly about: string;
    readonly title: string;
    readonly basis: string;
    readonly headings: Headings<
      | "year"
      | "kind"
      | "contacts"
      | "cost"
      | "perContact"
      | "tariffDate"
      | "tariff"
      | "remark"
      | "issuer"
      | "document"
      | "contactsLocator"
      | "costLocator"
      | "certainty"
    >;
    readonly contactsMissing: string;
    readonly contactsApproximate: string;
    readonly costApproximate: string;
    readonly belowTariff: string;
  };
  readonly split: {
    readonly sheet: string;
    readonly about: string;
    readonly title: string;
    readonly status: (effectiveFrom: string) => string;
    readonly weightsTitle: string;
    readonly weightHeadings: Headings<"rule" | "region" | "healthCentre" | "source">;
    readonly ruleInForce: string;
    readonly proposal: string;
    readonly resultTitle: string;
    readonly headings: Headings<
      | "year"
      | "kind"
      | "cost"
      | "nowRegion"
      | "nowHealthCentre"
      | "thenRegion"
      | "thenHealthCentre"
      | "changeRegion"
      | "changeHealthCentre"
      | "checkNow"
      | "checkThen"
    >;
    readonly check: string;
    readonly comparisonTitle: string;
    readonly calculated: string;
    readonly documented: string;
    readonly difference: string;
  };
  readonly forecast: {
    readonly sheet: string;
    readonly about: string;
    readonly title: string;
    readonly method: string;
    readonly inputTitle: string;
    readonly lastYear: string;
    readonly contacts: string;
    readonly tariffDay: string;
    readonly tariff: string;
    readonly documentTitle: string;
    readonly documented: string;
    readonly documentBasis: string;
    readonly notAlike: string;
    readonly resultTitle: string;
    readonly headings: Headings<
      "growth" | "year" | "contacts" | "cost" | "low" | "high" | "millions" | "difference"
    >;
    readonly noBand: string;
  };
  readonly jamtland: {
    readonly sheet: string;
    readonly about: string;
    readonly title: string;
    readonly status: (stopFrom: string) => string;
    readonly cost: string;
    readonly date: string;
    readonly tariff: string;
    readonly statedTariff: string;
    readonly atLeast: string;
    readonly whyAtLeast: string;
    readonly mixTitle: string;
    readonly headings: Headings<"code" | "profession" | "share" | "tariff">;
    readonly meanTariff: string;
    readonly atMix: string;
    readonly mixOfCountry: string;
  };
}

interface Legend {
  readonly name: string;
  readonly meaning: string;
}

type Headings<Key extends string> = Readonly<Record<Key, string>>;

const texts: Readonly<Record<Language, ExampleTexts>> = { sv, en };

export function exampleTexts(language: Language): ExampleTexts {
  return texts[language];
}
