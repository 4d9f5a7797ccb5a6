import { addressOf, type Area } from "../formula/text/area";

export async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<readonly (readonly unknown[])[]> {
  const range = sheet.getRange(addressOf(area)).load("formulas");
  await context.sync();
  return range.formulas;
}
