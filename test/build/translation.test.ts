import { acceptErrors, translate } from "../../build/metadata.js";

const metadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "TARIFF",
      name: "TARIFF",
      description: "The price.",
      parameters: [
        { name: "date", description: "A date.", type: "any", dimensionality: "matrix" },
        {
          name: "fee",
          description: "A fee.",
          type: "any",
          dimensionality: "matrix",
          optional: true,
        },
      ],
      result: { dimensionality: "matrix" },
    },
  ],
};

const tariff = {
  description: "Priset.",
  parameters: {
    fee: { name: "avgift", description: "En avgift." },
    date: { name: "datum", description: "Ett datum." },
  },
};

test("a translation changes descriptions and parameter names, and nothing else", () => {
  expect(translate(metadata, { TARIFF: tariff })).toEqual({
    allowCustomDataForDataTypeAny: true,
    functions: [
      {
        id: "TARIFF",
        name: "TARIFF",
        description: "Priset.",
        parameters: [
          { name: "datum", description: "Ett datum.", type: "any", dimensionality: "matrix" },
          {
            name: "avgift",
            description: "En avgift.",
            type: "any",
            dimensionality: "matrix",
            optional: true,
          },
        ],
        result: { dimensionality: "matrix" },
      },
    ],
  });
});

const { date, fee } = tariff.parameters;

test.each([
  ["a missing function", {}, "The function TARIFF has no translation."],
  [
    "a left-over function",
    { TARIFF: tariff, PRICE: tariff },
    "The function PRICE has a translation but does not exist.",
  ],
  [
    "a missing parameter",
    { TARIFF: { ...tariff, parameters: { date } } },
    "The parameter TARIFF.fee has no translation.",
  ],
  [
    "a left-over parameter",
    { TARIFF: { ...tariff, parameters: { date, fee, tax: fee } } },
    "The parameter TARIFF.tax has a translation but does not exist.",
  ],
  [
    "a function without description",
    { TARIFF: { parameters: { date, fee } } },
    "The translation of TARIFF lacks a name or a description.",
  ],
  [
    "a parameter without name",
    { TARIFF: { ...tariff, parameters: { date, fee: { description: "En avgift." } } } },
    "The translation of TARIFF.fee lacks a name or a description.",
  ],
])("%s stops the build by name", (_, translations, sentence) => {
  expect(() => translate(metadata, translations)).toThrow(sentence);
});

test("error values are let through to the functions, and data types alone never", () => {
  expect(acceptErrors(metadata)).toEqual({
    functions: metadata.functions,
    allowErrorForDataTypeAny: true,
  });
});
