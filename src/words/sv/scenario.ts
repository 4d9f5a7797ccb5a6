import type { Speech, Words } from "../terms";
import type { OldValues, ScenarioWarning, ScenarioFault } from "../../core/scenario/scenario";
import type { Terms } from "../../core/scenario/workspace";
import type { PolicyFault } from "../../core/policy/policyCheck";
import { counted } from "../counted";
import { monthText, periodText } from "../month";
import { inSwedish } from "../number";
import { placesText, rowSumsSv, yearsText } from "../rowSums";
import { upper } from "../upper";

/** One sentence a code: a code without one does not compile. */
export type SentencesFor<Data extends { readonly code: string }> = {
  readonly [Code in Data["code"]]: (
    data: Extract<Data, { readonly code: Code }>,
    say: Speech
  ) => string;
};

const { percent, millions } = inSwedish;

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} och ${names.length - 5} till` : shown;
}

/** One line of all that is old. */
function oldValues({ tariff, policies }: OldValues): string {
  const verified = [
    ...(tariff === null ? [] : [`taxan senast verifierad ${tariff}`]),
    ...policies.map((one) => `alternativet ${one.name} senast verifierat ${one.verified}`),
  ];
  return `${upper(list(verified))}: äldre än tolv månader.`;
}

/** A field's limits in the unit that its form shows: shares as percentages. */
function limits(least: number, most: number): string {
  return most <= 10 ? `${percent(least)} till ${percent(most)}` : `${least} till ${most} kr`;
}

const advice: Partial<Record<ScenarioWarning["code"], string>> = {
  "calibration.large": "Kontrollera patientavgift, yrke och om kostnaden är i kr, tkr eller mkr.",
  "data.laterIgnored": "Är de regionens egen prognos, välj det i Underlag.",
  "allocation.partOfMonth":
    "Låt regeln börja den första i en månad, eller fördela den månaden efter kontaktdatum i fakturan.",
  "allocation.privateUnits": "Kontrollera avtalen innan beslut.",
  "allocation.beforeData": "Flytta startdagen, eller lägg till de månader som saknas.",
  "own.shareMissing": "Ange andelen för att se effekten.",
};

const warnings: SentencesFor<ScenarioWarning> = {
  "data.contactsFromCost": ({ years, deviating }) =>
    `Kontakterna ${yearsText(years, "och")} är helt eller delvis beräknade: kostnaden delad med periodens medeltaxa${deviating ? " gånger avvikelsen i de räknade perioderna omkring" : ""}.`,
  "data.ownForecast": ({ years, places, ...sums }) =>
    `${yearsText(years, "och")} är regionens egen prognos, inte utfall: ${rowSumsSv(sums)}${places.length > 0 ? `, ${placesText(places, "rad")}` : ""}. Prognosmetoden tar vid efter den.`,
  "data.ownForecastUnused": ({ years, reason, ...sums }) =>
    `Regionens egen prognos för ${yearsText(years, "och")} används inte, ${rowSumsSv(sums)}: ${
      {
        passed: "utfallet och det som redan är känt är lika mycket eller mer",
        covered: "månaderna finns redan i mer detaljerade prognosrader",
        early: "perioden är före det första utfallet",
      }[reason]
    }.`,
  "data.profession": ({ profession: key }, { profession }) =>
    `Ingen taxa täcker ${profession(key)}. Prognosen använder vad kontakterna hittills har kostat i genomsnitt.`,
  "data.laterIgnored": (sums) =>
    `${rowSumsSv(sums)} efter utfall t.o.m. är inte med, som ofullständigt utfall: fakturor kommer upp till sex månader senare.`,
  "fee.missing": ({ years, forecast }) =>
    `Ingen genomsnittlig patientavgift är angiven. ${upper(
      [
        ...(years.length > 0
          ? [`kontakter utan bokförd kostnad (${list(years.map(String))})`]
          : []),
        ...(forecast ? ["prognosen"] : []),
      ].join(" och ")
    )} är ${years.length > 0 ? "prissatta" : "prissatt"} brutto, vilket överskattar nettokostnaden.`,
  "fee.booked": () =>
    "Ingen genomsnittlig patientavgift är angiven. Prognosen följer den bokförda kostnaden per kontakt, så nivån är inte brutto; ändras taxan räknas avgiften som en fast andel av den.",
  "calibration.large": ({ profession: key, factor, from, to }, { profession }) =>
    `Bokförd kostnad ${periodText(from, to)} är ${percent(factor)} av kontakter × taxa${key === null ? "" : ` för ${profession(key)}`}.`,
  "tariff.unverified": ({ verified }) =>
    `Taxan är senast verifierad ${verified}. Prognosen antar att den gäller oförändrad därefter.`,
  "values.old": (old) =>
    `${oldValues(old)}${old.goesBeyond ? " Prognosen antar att taxan gäller oförändrad därefter." : ""}`,
  "policy.outsideData": ({ from }) =>
    `En ändring gäller från ${from}, efter prognosens slut, och syns därför inte i siffrorna.`,
  "policy.startsInOutcome": ({ from, effective }) =>
    `En ändring gäller från ${from}, men bokförda månader står fast: den räknas från ${monthText(effective)}.`,
  "policy.ends": ({ validTo }) =>
    `Alternativet gäller till och med ${validTo}. Därefter räknas som i dag.`,
  "allocation.scaled": ({ sum }) =>
    `Andelarna summerar till ${percent(sum)}, inte 100 %. De är skalade i samma proportioner.`,
  "allocation.partOfMonth": ({ from }) =>
    `Regeln börjar inuti en månad (${from}). Underlaget har månader och inte kontakternas datum, så månaden delas efter antalet dagar.`,
  "allocation.closedYear": ({ year }) =>
    `Rättelsen gäller ${year}, ett år som kan vara stängt i bokföringen.`,
  "allocation.beforeData": ({ from, first }) =>
    `Regeln är retroaktiv från ${from}, men siffrorna börjar ${monthText(first)}. Rättelsen är därför ofullständig: den gäller bara månader från ${monthText(first)}.`,
  "allocation.privateUnits": ({ units }, { words }) =>
    `Rättelsen berör ${units === 1 ? `1 privat ${words.healthCentre}` : `${units} privata ${words.healthCentres}`}: där är den en kreditering eller ett avdrag enligt avtal, inte en omföring.`,
  "charge.aboveCost": () =>
    "Det fasta priset är högre än vad kontakterna kostar i genomsnitt: regionens del kan bli negativ.",
  "cap.listedMissing": ({ units }) => `Taket räknas inte för ${list(units)}: antal listade saknas.`,
  "payers.none": () => "Ingen annan betalare har någon del: ange den för att se effekten.",
  "payers.law": ({ from }) =>
    `I dag bär patientens hemregion kostnaden. Att andra betalar förutsätter ett nationellt beslut eller ett avtal; något sådant har inte hittats. Siffrorna gäller om det träder i kraft, och före ${from} ändras inget.`,
  "stop.law": () =>
    "Stoppad ersättning kräver lagändring enligt Västra Götalandsregionens egen utredning 2021. Ingen region har hittats som har genomfört det.",
  "stop.otherPriceMissing": () =>
    "Priset i den andra kanalen är inte angivet: kostnaden där är räknad som 0 kr.",
  "visits.costMissing": () =>
    "Kostnaden för ett fysiskt besök är inte angiven. Besöken visas, men ingen nettoeffekt.",
  "visits.notRealisable": () =>
    "Realiserbar andel är 0 %: fler eller färre fysiska besök ändrar kapaciteten, inte kassan.",
  "own.costMissing": () =>
    "Kostnaden per kontakt i den egna tjänsten är inte angiven och är räknad som 0 kr.",
  "own.shareMissing": () => "Ingen andel av kontakterna flyttar till den egna tjänsten.",
  "financing.exceeded": ({ year, need, frame }) =>
    `${year} är behovet ${millions(need)} och ramen ${millions(frame)}: ${millions(need - frame)} är ofinansierat.`,
  "financing.ends": ({ name, validTo }) =>
    `${name} gäller till och med ${validTo}. Därefter är kostnaden ofinansierad.`,
  "financing.capitationWeights": ({ units }) =>
    `Sänkt kapitation fördelas efter listade × CNI. Uppgift saknas för ${list(units)}: utan listade ingen del, utan CNI räknas 1.`,
};

const faults: SentencesFor<ScenarioFault> = {
  "scenario.noData": () =>
    "Det finns inga perioder till och med utfallsmånaden. Välj underlag eller en senare månad.",
  "scenario.monthMissing": ({ month }) =>
    `Underlaget saknar ${monthText(month)}. Lägg till månaden, eller sätt utfall t.o.m. till månaden före.`,
  "scenario.nothingMeasured": ({ month }) =>
    `En rad för ${monthText(month)} har varken kontakter eller kostnad. Fyll i något av dem eller ta bort raden.`,
  "scenario.horizon": ({ lastOutcome, lastMonth }) =>
    `Prognosen slutar ${monthText(lastMonth)}, före utfall t.o.m. ${monthText(lastOutcome)}. Välj en senare slutmånad.`,
  "scenario.noRule": (_, { words }) =>
    `Det är inte angivet vem som bär kostnaden i dag. Välj ${words.theHealthCentre}, ${words.region} eller en delning.`,
  "scenario.alternatives": ({ count }) =>
    `${counted(count, "alternativ är valt", "alternativ är valda")}. Välj 2–8, nollalternativet inräknat.`,
  "scenario.price": ({ profession: key, month }, { profession }) =>
    `Ingen taxa finns för ${profession(key)} ${monthText(month)}, och ingen bokförd kostnad att räkna från. Ange egna taxor eller kostnad.`,
  "scenario.projection": ({ profession: key }, { profession }) =>
    `Metoden går inte att använda för ${profession(key)}: för få perioder, eller en period med 0 kontakter. Välj oförändrad eller ingångsläge.`,
  "scenario.feeAboveTariff": ({ profession: key, month }, { profession }) =>
    `Patientavgiften är högre än taxan för ${profession(key)} ${monthText(month)}. Ange avgiften per kontakt.`,
  "scenario.tooLarge": () =>
    "Beloppen är större än vad som kan räknas exakt. Kontrollera om kostnaden är i kr, tkr eller mkr, och om tillväxt, elasticitet eller uppräkning i ett alternativ ger orimligt många kontakter.",
};

const policyFaults: SentencesFor<PolicyFault> = {
  "policy.nameMissing": () => "Skriv ett namn på alternativet.",
  "policy.endsBeforeStart": () => "Slutdatum är före startdatum. Ange ett senare datum.",
  "patch.date": ({ value }) =>
    `${value || "Tomt"} är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2020-01-01.`,
  "patch.limits": ({ least, most }) => `Ange ett värde från ${limits(least, most)}.`,
  "patch.nobodyBears": () => "Någon måste bära kostnaden. Ange minst en andel över 0 %.",
  "patch.sharesNotWhole": ({ sum }) =>
    `Andelarna summerar till ${percent(sum)}. De ska summera till 100 %.`,
  "patch.payersAboveWhole": ({ sum }) =>
    `De andra betalarnas andelar summerar till ${percent(sum)}. De kan vara högst 100 %.`,
  "patch.noAmounts": () => "Ange ett belopp för minst ett yrke.",
  "patch.nameMissing": () => "Skriv vad finansieringen heter, till exempel statsbidragets namn.",
};

export const scenarioSv = {
  words: ({ healthCentre, region }: Terms): Words => {
    const one = healthCentre?.trim() || "vårdcentral";
    return {
      healthCentre: one,
      theHealthCentre: `${one}en`,
      healthCentres: `${one}er`,
      theHealthCentres: `${one}erna`,
      region: region?.trim() || "regionen centralt",
    };
  },
  oldValues,
  undivided: "ej uppdelat på yrke",
  /** What to do about a warning. */
  advice: advice,
  warnings: warnings,
  faults: faults,
  policyFaults: policyFaults,
};

export type ScenarioTexts = typeof scenarioSv;
