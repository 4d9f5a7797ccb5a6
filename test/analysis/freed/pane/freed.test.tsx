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

test("what the motion's stop frees, in visits and positions, and what the residents pay", async () => {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2020, 14_000, 7_000_000],
    [2021, 14_000, 7_000_000],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await type(/^Invånare/, "130810");
  await type(/^Användare/, "8000");
  await untilQuiet(pane);
  await goTo("policies");
  await choose("Utgå från", "stopped-payment");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "freed");
  await untilStill(pane);
  const status = (name: string): string =>
    within(screen.getByRole("region", { name }))
      .getByRole("status")
      .textContent!.replace(/\u00a0/g, " ");
  expect(status("Det som frigörs")).toContain(
    "Stoppad ersättning frigör 7,0 mkr 2022 mot nollalternativet.Kvar att använda är 7,0 mkr.Ange vad ett besök"
  );
  await type("Kostnad per besök i egen primärvård", "2000");
  await type("Kostnad per tjänst och år", "700000");
  await type("Andel till besök", "60");
  await untilStill(pane);
  // 4,2 mkr ÷ 2 000 kr and 2,8 mkr ÷ 700 000 kr.
  expect(status("Det som frigörs")).toContain(
    "Det räcker i egen primärvård till 2 100 besök och 4,0 tjänster per år, med era egna kostnader."
  );
  expect(status("Det som frigörs")).toContain(
    "Besök som kommer tillbaka är därför inte avräknade."
  );
  expect(await violations()).toEqual([]);

  await choose("Analys", "residents");
  await untilStill(pane);
  expect(status("För invånarna")).toContain(
    "Genomsnittlig patientavgift är inte angiven. Ange den under Underlag.Kostnaden 2022 är i nollalternativet 53,51 kr per invånare (130 810 invånare).Stoppad ersättning ändrar kostnaden med −53,51 kr per invånare."
  );
  expect(status("För invånarna")).toContain(
    "8 000 personer hade en kontakt under ett år: 61,2 per 1 000 invånare."
  );
  expect(await violations()).toEqual([]);
});
