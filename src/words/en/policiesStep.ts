import type { PolicyTexts } from "../sv/policiesStep";

export const policyEn: PolicyTexts = {
  introduction: "Compare two to eight with the baseline.",
  listTitle: "The alternatives",
  next: "Go on to Result",
  baselineLabel: (name) => `Baseline: ${name}`,
  baselineShort: "Base\u00adline",
  compareShort: "Compare",
  compare: (name) => `Compare ${name}`,
  compared: (count) => `${count} compared`,
  tooMany: "Eight alternatives are the most that are compared. Untick one first.",
  tooFew: "Tick at least two alternatives.",
  none: "Answer the question under Data first, or add an alternative.",
  add: {
    title: "Add an alternative",
    preset: "Start from",
    blank: "Blank alternative",
    button: "Add",
    blankName: "New alternative",
    about: (name) => `What ${name} says`,
    start: {
      day: (from, why, retroactive) =>
        `${from}${retroactive ? ", retroactively" : ""} (${
          {
            template: "as the template",
            nextMonth: "first of next month",
            forecast: "beginning of the forecast",
          }[why]
        })`,
      other: "Another day …",
      otherDay: "Day",
      retroactive: "Retroactive: booked months from that day on are corrected.",
    },
  },
  line: {
    changes: (subjects, from) =>
      subjects.length === 0
        ? "Changes nothing: today's rule"
        : `Changes ${subjects.join(", ").toLowerCase()}${from === null ? "" : ` from ${from}`}`,
    legal: (note) => `Law: ${note}`,
  },
  sourceOf: (what, source) => `${what}: ${source}`,
  early: {
    says: (from, first) =>
      `Valid from ${from}, but the figures begin ${first}: earlier months are not included.`,
    move: (from) => `Valid from ${from} instead`,
  },
  offer: {
    amount: (kronor, year) => `SEK\u00a0${kronor / 1e6}\u00a0million in ${year}`,
    about: (name, amount, source) =>
      `The decision memorandum finances the cost, about ${amount}, by ${name.toLowerCase()} (${source}). It is not counted until you add it.`,
    take: (amount) => `Add financing as in the memorandum (${amount})`,
    fillIn: "Add own financing",
  },
  edit: "Edit",
  copy: "Copy",
  remove: "Delete",
  labelled: (action, name) => `${action}: ${name}`,
  removed: (name) => `${name} is deleted. Undo brings it back.`,
  editor: {
    back: "To the list",
    name: "Name",
    nameHint: "Name and description follow the values until you write your own.",
    text: "Description",
    legalNote: "Legal note",
    standpoint: "Standpoint or answer to a referral",
    standpointHint: "What the region says of the alternative. Written in the documents.",
    status: "Status",
    validFrom: "Valid from",
    validFromHint: "Changes that start the same day follow.",
    validTo: "Valid to and including",
    validToHint: "Empty: until further notice.",
    sources: "Sources",
    noSources: "Your own figures, without a source.",
    patches: "Changes to the baseline",
    noPatches: "No changes: the same as today's rule.",
    addPatch: "New change",
    addPatchButton: "Add the change",
    removePatch: "Remove the change",
    faults: "This needs to be put right:",
  },
  patch: {
    from: "From",
    source: (document) => `Source of the values: ${document}`,
    ownSource: "Source of own values",
    ownSourceHint: "Free text. Shown where the values are shown.",
    unlisted: "Unlisted and unknown are borne by",
    bearer: "The cost is borne by",
    byRule: "the same shares as others",
    rest: (label, share) => `${label}: ${share}% (the rest)`,
    above: (share) => `The shares come to more than 100%. At most ${share}% is left here.`,
    retroactive: "Retroactive",
    retroactiveHint:
      "Where there are booked months from the first day on, they are corrected too. Otherwise the rule holds from the start of the forecast.",
    allocationShare: ({ theHealthCentre }) => `Share of ${theHealthCentre}`,
    addProfession: "Add a profession",
    removeProfession: (profession) => `Remove ${profession}`,
    means: "Kind",
    meansOf: {
      grant: "State grant",
      appropriation: "Appropriation",
      capitation: "Lowered capitation",
    },
    unknown: "Empty: not known, and that is said.",
    perContact: "SEK/contact",
    perYear: "SEK/year",
    perVisit: "SEK/visit",
    perListed: "SEK/listed",
    financingName: "State grant",
  },
  kinds: ({ healthCentre, theHealthCentre, region }) => ({
    allocation: {
      title: "Cost-sharing rule",
      about: `How the cost is shared between ${theHealthCentre} and ${region}.`,
    },
    contactCharge: {
      title: "Fixed price per contact",
      about: `The ${healthCentre} where the patient is listed pays a fixed amount; ${region} bears the rest.`,
    },
    payers: {
      title: "Other payers",
      about: `What the state, the care-giving region, the provider and the patient pay of the invoice. It leaves the region's cash; ${theHealthCentre} and ${region} share the rest.`,
    },
    cap: {
      title: "Cap per listed patient",
      about: `The most ${theHealthCentre} bears per listed patient and year.`,
    },
    tariff: {
      title: "Tariff",
      about: "Kronor per contact. Professions without a row keep their tariff.",
    },
    patientFee: {
      title: "Patient fee",
      about: "The fee, how many pay it and what it does to the number of contacts.",
    },
    growth: {
      title: "Growth",
      about: "Growth of the number of contacts, in place of the forecast's.",
    },
    stop: {
      title: "Stopped payment",
      about: "No invoices are paid. Where the stopped contacts go comes to 100%.",
    },
    visitCost: {
      title: "Cost of physical visits",
      about: "Capacity, not cash: only the realisable share becomes cash.",
    },
    ownService: { title: "Own digital service", about: "Takes over a share of the contacts." },
    financing: { title: "Financing", about: `What pays what ${region} bears.` },
  }),
  fields: ({ region }) => ({
    patientFee: {
      amount: { label: "Fee" },
      sharePaying: { label: "Share of the contacts that pay" },
      elasticity: {
        label: "Volume elasticity",
        hint: "0: the fee does not change the number of contacts.",
      },
    },
    payers: {
      state: { label: "The state", hint: "For example a national system." },
      statePerContact: {
        label: "State grant per contact",
        hint: "A grant that follows the contact, at most what is left of the cost.",
      },
      careRegion: {
        label: "The care-giving region",
        hint: "For example the share of contacts without an adequate needs assessment (Ds 2023:27).",
      },
      provider: { label: "The provider" },
      patient: { label: "The patient", hint: "Beyond the patient fee." },
    },
    cap: { perListed: { label: "Cap" } },
    growth: { perYear: { label: "Growth per year" } },
    stop: {
      returning: { label: "Return as physical visits" },
      ownDigital: { label: "Own digital service" },
      otherChannel: { label: "Other channel" },
      forgone: { label: "Forgone" },
      otherChannelPrice: { label: "Price in the other channel" },
    },
    visitCost: {
      perVisit: { label: "Avoidable cost per visit", hint: "Empty: no net effect is shown." },
      realisable: {
        label: "Realisable share",
        hint: "Default 0%: none of the visits' cost becomes cash.",
      },
      substitution: {
        label: "Visits per contact",
        hint: "How much of a contact replaces a visit, where it is no stop.",
      },
      upliftPerYear: { label: "Uplift per year" },
    },
    ownService: {
      share: { label: "Share of the contacts" },
      perContact: { label: "Cost per contact" },
      oneOff: { label: "One-off cost", hint: `Borne by ${region} in the first month.` },
      upliftPerYear: { label: "Uplift per year" },
    },
    financing: {
      name: { label: "Name" },
      frame: { label: "Frame" },
      validTo: { label: "Valid to and including", hint: "Empty: until further notice." },
    },
  }),
};
