import { inOneGo } from "../../../src/core/steps";
import { matchCredits } from "../../../src/invoices/core/credits";
import { signedOre } from "../../../src/invoices/core/invoiceLine";
import { key, line, text } from "../lines";

const original = line({ lineId: 7, net: 40_000 });
const credit = line({
  claim: text("U2"),
  invoice: text("F2"),
  isCredit: true,
  originalClaim: text("U1"),
  originalLine: 7,
  net: 40_000,
});

function match(...lines: Parameters<typeof matchCredits>[0]) {
  const { originals, whole, partly, unmatched } = inOneGo(matchCredits(lines));
  return { originals: [...originals], whole: [...whole], partly: [...partly], unmatched };
}

test.each([
  ["underlag and post", credit],
  ["invoice and post", { ...credit, originalClaim: null, originalInvoice: text("F1") }],
  ["underlag and contact", { ...credit, originalLine: null, contact: key(5) }],
  ["an amount that is negative in the file", { ...credit, net: -40_000 }],
])("a credit is matched by %s", (_, one) => {
  expect(match(one, { ...original, contact: key(5) })).toEqual({
    originals: [[0, 1]],
    whole: [1],
    partly: [],
    unmatched: [],
  });
});

test.each([
  ["refers to nothing", { ...credit, originalClaim: null, originalLine: null }],
  ["refers to a post that is not there", { ...credit, originalLine: 8 }],
  ["takes more than there is", { ...credit, net: 40_001 }],
  ["only looks like it", { ...credit, originalClaim: text("U9") }],
])("a credit that %s is listed", (_, one) => {
  expect(match(original, one)).toMatchObject({ originals: [], whole: [], unmatched: [1] });
});

test("parts are taken until nothing is left, and not twice", () => {
  const half = { ...credit, net: 20_000 };
  expect(match(original, half)).toMatchObject({ partly: [0], whole: [], unmatched: [] });
  expect(match(original, half, half)).toMatchObject({ partly: [], whole: [0], unmatched: [] });
  expect(match(original, half, half, half)).toMatchObject({ whole: [0], unmatched: [3] });
});

test("a credit's amounts count less, however the file writes them", () => {
  expect(signedOre(credit, 40_000)).toBe(-40_000);
  expect(signedOre(credit, -40_000)).toBe(-40_000);
  expect(signedOre(credit, 0)).toBe(0);
  expect(signedOre(original, -5)).toBe(-5);
});
