import type { AddIn } from "./addIn";

/** A minimal add-in for the tests of the host itself. */
const functions = `
  const cells = (matrix, change) => matrix.map((row) => row.map(change));
  CustomFunctions.associate("ADD", (a, b) => cells(a, (x) => x + (b ? b[0][0] : 1)));
  CustomFunctions.associate("ECHO", (...args) => args.slice(0, -1).map((arg) => [
    JSON.stringify(arg && cells(arg, (x) => (x instanceof CustomFunctions.Error ? x.code : x))),
  ]));
  CustomFunctions.associate("FAIL", (a, b) => {
    throw new CustomFunctions.Error(a[0][0], b ? b[0][0] : undefined);
  });
  CustomFunctions.associate("HALF", () => [
    [1], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no second half")],
  ]);
  CustomFunctions.associate("CRASH", () => undefined.nothing);
`;

const commands = `
  Office.actions.associate("insertSheet", async (event) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nytt");
      sheet.getRange("A1:B1").formulas = [[1, "=TEST.ADD(A1,2)"]];
      await context.sync();
    });
    event.completed();
  });
  Office.actions.associate("fail", async () => {
    throw new Error("The command failed.");
  });
`;

const parameterCounts = { ADD: 2, ECHO: 3, FAIL: 2, HALF: 0, CRASH: 0 };

export const standIn: AddIn = {
  namespace: "TEST",
  identity: { id: "11111111-2222-4333-8444-555555555555", version: "1.2.0.0" },
  metadata: {
    functions: Object.entries(parameterCounts).map(([id, count]) => ({
      id,
      name: id,
      parameters: new Array<unknown>(count).fill({}),
    })),
  },
  scripts: [
    { name: "functions.js", source: functions },
    { name: "commands.js", source: commands },
  ],
};

export const standInFunctions = functions;
