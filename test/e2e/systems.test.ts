import fs from "node:fs";
import { describeInBrowser, PreviewSession } from "./browser";
import { tableOf } from "./gridUser";
import { mkr } from "./typedLines";
import { Walk } from "./walk";

/** Even years at 500 kr a contact, so that every figure can be reckoned in the head. */
const TYPED = [
  ["År", "Kontakter", "Kostnad (mkr)"],
  ["2022", "10 000", "5,0"],
  ["2023", "10 000", "5,0"],
];
const COST = 5_000_000;
const STATE = 0.4;
const REGION = 0.8;
const CEILING = 4_500_000;
/** The figures are the user's own, and so is the name. */
const NAME = "Staten 40 %";

const signed = (kronor: number): string => mkr(kronor, true);

describeInBrowser("payers, pay and measures together, every figure reckoned anew", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  it("a state share, 80/20 on what is left, and a ceiling on the provider", async () => {
    const walk = await Walk.start(session, "systems");
    const { user } = walk;
    await walk.put(TYPED);
    await walk.answer();
    await walk.compare("80/20", "Nationellt system");

    // Nothing is the state's until somebody has said so.
    await walk.see("Ingen annan betalare har någon del: ange den för att se effekten.");
    await user.turnTo("Alternativ");
    await user.press("button", "Nationellt system");
    await user.press("button", "Redigera: Nationellt system");
    await user.write("Staten", "40");
    await walk.picture("payers");
    await user.turnTo("Resultat");
    await user.choose("Alternativ", NAME);
    const paid = STATE * COST;
    await walk.see(
      `${NAME} minskar kostnaden 2024 med ${mkr(paid)} mkr: vårdcentralerna ${mkr(-paid)} mkr, regionen centralt ${mkr(0)} mkr.`
    );
    await walk.see(`2024 lämnar det som andra betalar regionens kassa: staten ${mkr(paid)} mkr.`);
    await walk.see(/^I dag bär patientens hemregion kostnaden\./);
    await walk.run();
    const rows = await tableOf(walk.page, "Jämförelse", "Hela kostnaden, kr");
    expect(
      rows
        .filter((row) => row["Alternativ"] === NAME && Number(row["År"]) >= 2024)
        .map((row) => [
          row["Hela kostnaden, kr"],
          row["Staten, kr"],
          row["Regionens kassa, kr"],
          row["Regionens kassa, förändring, kr (+ = ökar)"],
        ])
    ).toEqual([2024, 2025, 2026].map(() => [COST, paid, COST - paid, -paid]));

    // 80/20 moves 80 % of all, or of what the state leaves: the mean of the two is its part.
    await user.turnTo("Analys");
    await user.choose("Analys", "Åtgärder tillsammans");
    await user.choose("År", "2024");
    const split = (REGION * COST + REGION * (COST - paid)) / 2;
    const state = (-REGION * paid) / 2;
    const line = (name: string, total: number, region: number): string =>
      [name, ...[total, total, total, total - region, region].map(signed)].join(" ");
    await walk.see("Åtgärdernas effekt 2024, mkr (+ = ökar)");
    expect(await walk.rows("Åtgärdernas effekt 2024, mkr (+ = ökar)")).toEqual([
      line("80/20", 0, split),
      line(NAME, -paid, state),
      line("Tillsammans", -paid, split + state),
    ]);
    await walk.see("Inga regler krockar.");
    await walk.picture("together");
    await user.press("button", "Skriv till ett blad");
    await walk.see("Klart. Skrivet blad: Åtgärder tillsammans.");
    const measures = await tableOf(walk.page, "Åtgärder tillsammans", "Sin del, kr (+ = ökar)");
    expect(measures.slice(0, 2).map((row) => row["Sin del, kr (+ = ökar)"])).toEqual([0, -paid]);

    await user.choose("Analys", "Ersättning till vårdgivaren");
    await user.write("Tak per år", String(CEILING));
    await walk.see(
      `Vid 20 % fler kontakter tjänar regionen ${mkr(1.2 * COST - CEILING)} mkr på tak i kronor jämfört med besöksersättning.`
    );
    const title = "Ersättningsmodeller 2024, mkr";
    expect((await walk.rows(title))[1]).toBe(
      `Tak i kronor ${mkr(CEILING)} ${mkr(0)} ${signed(CEILING - 1.2 * COST)} 0,00 ${mkr(CEILING)}`
    );
    await walk.picture("pay");
    await user.press("button", "Skriv till ett blad");
    await walk.see("Klart. Skrivet blad: Ersättning till vårdgivaren.");

    const lines = await walk.document("Beslutsunderlag", NAME, 2024);
    const text = lines.join("\n");
    expect(text).toContain(
      `2024 lämnar det som andra betalar regionens kassa: staten ${mkr(paid)} mkr.`
    );
    expect(text).toContain(
      `Delat på åtgärderna, oavsett ordning: 80/20 ${mkr(0)} mkr, ${NAME} ${signed(-paid)} mkr.`
    );
    expect(text).toContain(`tjänar regionen ${mkr(1.2 * COST - CEILING)} mkr på tak i kronor`);
    await walk.end();
  });
});
