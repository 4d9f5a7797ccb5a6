/** What a step needs and gives, and an example of it. */
interface StepHelp {
  readonly needs: string;
  readonly gives: string;
  readonly example: string;
}

export const stepHelpSv = {
  title: "De fem stegen",
  needs: "Behöver",
  gives: "Ger",
  example: "Exempel",
  steps: {
    data: {
      needs:
        "En tabell med period och antal kontakter eller kostnad, och svaret på vem som bär kostnaden i dag. Vårdcentral, yrke och antal listade är frivilligt. Eller filer med fakturarader, under Läs in fakturarader.",
      gives:
        "Vad som är läst och vad som inte är det, och nollalternativet: kostnaden framåt om ingenting ändras.",
      example:
        "Skriv rubrikerna År, Kontakter och Kostnad (mkr) över fyra rader. Markera allt, välj Använd markeringen och svara 100 % vårdcentral.",
    },
    policies: {
      needs: "Ett nollalternativ. Svaret under Underlag ger det.",
      gives:
        "Två till åtta alternativ att jämföra, vart och ett med status, källa och juridisk anmärkning. De sparas i arbetsboken.",
      example: "Välj 80/20 under Utgå från och sedan Lägg till. Öppna raden för att se och ändra.",
    },
    result: {
      needs: "Ett läst underlag och minst två alternativ.",
      gives:
        "Alternativen bredvid varandra, år för år. Kör skriver blad som räknar vidare i Excel, med nämndbladet först.",
      example:
        "Med exempelregionen flyttar 80/20 10,0 mkr 2020 från vårdcentralerna till regionen.",
    },
    analysis: {
      needs: "Samma som Resultat. Samband behöver dessutom uppgifter om vårdcentralerna.",
      gives: "Tolv analyser, var och en med meningar, tabell och diagram, och ett eget blad.",
      example:
        "Välj Förändringsanalys för att se hur mycket av en ökning som är fler kontakter och hur mycket som är pris.",
    },
    share: {
      needs: "En arbetsbok som är klar, och för dokumentet ett alternativ att föreslå.",
      gives:
        "En kontroll av arbetsboken, en kopia som öppnas utan tillägget med ett kvitto, och ett dokument i Word.",
      example:
        "Öppna Kommittékopia och välj Skapa kommittékopia. Nämnden ser samma siffror utan tillägget.",
    },
  } satisfies Readonly<Record<string, StepHelp>>,
  /** Shown once, before anything has been read. */
  start: {
    title: "Kom igång",
    steps: [
      "Markera era rader med år och kostnad, välj Använd markeringen och svara på vem som bär kostnaden.",
      "Lägg till ett alternativ att jämföra med.",
      "Läs Resultat, välj Kör och spara dokumentet under Dela.",
    ],
    skip: "Hoppa över",
  },
};

/** The words of the help with the steps; docs/steg.md has them too. */
export type StepHelpTexts = typeof stepHelpSv;
