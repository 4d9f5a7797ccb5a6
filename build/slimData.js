const path = require("node:path");
const tariffs = require("../src/data/tariffs.json");

const data = path.join(__dirname, "../src/data");

/**
 * The data that `functions.js` takes with it. A value's source is shown in sheets and in the pane; a
 * cell has no room for it. Only the documents of the tariffs stay, by name, for TARIFF_SOURCE.
 */
const slimData = [
  { test: file("tariffs"), type: "json", parser: { parse: namedSources } },
  { test: file("sources"), type: "json", parser: { parse: citedDocuments } },
  {
    test: /\.json$/,
    include: data,
    exclude: [file("tariffs"), file("sources")],
    type: "json",
    parser: { parse: without("source") },
  },
];

function file(name) {
  return path.join(data, `${name}.json`);
}

function without(...keys) {
  return (text) => JSON.parse(text, (key, value) => (keys.includes(key) ? undefined : value));
}

function namedSources(text) {
  const { values } = JSON.parse(text);
  return {
    values: values.map(({ professions, from, amount, source, lastVerified }) => ({
      professions,
      from,
      amount,
      source: { id: source.id, certainty: source.certainty },
      lastVerified: { date: lastVerified.date },
    })),
  };
}

function citedDocuments(text) {
  const documents = JSON.parse(text);
  const cited = new Set(tariffs.values.map(({ source }) => source.id));
  return Object.fromEntries(
    [...cited].map((id) => {
      const { document, issuer } = documents[id];
      return [id, { document, issuer }];
    })
  );
}

module.exports = { slimData };
