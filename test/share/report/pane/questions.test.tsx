/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../../app/browser";
import {
  button,
  goTo,
  goToOpened,
  openLine,
  type OpenedPane,
  type,
  untilQuiet,
  violations,
} from "../../../app/openedPane";
import { openMemorandum } from "./memorandum";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

async function keptIn(sheet: string): Promise<ReadonlyMap<unknown, unknown>> {
  await act(() => pane.work.saving.hurry());
  const rows = await pane.excel.read(sheet);
  return new Map(rows.map((cells) => [cells[0]?.value, cells[2]?.value]));
}

test("a question and a standpoint are kept in the workbook, changed there and taken away", async () => {
  pane = await openMemorandum();
  await userEvent.click(screen.getByText("Öppna frågor om juridik och förhandling"));
  expect(button("Lägg till frågan").getAttribute("aria-disabled")).toBe("true");
  await type("Ny fråga", "Vad säger avtalen?");
  await userEvent.click(button("Lägg till frågan"));
  const first = within(screen.getByRole("group", { name: "Fråga 1" }));
  await userEvent.selectOptions(first.getByLabelText("Slag"), "Förhandling");
  await userEvent.selectOptions(first.getByLabelText("Status"), "Pågår");
  await userEvent.type(first.getByLabelText("Ansvarig"), "Regionjuristen");
  await userEvent.type(first.getByLabelText("Klar senast"), "2027-03-01");
  await untilQuiet(pane);
  expect(await violations()).toEqual([]);
  const kept = await keptIn("Alternativ (Nätläkarkalkyl)");
  expect([...kept].filter(([key]) => String(key).startsWith("question."))).toEqual([
    ["question.1.text", "Vad säger avtalen?"],
    ["question.1.kind", "förhandling"],
    ["question.1.status", "pågår"],
    ["question.1.owner", "Regionjuristen"],
    ["question.1.due", 46_447],
  ]);

  await goTo("policies");
  await openLine("80/20");
  await userEvent.click(button("Redigera: 80/20"));
  await type("Ställningstagande eller remissvar", "Regionen tillstyrker");
  await untilQuiet(pane);
  expect((await keptIn("Alternativ (Nätläkarkalkyl)")).get("standpoint.1.text")).toBe(
    "Regionen tillstyrker"
  );

  await goToOpened("share");
  await userEvent.click(screen.getByText("Öppna frågor om juridik och förhandling"));
  await userEvent.click(button("Ta bort fråga 1"));
  await untilQuiet(pane);
  expect([...(await keptIn("Alternativ (Nätläkarkalkyl)")).keys()].join()).not.toContain(
    "question."
  );
});
