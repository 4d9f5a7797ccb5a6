/** What became of a formula that was to be entered anew. */
export type RepairOutcome =
  /** What the cell shows now: a value, or an error that is not about the name. */
  | { readonly status: "repaired"; readonly shows: string }
  /** Entered anew, and still #NAME?. */
  | { readonly status: "unknown" }
  | { readonly status: "protected" }
  /** The cell takes everything as text: the formula would become one. */
  | { readonly status: "text" }
  /** Somebody has edited the cell since it was looked at. */
  | { readonly status: "edited" }
  /** Somebody had, between look and entry, and what they wrote could not be put back. */
  | { readonly status: "displaced"; readonly held: string; readonly reason: string }
  | { readonly status: "refused"; readonly reason: string }
  /** Excel stopped answering before it could be seen what became of it. */
  | { readonly status: "unread"; readonly reason: string }
  | { readonly status: "cancelled" };
