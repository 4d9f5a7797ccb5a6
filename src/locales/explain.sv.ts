import { counted } from "./counted";
import type { ExplainTexts } from "./explainTexts";
import functions from "./functions.sv.json";

const argumentNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(functions).flatMap(({ parameters }) =>
    Object.entries<{ readonly name: string }>(parameters).map(([key, { name }]) => [key, name])
  )
);

export const sv: ExplainTexts = {
  title: (address) => `Så räknades ${address}`,
  blank: "Cellen är tom.",
  constant: (value) => `Cellen är ett fast värde: ${value}. Det räknas inte fram.`,
  shows: (value) => `Cellen visar ${value}.`,
  nothing: "tomt",
  formula: (formula) => `Formel: ${formula}`,
  native: "Det är en vanlig Excelformel. Den läser:",
  reads: ({ text, address }, values) =>
    address === null ? `${text}: hittas inte` : `${text} (${address}): ${values}`,
  more: (count) => `… och ${count} till.`,
  spill: ({ parent, row, column, rows, columns }) =>
    `Formeln står i ${parent} och fyller ${rows} × ${counted(columns, "cell", "celler")}. Den här cellen är rad ${row}, kolumn ${column} i svaret.`,
  isPart: "Excel räknar vidare på svaret från tilläggets funktion; här visas funktionens del.",
  call: ({ function: name }) => `Funktionen ${name} frågades med:`,
  indexed: (row, column) => `Härledningen gäller rad ${row}, kolumn ${column} i funktionens svar.`,
  argumentName: (name) => argumentNames[name] ?? name,
  argument: ({ text, origin, reading }, name, values) => {
    switch (origin) {
      case "omitted":
        return `– ${name}: utelämnat`;
      case "literal":
        return `– ${name}: ${text}`;
      case "call":
        return `– ${name}: svaret på ${text}`;
      case "reference":
        return `– ${name}: ${text} (${reading!.address}): ${values}`;
      case "reckoned":
        return `– ${name}: ${text} = ${values}`;
      case "computed":
        return `– ${name}: ${text}, som Excel räknar ut och som inte kan visas här`;
    }
  },
  unknown:
    "Minst ett argument räknas ut av Excel eller hittas inte, så härledningen kan inte visas.",
  disagrees:
    "Cellen visar något annat än härledningen. Räkna om arbetsboken (Ctrl+Alt+F9) och försök igen.",
  blankAnswer: "Underlaget är tomt för den här cellen, så svaret är tomt.",
  fault: (sentence) => `Funktionen svarar med ett fel. ${sentence}`,
  source: ({ issuer, document, date, locator, certainty }) =>
    `Källa: ${issuer}: ${document} (${date}), ${locator}. Säkerhet ${certainty}${certainty === "A" || certainty === "B" ? "" : ", ingen officiell uppgift"}.`,
  tariff: {
    asked: (day, profession, isAssumed) =>
      `Frågan gäller ${day} och ${profession}${isAssumed ? "; inget yrke angavs, och då menas läkare" : ""}.`,
    found: ({ schedule, from, to, row }, amount, via) => {
      if (schedule === "constant") return `Taxan är ett fast pris: ${amount} kr per kontakt.`;
      const table =
        schedule === "national" ? "den nationella rekommendationen" : `de egna taxorna, rad ${row}`;
      const group = via === null ? "" : ` Raden gäller gruppen ${via}.`;
      return `Taxan är ${amount} kr per kontakt från ${from} ${to === null ? "och tills vidare" : `till och med ${to}`}, enligt ${table}.${group}`;
    },
    verified: (date, issuer) => `Senast verifierad ${date} (${issuer}).`,
    ownSource: (source) => `Källa enligt de egna taxorna: ${source}.`,
    column: {
      amount: "Cellen är beloppet, brutto i kronor per kontakt.",
      from: "Cellen är den första dag som taxan gäller.",
      to: "Cellen är den sista dag som taxan gäller.",
      document: "Cellen är dokumentet som beloppet kommer från.",
      issuer: "Cellen är dokumentets utgivare.",
      certainty:
        "Cellen är säkerheten: A officiell källa eller originaldokument, B tillförlitlig andrahandskälla.",
      lastVerified: "Cellen är när beloppet senast verifierades, så noga som det är känt.",
    },
    blankColumn: ({ schedule, to }, column) =>
      column === "to" && schedule !== "constant" && to === null
        ? "Den är tom: taxan gäller tills vidare."
        : schedule === "constant"
          ? "Den är tom: om ett fast pris är bara beloppet känt."
          : "Den är tom: de egna taxorna säger inget om det.",
    net: (gross, fee, net) => `Netto: ${gross} − ${fee} (patientavgift) = ${net} kr per kontakt.`,
    gross: "Beloppet är brutto: ingen patientavgift är avdragen.",
  },
  split: {
    unit: (decimals) =>
      ({ 2: "öre", 0: "krona", [-3]: "tusental kronor", [-6]: "miljon kronor" })[decimals] ??
      `enhet på 10^${-decimals} kr`,
    method: (total, count) =>
      `${total} kr fördelas på ${counted(count, "del", "delar")} med största överskottsmetoden: varje del får sin exakta andel avrundad nedåt, och det som blir över går till de största resterna.`,
    rounded: (amount, total) => `Beloppet ${amount} kr avrundas först till ${total} kr.`,
    part: (number, part, remainder, format, unit) =>
      `– del ${number}: vikt ${format(part.weight)}, exakt andel ${format(part.exact)} kr, avrundat ${format(part.whole)} kr, rest ${remainder} ${unit}${part.getsSpare ? `, får 1 ${unit} till` : ""}: ${format(part.value)} kr`,
    others: (count) => `– och ${counted(count, "del", "delar")} till`,
    noSpare: "Andelarna går jämnt ut: inget blir över efter avrundningen.",
    spare: (spare, unit, receivers) =>
      `Efter avrundningen är ${spare} ${unit} över. Den största resten får först: del ${receivers}.`,
    tie: {
      weight: "Vid gränsen är resterna lika stora; då går den större vikten före.",
      position: "Vid gränsen är både rester och vikter lika stora; då går den som står först före.",
    },
    negative: "Ett negativt belopp fördelas som det positiva, med omvänt tecken.",
    selected: (number, value) =>
      `Cellen är del ${number}: ${value} kr. Delarna summerar exakt till beloppet.`,
  },
  adjusted: {
    exact: (amount, weight, exact) =>
      `Beloppet är ${amount} kr. Vikten ${weight} ger den exakta andelen ${exact} kr.`,
    table: (value, unit, isExact) =>
      `I läget tabell avrundas alla celler tillsammans, så att både rader och kolumner summerar. Cellen får ${value} kr, ${isExact ? `1 ${unit} över sin jämna andel: kolumnernas summor lämnar raden inget annat` : `mindre än 1 ${unit} från sin andel`}.`,
    column: (exact, value) =>
      `Kolumnens exakta summa är ${exact} kr. Största överskottsmetoden på kolumnsummorna ger kolumnen ${value} kr.`,
    least:
      "Av alla tabeller med de radsummorna och kolumnsummorna är detta en där avrundningsfelen tillsammans är minst.",
    before: (exact, value) =>
      `– till och med perioden före: exakt andel ${exact} kr, fördelat ${value} kr`,
    through: (exact, value) =>
      `– till och med cellens period: exakt andel ${exact} kr, fördelat ${value} kr`,
    difference: (through, before, value) =>
      `I läget löpande är det den ackumulerade kostnaden som fördelas, och cellen är skillnaden: ${through} − ${before} = ${value} kr. Tidigare perioder ändras därför aldrig.`,
    bound: (unit) =>
      `Den ackumulerade summan är mindre än 1 ${unit} från den exakta. En enskild cell är mindre än 2 ${unit} från sin egen andel och kan bli −1 ${unit} fast perioden är positiv.`,
  },
  change: {
    method: (amount, parties) =>
      `${amount} kr fördelas två gånger på ${counted(parties, "del", "delar")} med största överskottsmetoden, och cellen är skillnaden.`,
    before: (weight, exact, value) =>
      `– gamla vikter: vikt ${weight}, exakt andel ${exact} kr, får ${value} kr`,
    after: (weight, exact, value) =>
      `– nya vikter: vikt ${weight}, exakt andel ${exact} kr, får ${value} kr`,
    difference: (party, after, before, value) =>
      `Cellen är del ${party}: ${after} − ${before} = ${value} kr (+ = får mer).`,
    sum: "Delarnas skillnader summerar till 0.",
  },
  decomposition: {
    asked: {
      volume: "Cellen är volymeffekten: vad antalet kontakter ensamt ändrar.",
      mix: "Cellen är mixeffekten: vad gruppernas andelar av kontakterna ändrar.",
      price: "Cellen är priseffekten: vad priserna ändrar.",
      total: "Cellen är hela förändringen av kostnaden.",
    },
    methods: {
      shapley:
        "shapley: medeltalet av de sex ordningar som volym, mix och pris kan ändras i, så att ingen ordning väljs",
      bennet: "bennet: priser vägda med medeltalet av gamla och nya volymer, och tvärtom",
      lmdi: "lmdi: logaritmiska förändringar vägda med logaritmiska medelkostnader",
      laspeyres: "laspeyres: priset räknas på de gamla volymerna, volym och mix på de nya priserna",
      paasche: "paasche: priset räknas på de nya volymerna, volym och mix på de gamla priserna",
    },
    period: {
      before: (contacts, cost, mean) =>
        `Före: ${counted(contacts, "kontakt", "kontakter")} och ${cost} kr${mean === null ? "" : `, i medeltal ${mean} kr`}.`,
      after: (contacts, cost, mean) =>
        `Efter: ${counted(contacts, "kontakt", "kontakter")} och ${cost} kr${mean === null ? "" : `, i medeltal ${mean} kr`}.`,
    },
    means: (oldNew, newOld) =>
      `Medelpriset med gamla andelar och nya priser är ${oldNew} kr, med nya andelar och gamla priser ${newOld} kr.`,
    effects: { volume: "volym", mix: "mix", price: "pris", total: "totalt" },
    effect: (name, formula, value) => `– ${name}: ${formula} = ${value} kr`,
    logs: {
      volume: "gruppernas logaritmiska medelkostnader × ln(alla kontakter efter ÷ före), summerat",
      mix: "gruppernas logaritmiska medelkostnader × ln(andel efter ÷ före), summerat; grupper som har tillkommit eller upphört ligger här",
    },
    noShares: "Utan kontakter i den ena perioden finns inga andelar: allt är volym.",
    sum: (volume, mix, price, total) =>
      `Volym ${volume} + mix ${mix} + pris ${price} = ${total} kr, exakt (+ = ökar kostnaden).`,
    oneGroup:
      "Med en enda grupp kan pris och yrkesmix inte skiljas åt: priseffekten är båda tillsammans.",
    unpriced: (count) =>
      `${count} ${count === 1 ? "grupp" : "grupper"} saknar pris i den ena perioden, får den andras och har därför ingen priseffekt.`,
  },
  breakEven: {
    asked:
      "Brytpunkten är den andel av de stoppade kontakterna som får komma tillbaka som fysiska besök innan besparingen är borta.",
    saved: (tariff, borneShare, saved) =>
      `– sparas per kontakt: ${borneShare} av taxan ${tariff} kr = ${saved} kr`,
    oneOff: (oneOff, contacts, each) =>
      `– engångskostnad per kontakt: ${oneOff} ÷ ${contacts} = ${each} kr`,
    visit: (visitCost) => `– ett besök som kommer tillbaka kostar ${visitCost} kr`,
    answer: (saved, each, visitCost, share) =>
      `Brytpunkt: ${each === null ? saved : `(${saved} − ${each})`} ÷ ${visitCost} = ${share}.`,
    verdict: (share) =>
      `Kommer mer än ${share} av kontakterna tillbaka som besök kostar stoppet mer än det sparar.`,
    neverLost: "Över 100 %: besparingen finns kvar även om varje kontakt blir ett besök.",
    noSaving: "Inte över 0 %: det finns ingen besparing att förlora.",
    partly:
      "Den som bär en del av taxan men hela besöket har en lägre brytpunkt än den som bär hela taxan.",
  },
  forecast: {
    columns: {
      period: "perioden",
      contacts: "kontakterna",
      cost: "kostnaden",
      low: "den låga kostnaden",
      high: "den höga kostnaden",
    },
    asked: ({ period, step }, column) =>
      `Cellen är ${column} i prognosen för ${period}, ${step} ${step === 1 ? "period" : "perioder"} efter utfallet.`,
    methods: {
      "half-trend":
        "halverad trend: hälften av den genomsnittliga logaritmiska tillväxten fortsätter",
      "run-rate": "ingångsläge: medeltalet av de tre senaste månaderna fortsätter",
      flat: "oförändrad: det senaste värdet fortsätter",
      drift: "drift: den genomsnittliga förändringen i antal fortsätter",
      cagr: "cagr: den genomsnittliga tillväxten fortsätter",
      damped:
        "dämpad: den genomsnittliga logaritmiska tillväxten fortsätter allt svagare (× 0,8 per period)",
      seasonal:
        "säsong: det påbörjade året räknas upp efter månadernas andelar av tidigare hela år",
    },
    method: (method, isAssumed) => `Metod: ${method}${isAssumed ? " (ingen metod angavs)" : ""}.`,
    stated: (growth) => `angiven tillväxt ${growth} per år`,
    values: (profession, values, leadingZeros) =>
      `${profession}: utfall ${values === "" ? "saknas, bara nollor" : values}${leadingZeros > 0 ? ` (${leadingZeros} inledande nollor räknas inte)` : ""}.`,
    change: (growth, unit, { values }, format) => {
      const [first = 0, last = 0] = [values[0], values.at(-1)];
      const steps = values.length - 1;
      const ratio = `(${format(last)} ÷ ${format(first)})`;
      if (steps < 1) return null;
      if (growth === "half-trend") return `– förändring per period: ${ratio}^(1 ÷ (2 × ${steps}))`;
      if (growth === "cagr" || growth === "damped")
        return `– förändring per period: ${ratio}^(1 ÷ ${steps})`;
      if (growth === "drift")
        return `– förändring per period: (${format(last)} − ${format(first)}) ÷ ${steps}`;
      return typeof growth === "number" && unit === "month"
        ? `– förändring per period: ${format(1 + growth)}^(1 ÷ 12)`
        : null;
    },
    projected: ({ level, change, projected }, format) => {
      const answer = format(projected, 2);
      if (change === null) return `– kontakter: ${answer}`;
      const { kind, value, times } = change;
      return kind === "factor"
        ? `– kontakter: ${format(level)} × ${format(value)}^${format(times)} = ${answer}`
        : `– kontakter: ${format(level)} + ${format(times)} × ${format(value)} = ${answer}, minst 0`;
    },
    damped: (step, times) =>
      `– dämpning: ${step} ${step === 1 ? "period" : "perioder"} räknas som 0,8${step > 1 ? " + 0,8²" : ""}${step > 2 ? " + …" : ""} = ${times}`,
    season: ({ months, begun, begunShare, fullYears, share, year }, format, percent) => [
      `– det påbörjade året: ${counted(format(begun), "kontakt", "kontakter")} på ${counted(months, "månad", "månader")}, som i medeltal är ${percent(begunShare)} av ett helt år (${counted(fullYears, "helt år", "hela år")}): ${format(begun)} ÷ ${format(begunShare)} = ${format(year, 2)}`,
      `– månaden är i medeltal ${percent(share)} av ett helt år: ${format(year, 2)} × ${format(share)}`,
    ],
    price: ({ tariffs, fee, price, projected }, format) => {
      const steps = tariffs
        .map(({ from, amount }) => `${format(amount)} kr från ${from}`)
        .join(", ");
      const fees = fee === 0 ? "" : `, minus patientavgift ${format(fee)} kr`;
      const mean =
        tariffs.length > 1 || fee > 0
          ? `: ${tariffs.length > 1 ? "i medeltal " : ""}${format(price!)} kr`
          : "";
      return `– pris: taxa ${steps}${fees}${mean}. Kostnad ${format(projected, 2)} × ${format(price!)} = ${format(projected * price!, 2)} kr`;
    },
    noPrice: "– pris: ingen taxa gäller perioden",
    cost: (contacts, cost) =>
      `Tillsammans ${counted(contacts, "kontakt", "kontakter")} och ${cost} kr.`,
    band: (confidence, factor, low, high) =>
      `Låg och hög: kostnaden delad med och gånger ${factor}, alltså ${low}–${high} kr. Faktorn speglar hur mycket de samlade kontakterna har svängt; konfidensen är ${confidence}.`,
    noBand: "Låg och hög är tomma: de kräver minst fyra perioder med kontakter.",
    unrounded: "Prognosen är en uppskattning och avrundas inte till ören.",
  },
  errors: {
    name: "Excel känner inte igen funktionen. Tillägget var inte laddat när formeln skrevs: öppna tillägget, markera cellen och tryck F2 och Enter.",
    busy: "Cellen räknas fortfarande. Vänta, eller räkna om med Ctrl+Alt+F9 om den inte blir klar.",
    spill:
      "Svaret behöver flera celler och någon av dem är inte tom. Töm cellerna under och till höger. I en Exceltabell: flytta formeln utanför, eller hämta en del i taget med INDEX.",
    calc: "Excel kan inte visa svaret här, till exempel för att formeln ger en tom matris. Kontrollera formeln runt funktionen.",
    notAvailable:
      "Frågan går att läsa men saknar svar, till exempel ingen taxa det datumet. Argumenten räknas ut av Excel, så exakt vad kan inte visas.",
    value:
      "Frågan går inte att läsa, till exempel text där det ska vara ett tal. Argumenten räknas ut av Excel, så exakt vad kan inte visas.",
    other: (error) =>
      `Formeln ger ${error}. Felet kommer från en annan del av formeln eller från en cell som den läser.`,
  },
};
