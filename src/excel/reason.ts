/** What a thrown thing says; Office throws errors that are not always `Error` of this realm. */
export function reasonOf(thrown: unknown): string {
  if (typeof thrown === "string") return thrown;
  const { message, code } = Object(thrown) as {
    readonly message?: unknown;
    readonly code?: unknown;
  };
  return [message, code].find(isText) ?? "Error";
}

function isText(said: unknown): said is string {
  return typeof said === "string" && said !== "";
}
