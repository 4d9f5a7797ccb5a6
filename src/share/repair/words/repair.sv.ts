import type { RepairOutcome } from "../sheet/repairOutcome";

const outcomes: {
  readonly [Status in RepairOutcome["status"]]: (
    outcome: Extract<RepairOutcome, { readonly status: Status }>
  ) => string;
} = {
  repaired: ({ shows }) => `Lagad. Cellen visar ${shows === "" ? "ingenting" : shows}.`,
  unknown: () =>
    "Inskriven på nytt, men Excel känner fortfarande inte igen ett namn i formeln. Är det tilläggets: välj tilläggets ikon under Tillägg ▸ Mina tillägg, som läser in alla funktioner igen, och sök på nytt.",
  protected: () =>
    "Orörd: bladet är skyddat. Ta bort skyddet under Granska ▸ Ta bort bladets skydd och sök igen.",
  text: () =>
    "Orörd: cellen har formatet Text, och formeln skulle bli en text. Välj ett annat format och sök igen.",
  edited: () => "Orörd: cellen har ändrats efter sökningen. Sök igen.",
  displaced: ({ held, reason }) =>
    `Överskriven: någon ändrade cellen till ”${held}” medan formeln skrevs in, och Excel svarade ”${reason}” när det skulle läggas tillbaka. Skriv in det igen om det inte står där.`,
  refused: ({ reason }) => `Orörd: Excel svarade ”${reason}”.`,
  unread: ({ reason }) =>
    `Inskriven eller orörd: Excel svarade ”${reason}” när cellen skulle läsas efteråt. Sök igen.`,
  cancelled: () => "Orörd: lagningen avbröts före den här cellen.",
};

export const sv = {
  title: "Laga formler",
  about:
    "Formler som skrevs när tillägget inte var laddat, eller som ett annat tillägg har lagt beslag på, visar #NAMN? eller ett namn som börjar med _xldudf_. Här skrivs de in på nytt.",
  find: "Sök formler att laga",
  cancel: "Avbryt",
  looking: (percent: string) => `Formlerna söks: ${percent}\u00a0%.`,
  running: (percent: string) => `Formlerna lagas: ${percent}\u00a0%.`,
  cancelled: "Sökningen avbröts. Ingenting är ändrat.",
  none: "Inga formler behöver lagas.",
  found: (count: number): string =>
    count === 1
      ? "En formel kan lagas. Ingenting är ändrat än."
      : `${count} formler kan lagas. Ingenting är ändrat än.`,
  becomes: (clean: string) => `blir ${clean}`,
  more: (count: number) => `… och ${count} till.`,
  /** Sheets that are left alone until somebody unprotects them. */
  protectedSheets: (sheets: readonly string[], count: number) =>
    `${count === 1 ? "En formel" : `${count} formler`} står på skyddade blad (${sheets.join(", ")}) och lämnas orörda. Ta bort skyddet under Granska ▸ Ta bort bladets skydd, sök igen, och skydda bladet på nytt efteråt.`,
  repair: (count: number): string => (count === 1 ? "Laga formeln" : `Laga ${count} formler`),
  done: (repaired: number, all: number): string => {
    if (all === 1) return repaired === 1 ? "Formeln är lagad." : "Formeln kunde inte lagas.";
    return `${repaired} av ${all} formler är lagade.`;
  },
  select: (address: string) => `Markera ${address}`,
  copy: "Kopiera listan",
  copied: "Listan är kopierad.",
  notCopied: "Listan gick inte att kopiera. Markera den och kopiera själv.",
  outcomes: outcomes,
};

/** The words of Laga formler. */
export type RepairTexts = typeof sv;
