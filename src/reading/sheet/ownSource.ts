import type { Language } from "../../words/language";
import { planExample } from "../../example/sheet/planExample";

const LANGUAGES: readonly Language[] = ["sv", "en"];

/** What stands first on a sheet of the example. */
export function isOwnTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) =>
    planExample(language, "").some(({ rows }) => rows[0]?.[0]?.content === cell)
  );
}
