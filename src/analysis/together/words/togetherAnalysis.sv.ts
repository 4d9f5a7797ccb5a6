import type { Words } from "../../../words/terms";
import { counted } from "../../../words/counted";
import { upper } from "../../../words/upper";

export const togetherSv = {
  choose: "Åtgärder, i den ordning de läggs",
  chooseHint: "Två till sex av de alternativ som jämförs och ändrar något.",
  up: (name: string) => `Flytta upp ${name}`,
  numbered: (number: number, name: string) => `${number}. ${name}`,
  year: "År",
  tooFew:
    "Det behövs minst två alternativ som ändrar något. Lägg till dem under Alternativ och kryssa i dem.",
  count: (count: number) =>
    `${counted(count, "åtgärd är vald", "åtgärder är valda")}. Välj två till sex.`,
  ends: (told: readonly string[]) =>
    `Åtgärderna slutar gälla olika dagar: ${told.join(", ")}. Ge dem samma slutdatum under Alternativ.`,
  endOf: (name: string, validTo: string | null) =>
    `${name} ${validTo === null ? "tills vidare" : `t.o.m. ${validTo}`}`,
  tooLarge: "Beloppen är större än vad som kan räknas exakt.",
  working: "Räknar alla kombinationer …",
  conflicts: "Två regler för samma dag",
  noConflicts: "Inga regler krockar.",
  conflict: (kind: string, hidden: string, holds: string, from: string) =>
    `${upper(kind)}: från ${from} gäller ${holds}, inte ${hidden}.`,
  answer: "Tillsammans",
  whole: (
    names: readonly string[],
    year: string,
    amount: string,
    parts: readonly [healthCentres: string, region: string],
    { theHealthCentres, region }: Words
  ) =>
    `${names.join(" + ")} ändrar kostnaden ${year} med ${amount}: ${theHealthCentres} ${parts[0]}, ${region} ${parts[1]}.`,
  shares: (parts: readonly (readonly [name: string, amount: string])[]) =>
    `Delat på åtgärderna, oavsett ordning: ${parts.map(([name, amount]) => `${name} ${amount}`).join(", ")}.`,
  overlap: (added: string, difference: string) =>
    `Var för sig skulle åtgärderna ändra kostnaden med ${added}; att de möts ändrar det med ${difference}.`,
  table: {
    title: (year: string, unit: string) => `Åtgärdernas effekt ${year}, ${unit} (+ = ökar)`,
    measure: "Åtgärd",
    alone: "Ensam",
    inOrder: "I ordning",
    shared: "Sin del",
    healthCentres: ({ theHealthCentres }: Words) => `Varav ${theHealthCentres}`,
    region: ({ region }: Words) => `Varav ${region}`,
    sum: "Tillsammans",
  },
  explanation:
    "Ensam: om åtgärden vore den enda. I ordning: ovanpå åtgärderna före den. Sin del: medelvärdet över alla ordningar (Shapley), som summerar till helheten.",
  add: "Lägg till som alternativ",
  added: (name: string) => `${name} finns nu under Alternativ.`,
  sheet: {
    name: "Åtgärder tillsammans",
    title: "Åtgärder tillsammans",
    note: "Körningens kostnad för varje kombination står i tabellen nedan; delarna räknas av den med Excels egna formler.",
    resultTitle: "Vad varje åtgärd gör",
    setTitle: "Kostnad för varje kombination",
    tables: { measures: "Åtgärders_effekt", sets: "Åtgärders_kombinationer" },
    headings: ({ theHealthCentres, region }: Words) => ({
      number: "Nr",
      measure: "Åtgärd",
      alone: "Ensam, kr (+ = ökar)",
      inOrder: "I ordning, kr (+ = ökar)",
      shared: "Sin del, kr (+ = ökar)",
      healthCentres: `Sin del: ${theHealthCentres}, kr (+ = ökar)`,
      region: `Sin del: ${region}, kr (+ = ökar)`,
    }),
    setHeadings: ({ region }: Words) => ({
      set: "Kombination",
      size: "Antal",
      total: "Kostnad, kr",
      region: `Varav ${region}, kr`,
      weightWith: "Vikt med",
      weightWithout: "Vikt utan",
    }),
    member: (number: number) => `Åtgärd ${number}`,
    none: "ingen",
    whole: "Förändring av alla tillsammans, kr (+ = ökar)",
    check: "Delarna summerar till helheten",
    right: "Rätt",
    wrong: "Fel",
    chart: { title: "Varje åtgärds del av förändringen", value: "kr (+ = ökar)" },
    method: [
      "Åtgärderna läggs i den ordning de står. Faller två regler av samma slag på samma dag gäller den som börjar senast, och vid samma startdag den som står sist.",
      "Sin del är Shapleyvärdet: medelvärdet, över alla ordningar, av vad åtgärden tillför dem före den. Delarna summerar till hela förändringen.",
      "Förändringen är mot att ingen av åtgärderna görs, med dagens fördelningsregel.",
    ],
  },
};

export type TogetherTexts = typeof togetherSv;
