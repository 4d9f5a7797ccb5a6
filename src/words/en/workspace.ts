import type { Kept } from "../../policies/sheet/workspaceProblem";
import type { WorkspaceTexts } from "../sv/workspace";

const kept: Readonly<Record<Kept, string>> = {
  last: "The value last saved applies.",
  none: "The value is left out.",
  proposed: "The status proposal applies.",
};

export const en: WorkspaceTexts = {
  sheet: "Alternatives (Nätläkarkalkyl)",
  title: "Alternatives compared in Nätläkarkalkyl",
  notes: [
    "The tables may be edited by hand: what stands here applies when the pane reads them next.",
    "Every change has one row a field. Copy the rows to add a change, and give it a new number.",
    "The add-in rewrites the sheet when you save in the pane. There is room for your own notes to the right of the tables.",
  ],
  tables: {
    policies: {
      title: "Alternatives",
      headings: {
        id: "Id",
        name: "Name",
        text: "Description",
        status: "Status",
        validFrom: "Valid from",
        validTo: "Valid to",
        legalNote: "Legal note",
        sources: "Source",
        compared: "Compared as no.",
      },
    },
    changes: {
      title: "Changes to the baseline",
      headings: {
        policy: "Alternative",
        kind: "Change",
        field: "Field",
        number: "No.",
        value: "Value",
        profession: "Profession",
        limits: "Unit and limits",
        source: "Source",
      },
    },
    sources: {
      title: "Sources",
      headings: {
        code: "Source",
        issuer: "Issuer",
        document: "Document",
        date: "Date",
        certainty: "Certainty",
        address: "Web address",
        locator: "Locator",
      },
    },
    settings: {
      title: "Settings",
      headings: { key: "Key", label: "Setting", value: "Value", limits: "Unit and limits" },
    },
  },
  words: {
    status: {
      proposed: "proposal",
      motion: "motion",
      inquired: "inquired",
      decided: "decided",
      implemented: "implemented",
    },
    kind: {
      tariff: "tariff",
      patientFee: "patient fee",
      allocation: "allocation",
      contactCharge: "fixed amount per contact",
      payers: "other payers",
      cap: "cap per listed patient",
      growth: "volume growth",
      stop: "stopped payment",
      visitCost: "cost of physical visits",
      ownService: "own digital service",
      financing: "financing",
    },
    party: { healthCentre: "health centre", region: "region" },
    unlisted: { healthCentre: "health centre", region: "region", rule: "same as listed" },
    means: {
      grant: "state grant",
      appropriation: "appropriation",
      capitation: "lowered capitation",
    },
    role: {
      contacts: "contacts",
      units: "health centres",
      tariffs: "tariffs",
      rules: "allocation rules",
    },
    method: {
      "half-trend": "half-trend",
      "run-rate": "run-rate",
      flat: "flat",
      drift: "drift",
      cagr: "cagr",
      damped: "damped",
      seasonal: "seasonal",
    },
    yesNo: { yes: "yes", no: "no" },
    laterRows: { incomplete: "incomplete outcome", forecast: "own forecast" },
    questionKind: {
      legal: "legal",
      economic: "economic",
      organisational: "organisational",
      negotiation: "negotiation",
    },
    questionStatus: { open: "open", ongoing: "ongoing", settled: "settled" },
  },
  fields: {
    from: "Valid from",
    amount: "Amount per contact",
    sharePaying: "Share paying the fee",
    elasticity: "Elasticity of volume",
    healthCentre: "Health centre's share",
    region: "Region's share",
    unlisted: "Unlisted borne by",
    retroactive: "Retroactive",
    state: "The state's share",
    statePerContact: "State grant per contact",
    careRegion: "The care-giving region's share",
    provider: "The provider's share",
    patient: "The patient's share beyond the fee",
    perListed: "Cap per listed patient and year",
    perYear: "Growth per year",
    returning: "Return as physical visits",
    ownDigital: "Go to own digital service",
    otherChannel: "Go to another channel",
    forgone: "Forgone",
    otherChannelPrice: "Price in the other channel",
    perVisit: "Avoidable cost per physical visit",
    realisable: "Realisable share",
    substitution: "Physical visits a contact replaces",
    upliftPerYear: "Uplift per year",
    share: "Share of the contacts",
    perContact: "Cost per own contact",
    bearer: "Borne by",
    oneOff: "One-off cost",
    name: "Name",
    means: "Kind of means",
    frame: "Frame per year",
    validTo: "Valid to",
  },
  settings: {
    baseline: "Baseline",
    lastOutcome: "Outcome until",
    laterRows: "Rows after the outcome",
    lastMonth: "Forecast until",
    method: "Forecast method",
    inhabitants: "Inhabitants",
    users: "Users per year, persons",
    synthetic: "Invented example",
    healthCentreTerm: "Word for health centre",
    regionTerm: "Word for the region",
    matterTitle: "Matter: title",
    matterRegion: "Matter: region",
    matterAdministration: "Matter: administration",
    matterCaseNumber: "Matter: case number",
    matterDate: "Matter: date",
    matterAuthor: "Matter: case officer",
    questionText: "Open question",
    questionKind: "Open question: kind",
    questionStatus: "Open question: status",
    questionOwner: "Open question: responsible",
    questionDue: "Open question: settled by",
    standpointPolicy: "Standpoint: alternative",
    standpointText: "Standpoint: text",
    ruleFrom: "Rule in force: from",
    ruleHealthCentre: "Rule in force: health centre's share",
    ruleRegion: "Rule in force: region's share",
    ruleUnlisted: "Rule in force: unlisted borne by",
    ruleSource: "Rule in force: source",
    feeProfession: "Mean fee: profession",
    feeYear: "Mean fee: from year",
    feeAmount: "Mean fee: amount",
    sourceRole: "Data: content",
    sourcePlace: "Data: table or range",
    sourceUnit: "Data: SEK per written unit",
    sourceColumn: "Data: corrected column",
  },
  forms: {
    status: "proposal, motion, inquired, decided or implemented",
    kind: "tariff, patient fee, allocation, fixed amount per contact, other payers, cap per listed patient, volume growth, stopped payment, cost of physical visits, own digital service or financing",
    party: "health centre or region",
    unlisted: "health centre, region or same as listed",
    means: "state grant, appropriation or lowered capitation",
    role: "contacts, health centres, tariffs or allocation rules",
    method: "half-trend, run-rate, flat, drift, cagr or growth per year, such as 5%",
    yesNo: "yes or no",
    laterRows: "incomplete outcome or own forecast",
    questionKind: "legal, economic, organisational or negotiation",
    questionStatus: "open, ongoing or settled",
    text: "text",
    date: "a date, such as 2020-01-01",
    month: "a month, such as 2019-12; a year is its December",
    year: "a year, such as 2020",
    share: "a share, 0–100%",
    growth: "percent per year, at least −100%",
    kronor: "SEK, 0 or more",
    number: "a number, such as −0.1",
    people: "a number of people, 0 or more",
    moneyUnit: "1, 1000 or 1000000",
    profession: "a profession's code (LK, SJ, PS …) or name",
    certainty: "A, B, C or D",
    policy: "the id or name of an alternative in the table",
    columnMeaning: "heading → meaning",
  },
  optional: "may be empty",
  sourceCode: "S",
  notSaved: {
    editedByHand:
      "The sheet with the alternatives has been changed by someone else than the pane since it was read. Read it again, or choose to overwrite.",
    newerSchema:
      "The alternatives in the workbook were saved by a newer version of the add-in. Nothing was overwritten.",
    noRoom:
      "The alternatives have no room to grow: another table stands below or beside theirs and cannot be moved down whole. Nothing was written. Move that table and save again.",
  },
  otherPanes: (name) => `${name} (other pane)`,
  conflicts: {
    policy: (name, copy) => `${name} was changed in both places. The other one is kept as ${copy}.`,
    setting: (label, theirs) =>
      `${label} was changed in both places. What it says here holds; in the other pane it was ${theirs}.`,
  },
  problems: {
    "schema.newer": ({ found, known }) =>
      `The alternatives were saved by a newer version of the add-in (format ${found}, this version reads ${known}). Update the add-in. Nothing is overwritten.`,
    "part.unreadable": () =>
      "The saved copy of the alternatives cannot be read. The tables on the sheet apply.",
    "table.missing": ({ table, kept: instead }, { tables }) =>
      `The table ${tables[table].title} is not on the sheet. ${instead === "last" ? "What was last saved applies." : "It counts as empty."}`,
    "column.missing": ({ table, column, kept: instead }, { tables }) =>
      `The table ${tables[table].title} lacks the column ${(tables[table].headings as Readonly<Record<string, string>>)[column]!}. ${instead === "last" ? "What was last saved applies." : "It counts as empty."} Write the heading back.`,
    "cell.unreadable": ({ row, column, field, value, form, kept: instead }, texts) => {
      const label =
        field === null
          ? column
          : ((texts.fields as Record<string, string>)[field] ??
            (texts.settings as Record<string, string>)[field]!);
      const found = value === "" ? "is empty" : `is “${value}” and cannot be read`;
      return `Row ${row}, ${label} ${found}. ${kept[instead]} Write ${texts.forms[form]}.`;
    },
    "policy.nameless": ({ row, kept: instead }) =>
      `Row ${row}: the alternative has no name. ${instead === "last" ? "The name last saved applies." : "The row is left out."} Write a name.`,
    "policy.repeated": ({ row, value }) =>
      `Row ${row}: the id “${value}” is taken. The row is left out. Write another id, or leave it empty.`,
    "policy.unknown": ({ row, value }) =>
      `Row ${row}: the alternative “${value}” is not in the table. The row is left out. Write the alternative's id or name.`,
    "field.unknown": ({ row, value, kind }, { words }) =>
      `Row ${row}: the field “${value}” does not belong to ${words.kind[kind]}. The row is left out. Copy the field's name from another row.`,
    "field.repeated": ({ row, value }) =>
      `Row ${row}: the field “${value}” stands twice in the same change. The first row applies. Remove one, or give the change a new number.`,
    "field.missing": ({ row, kind, field, kept: instead }, { fields, words }) =>
      `Row ${row}: ${words.kind[kind]} lacks the field ${fields[field]}. ${kept[instead]} Add a row with the field.`,
    "change.left": ({ row, kind }, { words }) =>
      `Row ${row}: the change${kind ? ` (${words.kind[kind]})` : ""} lacks what it needs and is left out. Fill in the fields mentioned.`,
    "source.unknown": ({ row, value }) =>
      `Row ${row}: the source “${value}” is not in the table Sources. It is left out. Add it there, or write the source as text.`,
    "source.repeated": ({ row, value }) =>
      `Row ${row}: the source “${value}” stands twice. The first applies. Give the second a number of its own.`,
    "setting.unknown": ({ row, value }) =>
      `Row ${row}: the setting “${value}” is unknown. The row is left out. Write the key as on the other rows.`,
    "setting.missing": ({ row, label }, { settings }) =>
      `Row ${row}: ${settings[label]} is missing, and the rows that belong with it are left out. Add the row.`,
  },
};
