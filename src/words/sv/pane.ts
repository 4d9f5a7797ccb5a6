import type { FunctionId } from "../../formula/signatures";
import { newSheets } from "../newSheets";

interface FunctionText {
  readonly description: string;
  /** What the example of it asks. */
  readonly example: string;
}

interface HelpTerm {
  readonly term: string;
  readonly meaning: string;
}

export const sv = {
  product: "Nätläkarkalkyl",
  version: (version: string) => `Version ${version}`,
  versionsDiffer: (pane: string, functions: string) =>
    `Panelen är version ${pane}, men formlernas funktioner är version ${functions}. Siffrorna i celler och panel kan skilja sig åt. Spara, stäng Excel helt (eller läs in sidan på nytt i webbläsaren) och öppna arbetsboken igen. Är det likadant då ska den som sköter tilläggets server få veta det.`,
  example: {
    title: "Exempel på funktionerna",
    description:
      "Nya blad med taxor, Västmanlands och Jämtland Härjedalens siffror och levande formler. Dina egna blad ändras inte.",
    insert: "Infoga exempel",
    cancel: "Avbryt",
    progress: "Exemplet infogas.",
    done: newSheets.sv,
    cancelled: "Avbrutet. Arbetsboken är som förut.",
  },
  functions: {
    title: "Funktioner",
    about: {
      TARIFF: {
        description: "Taxan för en kontakt ett visst datum.",
        example: "Läkartaxan den 1 oktober 2019.",
      } satisfies FunctionText,
      ALLOCATE_SPLIT: {
        description: "Fördelar ett belopp efter vikter, exakt på öret.",
        example: "Beloppet i A2 efter vikterna i B1:C1.",
      } satisfies FunctionText,
      ALLOCATE_CHANGE: {
        description: "Rättelsen när en ny fördelning ersätter en gammal; summerar till noll.",
        example: "Beloppet i A2: från vikterna i B1:C1 till dem i B2:C2.",
      } satisfies FunctionText,
      PROJECT_COST: {
        description: "Räknar fram kontakter och kostnad.",
        example: "23\u00a0700 läkarkontakter år 2019, ett år framåt med 5\u00a0% tillväxt.",
      } satisfies FunctionText,
      DECOMPOSE_COST: {
        description: "Delar upp en kostnadsförändring i volym, mix och pris.",
        example: "Från 2\u00a0900 kontakter à 827,59 kr till 23\u00a0700 à 443,04 kr.",
      } satisfies FunctionText,
      TARIFF_SOURCE: {
        description: "Taxan ett visst datum och varifrån den kommer, på en rad.",
        example: "Läkartaxan den 1 oktober 2019: belopp, dagar, dokument, utgivare och säkerhet.",
      } satisfies FunctionText,
      BREAK_EVEN: {
        description: "Hur stor andel som får bli fysiska besök innan en besparing är borta.",
        example: "En vårdcentral som bär 20\u00a0% av 500 kr, och ett besök à 1\u00a0500 kr.",
      } satisfies FunctionText,
    } satisfies Record<FunctionId, FunctionText>,
    insert: "Infoga i markerad cell",
    /** For who hears the buttons without seeing what they stand beside. */
    insertLabel: (name: FunctionId) => `Infoga i markerad cell: ${name}`,
    inserted: (address: string) => `Formeln står nu i ${address}.`,
    occupied: (address: string) => `${address} är inte tom. Markera en tom cell och försök igen.`,
  },
  help: {
    functionsTitle: "Vad funktionerna gör",
    functions: {
      TARIFF: [
        "Ger kronor per kontakt, brutto. Anges patientavgift dras den av.",
        "En kolumn datum och en rad yrken ger en hel tabell. Utan yrke gäller läkare.",
        "Egna taxor anges som ett område med rubrikerna Från, Yrke, Belopp och eventuellt Till.",
      ],
      ALLOCATE_SPLIT: [
        "Delarna summerar alltid exakt till beloppet. De ören som blir över går till de största resterna.",
        "Ange alla vikter: 80 och 20, eller 80\u00a0% och 20\u00a0%. En kolumn belopp och en rad vikter ger en tabell.",
        "Läget tabell får också kolumnerna att summera. Läget löpande räknar månad för månad utan att ändra tidigare månader.",
      ],
      ALLOCATE_CHANGE: [
        "Ger ny del minus gammal för varje part, som rättelserader. Varje rad summerar till noll.",
      ],
      PROJECT_COST: [
        "Ger en rad per kommande period: period, kontakter, kostnad, låg och hög.",
        "År följer halverad trend om inget annat anges, månader medeltalet av de tre senaste. Metoden kan också vara en årlig tillväxt.",
        "Kontakterna prissätts med de taxor som gäller under perioden. Låg och hög kräver minst fyra perioder.",
      ],
      DECOMPOSE_COST: [
        "Ger volym, mix, pris och totalt; de tre första summerar exakt till det sista. Ange en cell per grupp, till exempel yrke.",
        "Metoden är shapley om inget annat anges: den beror inte på vilket år som kommer först.",
      ],
      TARIFF_SOURCE: [
        "Ger en rad: belopp, från, till, dokument, utgivare, säkerhet och senast verifierad. Dagarna är text; en taxa som gäller tills vidare har inget till.",
        "Säkerhet A är ett dokument från den som har beslutat eller ansvarar, B en trovärdig tidning eller liknande.",
        "Av egna taxor ges belopp, från, till och det som står i deras kolumn Källa.",
      ],
      BREAK_EVEN: [
        "Ger en andel. Kommer fler av de stoppade kontakterna tillbaka som besök är besparingen borta.",
      ],
    } satisfies Record<FunctionId, readonly string[]>,
    errorsTitle: "När en cell visar fel",
    errors: [
      {
        term: "#SAKNAS!",
        meaning: "Frågan går att läsa men saknar svar, till exempel ingen taxa det datumet.",
      },
      {
        term: "#VÄRDEFEL!",
        meaning: "Frågan går inte att läsa, till exempel text där det ska vara ett tal.",
      },
      { term: "#SPILL!", meaning: "Svaret behöver flera celler och någon av dem är inte tom." },
    ] satisfies readonly HelpTerm[],
    errorReason: "Peka på symbolen vid cellen: där står vad som är fel och vad som fungerar.",
    severalTitle: "Svar i flera celler",
    several: [
      "Ett svar med flera delar fyller cellerna bredvid och under. I en Exceltabell kan det inte göra det.",
    ],
    inTable: "Hämta där en del i taget med INDEX:",
    sourcesTitle: "Varifrån taxorna kommer",
    sources: [
      "Den inbyggda taxan är den nationella rekommendationen från 2017 och framåt. Bladet Taxor i exemplet visar varje belopp med källa och när det senast verifierades.",
    ],
    moreTitle: "Mer hjälp",
    more: [
      "Ctrl+Enter trycker på stegets huvudknapp, var i panelen du än står. Ctrl+Z ångrar och Ctrl+Y gör om.",
      "Excels funktionsguide (fx) beskriver varje argument.",
      "Metoder, begränsningar och ordlista finns i dokumentationen som följer med tillägget: README och mappen docs.",
    ],
  },
  failure: {
    title: "Det gick inte.",
    reason: (reason: string) => `Excel svarade: ${reason}`,
    /** By the code of Excel's error, where there is something better to say than its reason. */
    known: {
      AccessDenied:
        "Bladet eller arbetsboken är skyddad eller öppnad skrivskyddad. Ta bort skyddet under Granska eller spara en egen kopia och försök igen.",
      InvalidOperationInCellEditMode:
        "En cell redigeras just nu. Tryck Enter eller Esc i cellen och försök igen.",
    } satisfies Record<string, string>,
    unchanged: "Arbetsboken är som förut.",
    notFrozen: (sheet: string) =>
      `${sheet} väntar fortfarande på svar och kan inte frysas. Vänta tills Excel har räknat klart och försök igen.`,
    changed: (sheets: readonly string[]) =>
      `Någon döpte om eller tog bort ${sheets.join(", ")} under tiden. Försök igen.`,
    protected: (sheets: readonly string[]) =>
      `Skyddade blad kan inte skrivas på nytt: ${sheets.join(", ")}. Ta bort skyddet under Granska och försök igen.`,
    pricing: (table: string, columns: readonly string[], sheet: string) =>
      `Bladet ${sheet} och kolumnerna ${columns.join(", ")} i tabellen ${table} kan ha blivit kvar. De är tilläggets egna och kan tas bort.`,
    /** The sheets that were there are untouched. */
    leftBehind: (sheets: readonly string[]) =>
      `De blad som fanns är orörda. Finns de här nya bladen kvar är de ofärdiga och kan tas bort: ${sheets.join(", ")}.`,
    /** It could not be read how far the work came. */
    unknown: (copies: readonly string[], added: readonly string[]) =>
      `Det gick inte att läsa hur långt skrivningen kom. Ta inte bort något förrän du har jämfört: det som stod i bladen finns i ${copies.join(", ")}, om de inte är tomma. Ofärdiga är ${added.join(", ")}.`,
  },
  notLoaded: "Panelen kunde inte laddas. Kontrollera nätverket, stäng panelen och öppna den igen.",
  /** A file that the user is handed, and what became of it. */
  file: {
    save: (file: string) => `Spara ${file}`,
    /** What became of the file. */
    saved: {
      saved: "Filen är sparad.",
      downloaded: "Filen är lämnad till webbläsaren, som brukar lägga den bland hämtade filer.",
      cancelled: "Filen sparades inte.",
      refused:
        "Excel på Mac och iPad låter inte tillägg spara filer. Spara den öppna kopian, eller använd Arkiv ▸ Exportera.",
    },
  },
};

/** The words of the pane. Every language has all of them. */
export type PaneTexts = typeof sv;
