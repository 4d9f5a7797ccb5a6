export const sv = {
  title: "Kontrollera ett kvitto",
  about:
    "Öppna en kommittékopia, så räknas dess kvitto om och du ser om siffrorna är de som kopian gjordes med. Filen läses här i panelen och ändras inte.",
  choose: "Välj en kopia",
  cancel: "Avbryt",
  running: (percent: string) => `Kvittot räknas om: ${percent}\u00a0%.`,
  cancelled: "Kontrollen avbröts.",
  none: "Filen har inget kvitto. Kommittékopior från version 0.4.0 har ett, sist på bladet Om arbetsboken.",
  same: (file: string, sheets: number) =>
    `${file}: alla blad (${sheets}) håller det som de höll när kopian gjordes.`,
  changed: (file: string, sheets: number) =>
    `${file}: ${sheets === 1 ? "ett blad" : `${sheets} blad`} är inte som när kopian gjordes.`,
  notWhole: "Kvittot självt är ändrat: dess kontrollsumma är inte summan av det som står i det.",
  sum: (sum: string) => `Kvitto: ${sum}`,
  version: (version: string) => `Kopian är gjord med version ${version}.`,
  sameRules: "Taxor och regler är desamma som i det här tillägget.",
  otherRules: "Taxor eller regler skiljer sig från det här tilläggets.",
  sheet: {
    changed: (sheet: string, cells: string) =>
      cells === "" ? `${sheet}: ändrat.` : `${sheet}: ändrat i ${cells}.`,
    missing: (sheet: string) => `${sheet}: bladet saknas.`,
    added: (sheet: string) => `${sheet}: bladet fanns inte i kopian.`,
  },
  more: (count: number) => `och ${count} till`,
};

export type ReceiptCheckTexts = typeof sv;
