/**
 * A closed schema as plain data: every key is known, every value is checked, nothing is left over.
 */
export type Schema =
  | RegExp
  | "number"
  | "boolean"
  | null
  | { readonly listOf: Schema }
  | { readonly oneOf: readonly Schema[] }
  | { readonly optional: Schema }
  | { readonly keys: Readonly<Record<string, Schema>> };

/** @returns one line a fault, each with the path to it. */
export function faults(value: unknown, schema: Schema, path = ""): readonly string[] {
  if (schema === null) return value === null ? [] : [`${path}: should be null`];
  if (schema instanceof RegExp)
    return typeof value === "string" && schema.test(value) ? [] : [`${path}: ${String(value)}`];
  if (typeof schema === "string")
    return typeof value === schema ? [] : [`${path}: should be a ${schema}`];
  if ("optional" in schema) return value === undefined ? [] : faults(value, schema.optional, path);
  if ("oneOf" in schema)
    return schema.oneOf.some((one) => faults(value, one, path).length === 0)
      ? []
      : [`${path}: fits none of the alternatives`];
  if ("listOf" in schema)
    return Array.isArray(value)
      ? value.flatMap((one, i) => faults(one, schema.listOf, `${path}[${i}]`))
      : [`${path}: should be a list`];
  if (typeof value !== "object" || value === null) return [`${path}: should be an object`];
  const known = Object.entries(schema.keys).flatMap(([key, inner]) =>
    faults((value as Record<string, unknown>)[key], inner, `${path}.${key}`)
  );
  const unknown = Object.keys(value).filter((key) => !(key in schema.keys));
  return [...known, ...unknown.map((key) => `${path}.${key}: unknown key`)];
}

const TEXT = /^\S(.*\S)?$/s;
const DAY = /^\d{4}-\d\d-\d\d$/;
const KRONOR = /^\d+$/;
const SHARE = /^(0(\.\d+)?|1)$/;
const VAGUE_DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

const citation: Schema = { keys: { id: TEXT, locator: TEXT, certainty: /^[ABCD]$/ } };
/** Only what may be presented as official. */
const officialCitation: Schema = { keys: { id: TEXT, locator: TEXT, certainty: /^[AB]$/ } };

const inBothLanguages: Schema = { keys: { sv: TEXT, en: TEXT } };
/** What the sample region invents says so in every block. */
const invented = { origin: /^synthetic$/, note: inBothLanguages };
const MONTH = /^\d{4}-\d\d$/;
const rule: Schema = { keys: { healthCentreShare: SHARE, regionShare: SHARE } };
const perMonth: Schema = { listOf: { oneOf: ["number", null] } };

function figure(value: RegExp): Schema {
  return { keys: { value, approximate: { optional: "boolean" }, source: officialCitation } };
}

/** Whether a figure is the patch's document's or the policy's. */
const whose: Schema = { optional: /^(source|policy)$/ };
const cited: Schema = {
  keys: {
    from: whose,
    healthCentre: whose,
    region: whose,
    retroactive: whose,
    amount: whose,
    returning: whose,
    frame: whose,
    validTo: whose,
    means: whose,
    name: whose,
  },
};

function patch(kind: RegExp, keys: Readonly<Record<string, Schema>>): Schema {
  return { keys: { kind, from: DAY, ...keys, source: { oneOf: [officialCitation, null] }, cited } };
}

const amounts: Schema = { listOf: { keys: { profession: TEXT, amount: KRONOR } } };
const patches: readonly Schema[] = [
  patch(/^allocation$/, {
    shares: { keys: { healthCentre: SHARE, region: SHARE } },
    retroactive: "boolean",
    unlisted: /^(healthCentre|region)$/,
  }),
  patch(/^(tariff|contactCharge)$/, { amounts }),
  patch(/^stop$/, {
    returning: SHARE,
    ownDigital: SHARE,
    otherChannel: SHARE,
    forgone: SHARE,
    otherChannelPrice: { oneOf: [KRONOR, null] },
  }),
  patch(/^visitCost$/, {
    perVisit: { oneOf: [KRONOR, null] },
    realisable: SHARE,
    substitution: SHARE,
    upliftPerYear: SHARE,
  }),
  patch(/^payers$/, {
    state: SHARE,
    statePerContact: KRONOR,
    careRegion: SHARE,
    provider: SHARE,
    patient: SHARE,
  }),
  patch(/^ownService$/, {
    share: SHARE,
    perContact: { oneOf: [KRONOR, null] },
    bearer: /^(healthCentre|region)$/,
    oneOff: KRONOR,
    upliftPerYear: SHARE,
  }),
];

const offered = patch(/^financing$/, {
  name: inBothLanguages,
  means: /^(grant|appropriation|capitation)$/,
  frame: KRONOR,
  validTo: { oneOf: [DAY, null] },
});

export const SCHEMAS: Readonly<Record<string, Schema>> = {
  "decompositionSources.json": {
    keys: { id: TEXT, methods: { listOf: { keys: { method: TEXT, source: citation } } } },
  },
  "providerPaySources.json": { keys: { id: TEXT, sources: { listOf: citation } } },
  "tariffs.json": {
    keys: {
      id: TEXT,
      label: inBothLanguages,
      unit: /^SEK\/contact$/,
      values: {
        listOf: {
          keys: {
            professions: { listOf: TEXT },
            from: DAY,
            amount: KRONOR,
            source: officialCitation,
            corroboratedBy: { listOf: officialCitation },
            lastVerified: { keys: { date: VAGUE_DATE, source: officialCitation } },
          },
        },
      },
    },
  },
  "sensitivitySources.json": {
    keys: { id: TEXT, elasticity: citation, normal: citation, commonNumbers: citation },
  },
  "breakEvenEvidence.json": {
    keys: {
      substitution: {
        listOf: {
          keys: {
            id: /^(none|partial|most)$/,
            value: SHARE,
            approximate: { optional: "boolean" },
            source: citation,
          },
        },
      },
      noRelief: officialCitation,
      visitPrices: {
        listOf: { keys: { id: /^(doctor|other)$/, value: KRONOR, source: officialCitation } },
      },
      realisable: officialCitation,
      law: officialCitation,
    },
  },
  "professions.json": {
    keys: {
      professions: {
        listOf: {
          keys: {
            code: /^[A-Z]{2}$/,
            group: { oneOf: [/^(LÄKARE|PSYKOSOCIAL|ÖVRIG)$/, null] },
            sv: TEXT,
            en: TEXT,
            synonyms: { listOf: TEXT },
            source: citation,
          },
        },
      },
      groups: {
        listOf: {
          keys: { group: /^(PSYKOSOCIAL|ÖVRIG)$/, sv: TEXT, en: TEXT, synonyms: { listOf: TEXT } },
        },
      },
    },
  },
  "vastmanland.json": {
    keys: {
      id: TEXT,
      region: TEXT,
      unit: { keys: { contacts: TEXT, cost: TEXT } },
      years: {
        listOf: {
          keys: {
            year: "number",
            kind: /^(outcome|forecast)$/,
            contacts: { oneOf: [figure(/^\d+$/), null] },
            cost: figure(KRONOR),
          },
        },
      },
      ruleInForce: {
        keys: { healthCentreShare: SHARE, regionShare: SHARE, source: officialCitation },
      },
      proposal: {
        keys: {
          status: /^proposed$/,
          effectiveFrom: DAY,
          retroactive: "boolean",
          regionShare: SHARE,
          healthCentreShare: SHARE,
          expectedCost: KRONOR,
          source: officialCitation,
        },
      },
    },
  },
  "jamtland.json": {
    keys: {
      id: TEXT,
      region: TEXT,
      year: "number",
      kind: /^outcome$/,
      cost: figure(KRONOR),
      tariff: figure(KRONOR),
      proposal: { keys: { status: /^motion$/, stopFrom: DAY, source: officialCitation } },
    },
  },
  "policies.json": {
    keys: {
      policies: {
        listOf: {
          keys: {
            id: /^[a-z0-9-]+$/,
            name: inBothLanguages,
            text: inBothLanguages,
            legalNote: { oneOf: [inBothLanguages, null] },
            formerLegalNote: { oneOf: [inBothLanguages, null] },
            status: /^(proposed|motion|inquired|decided|implemented)$/,
            source: officialCitation,
            furtherSources: { listOf: officialCitation },
            validFrom: { oneOf: [DAY, null] },
            validTo: { oneOf: [DAY, null] },
            standing: inBothLanguages,
            patches: { listOf: { oneOf: patches } },
            offered: { listOf: offered },
          },
        },
      },
    },
  },
  "regionFigures.json": {
    keys: {
      figures: {
        listOf: {
          keys: {
            region: { oneOf: [TEXT, null] },
            from: DAY,
            to: DAY,
            measure: /^(contacts|cost|contactsPerThousand|costPerInhabitant)$/,
            value: /^\d+$/,
            bound: /^(exact|about|atLeast)$/,
            basis: /^(year|partYear|forecast|weighted)$/,
            note: { oneOf: [inBothLanguages, null] },
            source: citation,
          },
        },
      },
      populations: {
        listOf: { keys: { region: TEXT, date: DAY, value: /^\d+$/, source: officialCitation } },
      },
    },
  },
  "regionDecisions.json": {
    keys: {
      decisions: {
        listOf: {
          keys: {
            region: TEXT,
            date: VAGUE_DATE,
            status: /^(proposed|motion|inquired|decided|implemented)$/,
            text: inBothLanguages,
            policy: { oneOf: [/^[a-z0-9-]+$/, null] },
            source: officialCitation,
          },
        },
      },
    },
  },
  "nationalMix.json": {
    keys: {
      id: TEXT,
      year: "number",
      unit: TEXT,
      source: officialCitation,
      shares: { listOf: { keys: { profession: /^[A-Z]{2}$/, value: SHARE } } },
    },
  },
  "sampleRegion.json": {
    keys: {
      id: TEXT,
      ...invented,
      seed: "number",
      region: inBothLanguages,
      agreesWith: officialCitation,
      decision: {
        keys: {
          ...invented,
          modelledOn: officialCitation,
          status: /^decided$/,
          decided: MONTH,
          effectiveFrom: DAY,
          retroactive: "boolean",
          ruleInForce: rule,
          rule,
        },
      },
      meanFees: {
        keys: {
          ...invented,
          unit: /^SEK\/contact$/,
          values: {
            listOf: { keys: { profession: /^[A-Z]{2}$/, year: "number", value: KRONOR } },
          },
        },
      },
      units: {
        keys: {
          ...invented,
          asOf: DAY,
          physicalVisitYears: { listOf: "number" },
          compensationYears: { listOf: "number" },
          budgetYear: "number",
          unit: { keys: { availability: TEXT, compensation: TEXT, budget: TEXT } },
          unlisted: { keys: { id: TEXT, name: inBothLanguages, costCentre: /^\d{4}$/ } },
          values: {
            listOf: {
              keys: {
                id: /^vc\d\d$/,
                name: / \(påhittad\)$/,
                operator: /^(region|private)$/,
                costCentre: /^\d{4}$/,
                listed: "number",
                cni: /^\d\.\d\d$/,
                availability: SHARE,
                physicalVisits: { listOf: "number" },
                compensation: { listOf: "number" },
                budget: "number",
              },
            },
          },
        },
      },
      series: {
        keys: {
          ...invented,
          first: MONTH,
          last: MONTH,
          unit: { keys: { contacts: TEXT, cost: TEXT } },
          values: {
            listOf: {
              keys: {
                unit: /^(vc\d\d|okand)$/,
                profession: /^[A-Z]{2}$/,
                contacts: perMonth,
                cost: perMonth,
              },
            },
          },
        },
      },
    },
  },
};

export const DOCUMENT: Schema = {
  keys: {
    document: TEXT,
    issuer: TEXT,
    date: VAGUE_DATE,
    address: { oneOf: [/^https:\/\/\S+$/, null] },
  },
};
