import { INVOICE_FIELDS } from "../../../src/invoices/core/invoiceField";
import { fieldVocabulary, KNOWN_UNUSED } from "../../../src/invoices/sheet/fieldVocabulary";
import { countKnown, recogniseColumns, squash } from "../../../src/invoices/sheet/invoiceColumns";

function fieldsOf(...headings: string[]) {
  return recogniseColumns(headings).map(({ field }) => field);
}

test.each([
  ["Besöksdatum", "visited"],
  ["BESOKSDATUM", "visited"],
  ["besöks datum", "visited"],
  ["careVisitDate", "visited"],
  ["timespan/healthcareVisitDateTime/careVisitDate", "visited"],
  ["Nettobelopp (kr)", "net"],
  ["Nettobelopp, kr", "net"],
  ["invoicedAmountDetails.patientCareInvoiceNetAmount.amount", "net"],
  ["patientCareInvoiceGrossAmount/amount", "gross"],
  ["payableAmount/currency/code", null],
  ["patientIdentity/extension", "patient"],
  ["patientIdentity/root", null],
  ["Pers.nr", "patient"],
  ["Patientens personnummer", "patient"],
  ["healthcareUnit/careUnitId/extension", "unitId"],
  ["Patientavgift erlagd", "feePaid"],
  ["Patientavgift", null],
  ["Påslag/avgifter", "charge"],
  ["Avdrag 6 % momskompensation", "allowance"],
  ["Vårdkontakts-id", "contact"],
  ["Yrkeskod", "profession"],
  ["Listad vårdcentral", "listedUnit"],
  ["Anteckning", null],
])("%s is %s", (heading, field) => {
  expect(fieldsOf(heading)).toEqual([field]);
});

test("no word means two things", () => {
  const words = [...Object.values(fieldVocabulary).flat(), ...KNOWN_UNUSED].map(squash);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(Object.keys(fieldVocabulary)).toEqual(Object.keys(INVOICE_FIELDS));
});

test("each word means its field", () => {
  for (const [field, words] of Object.entries(fieldVocabulary))
    for (const word of words) expect([word, ...fieldsOf(word)]).toEqual([word, field]);
});

test("of two columns of one meaning the first is read; names of persons in any number are known", () => {
  expect(fieldsOf("Netto", "Nettobelopp", "Förnamn", "Efternamn")).toEqual([
    "net",
    null,
    "patientName",
    "patientName",
  ]);
});

test("what the user has said comes first, and takes the field from what is recognised", () => {
  const headings = ["Belopp", "Kostnad", "constructor"];
  const remembered = {
    headings,
    columns: { kostnad: "net", belopp: null, constructor: null },
  } as const;
  expect(recogniseColumns(headings, remembered).map(({ field }) => field)).toEqual([
    null,
    "net",
    null,
  ]);
});

test("amounts in tkr are read in öre", () => {
  expect(recogniseColumns(["Nettobelopp tkr", "Netto"]).map(({ oreScale }) => oreScale)).toEqual([
    100_000, 100,
  ]);
});

test("known headings are counted", () => {
  expect(countKnown(["Besöksdatum", "Netto", "Kön", "Anteckning", ""])).toBe(3);
});
