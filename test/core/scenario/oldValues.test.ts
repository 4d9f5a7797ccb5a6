import type { Patch, Policy } from "../../../src/core/policy/policy";
import { monthOf } from "../../../src/core/calendar";
import type { Source } from "../../../src/core/provenance";
import { ageWarnings, oldValues } from "../../../src/core/scenario/oldValues";
import type { BaselineSettings } from "../../../src/core/scenario/scenario";
import { presetPolicies } from "../../../src/data/policies";
import { professionLabel } from "../../../src/data/professions";
import { tariffsVerified } from "../../../src/data/tariffHistory";
import { sourceOfPatch, verifiedByDocuments } from "../../../src/data/templates";
import { oldValuesSentence, warningSentence, wordsOf } from "../../../src/words/scenario";
import { settings } from "./region";

const TODAY = "2026-11-29";
const source = (date: string): Source => ({
  document: "Avtal",
  issuer: "",
  date,
  locator: "",
  address: null,
  certainty: "C",
});
const charge = (from: Source | null): Patch =>
  ({
    kind: "contactCharge",
    from: "2020-01-01",
    amounts: [{ profession: "LK", amount: 500 }],
    source: from,
  }) as Patch;
const policy = (name: string, ...patches: Patch[]): Policy => ({
  ...presetPolicies("sv")[0]!,
  name,
  patches,
});

describe("what a comparison rests on that is old", () => {
  test("is the national tariff, and no own one", () => {
    expect(oldValues(tariffsVerified, [], TODAY).tariff).toBe("2024");
    expect(oldValues(tariffsVerified, [], "2025-12-31").tariff).toBeNull();
    expect(oldValues(null, [], TODAY).tariff).toBeNull();
  });

  test("is every ready-made alternative with a figure from an older document, and none of the user's own", () => {
    const presets = presetPolicies("sv");
    const old = oldValues(null, presets, TODAY).policies.map(({ name }) => name);
    const isFromBefore = ({ source: from }: Patch): boolean => !!from && from.date < "2025";
    expect(old).toEqual(
      presets.filter(({ patches }) => patches.some(isFromBefore)).map(({ name }) => name)
    );
    expect(old).toContain("80/20");
    expect(oldValues(null, [policy("Egen", charge(null))], TODAY).policies).toEqual([]);
    expect(oldValues(null, [policy("Egen", charge(source("")))], TODAY).policies).toEqual([]);
  });

  test("is not an alternative whose figures have become the user's own", () => {
    const eightyTwenty = presetPolicies("sv").find(({ name }) => name === "80/20")!;
    const own: Policy = {
      ...eightyTwenty,
      patches: eightyTwenty.patches.map((patch) =>
        patch.kind === "allocation"
          ? {
              ...patch,
              from: "2020-05-05",
              shares: { healthCentre: 0.37, region: 0.63 },
              unlisted: "healthCentre",
              retroactive: false,
            }
          : patch
      ),
    };
    const namesOf = (one: Policy): readonly string[] =>
      oldValues(null, [one], TODAY, verifiedByDocuments).policies.map(({ name }) => name);
    expect(namesOf(eightyTwenty)).toEqual(["80/20"]);
    expect(own.patches.flatMap((patch) => sourceOfPatch(own, patch).documents)).toEqual([]);
    expect(namesOf(own)).toEqual([]);
  });

  test("is told with no more than some of a long name", () => {
    const name = "x".repeat(300);
    const sentence = oldValuesSentence(
      { tariff: null, policies: [{ name, verified: "2020" }] },
      "sv"
    );
    expect(sentence).not.toContain("x".repeat(90));
  });

  test("is as old as its oldest figure", () => {
    const mixed = policy("Blandad", charge(source("2026-05")), charge(source("2020-03-02")));
    expect(oldValues(null, [mixed], TODAY).policies).toEqual([
      { name: "Blandad", verified: "2020-03-02" },
    ]);
    const fresh = policy("Ny", charge(source("2026-05")));
    expect(oldValues(null, [fresh], TODAY).policies).toEqual([]);
  });
});

describe("a comparison says it in one line", () => {
  const months = Array.from({ length: 72 }, (_, i) => monthOf(2020, 1) + i);
  const said = (changed: Partial<BaselineSettings>, policies: readonly Policy[] = []) =>
    ageWarnings({ ...settings(monthOf(2020, 12)), ...changed }, months, 12, policies).map(
      (warning) =>
        warningSentence(
          warning,
          "sv",
          wordsOf({ healthCentre: null, region: null }, "sv"),
          professionLabel
        )
    );

  test.each<[string, Partial<BaselineSettings>, readonly Policy[], readonly string[]]>([
    [
      "the tariff, and what the forecast assumes of it, in the same line",
      { tariffsVerified: "2024", today: TODAY },
      [],
      [
        "Taxan senast verifierad 2024: äldre än tolv månader. Prognosen antar att taxan gäller oförändrad därefter.",
      ],
    ],
    [
      "a tariff that is not old but ends before the forecast",
      { tariffsVerified: "2024", today: "2025-12-31" },
      [],
      ["Taxan är senast verifierad 2024. Prognosen antar att den gäller oförändrad därefter."],
    ],
    ["own tariffs", { tariffsVerified: null, today: TODAY }, [], []],
    [
      "nothing without a day to ask on",
      { tariffsVerified: null },
      [policy("X", charge(source("2019")))],
      [],
    ],
    [
      "an alternative of 2020 under own tariffs",
      { tariffsVerified: null, today: TODAY },
      [policy("80/20", charge(source("2020")))],
      ["Alternativet 80/20 senast verifierat 2020: äldre än tolv månader."],
    ],
    [
      "both",
      { tariffsVerified: "2024", today: TODAY },
      [policy("80/20", charge(source("2020"))), policy("Egen", charge(null))],
      [
        "Taxan senast verifierad 2024, alternativet 80/20 senast verifierat 2020: äldre än tolv månader. Prognosen antar att taxan gäller oförändrad därefter.",
      ],
    ],
  ])("%s", (_, changed, policies, sentences) => {
    expect(said(changed, policies)).toEqual(sentences);
  });

  test("in English", () => {
    const old = { tariff: "2024", policies: [{ name: "80/20", verified: "2020" }] };
    expect(oldValuesSentence(old, "en")).toBe(
      "The tariff last verified 2024, the alternative 80/20 last verified 2020: more than twelve months ago."
    );
  });
});
