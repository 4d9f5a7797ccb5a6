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
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

/** Two years of even contacts at 500 kr, all on the health centre, with 80/20 and a stop beside. */
beforeAll(async () => {
  completeBrowser();
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2020, 24_000, 12_000_000],
    [2021, 24_000, 12_000_000],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  for (const preset of ["split-80-20", "stopped-payment"]) {
    await choose("Utgå från", preset);
    await userEvent.click(button("Lägg till"));
    await untilQuiet(pane);
  }
});
beforeEach(async () => {
  await pane.reopen();
  await goTo("analysis");
});
afterAll(() => pane.close());

function said(section: string): string {
  return within(screen.getByRole("region", { name: section }))
    .getAllByRole("status")
    .map(({ textContent }) => textContent!.replace(/\u00a0/g, " "))
    .join(" ");
}

async function table(name: RegExp): Promise<readonly (readonly string[])[]> {
  const group = await screen.findByRole("group", { name });
  return within(group)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\u00a0/g, " ")));
}

test("80/20 and a stop: the whole, each one's part, and the stack as an alternative", async () => {
  await choose("Analys", "together");
  expect((await table(/^Åtgärdernas effekt 2022/)).slice(1)).toEqual([
    ["80/20", "0,0", "0,0", "0,0", "−4,8", "+4,8"],
    ["Stoppad ersättning", "−12,0", "−12,0", "−12,0", "−7,2", "−4,8"],
    ["Tillsammans", "−12,0", "−12,0", "−12,0", "−12,0", "0,0"],
  ]);
  expect(said("Tillsammans")).toContain(
    "80/20 + Stoppad ersättning ändrar kostnaden 2022 med −12,0 mkr: vårdcentralerna −12,0 mkr, regionen centralt 0,0 mkr."
  );
  expect(said("Två regler för samma dag")).toBe("Inga regler krockar.");
  await userEvent.click(button("Flytta upp Stoppad ersättning"));
  expect((await table(/^Åtgärdernas effekt 2022/))[1]).toEqual([
    "Stoppad ersättning",
    ...["−12,0", "−12,0", "−12,0", "−7,2", "−4,8"],
  ]);
  await userEvent.click(button("Lägg till som alternativ"));
  await untilQuiet(pane);
  const { policies } = pane.work.history.get().present;
  expect(policies[policies.length - 1]).toMatchObject({
    name: "Stoppad ersättning + 80/20",
    patches: [{ kind: "stop" }, { kind: "visitCost" }, { kind: "allocation" }],
  });
  expect(await violations()).toEqual([]);
});

test("one measure is too few, and that is said", async () => {
  await choose("Analys", "together");
  await userEvent.click(screen.getByRole("checkbox", { name: /^2\. / }));
  expect(said("Tillsammans")).toContain("1 åtgärd är vald. Välj två till sex.");
});

test("a ceiling of 11 mkr on the provider: who gains at 20 % fewer and more contacts", async () => {
  await choose("Analys", "providerPay");
  await type("Tak per år", "11000000");
  const rows = new Map(
    (await table(/^Ersättningsmodeller 2022/)).map(([name, ...rest]) => [name, rest])
  );
  expect(rows.get("Per besök")).toEqual(["12,0", "0,0", "0,0", "500,00", "12,0"]);
  expect(rows.get("Tak i kronor")).toEqual(["11,0", "0,0", "−3,4", "0,00", "11,0"]);
  expect(rows.get("Fast summa")).toEqual(["12,0", "+2,4", "−2,4", "0,00", "12,0"]);
  expect(rows.has("Per listad")).toBe(false);
  expect(said("Så betalas vårdgivaren")).toContain(
    "Vid 20 % fler kontakter tjänar regionen 3,4 mkr på tak i kronor jämfört med besöksersättning."
  );
  await type("Andra trappsteget, kontakter", "100");
  expect(screen.getByText(/Andra steget kan inte ligga före det första/)).toBeTruthy();
  expect(await violations()).toEqual([]);
});
