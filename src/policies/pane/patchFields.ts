import type { Patch } from "../../core/policy/policy";

/** What the fields of a patch need: the patch itself, and a say in what is put into it. */
export interface PatchFieldsProps<P extends Patch> {
  readonly patch: P;
  /** @returns what is wrong with a field if the patch were like this; null: nothing */
  readonly check: (field: string, candidate: Patch) => string | null;
  /** @param field names what is edited, for undo */
  readonly put: (patch: Patch, field: string) => void;
}
