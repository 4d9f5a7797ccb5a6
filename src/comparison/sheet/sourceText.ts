import type { Source } from "../../core/provenance";

/** "Utgivare: Dokument (datum), plats"; of a source in the user's own words only those. */
export function sourceText({ issuer, document, date, locator }: Source): string {
  return [
    issuer === "" ? document : `${issuer}: ${document}`,
    date === "" ? "" : ` (${date})`,
    locator === "" ? "" : `, ${locator}`,
  ].join("");
}
