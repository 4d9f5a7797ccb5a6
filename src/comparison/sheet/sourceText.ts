import type { Source } from "../../core/provenance";

/** "Utgivare (datum)", beside a list that has the whole of it. */
export function datedIssuer({ issuer, document, date }: Source): string {
  return `${issuer === "" ? document : issuer}${date === "" ? "" : ` (${date})`}`;
}

/** "Utgivare: Dokument (datum), plats"; of a source in the user's own words only those. */
export function sourceText({ issuer, document, date, locator }: Source): string {
  return [
    issuer === "" ? document : `${issuer}: ${document}`,
    date === "" ? "" : ` (${date})`,
    locator === "" ? "" : `, ${locator}`,
  ].join("");
}
