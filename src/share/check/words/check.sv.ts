import type { CheckStatus, CheckId, ConnectionKind, PropertyKind } from "../sheet/findings";

const cells = (count: number): string => (count === 1 ? "En cell" : `${count} celler`);

const items: Readonly<
  Record<
    CheckId,
    {
      readonly title: string;
      readonly ok: (count: number) => string;
      readonly found: (count: number) => string;
      readonly fix: string;
    }
  >
> = {
  calculation: {
    title: "Beräkningen",
    ok: () => "Excel har räknat klart.",
    found: (count) =>
      count === 0
        ? "Excel har inte räknat klart."
        : `${cells(count)} väntar fortfarande på ett svar.`,
    fix: "Vänta tills Excel är klart, eller välj Räkna om, och kontrollera igen.",
  },
  errors: {
    title: "Felceller",
    ok: () => "Inga celler visar fel.",
    found: (count) => `${cells(count)} visar fel.`,
    fix: "Rätta dem, eller räkna med att mottagaren ser dem så som de står. Visar tilläggets formler #NAMN? hjälper Laga formler.",
  },
  stale: {
    title: "Inaktuella värden",
    ok: (count) =>
      count === 0
        ? "Inga av tilläggets celler behövde jämföras."
        : count === 1
          ? "Tilläggets enda formel visar vad den ger i dag."
          : `Alla ${count} jämförda formler visar vad de ger i dag.`,
    found: (count) => `${cells(count)} visar något annat än vad tillägget räknar fram nu.`,
    fix: "Välj Räkna om och kontrollera igen.",
  },
  dayNumbers: {
    title: "1904 års datumsystem",
    ok: () => "Inga av tilläggets celler läser datum fel.",
    found: (count) =>
      `${cells(count)} läser Exceldatum fyra år fel: arbetsboken räknar dagar från 1904, och det ser inte funktionerna.`,
    fix: "Skriv datumen som text, till exempel '2024-01-15 med apostrof framför, eller stäng av 1904 års datumsystem i Excels inställningar för arbetsboken och flytta de datum som redan står 1 462 dagar framåt.",
  },
  runs: {
    title: "Körningens ålder",
    ok: (frozen) =>
      frozen === 0
        ? "Inga blad visar en äldre körning."
        : `Inga levande blad visar en äldre körning; ${frozen === 1 ? "ett är fryst" : `${frozen} är frysta`}.`,
    found: (count) =>
      `${count === 1 ? "Ett blad visar" : `${count} blad visar`} en annan körning än den som underlaget och alternativen ger nu.`,
    fix: "Välj Kör, eller skriv analysens eller dokumentets blad på nytt, och kontrollera igen.",
  },
  notCompared: {
    title: "Inte jämförda",
    ok: () => "Alla tilläggets formler gick att jämföra.",
    found: (count) =>
      `${cells(count)} gick inte att jämföra: Excel räknar ut argumenten, eller tilläggets funktion är en del av Excels egen formel.`,
    fix: "Kontrollera dem själv, till exempel med Förklara en siffra.",
  },
  age: {
    title: "Uppgifternas ålder",
    ok: () => "Inget som beräkningen bygger på är äldre än tolv månader.",
    found: () => "Det finns uppgifter som senast verifierades för mer än tolv månader sedan.",
    fix: "Kontrollera dem mot källan, se bladet Källor, eller ange egna taxor och siffror.",
  },
  links: {
    title: "Länkar till andra filer",
    ok: () => "Arbetsboken hämtar ingenting från andra filer.",
    found: (count) =>
      count === 1 ? "Arbetsboken har en extern länk." : `Arbetsboken har ${count} externa länkar.`,
    fix: "Mottagaren når kanske inte filerna. Bryt länkarna under Data ▸ Redigera länkar, eller låt dem vara.",
  },
  personalNumbers: {
    title: "Personnummer",
    ok: () => "Inga personnummer hittades.",
    found: (count) =>
      count === 1 ? "Personnummer finns på ett ställe." : `Personnummer finns på ${count} ställen.`,
    fix: "Ta bort dem. En kommittékopia görs inte så länge de finns kvar.",
  },
  smallCells: {
    title: "Små tal",
    ok: () => "Inga celler med kontakter visar 1–4.",
    found: (count) => `${cells(count)} med kontakter visar 1–4, så få att någon kan pekas ut.`,
    fix: "En kommittékopia gömmer dem, med skydd, om du inte väljer Visa små tal. Delas arbetsboken som den är syns de.",
  },
  hiddenSheets: {
    title: "Dolda blad",
    ok: () => "Inga blad är dolda.",
    found: (count) => (count === 1 ? "Ett blad är dolt." : `${count} blad är dolda.`),
    fix: "De följer med, och mottagaren kan visa dem. Ta bort dem om de inte ska delas. Ett mycket dolt blad syns inte i Excels lista över dolda blad.",
  },
  connections: {
    title: "Dataanslutningar",
    ok: () => "Arbetsboken hämtar inga uppgifter genom anslutningar eller frågor.",
    found: (count) =>
      count === 1
        ? "Arbetsboken har en dataanslutning."
        : `Arbetsboken har ${count} dataanslutningar.`,
    fix: "Mottagaren ser varifrån uppgifterna kommer, och en datamodell innehåller alla rader. Ta bort dem under Data ▸ Frågor och anslutningar, om de inte ska delas.",
  },
  embedded: {
    title: "Inbäddade objekt",
    ok: () => "Inga andra dokument ligger inbäddade i arbetsboken.",
    found: (count) =>
      count === 1 ? "Ett inbäddat objekt följer med." : `${count} inbäddade objekt följer med.`,
    fix: "De går att öppna och kan innehålla mer än det som syns. Öppna dem och se efter, eller ta bort dem.",
  },
  labels: {
    title: "Känslighetsetikett",
    ok: () => "Arbetsboken har ingen känslighetsetikett.",
    found: () => "Arbetsboken har en känslighetsetikett, som följer med till kopian.",
    fix: "Kontrollera att den stämmer för den som ska få kopian. Den ändras under Start ▸ Känslighet.",
  },
  properties: {
    title: "Dokumentegenskaper",
    ok: () => "Inga namn finns i dokumentegenskaperna.",
    found: (count) =>
      count === 1 ? "En dokumentegenskap följer med." : `${count} dokumentegenskaper följer med.`,
    fix: "Ta bort dem under Arkiv ▸ Info ▸ Sök efter problem ▸ Granska dokument, om de inte ska delas.",
  },
  file: {
    title: "Filen",
    ok: () => "En kommittékopia kan göras av filen.",
    found: () => "En kommittékopia kan inte göras av filen som den är.",
    fix: "Gör som meningen säger och kontrollera igen.",
  },
};

const properties: Readonly<Record<PropertyKind, (name: string) => string>> = {
  creator: () => "Författare",
  lastModifiedBy: () => "Senast ändrad av",
  company: () => "Organisation",
  manager: () => "Chef",
  commentAuthor: () => "Har skrivit kommentarer",
  custom: (name) => name,
};

export const sv = {
  title: "Kontroll före delning",
  about:
    "Ser igenom alla blad, även dolda: är allt färdigräknat och aktuellt, och vad följer med som inte ska delas? Ingenting ändras.",
  button: "Kontrollera arbetsboken",
  cancel: "Avbryt",
  cancelled: "Kontrollen avbröts.",
  recalculate: "Räkna om",
  recalculated: "Arbetsboken är omräknad. Kontrollera igen.",
  progress: (percent: string) => `Arbetsboken kontrolleras: ${percent}\u00a0%.`,
  summary: (stops: number, looks: number): string => {
    if (stops + looks === 0) return "Allt ser bra ut.";
    const parts = [
      ...(stops > 0 ? [`${stops} att åtgärda`] : []),
      ...(looks > 0 ? [`${looks} att ta ställning till`] : []),
    ];
    return `Kontrollen är klar: ${parts.join(" och ")}.`;
  },
  select: (address: string) => `Markera ${address}`,
  more: (count: number) => `… och ${count} till.`,
  statuses: { ok: "OK", look: "Ta ställning", stop: "Åtgärda" } satisfies Record<
    CheckStatus,
    string
  >,
  items: items,
  stale: (shown: string, now: string) => `visar ${shown}, ska visa ${now}`,
  blank: "tomt",
  hidden: (name: string, isVeryHidden: boolean) =>
    `${name} (${isVeryHidden ? "mycket dolt" : "dolt"})`,
  hiddenChart: (name: string, isVeryHidden: boolean) =>
    `${name} (${isVeryHidden ? "mycket dolt" : "dolt"} diagramblad)`,
  properties: properties,
  connections: {
    connection: (name) => name,
    query: () => "Power Query-frågor",
    dataModel: () => "En datamodell med alla sina rader",
  } satisfies Record<ConnectionKind, (name: string) => string>,
  /** Numbers that may be something else. */
  possible: {
    found: (count: number) =>
      count === 1
        ? "På ett ställe finns nummer som kan vara personnummer."
        : `På ${count} ställen finns nummer som kan vara personnummer.`,
    fix: "Ta bort dem, eller ange under Kommittékopia att de är något annat.",
  },
  /** Where the file could not be read. */
  cellsOnly: "Bara celler är genomsökta: Excel lämnar inte ut filen här.",
};

export type CheckTexts = typeof sv;
