/** As Excel writes them in US English; it shows each user their own separators. */
export const numberFormats = {
  kronor: "#,##0",
  kronorAndOre: "#,##0.00",
  millions: "0.00",
  count: "#,##0",
  change: "+#,##0;-#,##0;0",
  share: "0%",
  date: "yyyy-mm-dd",
  year: "0",
} as const;
