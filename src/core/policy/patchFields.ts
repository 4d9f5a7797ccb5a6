import type { ProfessionKey } from "../profession";
import type { Patch } from "./policy";

/** What a field of a change holds; shares and growth are parts of 1. */
export type FieldForm =
  | "date"
  | "text"
  | "yesNo"
  | "party"
  | "unlisted"
  | "means"
  | "share"
  | "growth"
  | "number"
  | "kronor";

/** What a figure counts; kronor by what. */
export type FigureUnit =
  "share" | "number" | "kronor" | "perContact" | "perVisit" | "perListed" | "perYear";

interface Declared<Field extends string = string> {
  readonly field: Field;
  readonly form: FieldForm;
  /** Left out, or a blank cell, means this; undefined: it has to be given. */
  readonly otherwise?: unknown;
  /** In a new change that no preset has, so that it changes nothing: no default without a source. */
  readonly initial?: unknown;
  /** Of a number. */
  readonly limits?: readonly [least: number, most: number];
  readonly unit?: FigureUnit;
}

const from = { field: "from", form: "date" } as const;

const share = { form: "share", unit: "share", limits: [0, 1] } as const;

const none = { initial: 0, otherwise: 0 } as const;

/** More for one contact, visit or patient is a slip. */
const kronor = { form: "kronor", limits: [0, 100_000] } as const;

/** A year, or once. */
const largeKronor = { form: "kronor", limits: [0, 1e11] } as const;

const uplift = {
  field: "upliftPerYear",
  form: "growth",
  unit: "share",
  limits: [-0.5, 0.5],
  otherwise: 0,
} as const;

/** Kronor per contact of a profession. */
export const AMOUNT = { field: "amount", unit: "perContact", ...kronor } as const;

/**
 * The fields of each kind of change, in the order that they are written: for the form, the check,
 * the tables of the workbook and their reading. Kinds with amounts have an AMOUNT a profession too.
 */
export const PATCH_FIELDS = {
  tariff: [from],
  patientFee: [
    from,
    { field: "amount", unit: "perContact", initial: 0, ...kronor },
    { field: "sharePaying", initial: 1, ...share },
    {
      field: "elasticity",
      form: "number",
      unit: "number",
      limits: [-1, 1],
      initial: 0,
      otherwise: 0,
    },
  ],
  allocation: [
    from,
    { field: "healthCentre", ...share },
    { field: "region", ...share },
    { field: "unlisted", form: "unlisted", otherwise: "region" },
    { field: "retroactive", form: "yesNo", otherwise: false },
  ],
  contactCharge: [from],
  payers: [
    from,
    { field: "state", ...none, ...share },
    { field: "statePerContact", unit: "perContact", ...none, ...kronor },
    { field: "careRegion", ...none, ...share },
    { field: "provider", ...none, ...share },
    { field: "patient", ...none, ...share },
  ],
  cap: [from, { field: "perListed", unit: "perListed", initial: 100, ...kronor }],
  growth: [from, { field: "perYear", form: "growth", unit: "share", limits: [-1, 10], initial: 0 }],
  stop: [
    from,
    { field: "returning", ...share },
    { field: "ownDigital", ...share },
    { field: "otherChannel", ...share },
    { field: "forgone", ...share },
    { field: "otherChannelPrice", unit: "perContact", otherwise: null, ...kronor },
  ],
  visitCost: [
    from,
    { field: "perVisit", unit: "perVisit", otherwise: null, ...kronor },
    { field: "realisable", otherwise: 0, ...share },
    { field: "substitution", otherwise: 0, ...share },
    uplift,
  ],
  ownService: [
    from,
    { field: "share", ...share },
    { field: "perContact", unit: "perContact", otherwise: null, ...kronor },
    { field: "bearer", form: "party" },
    { field: "oneOff", unit: "kronor", otherwise: 0, ...largeKronor },
    uplift,
  ],
  financing: [
    from,
    { field: "name", form: "text" },
    { field: "means", form: "means", initial: "grant" },
    { field: "frame", unit: "perYear", initial: 0, ...largeKronor },
    { field: "validTo", form: "date", initial: null, otherwise: null },
  ],
} as const satisfies { readonly [Kind in Patch["kind"]]: readonly Declared<KeptIn<Kind>>[] };

/** What a kind of change is made of, but for what all have and what stands in amounts. */
type KeptIn<Kind extends Patch["kind"]> = FieldsIn<Extract<Patch, { readonly kind: Kind }>>;

type FieldsIn<P extends Patch> =
  | Exclude<keyof P & string, "kind" | "source" | "ownSource" | "amounts" | "shares">
  | (P extends { readonly shares: infer Shares } ? keyof Shares & string : never);

type FieldOf<Kind extends Patch["kind"]> = (typeof PATCH_FIELDS)[Kind][number];

/** A field of a change that is not declared above does not compile: it is named here. */
type Undeclared = {
  [Kind in Patch["kind"]]: `${Kind}.${Exclude<KeptIn<Kind>, FieldOf<Kind>["field"]>}`;
}[Patch["kind"]];
type None<T extends never> = T;

export type PatchField =
  FieldOf<Patch["kind"]>["field"] | (typeof AMOUNT)["field"] | None<Undeclared>;

/** The fields of a kind that are numbers. */
export type FigureName<Kind extends Patch["kind"]> = Extract<
  FieldOf<Kind>,
  { readonly limits: unknown }
>["field"];

export type FieldDeclaration = Declared<PatchField>;

export interface FigureDeclaration extends FieldDeclaration {
  readonly limits: readonly [least: number, most: number];
  readonly unit: FigureUnit;
}

export function fieldsOf(kind: Patch["kind"]): readonly FieldDeclaration[] {
  return PATCH_FIELDS[kind];
}

export function figuresOfKind(kind: Patch["kind"]): readonly FigureDeclaration[] {
  return fieldsOf(kind).filter((one): one is FigureDeclaration => one.limits !== undefined);
}

/** Of a stop: the share that nobody writes, because it is the rest of 100 %. */
const REST = "forgone";

type StopShare = Extract<FieldOf<"stop">, { readonly form: "share" }>["field"];

/** Where stopped contacts go, as far as it is written. */
export type WrittenShare = Exclude<StopShare, typeof REST>;

export const WRITTEN_SHARES: readonly WrittenShare[] = PATCH_FIELDS.stop.flatMap((one) =>
  one.form !== "share" || one.field === REST ? [] : one.field
);

/** Kinds with an amount a profession. */
export function hasAmounts(kind: Patch["kind"]): kind is "tariff" | "contactCharge" {
  return kind === "tariff" || kind === "contactCharge";
}

/** The value of a patch's field, wherever in the patch it is kept. */
export function fieldOf(patch: Patch, field: PatchField): unknown {
  return patch.kind === "allocation" && (field === "healthCentre" || field === "region")
    ? patch.shares[field]
    : (patch as unknown as Readonly<Record<string, unknown>>)[field];
}

/** A number of a patch with its limits; of an amount the field is its profession. */
export interface LimitedFigure {
  readonly field: PatchField | ProfessionKey;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
}

export function limitedFigures(patch: Patch): readonly LimitedFigure[] {
  const amounts = "amounts" in patch ? patch.amounts : [];
  return [
    ...amounts.map(({ profession, amount }) => withLimits(profession, amount, AMOUNT.limits)),
    ...figuresOfKind(patch.kind).map(({ field, limits }) =>
      withLimits(field, fieldOf(patch, field) as number | null, limits)
    ),
  ];
}

function withLimits(
  field: LimitedFigure["field"],
  value: number | null,
  [least, most]: readonly [number, number]
): LimitedFigure {
  return { field, value, least, most };
}
