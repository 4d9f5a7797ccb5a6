/** How formulas are typed in the user's Excel. */
export interface Notation {
  readonly argumentSeparator: ";" | ",";
  readonly decimalSeparator: string;
}

/** Excel tells its decimal sign only: where that is a comma, arguments are parted by semicolons. */
export function notationOf(decimalSeparator: string): Notation {
  return { argumentSeparator: decimalSeparator === "," ? ";" : ",", decimalSeparator };
}

/** @param fallback for an Excel that does not tell */
export async function readNotation(fallback: Notation): Promise<Notation> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return fallback;
  return Excel.run(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return notationOf(application.decimalSeparator);
  });
}
