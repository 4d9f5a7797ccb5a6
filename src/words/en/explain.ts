import type { ExplainTexts } from "../sv/explain";
import { counted } from "../counted";
import { ended } from "../userText";

export const en: ExplainTexts = {
  title: (address) => `How ${address} was calculated`,
  blank: "The cell is empty.",
  constant: (value) => `The cell is a fixed value: ${ended(value)} It is not calculated.`,
  shows: (value) => `The cell shows ${ended(value)}`,
  nothing: "nothing",
  formula: (formula) => `Formula: ${formula}`,
  native: "It is an ordinary Excel formula. It reads:",
  reads: ({ text, address }, values) =>
    address === null ? `${text}: not found` : `${text} (${address}): ${values}`,
  more: (count) => `… and ${count} more.`,
  spill: ({ parent, row, column, rows, columns }) =>
    `The formula stands in ${parent} and fills ${rows} × ${counted(columns, "cell", "cells")}. This cell is row ${row}, column ${column} of the answer.`,
  isPart: "Excel goes on from the answer of the add-in's function; this shows the function's part.",
  call: ({ function: name }) => `The function ${name} was asked with:`,
  indexed: (row, column) =>
    `The derivation is of row ${row}, column ${column} of the function's answer.`,
  argumentName: (name) => name.replace(/_/g, " "),
  argument: ({ text, origin, reading }, name, values) => {
    switch (origin) {
      case "omitted":
        return `– ${name}: left out`;
      case "literal":
        return `– ${name}: ${text}`;
      case "call":
        return `– ${name}: the answer to ${text}`;
      case "reference":
        return `– ${name}: ${text} (${reading!.address}): ${values}`;
      case "reckoned":
        return `– ${name}: ${text} = ${values}`;
      case "computed":
        return `– ${name}: ${text}, which Excel computes and which cannot be shown here`;
    }
  },
  unknown:
    "At least one argument is computed by Excel or not found, so the derivation cannot be shown.",
  disagrees:
    "The cell shows something else than the derivation. Recalculate the workbook (Ctrl+Alt+F9) and try again.",
  blankAnswer: "There is nothing to calculate from for this cell, so the answer is blank.",
  fault: (sentence) => `The function answers with an error. ${sentence}`,
  source: ({ issuer, document, date, locator, certainty }) =>
    `Source: ${issuer}: ${document} (${date}), ${locator}. Certainty ${certainty}${certainty === "A" || certainty === "B" ? "" : ", not official"}.`,
  tariff: {
    asked: (day, profession, isAssumed) =>
      `The question is of ${day} and ${profession}${isAssumed ? "; no profession was given, and physician is meant then" : ""}.`,
    found: ({ schedule, from, to, row }, amount, via) => {
      if (schedule === "constant") return `The tariff is a fixed price: SEK ${amount} per contact.`;
      const table =
        schedule === "national" ? "the national recommendation" : `the own tariffs, row ${row}`;
      const group = via === null ? "" : ` The row is of the group ${via}.`;
      return `The tariff is SEK ${amount} per contact from ${from} ${to === null ? "until further notice" : `to ${to}`}, by ${table}.${group}`;
    },
    verified: (date, issuer) => `Last verified ${date} (${issuer}).`,
    ownSource: (source) => `Source by the own tariffs: ${ended(source)}`,
    column: {
      amount: "The cell is the amount, gross in SEK per contact.",
      from: "The cell is the first day of the tariff.",
      to: "The cell is the last day of the tariff.",
      document: "The cell is the document that the amount is from.",
      issuer: "The cell is the issuer of the document.",
      certainty:
        "The cell is the certainty: A official source or original document, B reliable secondary source.",
      lastVerified: "The cell is when the amount was last verified, as precise as is known.",
    },
    blankColumn: ({ schedule, to }, column) =>
      column === "to" && schedule !== "constant" && to === null
        ? "It is blank: the tariff is in force until further notice."
        : schedule === "constant"
          ? "It is blank: of a fixed price only the amount is known."
          : "It is blank: the own tariffs say nothing of it.",
    net: (gross, fee, net) => `Net: ${gross} − ${fee} (patient fee) = SEK ${net} per contact.`,
    gross: "The amount is gross: no patient fee is subtracted.",
  },
  split: {
    unit: (decimals) =>
      ({ 2: "öre", 0: "krona", [-3]: "thousand kronor", [-6]: "million kronor" })[decimals] ??
      `unit of SEK 10^${-decimals}`,
    method: (total, count) =>
      `SEK ${total} is split into ${counted(count, "part", "parts")} by the largest remainder method: every part gets its exact share rounded down, and what is left goes to the largest remainders.`,
    rounded: (amount, total) => `The amount, SEK ${amount}, is first rounded to SEK ${total}.`,
    part: (number, part, remainder, format, unit) =>
      `– part ${number}: weight ${format(part.weight)}, exact share SEK ${format(part.exact)}, rounded SEK ${format(part.whole)}, remainder ${remainder} ${unit}${part.getsSpare ? `, gets 1 ${unit} more` : ""}: SEK ${format(part.value)}`,
    others: (count) => `– and ${counted(count, "more part", "more parts")}`,
    noSpare: "The shares come out even: nothing is left after the rounding.",
    spare: (spare, unit, receivers) =>
      `After the rounding ${spare} ${unit} is left. The largest remainder gets first: part ${receivers}.`,
    tie: {
      weight: "At the limit the remainders are equal; the larger weight goes first then.",
      position:
        "At the limit both remainders and weights are equal; the earlier one goes first then.",
    },
    negative: "A negative amount is split as the positive one, with the sign reversed.",
    selected: (number, value) =>
      `The cell is part ${number}: SEK ${value}. The parts sum to the amount exactly.`,
  },
  adjusted: {
    exact: (amount, weight, exact) =>
      `The amount is SEK ${amount}. The weight ${weight} gives the exact share SEK ${exact}.`,
    table: (value, unit, isExact) =>
      `In the mode table all cells are rounded together, so that rows and columns both sum. The cell gets SEK ${value}, ${isExact ? `1 ${unit} above its even share: the columns' sums leave the row nothing else` : `less than 1 ${unit} from its share`}.`,
    column: (exact, value) =>
      `The column's exact sum is SEK ${exact}. The largest remainder method on the column sums gives the column SEK ${value}.`,
    least:
      "Of all tables with those row and column sums this is one where the rounding errors together are the least.",
    before: (exact, value) =>
      `– up to the period before: exact share SEK ${exact}, allocated SEK ${value}`,
    through: (exact, value) =>
      `– up to the cell's period: exact share SEK ${exact}, allocated SEK ${value}`,
    difference: (through, before, value) =>
      `In the mode running it is the accumulated cost that is allocated, and the cell is the difference: ${through} − ${before} = SEK ${value}. Earlier periods therefore never change.`,
    bound: (unit) =>
      `The accumulated sum is less than 1 ${unit} from the exact one. A single cell is less than 2 ${unit} from its own share and may be −1 ${unit} although the period is positive.`,
  },
  change: {
    method: (amount, parties) =>
      `SEK ${amount} is split twice into ${counted(parties, "part", "parts")} by the largest remainder method, and the cell is the difference.`,
    before: (weight, exact, value) =>
      `– old weights: weight ${weight}, exact share SEK ${exact}, gets SEK ${value}`,
    after: (weight, exact, value) =>
      `– new weights: weight ${weight}, exact share SEK ${exact}, gets SEK ${value}`,
    difference: (party, after, before, value) =>
      `The cell is part ${party}: ${after} − ${before} = SEK ${value} (+ = gets more).`,
    sum: "The parts' differences sum to 0.",
  },
  decomposition: {
    asked: {
      volume: "The cell is the volume effect: what the number of contacts alone changes.",
      mix: "The cell is the mix effect: what the groups' shares of the contacts change.",
      price: "The cell is the price effect: what the prices change.",
      total: "The cell is the whole change of the cost.",
    },
    methods: {
      shapley:
        "shapley: the mean of the six orders in which volume, mix and price can change, so that no order is chosen",
      bennet: "bennet: prices weighted by the mean of old and new volumes, and the other way round",
      lmdi: "lmdi: logarithmic changes weighted by logarithmic mean costs",
      laspeyres: "laspeyres: price at the old volumes, volume and mix at the new prices",
      paasche: "paasche: price at the new volumes, volume and mix at the old prices",
    },
    period: {
      before: (contacts, cost, mean) =>
        `Before: ${counted(contacts, "contact", "contacts")} and SEK ${cost}${mean === null ? "" : `, on average SEK ${mean}`}.`,
      after: (contacts, cost, mean) =>
        `After: ${counted(contacts, "contact", "contacts")} and SEK ${cost}${mean === null ? "" : `, on average SEK ${mean}`}.`,
    },
    means: (oldNew, newOld) =>
      `The mean price with old shares and new prices is SEK ${oldNew}, with new shares and old prices SEK ${newOld}.`,
    effects: { volume: "volume", mix: "mix", price: "price", total: "total" },
    effect: (name, formula, value) => `– ${name}: ${formula} = SEK ${value}`,
    logs: {
      volume: "the groups' logarithmic mean costs × ln(all contacts after ÷ before), summed",
      mix: "the groups' logarithmic mean costs × ln(share after ÷ before), summed; groups that have begun or ended are here",
    },
    noShares: "Without contacts in one of the periods there are no shares: everything is volume.",
    sum: (volume, mix, price, total) =>
      `Volume ${volume} + mix ${mix} + price ${price} = SEK ${total}, exactly (+ = raises the cost).`,
    oneGroup:
      "With a single group price and mix of professions cannot be told apart: the price effect is both together.",
    unpriced: (count) =>
      `${count} ${count === 1 ? "group has" : "groups have"} no price in one of the periods, get the other's and so have no price effect.`,
  },
  breakEven: {
    asked:
      "The break-even is the share of the stopped contacts that may return as physical visits before the saving is gone.",
    saved: (tariff, borneShare, saved) =>
      `– saved per contact: ${borneShare} of the tariff SEK ${tariff} = SEK ${saved}`,
    oneOff: (oneOff, contacts, each) =>
      `– one-off cost per contact: ${oneOff} ÷ ${contacts} = SEK ${each}`,
    visit: (visitCost) => `– a visit that returns costs SEK ${visitCost}`,
    answer: (saved, each, visitCost, share) =>
      `Break-even: ${each === null ? saved : `(${saved} − ${each})`} ÷ ${visitCost} = ${share}.`,
    verdict: (share) =>
      `If more than ${share} of the contacts return as visits, the stop costs more than it saves.`,
    neverLost: "Above 100%: the saving remains even if every contact becomes a visit.",
    noSaving: "Not above 0%: there is no saving to lose.",
    partly:
      "Whoever bears a part of the tariff but the whole visit has a lower break-even than one that bears the whole tariff.",
  },
  forecast: {
    columns: {
      period: "the period",
      contacts: "the contacts",
      cost: "the cost",
      low: "the low cost",
      high: "the high cost",
    },
    asked: ({ period, step }, column) =>
      `The cell is ${column} of the forecast for ${period}, ${step} ${step === 1 ? "period" : "periods"} after the outcome.`,
    methods: {
      "half-trend": "half-trend: half the mean logarithmic growth goes on",
      "run-rate": "run-rate: the mean of the last three months goes on",
      flat: "flat: the last value goes on",
      drift: "drift: the mean change in numbers goes on",
      cagr: "cagr: the mean growth goes on",
      damped: "damped: the mean logarithmic growth goes on, weaker and weaker (× 0.8 a period)",
      seasonal:
        "seasonal: the year that has begun is completed by the months' shares of earlier full years",
    },
    method: (method, isAssumed) => `Method: ${method}${isAssumed ? " (no method was given)" : ""}.`,
    stated: (growth) => `stated growth ${growth} per year`,
    values: (profession, values, leadingZeros) =>
      `${profession}: outcome ${values === "" ? "none, zeros alone" : values}${leadingZeros > 0 ? ` (${leadingZeros} leading zeros do not count)` : ""}.`,
    change: (growth, unit, { values }, format) => {
      const [first = 0, last = 0] = [values[0], values.at(-1)];
      const steps = values.length - 1;
      const ratio = `(${format(last)} ÷ ${format(first)})`;
      if (steps < 1) return null;
      if (growth === "half-trend") return `– change per period: ${ratio}^(1 ÷ (2 × ${steps}))`;
      if (growth === "cagr" || growth === "damped")
        return `– change per period: ${ratio}^(1 ÷ ${steps})`;
      if (growth === "drift")
        return `– change per period: (${format(last)} − ${format(first)}) ÷ ${steps}`;
      return typeof growth === "number" && unit === "month"
        ? `– change per period: ${format(1 + growth)}^(1 ÷ 12)`
        : null;
    },
    projected: ({ level, change, projected }, format) => {
      const answer = format(projected, 2);
      if (change === null) return `– contacts: ${answer}`;
      const { kind, value, times } = change;
      return kind === "factor"
        ? `– contacts: ${format(level)} × ${format(value)}^${format(times)} = ${answer}`
        : `– contacts: ${format(level)} + ${format(times)} × ${format(value)} = ${answer}, at least 0`;
    },
    damped: (step, times) =>
      `– damping: ${step} ${step === 1 ? "period counts" : "periods count"} as 0.8${step > 1 ? " + 0.8²" : ""}${step > 2 ? " + …" : ""} = ${times}`,
    season: ({ months, begun, begunShare, fullYears, share, year }, format, percent) => [
      `– the year that has begun: ${counted(format(begun), "contact", "contacts")} in ${counted(months, "month", "months")}, on average ${percent(begunShare)} of a full year (${counted(fullYears, "full year", "full years")}): ${format(begun)} ÷ ${format(begunShare)} = ${format(year, 2)}`,
      `– the month is on average ${percent(share)} of a full year: ${format(year, 2)} × ${format(share)}`,
    ],
    price: ({ tariffs, fee, price, projected }, format) => {
      const steps = tariffs
        .map(({ from, amount }) => `SEK ${format(amount)} from ${from}`)
        .join(", ");
      const fees = fee === 0 ? "" : `, minus a patient fee of SEK ${format(fee)}`;
      const mean =
        tariffs.length > 1 || fee > 0
          ? `: ${tariffs.length > 1 ? "on average " : ""}SEK ${format(price!)}`
          : "";
      return `– price: tariff ${steps}${fees}${mean}. Cost ${format(projected, 2)} × ${format(price!)} = SEK ${format(projected * price!, 2)}`;
    },
    noPrice: "– price: no tariff is in force in the period",
    cost: (contacts, cost) =>
      `Together ${counted(contacts, "contact", "contacts")} and SEK ${cost}.`,
    band: (confidence, factor, low, high) =>
      `Low and high: the cost divided by and times ${factor}, that is SEK ${low}–${high}. The factor reflects how much the contacts in all have varied; the confidence is ${confidence}.`,
    noBand: "Low and high are blank: they need at least four periods with contacts.",
    unrounded: "The forecast is an estimate and not rounded to öre.",
  },
  errors: {
    name: "Excel does not know the function. The add-in was not loaded when the formula was typed: open the add-in, select the cell and press F2 and Enter.",
    busy: "The cell is still being calculated. Wait, or recalculate with Ctrl+Alt+F9 if it does not finish.",
    spill:
      "The answer needs several cells and one of them is not empty. Clear the cells below and to the right. In an Excel table: move the formula out of it, or fetch one part at a time with INDEX.",
    calc: "Excel cannot show the answer here, for example because the formula gives an empty array. Check the formula around the function.",
    notAvailable:
      "The question is sound but has no answer, for example no tariff on that date. Excel computes the arguments, so exactly what cannot be shown.",
    value:
      "The question cannot be read, for example text where a number should be. Excel computes the arguments, so exactly what cannot be shown.",
    other: (error) =>
      `The formula gives ${error}. The error comes from another part of the formula or from a cell that it reads.`,
  },
};
