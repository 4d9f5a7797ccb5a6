/** What a thrown thing says; Office throws errors that are not always `Error` of this realm. */
export function reasonOf(thrown: unknown): string {
  return typeof thrown === "object" && thrown !== null && "message" in thrown
    ? String(thrown.message)
    : String(thrown);
}
