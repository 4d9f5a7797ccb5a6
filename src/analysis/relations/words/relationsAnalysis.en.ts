import type { RelationsTexts } from "./relationsAnalysis.sv";
import { counted } from "../../../words/counted";

export const relationsEn: RelationsTexts = {
  choose: "What against what",
  parts: {
    cni: "Contacts against CNI (socio-economy)",
    availability: "Contacts against availability",
    visits: "Physical visits against digital contacts",
    distribution: "Winners and losers by CNI",
  },
  year: "Year",
  partOfYear: (year, lastMonth) => `${year} (up to ${lastMonth})`,
  from: "From year",
  to: "To year",
  alternative: "Alternative",
  axes: {
    cni: { x: "CNI", y: "Contacts per 1,000 listed" },
    availability: { x: "Availability", y: "Contacts per 1,000 listed" },
    visits: {
      x: "Digital contacts per 1,000 listed, change",
      y: "Physical visits per 1,000 listed, change",
    },
  },
  verdicts: {
    cni: {
      positive: "Units with a higher CNI have more digital contacts per 1,000 listed",
      negative: "Units with a higher CNI have fewer digital contacts per 1,000 listed",
      mixed:
        "Signs of a relation between CNI and digital contacts, but Pearson and Spearman do not agree: single units may decide",
      none: "No relation can be shown between CNI and digital contacts per 1,000 listed",
    },
    availability: {
      positive: "Units with a higher availability have more digital contacts per 1,000 listed",
      negative: "Units with a higher availability have fewer digital contacts per 1,000 listed",
      mixed:
        "Signs of a relation between availability and digital contacts, but Pearson and Spearman do not agree: single units may decide",
      none: "No relation can be shown between availability and digital contacts per 1,000 listed",
    },
    visits: {
      positive: "Where digital contacts have grown most, physical visits have grown most too",
      negative:
        "Where digital contacts have grown most, physical visits have grown least or fallen",
      mixed:
        "Signs of a relation between the change of digital contacts and that of physical visits, but Pearson and Spearman do not agree: single units may decide",
      none: "No relation can be shown between the change of digital contacts and that of physical visits, so no relief can be read off",
    },
  },
  inNumbers: ({ n, pearson, low, high, p }) =>
    `n\u00a0=\u00a0${n}, r\u00a0=\u00a0${pearson}, 95% interval ${low} to ${high}, p\u00a0${p}`,
  compatible: (low, high) =>
    `The data agree with anything from r\u00a0=\u00a0${low} to r\u00a0=\u00a0${high}. There may be a relation that so few units cannot show.`,
  lacks: {
    few: (n) => `A relation needs four units or more with figures; here there are ${n}.`,
    constant: () =>
      "All units have the same value on one of the axes, so there is nothing to hold the other against.",
  },
  missing: {
    units:
      "The data are not divided by unit. Add a column for the health centre to the contacts, and a table of the health centres, under Data.",
    listed:
      "The number of listed patients is missing. Add a column Listed to the table of health centres.",
    cni: "CNI is missing. Add a column CNI to the table of health centres.",
    availability:
      "Availability is missing. Add a column Availability (share with a medical assessment in time) to the table of health centres.",
    visits:
      "Physical visits are missing. Add a column for each year, such as Physical visits 2019, to the table of health centres.",
    compensation:
      "Compensation is missing. Add a column for each year, such as Compensation 2019 (SEK), to the table of health centres.",
    few: "No unit has five contacts or more in that year. Choose another year.",
    cover: "No unit can be shown without giving away another. Choose another year.",
  },
  visitYearsMissing:
    "Two whole years or more with outcome and with physical visits are needed. Add columns such as Physical visits 2018 and Physical visits 2019 to the table of health centres.",
  invented: {
    cni: "The sample region is invented and the relation was put into it: those listed at units with a high CNI have been given fewer contacts.",
    availability:
      "The sample region is invented: its availability is drawn so as to have no relation to contacts.",
    visits:
      "The sample region is invented: its physical visits are drawn without any relation to contacts.",
    distribution:
      "The sample region is invented: how the cost lies by CNI follows from the relation between CNI and contacts that was put into it.",
  },
  evidence: {
    cni: "Region Västmanland's decision memorandum of 2020: health centres whose listed come from better-off areas have the most contacts. It gives no figures.",
    availability:
      "Region Västmanland's decision memorandum of 2020: no relation between availability and contacts. It gives no figures.",
    visits:
      "Region Västmanland's decision memorandum of 2020: no relief in the form of fewer physical visits can be read off in three years; visits grew a little.",
  },
  caution:
    "A relation between units is not a cause, and does not hold for single patients. Every unit counts the same, large or small. Whoever tries three relations finds one by chance about one time in seven.",
  figures: {
    n: "Number of units (n)",
    pearson: "Pearson (r)",
    interval: "95% interval of r",
    p: "p, Pearson",
    spearman: "Spearman (ρ)",
    spearmanP: "p, Spearman",
  },
  betweenBounds: (low, high) => `${low} to ${high}`,
  smallP: "<\u00a00.001",
  chart: {
    description: (x, y, n) =>
      `Scatter of ${counted(n, "unit", "units")}: ${y} against ${x}. The same figures are in the table below.`,
    point: (unit, x, y) => `${unit}: ${x}; ${y}`,
    line: "Regression line",
  },
  unit: "Unit",
  units: "Units",
  unitTables: {
    cni: { title: "The units", x: "CNI", y: "Contacts per 1,000 listed" },
    availability: { title: "The units", x: "Availability", y: "Contacts per 1,000 listed" },
    visits: {
      title: "The units, change per 1,000 listed",
      x: "Digital contacts",
      y: "Physical visits",
    },
  },
  omitted: (units, reason) => `Left out, ${reason}: ${units}.`,
  reasons: {
    few: "fewer than five contacts (<5)",
    cover: "hidden so that another unit cannot be worked out",
    listed: "listed patients are missing",
    cni: "CNI is missing",
    availability: "availability is missing",
    visits: "physical visits are missing",
    compensation: "compensation is missing",
  },
  smallCells:
    "Units with fewer than five contacts are not shown and are part of no sum. Where it is a single unit, the one with the next fewest is hidden too.",
  visits: {
    regionTitle: "The units together, without the unlisted",
    headings: { year: "Year", contacts: "Digital contacts", visits: "Physical visits" },
    change: (years, contacts, visits) =>
      `${years}: digital contacts ${contacts}, physical visits ${visits}.`,
    fewYears: (years) =>
      `${counted(years, "year is", "years are")} too few for a relation over time, and two series that both grow go together without belonging together. So the units' changes are compared.`,
    unitTitle: (from, to) => `The units' change ${from}–${to}`,
  },
  distribution: {
    noAlternative: "Choose at least one alternative beside the baseline under Alternatives.",
    sentence: (name, year, fewer, more) =>
      `${name} ${year}: ${counted(fewer, "unit bears", "units bear")} less and ${more} more than in the baseline.`,
    groupsTitle: "Change of cost by CNI (+ = increase)",
    groupsByCni: "Group by CNI",
    group: (number, count) =>
      count === 1
        ? "All"
        : `${number}${number === 1 ? " (lowest)" : number === count ? " (highest)" : ""}`,
    groupHeadings: {
      cni: "CNI",
      units: "Units",
      change: "SEK thousand",
      perListed: "SEK/listed",
      share: "Share of compensation",
    },
    compensationYear: (year) => `The share is of the compensation in ${year}.`,
    compensationMissing: "The share of the compensation is shown when the data have it.",
    between: (low, high) => `${low}\u2060–\u2060${high}`,
    fewGroups: (units, groups) =>
      `${counted(units, "unit makes", "units make")} ${counted(groups, "group", "groups")} of three or more; equal CNI stay together.`,
    concentrationTitle: "Concentration index by CNI",
    concentration: {
      contacts: "Contacts per listed",
      before: "Cost per listed, the baseline",
      after: "Cost per listed, the alternative",
    },
    measure: "Measure",
    undefinedIndex: "nothing to spread",
    concentrationMeaning:
      "0 = the same per listed whatever the CNI. Below 0 contacts or cost lie more with units of a low CNI, above 0 with units of a high one.",
    unitsTitle: "The units by CNI (+ = increase)",
    unitHeadings: { cni: "CNI", change: "SEK thousand", perListed: "SEK/listed", share: "Share" },
  },
};
