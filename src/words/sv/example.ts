import type { Source } from "../../core/provenance";

interface Legend {
  readonly name: string;
  readonly meaning: string;
}

export const sv = {
  kinds: { outcome: "utfall", forecast: "prognos", both: "utfall och prognos" },
  total: "Summa",
  approximate: "Ca enligt källan.",
  source: ({ issuer, document, date, locator, certainty }: Source) =>
    `${issuer}: ${document} (${date}), ${locator}. Säkerhet ${certainty}.`,
  about: {
    sheet: "Om exemplet",
    title: "Räkneexempel: kostnader för nätläkare",
    paragraphs: [
      "Exemplet räknar om två regioners underlag med levande formler. Ändra en gul cell och se vad som händer.",
      "Underlag: ett beslutsunderlag i Region Västmanland, en motion i Region Jämtland Härjedalen och den nationella taxan.",
      "Belopp är i kronor exkl. moms. Taxorna är brutto: patientavgiften ingår.",
      "Utfall är kostnad enligt källan. Prognos är en uppskattning och är alltid märkt.",
      "Varje siffra har sin källa på samma blad. Exemplet är ingen officiell redovisning.",
    ],
    legendTitle: "Färger",
    legend: {
      input: { name: "Gul", meaning: "Indata som du kan ändra." } satisfies Legend,
      document: {
        name: "Blå",
        meaning: "Uppgift ur ett dokument, med källan bredvid.",
      } satisfies Legend,
      addIn: { name: "Grön", meaning: "Svar från tilläggets funktioner." } satisfies Legend,
      plain: { name: "Utan färg", meaning: "Vanliga Excelformler och text." } satisfies Legend,
    },
    contentsTitle: "Blad",
  },
  tariffs: {
    sheet: "Taxor",
    about: "Taxehistoriken med källor, och taxan för valda dagar och yrken.",
    title: "Taxor för digitala utomlänskontakter",
    basis: "Kronor per kontakt, brutto: patientavgiften ingår.",
    historyTitle: "Taxehistorik",
    headings: {
      from: "Från",
      to: "Till",
      profession: "Yrke",
      amount: "Belopp",
      certainty: "Säkerhet",
      lastVerified: "Senast verifierad",
      issuer: "Utgivare",
      document: "Dokument",
      locator: "Plats i dokumentet",
      address: "Adress",
    },
    openEnded: "Tomt i Till: taxan gäller tills vidare.",
    certainty:
      "Säkerhet A: officiell källa eller originaldokument. B: tillförlitlig andrahandskälla.",
    ownTariffs:
      "Egna taxor: kopiera tabellen, ändra belopp och ange det nya området som argumentet taxor.",
    lookupTitle: "Taxa per dag och yrke",
    date: "Datum",
    missing: "#SAKNAS! betyder att ingen taxa gällde för yrket den dagen. Det är väntat här.",
  },
  vastmanland: {
    sheet: "Västmanland",
    about: "Kontakter och kostnad 2017–2020 enligt beslutsunderlaget.",
    title: "Västmanland 2017–2020: kontakter och kostnad",
    basis: "Belopp i kronor exkl. moms. Taxan är läkartaxan den 31 december.",
    headings: {
      year: "År",
      kind: "Utfall eller prognos",
      contacts: "Kontakter",
      cost: "Kostnad, kr",
      perContact: "Kr per kontakt",
      tariffDate: "Taxedatum",
      tariff: "Taxa läkare, kr",
      remark: "Anmärkning",
      issuer: "Utgivare",
      document: "Dokument",
      contactsLocator: "Plats: kontakter",
      costLocator: "Plats: kostnad",
      certainty: "Säkerhet",
    },
    contactsMissing: "Kontakter: ej i källan.",
    contactsApproximate: "Kontakter: ca.",
    costApproximate: "Kostnad: ca.",
    belowTariff:
      "Kr per kontakt kan ligga under läkartaxan: andra yrken har lägre taxa, och betald patientavgift dras av på fakturan.",
  },
  split: {
    sheet: "Fördelning 80-20",
    about: "Vem som bär kostnaden: 100 % vårdcentral jämfört med 80/20.",
    title: "Vem bär kostnaden: 100 % vårdcentral eller 80/20",
    status: (effectiveFrom: string) =>
      `Status: förslag, retroaktivt från ${effectiveFrom}. Åren före är räkneexempel.`,
    weightsTitle: "Vikter",
    weightHeadings: {
      rule: "Regel",
      region: "Region",
      healthCentre: "Vårdcentral",
      source: "Källa",
    },
    ruleInForce: "Gällande regel",
    proposal: "Förslaget",
    resultTitle: "Fördelad kostnad, kr",
    headings: {
      year: "År",
      kind: "Utfall eller prognos",
      cost: "Kostnad, kr",
      nowRegion: "Gällande: region",
      nowHealthCentre: "Gällande: vårdcentral",
      thenRegion: "Förslag: region",
      thenHealthCentre: "Förslag: vårdcentral",
      changeRegion: "Kostnadsförändring region (+ = ökar)",
      changeHealthCentre: "Kostnadsförändring vårdcentral (+ = ökar)",
      checkNow: "Kontroll gällande",
      checkThen: "Kontroll förslag",
    },
    check: "Kontroll: delarnas summa minus kostnaden. Ska vara 0.",
    comparisonTitle: "Jämförelse med dokumentet",
    calculated: "Regionens del 2020, beräknad, kr",
    documented: "Enligt dokumentet (ca), kr",
    difference: "Skillnad, kr",
  },
  forecast: {
    sheet: "Prognos 2020",
    about: "2020 räknat från 2019 års kontakter, bredvid dokumentets prognos.",
    title: "Prognos 2020 för Västmanland",
    method: "Formeln tar 2019 års kontakter, antagen tillväxt och läkartaxan 2020, brutto.",
    inputTitle: "Underlag",
    lastYear: "Senaste år med utfall",
    contacts: "Kontakter det året",
    tariffDay: "Taxedatum",
    tariff: "Taxa läkare 2020, kr",
    documentTitle: "Dokumentets prognos",
    documented: "Kostnad 2020 (prognos), kr",
    documentBasis: "Grund: ingångsläget inför 2020, det vill säga nivån i slutet av 2019.",
    notAlike:
      "Talen är inte av samma slag. Dokumentet utgår från nivån i slutet av 2019, formeln från hela 2019 års kontakter till läkartaxa.",
    resultTitle: "Formelns prognos",
    headings: {
      growth: "Antagen tillväxt i kontakter",
      year: "År",
      contacts: "Kontakter",
      cost: "Kostnad, kr",
      low: "Låg",
      high: "Hög",
      millions: "Kostnad, mkr",
      difference: "Skillnad mot dokumentet, kr (+ = över)",
    },
    noBand: "Låg och Hög är tomma: ett intervall kräver minst fyra perioder.",
  },
  jamtland: {
    sheet: "Jämtland Härjedalen",
    about: "Hur många besök cirka 7 mkr minst motsvarar.",
    title: "Jämtland Härjedalen 2020: hur många besök?",
    status: (stopFrom: string) =>
      `Status: motion. Den vill att regionen uttalar en intention att sluta betala från ${stopFrom}. Inget beslut framgår.`,
    cost: "Kostnad 2020, kr",
    date: "Taxedatum",
    tariff: "Taxa läkare, kr",
    statedTariff: "Belopp per besök enligt motionen, kr",
    atLeast: "Besök, minst",
    whyAtLeast:
      "Minst: läkartaxan är den högsta. Andra yrken och avdragen patientavgift ger fler besök för samma kostnad.",
    mixTitle: "Med rikets yrkesfördelning 2020",
    headings: { code: "Kod", profession: "Yrke", share: "Andel", tariff: "Taxa, kr" },
    meanTariff: "Vägd taxa, kr",
    atMix: "Besök, ca",
    mixOfCountry: "Rikets fördelning behöver inte vara regionens.",
  },
};

/** The words of the example's sheets. Every language has all of them. */
export type ExampleTexts = typeof sv;
