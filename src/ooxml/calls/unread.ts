/** Why a call could not be worked out anew. */
export type Unread =
  /** Only Excel can work the argument out, and did not. */
  | { readonly code: "argument"; readonly text: string }
  /** The call depends on its own answer. */
  | { readonly code: "circular" }
  /** A function that this version does not have. */
  | { readonly code: "unknownFunction" }
  /** Longer or deeper than any that Excel writes. */
  | { readonly code: "tooLong" }
  /** The new answer is larger than the old, and cells stand in its way. */
  | { readonly code: "spillBlocked" }
  /** In a rule for many cells, whose answers differ. */
  | { readonly code: "relative" }
  /** A rule uses an answer that cannot be replaced, by way of a name or of what spills. */
  | { readonly code: "rule" }
  /** A name calls us and answers each cell by itself, or as only Excel can work out. */
  | { readonly code: "name"; readonly name: string }
  /** It refers to what spills in a way that only Excel can follow. */
  | { readonly code: "spill" };
