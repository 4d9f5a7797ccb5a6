import type { PatchField } from "./policy/patchFields";
import type { Party, Patch } from "./policy/policy";
import type { ProfessionKey } from "./profession";
import { inOwnWords, type Source } from "./provenance";

/** A value of a patch: a field of it, or its amount for a profession. */
export interface Figure {
  readonly field: PatchField;
  readonly profession: ProfessionKey | null;
  readonly value: unknown;
}

/** Förlaga: a patch as a document has it, and which of its figures the document gives. */
export interface Template {
  readonly patch: Patch;
  readonly cited: ReadonlyMap<PatchField, Source>;
}

/** Where a figure comes from: it is the document's only as long as it is what the document says. */
export type FigureSource =
  | { readonly kind: "document"; readonly source: Source }
  | {
      readonly kind: "own";
      /** What the user says that it comes from. */
      readonly source: Source | null;
      /** The document that it was changed from. */
      readonly template: Source | null;
    };

/** Where the figures of a patch come from, all of them together. */
export interface PatchSource {
  /** Documents that figures still stand as they give them. */
  readonly documents: readonly Source[];
  /** Figures that are the user's own. */
  readonly own: readonly Figure[];
  readonly ownSource: Source | null;
  /** Documents that own figures were changed from. */
  readonly templates: readonly Source[];
}

const WORDLESS: ReadonlySet<string> = new Set(["kind", "source", "ownSource"]);

/** Every figure of a patch; shares as they are counted, which sum to 1. */
export function figuresOfPatch(patch: Patch): readonly Figure[] {
  return Object.entries(patch).flatMap(([key, value]): Figure[] => {
    if (WORDLESS.has(key)) return [];
    if (patch.kind === "allocation" && key === "shares") return shareFigures(patch.shares);
    if ("amounts" in patch && key === "amounts")
      return patch.amounts.map(({ profession, amount }) => ({
        field: "amount",
        profession,
        value: amount,
      }));
    return [{ field: key as PatchField, profession: null, value }];
  });
}

function shareFigures(shares: Readonly<Record<Party, number>>): Figure[] {
  const sum = shares.healthCentre + shares.region || 1;
  return (["healthCentre", "region"] as const).map((field) => ({
    field,
    profession: null,
    value: Number((shares[field] / sum).toPrecision(12)),
  }));
}

/** @param template null: the figures of the patch were taken from no document that is known */
export function figureSource(
  patch: Patch,
  figure: Figure,
  template: Template | null
): FigureSource {
  const own = patch.ownSource?.trim() ? inOwnWords(patch.ownSource.trim()) : null;
  if (template === null) return { kind: "own", source: own ?? patch.source, template: null };
  const source = template.cited.get(figure.field) ?? null;
  return source !== null && isAsIn(template, figure)
    ? { kind: "document", source }
    : { kind: "own", source: own, template: source };
}

export function patchSource(patch: Patch, template: Template | null): PatchSource {
  const sources = figuresOfPatch(patch).map((figure) => ({
    figure,
    from: figureSource(patch, figure, template),
  }));
  const own = sources.filter(
    // What a preset leaves open is nobody's until somebody has filled it in.
    ({ figure, from }) =>
      from.kind === "own" && (template === null || !(isAsked(figure) || isAsIn(template, figure)))
  );
  return {
    documents: distinct(
      sources.flatMap(({ from }) => (from.kind === "document" ? [from.source] : []))
    ),
    own: own.map(({ figure }) => figure),
    ownSource:
      sources.flatMap(({ from }) => (from.kind === "own" && from.source ? [from.source] : []))[0] ??
      null,
    templates: distinct(
      own.flatMap(({ from }) => (from.kind === "own" && from.template ? [from.template] : []))
    ),
  };
}

/** Who bears the unlisted is asked for, and no document's. */
function isAsked({ field }: Figure): boolean {
  return field === "unlisted";
}

/** Whether a figure is what it is in the template. */
export function isAsIn({ patch }: Template, figure: Figure): boolean {
  return figuresOfPatch(patch).some(
    (one) =>
      one.field === figure.field &&
      one.profession === figure.profession &&
      one.value === figure.value
  );
}

/** The same place in the same document. */
export function isSameSource(one: Source, other: Source): boolean {
  return (
    one.document === other.document &&
    one.issuer === other.issuer &&
    one.date === other.date &&
    one.locator === other.locator
  );
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return sources.filter((one, i) => sources.findIndex((other) => isSameSource(one, other)) === i);
}
