import type { PricingTexts } from "./pricing.sv";
import { counted } from "../../../words/counted";

export const en: PricingTexts = {
  columns: {
    day: "Tariff date",
    group: "Tariff group",
    price: "Price (SEK)",
    fee: "Calculated fee (SEK)",
    cost: "Calculated cost (SEK)",
    share: "Health centre's share",
    healthCentre: "Health centre's part (SEK)",
    region: "Region's part (SEK)",
    remark: "Remark",
  },
  grossCost: "Calculated gross cost (SEK)",
  about: {
    day: "The day that the tariff is of, read from the table's date.",
    group: "The tariff group of the row's profession.",
    price: "The tariff per contact on that day, patient fee included.",
    fee: "Patient fee paid for the row's contacts.",
    cost: "Number × price minus fee, rounded to öre.",
    share: "The rule in force on that day.",
    healthCentre:
      "The party with the larger share gets its share rounded to öre, the other gets the rest: the parts always sum to the cost.",
    region: "The cost minus the health centre's share.",
    remark: "Why the row cannot be priced. The price then shows #N/A, never 0.",
  },
  remarks: {
    date: "The date cannot be read. Write a date, YYYYMM or YYYY-MM-DD.",
    profession: "The profession is missing or unknown.",
    price: "No tariff is in force for the profession on that day.",
    number: "Number or fee is missing, negative or no number.",
    fee: "The fee is above the tariff.",
    rule: "No allocation rule is in force on that day.",
  },
  sheet: {
    name: "Tariffs for pricing",
    title: "Tariffs and rules that the priced table looks up in",
    notes: [
      "The new columns rest on this sheet: a change here shows in the table.",
      "Amounts in SEK per contact, without value-added tax, patient fee included.",
    ],
    meanFee: "Patient fee per contact (SEK)",
    meanFeeSource: "The region's own mean fee, stated in the pane.",
    priceTitle: "Tariffs",
    prices: { from: "From", to: "To", group: "Tariff group", amount: "Amount", source: "Source" },
    openEnded: "To 2100-12-31 means until further notice.",
    ownTariffs: (row) => `Own tariffs, row ${row}`,
    constant: "Fixed price",
    everyone: "all professions",
    ruleTitle: "Allocation rules",
    rules: {
      from: "From",
      healthCentre: "Health centre",
      region: "Region",
      share: "Health centre's share",
      unlisted: "Health centre's share of unlisted",
    },
    ruleNote:
      "Before the first rule the first one holds. Shares that do not sum to 100% are scaled.",
    professionTitle: "Professions",
    professions: { profession: "Profession", group: "Tariff group" },
    noTariff: "no tariff",
    unlistedTitle: "Names of unlisted and unknown units",
    unlisted: "Unlisted unit",
    tables: {
      prices: "PriceList",
      rules: "PriceRules",
      professions: "PriceProfessions",
      unlisted: "PriceUnlisted",
    },
  },
  problems: {
    "table.missing": ({ table }) =>
      `There is no table “${table}”. Make the range an Excel table (Ctrl+T) and choose it.`,
    "dates.missing": () =>
      "The table has no column of dates or periods. Give it the heading Date, Period or Month.",
    "dates.years": ({ heading }) =>
      `${heading} is whole years, and the tariff may change within a year. Give months or dates.`,
    "fees.missing": () => "No patient fee is known: the cost is gross and overstates the net cost.",
    "rules.missing": () => "No allocation rule is stated: the columns of shares are left out.",
    "date.unreadable": ({ row, heading, value }) =>
      `Row ${row}, ${heading}: “${value}” cannot be read as a date. The row is not priced. Write a date, YYYYMM or YYYY-MM-DD.`,
    "profession.unknown": ({ row, heading, value }) =>
      `Row ${row}, ${heading}: ${value === "" ? "the profession is missing" : `the profession “${value}” is unknown`}. The row is not priced. Write a code (LK, SJ, PS …) or a name.`,
    "price.missing": ({ row, profession: key, day }, profession) =>
      `Row ${row}: no tariff is in force for ${profession(key)} on ${day}. The row is not priced.`,
    "number.unreadable": ({ row, heading, value }) =>
      `Row ${row}, ${heading}: ${value === "" ? "the value is missing" : `“${value}” is no number, 0 or more`}. The row gets no cost. Write a number.`,
    "fee.aboveTariff": ({ row }) =>
      `Row ${row}: the patient fee is above the tariff. The row gets no cost. Check the fee.`,
    "rows.more": ({ count }) =>
      `… and ${counted(count, "more row", "more rows")} cannot be priced.`,
  },
};
