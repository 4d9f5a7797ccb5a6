import type { FinancingPatch, Patch } from "../core/policy";
import type { Words } from "./scenario";

type PatchKind = Patch["kind"];

export interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

/** The words of the step Alternativ. */
export interface PolicyTexts {
  readonly introduction: string;
  readonly listTitle: string;
  readonly baselineLabel: (name: string) => string;
  readonly baseline: string;
  readonly compareShort: string;
  readonly compare: (name: string) => string;
  readonly compared: (count: number) => string;
  readonly tooMany: string;
  readonly tooFew: string;
  readonly none: string;
  readonly add: {
    readonly title: string;
    readonly preset: string;
    readonly blank: string;
    readonly button: string;
    readonly blankName: string;
  };
  readonly sourceOf: (what: string, source: string) => string;
  /** The document's financing, to take or to fill in with one's own. */
  readonly offer: {
    /** Kronor and the year that they are for. */
    readonly amount: (kronor: number, year: string) => string;
    readonly about: (name: string, amount: string, source: string) => string;
    readonly take: (amount: string) => string;
    readonly fillIn: string;
  };
  readonly edit: string;
  readonly copy: string;
  readonly remove: string;
  readonly labelled: (action: string, name: string) => string;
  readonly removed: (name: string) => string;
  readonly editor: {
    readonly back: string;
    readonly name: string;
    readonly nameHint: string;
    readonly text: string;
    readonly legalNote: string;
    readonly status: string;
    readonly validFrom: string;
    readonly validFromHint: string;
    readonly validTo: string;
    readonly validToHint: string;
    readonly sources: string;
    readonly noSources: string;
    readonly patches: string;
    readonly noPatches: string;
    readonly addPatch: string;
    readonly addPatchButton: string;
    readonly removePatch: string;
    readonly faults: string;
  };
  readonly patch: {
    readonly from: string;
    readonly source: (document: string) => string;
    readonly ownSource: string;
    readonly ownSourceHint: string;
    readonly unlisted: string;
    readonly bearer: string;
    readonly byRule: string;
    readonly rest: (label: string, share: string) => string;
    readonly above: (share: string) => string;
    readonly retroactive: string;
    readonly retroactiveHint: string;
    readonly allocationShare: (words: Words) => string;
    readonly addProfession: string;
    readonly removeProfession: (profession: string) => string;
    readonly means: string;
    readonly meansOf: Readonly<Record<FinancingPatch["means"], string>>;
    readonly unknown: string;
    readonly perContact: string;
    readonly perYear: string;
    readonly perVisit: string;
    readonly perListed: string;
    readonly financingName: string;
  };
  readonly kinds: (
    words: Words
  ) => Readonly<Record<PatchKind, { readonly title: string; readonly about: string }>>;
  readonly fields: (words: Words) => {
    readonly patientFee: Readonly<Record<"amount" | "sharePaying" | "elasticity", FieldText>>;
    readonly cap: Readonly<Record<"perListed", FieldText>>;
    readonly growth: Readonly<Record<"perYear", FieldText>>;
    readonly stop: Readonly<
      Record<
        "returning" | "ownDigital" | "otherChannel" | "forgone" | "otherChannelPrice",
        FieldText
      >
    >;
    readonly visitCost: Readonly<
      Record<"perVisit" | "realisable" | "substitution" | "upliftPerYear", FieldText>
    >;
    readonly ownService: Readonly<
      Record<"share" | "perContact" | "oneOff" | "upliftPerYear", FieldText>
    >;
    readonly financing: Readonly<Record<"name" | "frame" | "validTo", FieldText>>;
  };
}
