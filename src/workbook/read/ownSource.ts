import type { Language } from "../../locales/sentence";
import { planExample } from "../example/example";

const LANGUAGES: readonly Language[] = ["sv", "en"];

/** Tables that keep the alternatives. */
export function isOwnTable(name: string): boolean {
  return name.startsWith("Natlakarkalkyl_");
}

/** What stands first on a sheet of the example. */
export function isOwnTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) =>
    planExample(language, "").some(({ rows }) => rows[0]?.[0]?.content === cell)
  );
}
