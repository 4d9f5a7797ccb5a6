/** @jest-environment ./test/build/pageEnvironment.cjs */
import { PricingLeftBehind, WorkbookUnchanged } from "../../src/excel/unchanged";
import type { InsertionRemark } from "../../src/excel/rewrite/remark";
import { cleanup, render } from "@testing-library/react";
import { paneTexts } from "../../src/words/pane";
import { remarkSentence } from "../../src/words/run";
import { FailureMessage } from "../../src/pane/FailureMessage";
import { SheetsLeftBehind } from "../../src/excel/rewrite/addedSheets";
import { SheetsChanged, SheetsProtected } from "../../src/excel/rewrite/ready";
import { SheetNotFrozen } from "../../src/excel/run/freezeSheets";

afterEach(cleanup);

const AS_BEFORE = "Arbetsboken är som förut.";

function textOf(failure: unknown): string {
  const { failure: texts } = paneTexts("sv");
  return render(<FailureMessage failure={failure} texts={texts} />).container.textContent!;
}

test.each([
  [new WorkbookUnchanged(new Error("nej")), "Excel svarade: nej"],
  [new WorkbookUnchanged(new SheetNotFrozen("Källor")), "Källor väntar fortfarande på svar"],
  [new WorkbookUnchanged(new SheetsProtected(["Källor"])), "Skyddade blad"],
  [new WorkbookUnchanged(new SheetsChanged(["Källor"])), "Någon döpte om eller tog bort Källor"],
])("what has been looked at is called as before: %s", (failure, reason) => {
  const text = textOf(failure);
  expect(text).toContain(reason);
  expect(text).toContain(AS_BEFORE);
});

test.each([
  [new Error("nej"), "Excel svarade: nej"],
  [new SheetsLeftBehind(["(ny) Källor"], new Error("nej")), "De blad som fanns är orörda."],
  [
    new SheetsLeftBehind(["(ny) Källor"], new Error("nej"), ["(förra) Källor"]),
    "Ta inte bort något förrän du har jämfört: det som stod i bladen finns i (förra) Källor",
  ],
  [
    new PricingLeftBehind("Min", ["Beräknad kostnad"], "Taxor", new Error("nej")),
    "kan ha blivit kvar",
  ],
])("what is not known is not: %s", (failure, said) => {
  const text = textOf(failure);
  expect(text).toContain(said);
  expect(text).not.toContain(AS_BEFORE);
});

const remarks: readonly (readonly [InsertionRemark, string, string])[] = [
  [
    { code: "editedSince", sheet: "Källor", copy: "Källor (2)", frozen: true },
    "Det som stod där finns kvar i Källor (2), som värden.",
    "What stood there is kept in Källor (2), as values.",
  ],
  [
    { code: "editedSince", sheet: "Källor", copy: "Källor (2)", frozen: false },
    "i Källor (2); dess formler visar den nya körningen.",
    "its formulas show the new run.",
  ],
  [{ code: "emptied", sheets: ["Rättelser"] }, "bladet är tömt.", "the sheet is empty now."],
  [{ code: "emptied", sheets: ["A", "B"] }, "A och B; bladen är tömda.", "the sheets are empty"],
  [
    { code: "left", sheets: ["(förra) A"] },
    "(förra) A. De visar den förra",
    "(förra) A. They show",
  ],
  [{ code: "unchecked", sheets: ["(förra) A"] }, "jämför innan du tar bort", "compare before you"],
  [
    { code: "undressed", sheets: ["Resultat", "Tal"] },
    "skulle följa med i Resultat och Tal.",
    "were to follow on Resultat and Tal.",
  ],
  [{ code: "loosened", places: ["Blad1!B3"] }, "inte har: Blad1!B3.", "not have: Blad1!B3."],
];

test.each(remarks)("a remark says what it is about: %j", (remark, swedish, english) => {
  expect(remarkSentence(remark, "sv")).toContain(swedish);
  expect(remarkSentence(remark, "en")).toContain(english);
});
