import type { Form } from "./workspaceProblem";
import type { Patch } from "../../core/policy/policy";
import type { PatchField } from "../../core/figureSource";

/** A field of a change: what it may hold, and what it is where nobody has said. */
export interface FieldForm {
  readonly field: PatchField;
  readonly form: Form;
  /** Blank, or left out, means this; undefined: it has to be filled in. */
  readonly otherwise?: unknown;
}

const from: FieldForm = { field: "from", form: "date" };
const uplift: FieldForm = { field: "upliftPerYear", form: "growth", otherwise: 0 };

/** The fields of each kind of change, in the order that they are written. */
export const patchForms: Readonly<Record<Patch["kind"], readonly FieldForm[]>> = {
  tariff: [from],
  patientFee: [
    from,
    { field: "amount", form: "kronor" },
    { field: "sharePaying", form: "share" },
    { field: "elasticity", form: "number", otherwise: 0 },
  ],
  allocation: [
    from,
    { field: "healthCentre", form: "share" },
    { field: "region", form: "share" },
    { field: "unlisted", form: "unlisted", otherwise: "region" },
    { field: "retroactive", form: "yesNo", otherwise: false },
  ],
  contactCharge: [from],
  cap: [from, { field: "perListed", form: "kronor" }],
  growth: [from, { field: "perYear", form: "growth" }],
  stop: [
    from,
    { field: "returning", form: "share" },
    { field: "ownDigital", form: "share" },
    { field: "otherChannel", form: "share" },
    { field: "forgone", form: "share" },
    { field: "otherChannelPrice", form: "kronor", otherwise: null },
  ],
  visitCost: [
    from,
    { field: "perVisit", form: "kronor", otherwise: null },
    { field: "realisable", form: "share", otherwise: 0 },
    { field: "substitution", form: "share", otherwise: 0 },
    uplift,
  ],
  ownService: [
    from,
    { field: "share", form: "share" },
    { field: "perContact", form: "kronor", otherwise: null },
    { field: "bearer", form: "party" },
    { field: "oneOff", form: "kronor", otherwise: 0 },
    uplift,
  ],
  financing: [
    from,
    { field: "name", form: "text" },
    { field: "means", form: "means" },
    { field: "frame", form: "kronor" },
    { field: "validTo", form: "date", otherwise: null },
  ],
};

/** Kinds with a row an amount, each with a profession. */
export function hasAmounts(kind: Patch["kind"]): kind is "tariff" | "contactCharge" {
  return kind === "tariff" || kind === "contactCharge";
}

/** The value of a patch's field, wherever in the patch it is kept. */
export function fieldOf(patch: Patch, field: PatchField): unknown {
  return patch.kind === "allocation" && (field === "healthCentre" || field === "region")
    ? patch.shares[field]
    : (patch as unknown as Readonly<Record<string, unknown>>)[field];
}
