/** Whether Excel has worked out all that it has to. */
export function isCalculated(): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.load("calculationState");
    await context.sync();
    return context.application.calculationState === "Done";
  });
}
