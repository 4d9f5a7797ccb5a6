/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  type,
  untilQuiet,
  violations,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

/** Three years of outcome, read and answered. */
async function openYears(first: number): Promise<void> {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kostnad (mkr)"],
    ...[2.4, 5.6, 10.5].map((cost, i) => [first + i, cost]),
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
}

function workspace() {
  return pane.work.history.get().present;
}

test("another region's day is shown before it is added, and another is one choice away", async () => {
  await openYears(2017);
  await choose("Utgå från", "split-80-20");
  const start = screen.getByRole("combobox", { name: "Gäller från" });
  expect(
    within(start)
      .getAllByRole("option")
      .map(({ textContent }) => textContent)
  ).toEqual([
    "2020-01-01, retroaktivt (som förlagan)",
    "2020-01-01 (prognosens början)",
    "Annat datum …",
  ]);
  expect(screen.getByText("Retroaktivt: bokförda månader från den dagen rättas.")).toBeTruthy();
  await choose("Gäller från", "1");
  expect(screen.queryByText("Retroaktivt: bokförda månader från den dagen rättas.")).toBeNull();
  await userEvent.click(button("Lägg till"));
  expect(workspace().policies[1]).toMatchObject({
    validFrom: "2020-01-01",
    status: "proposed",
    legalNote: null,
    text: "Regionen centralt bär 80\u00a0% och vårdcentralen 20\u00a0% från 2020-01-01.",
  });
  expect(workspace().policies[1]!.patches[0]).toMatchObject({ retroactive: false });
});

test("what begins before the figures says so, and is moved with one press", async () => {
  await openYears(2017);
  await choose("Utgå från", "split-80-20");
  await choose("Gäller från", "other");
  await type("Datum", "2016-01-01");
  await userEvent.click(screen.getByRole("checkbox", { name: "Retroaktivt" }));
  await userEvent.click(button("Lägg till"));
  expect(workspace().policies[1]!.patches[0]).toMatchObject({
    from: "2016-01-01",
    retroactive: true,
  });
  expect(
    screen.getByText(
      "Gäller från 2016-01-01, men siffrorna börjar 2017-01: tidigare månader är inte med."
    )
  ).toBeTruthy();
  expect(await violations()).toEqual([]);
  await userEvent.click(button("Gäller från 2020-01-01 i stället: 80/20"));
  expect(workspace().policies[1]!.patches[0]).toMatchObject({
    from: "2020-01-01",
    retroactive: false,
  });
  expect(screen.queryByText(/men siffrorna börjar/)).toBeNull();
});

test("in a region of a later time another region's day is not what is meant", async () => {
  await openYears(2023);
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  const { validFrom, patches, legalNote } = workspace().policies[1]!;
  expect(validFrom! >= "2026-01-01").toBe(true);
  expect(patches[0]).toMatchObject({ from: validFrom, retroactive: false });
  expect(legalNote).toBeNull();
});
