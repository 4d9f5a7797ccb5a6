/** Why a call could not be worked out anew. */
export type Unread =
  /** Only Excel can work the argument out, and did not. */
  | { readonly code: "argument"; readonly text: string }
  /** The call depends on its own answer. */
  | { readonly code: "circular" }
  /** A function that this version does not have. */
  | { readonly code: "unknownFunction" }
  /** The new answer is larger than the old, and cells stand in its way. */
  | { readonly code: "spillBlocked" }
  /** In a rule for many cells: worked out for the first of them. */
  | { readonly code: "relative" };
