import { readdirSync, readFileSync } from "node:fs";
import { dayOfIso } from "../../src/core/calendar";
import { resolveSource } from "../../src/data/sources";
import { DOCUMENT, faults, SCHEMAS } from "./shape";

function read(file: string): unknown {
  return JSON.parse(readFileSync(`src/data/${file}`, "utf8"));
}

const files = readdirSync("src/data").filter((file) => file.endsWith(".json"));
const documents = read("sources.json") as Readonly<Record<string, unknown>>;

interface Citation {
  readonly id: string;
  readonly locator: string;
  readonly certainty: string;
}

/** Every citation anywhere in a data file. */
function citations(value: unknown): readonly Citation[] {
  if (typeof value !== "object" || value === null) return [];
  if ("locator" in value) return [value as Citation];
  return Object.values(value).flatMap(citations);
}

describe("the data", () => {
  test("has a schema for every file", () => {
    expect(files.filter((file) => file !== "sources.json").sort()).toEqual(
      Object.keys(SCHEMAS).sort()
    );
  });

  test.each(Object.keys(SCHEMAS))("%s fits its closed schema", (file) => {
    expect(faults(read(file), SCHEMAS[file]!)).toEqual([]);
  });

  test.each(Object.keys(documents))("the document %s fits its closed schema", (id) => {
    expect(faults(documents[id], DOCUMENT)).toEqual([]);
  });

  test("a schema sees what is missing, wrong or left over", () => {
    const broken = { document: "", issuer: "X", date: "40 juni", href: "x" };
    expect(faults(broken, DOCUMENT)).toEqual([
      ".document: ",
      ".date: 40 juni",
      ".address: fits none of the alternatives",
      ".href: unknown key",
    ]);
  });

  test.each(Object.keys(SCHEMAS))("%s cites known documents", (file) => {
    const cited = citations(read(file));
    expect(cited.length).toBeGreaterThan(0);
    for (const citation of cited) expect(resolveSource(citation).issuer).toBeTruthy();
  });

  test("no document is listed without being cited", () => {
    const cited = new Set(
      Object.keys(SCHEMAS)
        .flatMap((file) => citations(read(file)))
        .map(({ id }) => id)
    );
    expect(Object.keys(documents).filter((id) => !cited.has(id))).toEqual([]);
  });

  test("an unknown document is refused", () => {
    expect(() => resolveSource({ id: "nowhere", locator: "x", certainty: "A" })).toThrow(/nowhere/);
  });
});

describe("the tariffs", () => {
  const { values } = read("tariffs.json") as {
    readonly values: readonly {
      readonly professions: readonly string[];
      readonly from: string;
      readonly source: Citation;
      readonly corroboratedBy?: readonly Citation[];
      readonly lastVerified: { readonly date: string; readonly source: Citation };
    }[];
  };
  const keys = [...new Set(values.flatMap(({ professions }) => professions))];

  test("stand in order of date, each date a day that exists", () => {
    const days = values.map(({ from }) => dayOfIso(from));
    expect([...days].sort((a, b) => a - b)).toEqual(days);
  });

  test.each(keys)("of %s never start twice on the same day", (key) => {
    const starts = values
      .filter(({ professions }) => professions.includes(key))
      .map(({ from }) => from);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test("were last verified by the latest of the documents that have them", () => {
    for (const { source, corroboratedBy = [], lastVerified } of values) {
      const dates = [source, ...corroboratedBy, lastVerified.source].map(
        (citation) => resolveSource(citation).date
      );
      // As precise as is known: 2017 reaches to the end of 2017.
      const end = (date: string): string => date.padEnd(10, "~");
      expect(lastVerified.date).toBe(resolveSource(lastVerified.source).date);
      expect(end(lastVerified.date)).toBe(dates.map(end).sort().at(-1));
    }
  });
});

describe("the professions", () => {
  const { professions, groups } = read("professions.json") as {
    readonly professions: readonly {
      readonly code: string;
      readonly group: string | null;
      readonly sv: string;
      readonly en: string;
      readonly synonyms: readonly string[];
    }[];
    readonly groups: readonly {
      readonly group: string;
      readonly sv: string;
      readonly en: string;
      readonly synonyms: readonly string[];
    }[];
  };

  test("are the 27 codes of the invoice contract, each once", () => {
    const codes =
      "AP AT AU BA BM DT FT HK KP LG LK NA OP OT OV PS PT RC RS SF SG SJ TH TL TO TP US";
    expect(
      professions
        .map(({ code }) => code)
        .sort()
        .join(" ")
    ).toBe(codes);
  });

  test("belong to the groups of the recommendation", () => {
    const members = (group: string | null): string =>
      professions
        .filter((one) => one.group === group)
        .map(({ code }) => code)
        .sort()
        .join(" ");
    expect(members("LÄKARE")).toBe("LK");
    expect(members("PSYKOSOCIAL")).toBe("HK PS PT");
    expect(members("ÖVRIG")).toBe("AP AT AU BA BM DT FT KP LG NA OP OT RC RS SF SG SJ");
    expect(members(null)).toBe("OV TH TL TO TP US");
  });

  test("no word means two things", () => {
    const words = [...professions, ...groups].flatMap(({ sv, en, synonyms }) => [
      sv,
      en,
      ...synonyms,
    ]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test("national mix sums to one", () => {
    const { shares } = read("nationalMix.json") as {
      readonly shares: readonly { readonly value: string }[];
    };
    expect(shares.reduce((sum, { value }) => sum + Math.round(Number(value) * 100), 0)).toBe(100);
  });
});
