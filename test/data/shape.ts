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

function figure(value: RegExp): Schema {
  return { keys: { value, approximate: { optional: "boolean" }, source: officialCitation } };
}

export const SCHEMAS: Readonly<Record<string, Schema>> = {
  "tariffs.json": {
    keys: {
      id: TEXT,
      label: { keys: { sv: TEXT, en: TEXT } },
      unit: /^SEK\/contact$/,
      values: {
        listOf: {
          keys: {
            professions: { listOf: TEXT },
            from: DAY,
            amount: KRONOR,
            source: officialCitation,
            corroboratedBy: { listOf: officialCitation },
            lastVerified: { optional: { keys: { date: VAGUE_DATE, source: officialCitation } } },
          },
        },
      },
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
  "nationalMix.json": {
    keys: {
      id: TEXT,
      year: "number",
      unit: TEXT,
      source: officialCitation,
      shares: { listOf: { keys: { profession: /^[A-Z]{2}$/, value: SHARE } } },
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
