import type { Language } from "../core/language";

export type { Language };

const EACH: Readonly<Record<Language, true>> = { sv: true, en: true };

/** Sheets and files may be in any of them, whatever the pane speaks. */
export const LANGUAGES = Object.keys(EACH) as readonly Language[];
