/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../../app/browser";
import { writeCells } from "../../../app/cells";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  type,
  untilQuiet,
  untilStill,
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

async function openWith(inhabitants: string | null): Promise<void> {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2019, 23_700, 10_500_000],
    [2020, 29_000, 12_500_000],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  if (inhabitants !== null) await type(/^Invånare/, inhabitants);
  await untilQuiet(pane);
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "regions");
  await untilStill(pane);
}

function answers(): string {
  const section = screen.getByRole("region", { name: "Er region bland andra" });
  return within(section)
    .getByRole("status")
    .textContent!.replace(/\u00a0/g, " ");
}

test("the own region lies among those of a source, and has no rank", async () => {
  await openWith("277000");
  expect(answers()).toBe(
    [
      "Er region 2020: 45,1 kr per invånare.",
      "Bland dem som Region Jämtland Härjedalen, regionfullmäktige (2021) [D] anger för 2020 ligger er region under Region Jämtland Härjedalen (ca 53,5, beräknat här).",
      "Bland dem som Läkartidningen (2021-02) [B] anger för 2020 ligger er region under Region Stockholm (153) och Region Uppsala (97) och över Region Norrbotten (40).",
      "Er siffra är bokförd nettokostnad delad med invånarna i Underlag. Källorna räknar på sina sätt, så er region får en plats efter storlek men ingen rang.",
    ].join("")
  );
  const table = screen.getByRole("group", { name: /Kr per invånare 2020, publicerat/ });
  const rows = within(table).getAllByRole("row");
  expect(rows.map(({ textContent }) => textContent!.replace(/\u00a0/g, " "))).toEqual([
    "RegionVärdeRangVad siffran gällerSäkerhet",
    "Region Stockholm1531 av 3helår, alla kontakterB",
    "Region Uppsala972 av 3helår, alla kontakterB",
    "Region Jämtland Härjedalenca 53,5–helår, alla kontakterD: inte officiell",
    "Er region45,1–eget underlag, helår–",
    "Region Norrbotten403 av 3helår, alla kontakterB",
  ]);
  expect(await violations()).toEqual([]);
  await choose("Mått", "contactsPerThousand");
  expect(answers()).toContain("Er region 2020: 104,7 kontakter per 1 000 invånare.");
  expect(answers()).toContain("under Region Stockholm (375) och över Region Norrbotten (104)");
  await choose("År", "2018");
  expect(answers()).toBe("Underlaget har inget 2018. Därför står er region inte med.");
});

test("without inhabitants it says what is lacking", async () => {
  await openWith(null);
  expect(answers()).toContain("Antal invånare är inte angivet");
});
