import { LANGUAGES } from "../../words/language";
import { planExample } from "../../example/sheet/planExample";

/** What stands first on a sheet of the example. */
export function isOwnTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) =>
    planExample(language, "").some(({ rows }) => rows[0]?.[0]?.content === cell)
  );
}
