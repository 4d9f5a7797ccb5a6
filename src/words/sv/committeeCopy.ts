import { counted } from "../counted";
import { inSwedish } from "../number";
import type { LivingFault } from "../../ooxml/living/livingWork";
import type { Unread } from "../../ooxml/calls/unread";
import type { CopyNote } from "../../ooxml/copyNote";
import type { HiddenWhy } from "../../ooxml/smallCells/hiding";
import type { Unsound } from "../../ooxml/lastCheck/unsound";
import type { CopyMode, Replacement, TableTexts } from "../../ooxml/copyTexts";
import type { PackageFaultCode, TooLarge, UnsoundCopy } from "../../ooxml/fault";
import { ended } from "../userText";

const ABOUT =
  "Det här är en kommittékopia: en arbetsbok som kan öppnas utan tillägget Nätläkarkalkyl.";
const KEPT = "Excels egna formler, diagram och format är kvar. Excel räknar om dem när det behövs.";
const METHOD =
  "Delningar går jämnt ut med största överskottsmetoden. Taxan är den rekommenderade ersättningen för digitala utomlänskontakter, om inte arbetsboken anger en egen.";

const FEW = "<5";
const COVERED = "dolt";

const SHOWN = 10;

function listed(items: readonly string[]): string {
  const more = items.length - SHOWN;
  return items.slice(0, SHOWN).join(", ") + (more > 0 ? ` och ${more} till` : "");
}

const unsoundWhy: Readonly<Record<Unsound, (most: string) => string>> = {
  trace: () => "något av tilläggets formler eller data är kvar",
  xml: () => "en del är inte giltig XML",
  namespace: () => "ett element saknar namnrymd",
  rows: (most) => `ett blad har fler rader än ${most}`,
  columns: (most) => `ett blad har fler kolumner än ${most}`,
  cellText: (most) => `en cell har en text på mer än ${most} tecken`,
  formulaLength: (most) => `en formel är längre än ${most} tecken`,
  sheetName: (most) => `ett bladnamn saknas, är längre än ${most} tecken eller finns två gånger`,
  sharedFormula: () => "celler delar en formel som ingen av dem har",
  relationship: () => "en hänvisning leder ingenstans eller finns två gånger",
  contentType: () => "en del saknar uppgift om vad den är",
};

const unreadable: Readonly<
  Record<Exclude<PackageFaultCode, "package.tooLarge">, (part: string) => string>
> = {
  "package.locked": () =>
    "Arbetsboken är krypterad eller sparad i Excel 97–2003-format. Ta bort lösenordet eller spara den som .xlsx och försök igen.",
  "package.notWorkbook": () =>
    "Filen är ingen Excelarbetsbok. Spara den som .xlsx och försök igen.",
  "package.truncated": () =>
    "Filen är avkortad, till exempel efter en avbruten hämtning. Spara arbetsboken igen och försök på nytt.",
  "package.damaged": (part) =>
    `Filen är skadad (${part}). Öppna arbetsboken i Excel, spara den igen och försök på nytt.`,
  "package.unsupported": () =>
    "Filen är packad på ett sätt som Excel inte använder. Öppna arbetsboken i Excel, spara den igen och försök på nytt.",
  "package.suspicious": (part) =>
    `Filen är uppbyggd så som bara skadliga filer är${part === "" ? "" : ` (${part})`} och läses inte.`,
  "workbook.macros": () =>
    "Arbetsboken innehåller makron. Spara den som .xlsx utan makron och gör kopian av den.",
  "workbook.binary": () => "Arbetsboken är sparad som .xlsb. Spara den som .xlsx och försök igen.",
  "part.missing": (part) =>
    `Arbetsboken saknar en del som den hänvisar till (${part}). Öppna den i Excel, spara den igen och försök på nytt.`,
  "xml.malformed": (part) =>
    `En del av arbetsboken går inte att läsa${part === "" ? "" : ` (${part})`}. Öppna den i Excel, spara den igen och försök på nytt.`,
  "xml.forbidden": (part) =>
    `En del av arbetsboken (${part}) innehåller en dokumenttyp, som Excel aldrig skriver. Filen läses inte.`,
};

export const sv = {
  tooLarge: ({ part, most }: Pick<TooLarge, "part" | "most">): string =>
    part === ""
      ? `Arbetsboken är för stor: en kopia kan göras av högst ${most.megabytes} MB och ${counted(inSwedish.count(most.parts), "del", "delar")} uppackat. Dela upp den eller ta bort det som kopian inte behöver.`
      : `En del av arbetsboken är för stor (${part}): en kopia kan göras av blad på högst ${most.megabytes} MB uppackat, ungefär tre miljoner celler. Dela upp bladet.`,
  /** Comes and goes while the copy is made. */
  scratchSheet: "Tillfälligt",
  aboutSheet: "Om arbetsboken",
  /** Where a copy's formulas have their answers. */
  answerSheet: { values: "Underlag kopia", living: "Beräkningar" } satisfies Record<
    CopyMode,
    string
  >,
  about: {
    title: "Om arbetsboken",
    introduction: {
      values: [
        ABOUT,
        "Tilläggets formler är utbytta mot sina värden, som tillägget räknade fram på nytt när kopian gjordes. Ändras ett antagande ändras inte de värdena.",
        KEPT,
        METHOD,
      ],
      living: [
        ABOUT,
        "Tilläggets formler är utbytta mot vanliga formler, som räknar steg för steg på bladet Beräkningar. Ändra ett antagande, ett belopp i taxan eller en andel, så räknas svaren om.",
        "Metod, perioder, yrken och antalet rader är som när kopian gjordes. Räkna med tillägget om något sådant ska ändras.",
        KEPT,
        METHOD,
      ],
    } satisfies Record<CopyMode, readonly string[]>,
    workbook: "Gjord ur arbetsboken",
    madeAt: "Gjord",
    version: "Tilläggets version",
    /** When the tariffs were last verified. */
    tariffs: "Taxan senast verifierad",
    /** The same, more than twelve months ago. */
    tariffsOld: (verified: string) => `${verified}: äldre än tolv månader`,
    sources: "Källor",
  },
  notRecomputed: {
    title: "Inte omräknat",
    note: "De här cellerna visar det värde som Excel senast sparade. Kontrollera dem.",
    none: "Alla tilläggets formler är omräknade.",
    headings: ["Blad", "Cell", "Formel", "Varför"],
  } satisfies TableTexts,
  notLiving: {
    title: "Värden i stället för formler",
    note: "De här svaren har inga vanliga formler som räknar exakt och ändras därför inte när ett antagande ändras.",
    none: "Alla tilläggets formler som gick att räkna ut är vanliga formler i kopian.",
    headings: ["Blad", "Cell", "Funktion", "Varför"],
  } satisfies TableTexts,
  errors: {
    title: "Fel",
    note: "De här formlerna ger fel, även med tillägget.",
    none: "Ingen av tilläggets formler ger fel.",
    headings: ["Blad", "Cell", "Felet"],
  } satisfies TableTexts,
  leftOut: {
    title: "Blad som inte är med",
    note: "De här bladen är borttagna ur kopian.",
    none: "Alla blad är med.",
    headings: ["Blad"],
  } satisfies TableTexts,
  frozen: {
    title: "Formler som är värden",
    note: "De här formlerna hänvisade till blad som inte är med och visar det värde som de hade.",
    none: "Ingen formel hänvisade till bladen som inte är med.",
    headings: ["Blad", "Celler", "Formel i den första"],
  } satisfies TableTexts,
  notPersonal: {
    title: "Inte personnummer",
    note: "Nummer som ser ut som personnummer. Den som gjorde kopian har uppgett att de är något annat.",
    none: "Inget sådant nummer har uppgetts.",
    headings: ["Plats", "Antal"],
  } satisfies TableTexts,
  smallCells: {
    title: "Små tal som är dolda",
    note: `Celler med 1–4 kontakter visar ${FEW}. Celler som visar ${COVERED} står framför en sådan, så att den inte går att räkna ut som en rest, eller är räknade ur den.`,
    none: "Inga små tal är dolda.",
    headings: ["Blad", "Celler", "Antal"],
  } satisfies TableTexts,
  smallSums: {
    title: "Summor av dolda tal",
    note: "De här summorna är värden: de visar vad de visade när kopian gjordes och räknas inte om.",
    none: "Ingen formel summerade dolda tal.",
    headings: ["Blad", "Celler", "Antal"],
  } satisfies TableTexts,
  /** What a hidden cell shows. */
  hiddenCell: { few: FEW, cover: COVERED, follows: COVERED } satisfies Record<HiddenWhy, string>,
  checksums: {
    title: "Kontrollsummor",
    note: "Bladens tal så som de stod när kopian gjordes; Excels egna formler med de värden som Excel senast sparade.",
    none: "Arbetsboken har inga blad med celler.",
    headings: ["Blad", "Antal tal", "Summa"],
  } satisfies TableTexts,
  receipt: {
    title: "Kvitto",
    note: "Kontrollsumman gäller alla blads celler, taxor, regler och version. Dela, Kontrollera ett kvitto i tillägget öppnar filen och säger om siffrorna är kvittots, och vilka celler som skiljer.",
    sum: "Kvitto (SHA-256)",
    rules: "Taxor och regler (SHA-256)",
    version: "Tilläggets version",
    headings: ["Blad", "SHA-256", "Radernas och kolumnernas kontrolltal"],
  },
  replaced: {
    title: "Utbytta formler",
    note: "Formlerna som de stod i arbetsboken, på engelska och utan tilläggets namn.",
    none: "Arbetsboken hade inga av tilläggets formler.",
    headings: ["Blad", "Cell", "Formel", "Blev"],
  } satisfies TableTexts,
  answers: {
    values: {
      title: "Underlag kopia",
      introduction:
        "Svar från tillägget som Excels egna formler i kopian hänvisar till. Ta inte bort bladet.",
    },
    living: {
      title: "Beräkningar",
      introduction:
        "Här räknas det som tilläggets funktioner räknade, steg för steg med vanliga formler. Ta inte bort bladet.",
    },
  } satisfies Record<CopyMode, { readonly title: string; readonly introduction: string }>,
  how: (replacement: Replacement, sheet: string): string => {
    switch (replacement) {
      case "living":
        return `Vanliga formler på bladet ${sheet}`;
      case "value":
        return "Ett värde i cellen";
      case "spill":
        return "Värden i alla celler som formeln fyllde";
      case "reference":
        return `Excels formel, som hänvisar till bladet ${sheet}`;
      case "cached":
        return "Det värde som Excel senast sparade";
      case "removed":
        return "Borttagen; raderna i tabellen har kvar sina värden";
    }
  },
  whyNotLiving: ({ code }: LivingFault): string => {
    switch (code) {
      case "living.error":
        return "Svaret är ett fel.";
      case "living.tableMode":
        return "Läget tabell väger alla rader och kolumner mot varandra; det går inte att skriva som vanliga formler.";
      case "living.running":
        return "Läget löpande med egna vikter per rad kräver fler siffror än kalkylprogram räknar med.";
      case "living.tooFine":
        return "Vikterna har fler siffror än kalkylprogram räknar exakt med.";
      case "living.tooLarge":
        return "Bladet Beräkningar är fullt: kalkylblad har plats för 1 048 576 rader och 16 384 kolumner, och kopian för 128 MB räknesteg.";
    }
  },
  why: (unread: Unread): string => {
    switch (unread.code) {
      case "argument":
        return `Bara Excel kan räkna ut argumentet ${ended(unread.text)}`;
      case "circular":
        return "Formeln beror på sitt eget svar.";
      case "unknownFunction":
        return "Funktionen finns inte i den här versionen av tillägget.";
      case "tooLong":
        return "Formeln är längre eller djupare än Excel skriver.";
      case "spillBlocked":
        return "Svaret behöver fler celler än förut, och andra celler är i vägen.";
      case "relative":
        return "Formeln gäller många celler med var sitt svar: i kopian gäller den ingen.";
      case "rule":
        return "Regeln bygger på ett svar som inte kan bytas ut: i kopian gäller den ingen cell.";
      case "name":
        return `Namnet ${unread.name} anropar tillägget på ett sätt som inte kan bytas ut: cellen behåller det sparade värdet.`;
      case "spill":
        return "Formeln pekar på ett svar (#) på ett sätt som bara Excel kan följa: cellen behåller det sparade värdet.";
    }
  },
  notes: {
    title: "Att veta om kopian",
    note: (note: CopyNote): string => {
      switch (note.code) {
        case "signature":
          return "Arbetsboken var digitalt signerad. Signaturen gällde originalet och är borttagen.";
        case "ownData":
          return "Alternativ, utkast och prognoser som tillägget sparar dolt i filen är borttagna.";
        case "ownTables":
          return `Blad med tilläggets tabeller är borttagna: ${note.sheets.join(", ")}.`;
        case "addInLinks":
          return `Länkar till tillägg som ingen formel använder är borttagna: ${note.files.join(", ")}.`;
        case "savedPath":
          return "Sökvägen till mappen som arbetsboken sparades i är borttagen.";
        case "smallCellsShown":
          return `Små tal visas: ${counted(inSwedish.count(note.count), "cell", "celler")} med 1–4 kontakter. Den som gjorde kopian valde det.`;
        case "smallCellsInPlace":
          return "Små tal är dolda i cellerna. Pivottabeller, bilder och filens versionshistorik är inte genomsökta och kan hålla dem: ta bort dem om filen ska delas.";
        case "notCalculated":
          return `${note.instead ? "Kopian har värden i stället för levande formler, och Excel" : "Excel"} räknar inte om den när den öppnas: de här cellerna skulle då förlora sina värden hos den som saknar ett annat tillägg, en datakälla eller en länkad fil: ${listed(note.cells)}. Excels egna formler visar det som senast sparades.`;
      }
    },
  },
  /** @param part of the file; "" for the file as a whole */
  unreadable: unreadable,
  cancelled: "Kopian avbröts. Ingenting är ändrat.",
  /** @param possible what may be something else */
  personalNumbers: (places: readonly string[], possible: readonly string[]) =>
    [
      ...(places.length > 0
        ? [
            `Arbetsboken innehåller personnummer, samordningsnummer eller reservnummer. Ta bort dem och försök igen: ${places.join(", ")}.`,
          ]
        : []),
      ...(possible.length > 0
        ? [
            `Det här kan vara personnummer: ${possible.join(", ")}. Ta bort dem, eller ange att de är något annat, och försök igen.`,
          ]
        : []),
    ].join(" "),
  noSheet: "Kopian måste ha minst ett blad som syns. Välj ett och försök igen.",
  unsound: ({ part, why, most }: Pick<UnsoundCopy, "part" | "why" | "most">) =>
    `Ingen kopia lämnas ut, för den klarade inte den sista kontrollen: ${unsoundWhy[why](inSwedish.count(most ?? 0))} (${part}). Öppna arbetsboken i Excel, rätta det, spara och försök igen.`,
  callLeft: (part: string) =>
    `En av tilläggets formler står där den inte kan bytas ut (${part}). Ta bort den och försök igen.`,
};

/** The words of a committee copy: of its two sheets, and of what stands in its way. */
export type CommitteeCopyTexts = typeof sv;
