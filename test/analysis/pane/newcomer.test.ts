import { findInAnalyses } from "../../../src/analysis/pane/findings";
import { monthOf } from "../../../src/core/calendar";
import type { Policy } from "../../../src/core/policy/policy";
import type { ReportBlock, ReportContent, Run } from "../../../src/core/reportContent";
import { runText } from "../../../src/core/runText";
import { emptyMatter } from "../../../src/core/scenario/matter";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { compare } from "../../../src/core/scenario/compare";
import { presetPolicies } from "../../../src/data/policies";
import { startingOn } from "../../../src/core/policy/startDays";
import { emptyWorkspace } from "../../../src/core/scenario/workspace";
import { reword } from "../../../src/policies/sheet/wording";
import { composeReport } from "../../../src/share/report/sheet/report";
import { LANGUAGES, type Language } from "../../../src/words/language";
import { contextOf } from "../../comparison/sheet/fixture";
import { booked, policy, settings, unit, valueOf, year } from "../../core/scenario/region";

/** An invented small region of a later time: eighteen months, and nothing known of the listed. */
const months: RegionData = {
  periodUnit: "month",
  units: [unit("north", { name: "Norrviks VC" }), unit("lake", { name: "Sjöby VC" })],
  observations: [0, 1].flatMap((at) =>
    Array.from({ length: 18 }, (_, m) =>
      booked(monthOf(2025, 1) + m, (60 - 20 * at + m) * 470, 60 - 20 * at + m, { unit: at })
    )
  ),
};

const oneYear: RegionData = {
  periodUnit: "year",
  units: [unit("all")],
  observations: [year(2025, 560_000, 1_180)],
};

const shared = (language: Language): Policy =>
  presetPolicies(language).find(({ id }) => id === "split-80-20")!;

/** 80/20 from another day, in the words that it then has. */
function ahead(language: Language): Policy {
  const before = { ...emptyWorkspace, policies: [shared(language)] };
  const moved = startingOn(shared(language), { from: "2027-01-01", retroactive: false });
  return reword({ ...before, policies: [moved] }, before, language).policies[0]!;
}

async function paperOf(
  data: RegionData,
  proposal: Policy,
  shown: number,
  language: Language = "sv"
): Promise<ReportContent> {
  const last = data.periodUnit === "year" ? monthOf(2025, 12) : monthOf(2026, 6);
  const scenario = valueOf(
    compare(
      data,
      settings(last, { method: "run-rate", lastMonth: monthOf(2029, 12) }),
      [policy("today", []), proposal],
      "today"
    )
  );
  const context = contextOf(language);
  const choice = {
    template: "memorandum",
    alternative: proposal.id,
    year: shown,
    unit: "mkr",
  } as const;
  const findings = await findInAnalyses({
    ...choice,
    ...{ scenario, context, workspace: emptyWorkspace, kept: new Map() },
  });
  return composeReport(scenario, context, choice, { matter: emptyMatter, findings });
}

function textsOf({ blocks }: ReportContent): readonly string[] {
  const written = (runs: readonly Run[]): string =>
    runs
      .map(runText)
      .join("")
      .replace(/\u00a0/g, " ");
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "paragraph") return [written(block.runs)];
    if (block.kind === "points") return block.items.map(written);
    return "text" in block ? [block.text] : [];
  });
}

function ofKind<Kind extends ReportBlock["kind"]>({ blocks }: ReportContent, kind: Kind) {
  return blocks.filter(
    (block): block is Extract<ReportBlock, { readonly kind: Kind }> => block.kind === kind
  );
}

/** What a board cannot do, and places that it has not. */
const TO_THE_USER =
  /\b(?:Lägg till|Kontrollera|Välj|Ange|Kryssa|under (?:Underlag|Alternativ|Analys|Resultat)|Add|Check|Choose|State|under Data)\b/;

test.each(LANGUAGES)(
  "%s: a rule of another region's day, years before the figures",
  async (language) => {
    const texts = textsOf(await paperOf(months, shared(language), 2025, language));
    const all = texts.join("\n");
    if (language === "sv") {
      expect(all).toContain(
        "status: förslag; förlaga: förslag enligt beslutsunderlaget, Region Västmanland 2020."
      );
      expect(texts).toContain(
        "Förslaget är regionens eget, efter förlaga av Region Västmanland 2020."
      );
      expect(all).toMatch(
        /Bokförda månader rättas med .* Beloppet är ofullständigt: siffror finns från 2025-01, och tidigare månader är inte med\./
      );
      expect(all).toMatch(
        /retroaktiv från 2020-01-01, men siffrorna börjar 2025-01\. .* ofullständig/
      );
      expect(texts).toContain(
        "2025 är utfall och vilar inte på antaganden. Därför finns ingen känslighetsanalys för året."
      );
    } else {
      expect(all).toContain(
        "The proposal is the region's own, made after that of Region Västmanland 2020."
      );
      expect(all).toMatch(/The amount is incomplete: there are figures from 2025-01/);
      expect(all).toMatch(/2025 is outcome and rests on no assumptions\./);
    }
    expect(texts.filter((text) => TO_THE_USER.test(text))).toEqual([]);
  }
);

test("moved ahead, neither rule, law nor words work backwards", async () => {
  const texts = textsOf(await paperOf(months, ahead("sv"), 2027));
  const all = texts.join("\n");
  expect(texts).toContain(
    "att 80 % av kostnaden för digitala utomlänskontakter från och med 2027-01-01 bärs av regionen centralt och 20 % av vårdcentralen där patienten är listad"
  );
  expect(texts).toContain("Ingen rättslig anmärkning är angiven för alternativet.");
  // That the day and how it works are the region's own is said of their source.
  expect(all.replace(/\(gäller från, retroaktivt\)/g, "")).not.toMatch(
    /retroaktiv|rättas|från 2020-01-01/i
  );
});

test.each([
  ["months", months],
  ["one year", oneYear],
] as const)(
  "%s: growth that cannot be reckoned is said once, and nothing stands empty",
  async (_, data) => {
    const paper = await paperOf(data, ahead("sv"), 2027);
    const said = textsOf(paper).filter((text) => /alverad och full tillväxt/.test(text));
    expect(said).toHaveLength(1);
    const tables = ofKind(paper, "table");
    expect(tables.filter(({ caption }) => /annan tillväxt/.test(caption))).toEqual([]);
    for (const { headings, rows } of tables)
      headings.slice(1).forEach((heading, column) => {
        const isKnown = rows.some(({ numbers }) => numbers[column] !== null);
        expect([heading, isKnown]).toEqual([heading, true]);
      });
    for (const { form, series } of ofKind(paper, "chart"))
      if (form === "lines") expect(series.length).toBeGreaterThan(2);
    expect(textsOf(paper).filter((text) => TO_THE_USER.test(text))).toEqual([]);
  }
);

test("of a region without health centres no table of them says the region's figures again", async () => {
  const paper = await paperOf(oneYear, ahead("sv"), 2027);
  expect(ofKind(paper, "heading").map(({ text }) => text)).not.toContain(
    "Omfördelning per vårdcentral"
  );
  expect(JSON.stringify(paper)).not.toContain("Alla enheter");
});
