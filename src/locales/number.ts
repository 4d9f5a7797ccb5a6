/** Numbers inside sentences; those in cells are shown by Excel. */
export interface NumberTexts {
  /** Kronor, with öre where there are any. */
  readonly kronor: (amount: number) => string;
  /** Of öre. */
  readonly millions: (ore: number) => string;
  readonly changeInMillions: (ore: number) => string;
  readonly count: (number: number) => string;
  /** Of a share, 0–1. */
  readonly percent: (share: number) => string;
  /** With its sign. */
  readonly growth: (number: number) => string;
}

export const inSwedish = numbersOf("sv-SE", {
  kronor: (amount) => `${amount}\u00a0kr`,
  millions: (amount) => `${amount}\u00a0mkr`,
  percent: (share) => `${share}\u00a0%`,
});

export const inEnglish = numbersOf("en-GB", {
  kronor: (amount) => `SEK\u00a0${amount}`,
  millions: (amount) => `SEK\u00a0${amount}\u00a0million`,
  percent: (share) => `${share}%`,
});

function numbersOf(
  tag: string,
  units: Readonly<Record<"kronor" | "millions" | "percent", (number: string) => string>>
): NumberTexts {
  const write = (options: Intl.NumberFormatOptions): ((number: number) => string) => {
    const format = new Intl.NumberFormat(tag, options);
    return (number) => format.format(number).replace(/^-/, "\u2212");
  };
  const plain = write({ maximumFractionDigits: 2 });
  const tenths = write({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = write({ maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const signedTenths = write({
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return {
    kronor: (amount) => units.kronor(plain(amount)),
    millions: (ore) => units.millions(tenths(ore / 1e8)),
    changeInMillions: (ore) => units.millions(signedTenths(ore / 1e8)),
    count: write({ maximumFractionDigits: 0 }),
    percent: (share) => units.percent(plain(share * 100)),
    growth: signed,
  };
}
