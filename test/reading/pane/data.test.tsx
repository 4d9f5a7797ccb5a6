/** @jest-environment ./test/build/pageEnvironment.cjs */
import type { Inserted } from "../../../src/pane/work/insertion";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { monthOf } from "../../../src/core/calendar";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  cancelAtHalf,
  choose,
  type OpenedPane,
  openPaneIn,
  settle,
  type,
  untilQuiet,
  violations,
  waitUntil,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
});
afterEach(() => pane.close());

function workspace() {
  return pane.work.history.get().present;
}

function textOf({ textContent }: HTMLElement) {
  return textContent;
}

function selectedAddress() {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address;
  });
}

async function insertSampleRegion() {
  await userEvent.click(button("Infoga exempelregionen"));
  await screen.findByText(/^Klart\. Skrivna blad/);
  await waitUntil(() => pane.work.region.state.get().reading?.data != null);
  await untilQuiet(pane);
}

/** The decision memorandum's four amounts, as somebody types them. */
async function useYearlyAmounts() {
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2017, 2.4],
    [2018, 5.6],
    [2019, 10.5],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
}

describe("the sample region", () => {
  test("is read as soon as it is there, said to be invented, with its own fees", async () => {
    await insertSampleRegion();
    expect(workspace()).toMatchObject({ synthetic: true });
    expect(
      workspace()
        .sources.map(({ role }) => role)
        .sort()
    ).toEqual(["contacts", "units"]);
    expect(workspace().meanFees!.length).toBeGreaterThan(3);
    expect(screen.getByText("Siffrorna är ett påhittat exempel.")).toBeTruthy();
    expect(screen.getByText(/20 vårdcentraler och en rad för olistade/)).toBeTruthy();
    expect(screen.getByText(/2017-01 – 2020-05, 41 månader/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("gives way to figures of the user's own, fees and all", async () => {
    await insertSampleRegion();
    await useYearlyAmounts();
    expect(workspace()).toMatchObject({ synthetic: false, meanFees: null });
    expect(workspace().sources).toHaveLength(1);
    expect(screen.queryByText("Siffrorna är ett påhittat exempel.")).toBeNull();
  });

  test("can be cancelled half-way, and leaves the workbook as it was", async () => {
    cancelAtHalf(pane.work.job<Inserted>("sampleRegion"));
    fireEvent.click(button("Infoga exempelregionen"));
    await screen.findByText("Avbrutet. Arbetsboken är som förut.");
    expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
    expect(workspace().sources).toEqual([]);
  });
});

describe("the empty template", () => {
  test("is inserted, found, and empty rather than at fault", async () => {
    await userEvent.click(button("Infoga mall"));
    await screen.findByText(/^Klart\. Skrivna blad: Kontakter, Vårdcentraler/);
    await untilQuiet(pane);
    expect(pane.work.region.state.get().found).toHaveLength(4);
    expect(screen.getAllByText(/, tom$/)).toHaveLength(4);
    expect(workspace().sources).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Använd Underlag_kontakter" }));
    await untilQuiet(pane);
    expect(screen.getByText(/tabellen är tom/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("can be cancelled half-way, and leaves the workbook as it was", async () => {
    cancelAtHalf(pane.work.job<Inserted>("template"));
    fireEvent.click(button("Infoga mall"));
    await screen.findByText("Avbrutet. Arbetsboken är som förut.");
    expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
  });
});

describe("the user's own figures", () => {
  test("year and cost are enough", async () => {
    await useYearlyAmounts();
    expect(screen.getByText(/2017–2019, 3 år/)).toBeTruthy();
    expect(screen.getByText(/bokfört 18\s500\s000 kr/)).toBeTruthy();
  });

  test("say what would work where nothing is selected", async () => {
    await userEvent.click(button("Använd markeringen"));
    expect(await screen.findByText(/ingen rubrikrad som känns igen/)).toBeTruthy();
  });

  test("with headings that nobody knows can be told what they mean", async () => {
    await writeCells([
      ["Hej", "du"],
      [2019, 10_500_000],
    ]);
    await userEvent.click(button("Använd markeringen"));
    expect(await screen.findByText(/Välj nedan vad kolumnerna innehåller/)).toBeTruthy();
    await choose("Kolumnen Hej", "year");
    await choose("Kolumnen du", "cost");
    await untilQuiet(pane);
    expect(screen.getByText(/bokfört 10\s500\s000 kr/)).toBeTruthy();
  });

  test("have their columns told one by one, and none of them closes what one is at", async () => {
    await writeCells([
      ["Hej", "du"],
      [2019, 10_500_000],
    ]);
    await userEvent.click(button("Använd markeringen"));
    await untilQuiet(pane);
    const columns = (): HTMLDetailsElement =>
      screen.getByRole("combobox", { name: "Kolumnen Hej" }).closest("details")!;
    expect(columns().open).toBe(true);
    await choose("Kolumnen Hej", "year");
    await untilQuiet(pane);
    expect(columns().open).toBe(true);
    await choose("Kolumnen du", "cost");
    await untilQuiet(pane);
    expect(columns().open).toBe(true);
    await userEvent.click(screen.getByText(/Kolumner och enhet/));
    expect(columns().open).toBe(false);
  });

  test("leave what went wrong before behind when one goes on", async () => {
    const fault = (): HTMLElement | null => screen.queryByText(/ingen rubrikrad som känns igen/);
    for (const goOn of ["Sök tabeller", "Använd markeringen"]) {
      await writeCells([["", ""]]);
      await userEvent.click(button("Använd markeringen"));
      await screen.findByText(/ingen rubrikrad som känns igen/);
      await writeCells([
        ["År", "Kostnad"],
        [2019, 10_500_000],
      ]);
      await userEvent.click(button(goOn));
      await untilQuiet(pane);
      expect(fault()).toBeNull();
    }
  });

  test("have their rows of totals in one remark, which opens to the cells", async () => {
    await writeCells([
      ["Månad", "Kostnad"],
      ...["2019-01", "2019-02", "2019-03"].flatMap((month) => [
        [month, 5000],
        ["Summa", 5000],
      ]),
    ]);
    await userEvent.click(button("Använd markeringen"));
    await untilQuiet(pane);
    const remark = screen.getByText(/3 summarader räknas inte med/).closest("li")!;
    expect(remark.textContent).toMatch(/På dem står 15\s000 kr/);
    expect(remark.querySelector("details")!.open).toBe(false);
    await userEvent.click(within(remark).getByText("Visa cellerna"));
    const cells = within(remark).getAllByRole("button");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "Blad1!A3",
      "Blad1!A5",
      "Blad1!A7",
    ]);
    await userEvent.click(cells[1]!);
    await settle();
    expect(await selectedAddress()).toBe("Blad1!A5");
    expect(await violations()).toEqual([]);
  });

  test("are read in another unit when the user says so", async () => {
    await useYearlyAmounts();
    await userEvent.click(screen.getByText(/Kolumner och enhet/));
    await choose("Belopp i", "1000");
    await untilQuiet(pane);
    expect(screen.getByText(/bokfört 18\s500 kr/)).toBeTruthy();
  });

  test("have their columns corrected by hand", async () => {
    await useYearlyAmounts();
    await userEvent.click(screen.getByText(/Kolumner och enhet/));
    await choose("Kolumnen Kostnad (mkr)", "not-used");
    await untilQuiet(pane);
    expect(workspace().sources[0]!.columns).toEqual({ "Kostnad (mkr)": null });
    expect(screen.queryByText(/Bokfört/)).toBeNull();
  });

  test("are read by the words of the role that the user gives them", async () => {
    await useYearlyAmounts();
    await userEvent.click(screen.getByText(/Kolumner och enhet/));
    const shown = (): string =>
      screen.getByRole<HTMLSelectElement>("combobox", { name: "Kolumnen Kostnad (mkr)" })
        .selectedOptions[0]!.text;
    expect(shown()).toBe("Kostnad");
    await choose("Innehåll", "units");
    await untilQuiet(pane);
    expect(shown()).toBe("Används inte");
  });

  test("have each problem told with its cell", async () => {
    await writeCells([
      ["Period", "Kostnad"],
      ["2019-01", 100_000],
      ["vår", 100_000],
    ]);
    await userEvent.click(button("Använd markeringen"));
    await untilQuiet(pane);
    expect(screen.getByRole("heading", { name: /1 fel/ })).toBeTruthy();
    expect(button(/Visa cellen: .*A3/)).toBeTruthy();
  });

  test("have problems of the same kind together, errors first, all of them on request", async () => {
    await writeCells([
      ["Period", "Kostnad"],
      ["Summa", 500_000],
      ["2019-01", 100_000],
      ...["vår", "sommar", "höst", "vinter", "påsk"].map((word) => [word, 100_000]),
    ]);
    await userEvent.click(button("Använd markeringen"));
    await untilQuiet(pane);
    const name = "Fel: period som inte går att läsa (5)";
    expect(
      screen.getAllByRole("heading", { level: 3, name: /^(Fel|Anmärkning): / }).map(textOf)
    ).toEqual([name, "Anmärkning: summarad (1)"]);
    const items = () => within(screen.getByRole("group", { name })).getAllByRole("listitem");
    expect(items()).toHaveLength(3);
    await userEvent.click(button(`Visa alla 5: ${name}`));
    expect(items()).toHaveLength(5);
    expect(items()[4]!.textContent).toMatch(
      /rad 8, Period: ”påsk” är varken .* Skriv t\.ex\. 2019/
    );
    expect(screen.queryByRole("button", { name: /^Visa alla/ })).toBeNull();
    await userEvent.click(button("Visa cellen: Blad1!A8"));
    expect(await selectedAddress()).toBe("Blad1!A8");
    expect(await violations()).toEqual([]);
  });

  test("show a long list of problems a piece at a time", async () => {
    const words = Array.from({ length: 450 }, (_, i) => [`vår ${i}`, 100]);
    await writeCells([["Period", "Kostnad"], ["2019-01", 100], ...words]);
    await userEvent.click(button("Använd markeringen"));
    await untilQuiet(pane);
    const shown = () => screen.getAllByText(/är varken år eller månad/).length;
    const counts = [shown()];
    for (const label of ["Visa 200 av 447 till", "Visa 200 av 247 till", "Visa alla 450"]) {
      fireEvent.click(button(new RegExp(`^${label}: `)));
      counts.push(shown());
    }
    expect(counts).toEqual([3, 203, 403, 450]);
  });
});

describe("who bears the cost today", () => {
  test("is asked, and the answer is the Nollalternativ", async () => {
    await userEvent.click(button("Spara svaret"));
    expect(workspace().rulesInForce).toEqual([
      { from: "2017-01-01", shares: { healthCentre: 1, region: 0 }, unlisted: "region" },
    ]);
    expect(workspace()).toMatchObject({ baseline: "current-rule", chosen: ["current-rule"] });
    expect(screen.getByText(/vårdcentralen bär 100 %/)).toBeTruthy();
  });

  test("can be a split of one's own, whose rest is told", async () => {
    await userEvent.click(screen.getByRole("radio", { name: "Egen delning" }));
    await type("Andel på vårdcentralen", "37,5");
    expect(screen.getByText("Resten, 62,5 %, bärs av regionen centralt.")).toBeTruthy();
    await type("Gäller sedan", "2018-07-01");
    await userEvent.click(button("Spara svaret"));
    expect(workspace().rulesInForce).toEqual([
      { from: "2018-07-01", shares: { healthCentre: 0.375, region: 0.625 }, unlisted: "region" },
    ]);
    expect(workspace().policies[0]!.name).toBe("Dagens regel 62,5/37,5");
  });

  test("is not saved while a field is wrong, which gets the focus", async () => {
    await userEvent.click(screen.getByRole("radio", { name: "Egen delning" }));
    const field = await type("Andel på vårdcentralen", "140");
    await userEvent.click(button("Spara svaret"));
    expect(workspace().rulesInForce).toEqual([]);
    expect(document.activeElement).toBe(field);
  });

  test("keeps the keyboard where the question stood", async () => {
    button("Spara svaret").focus();
    await userEvent.keyboard("{Enter}");
    await settle();
    const section = button("Ändra svaret").closest("section");
    expect(document.activeElement).toBe(section);
  });

  test("can be changed", async () => {
    await userEvent.click(button("Spara svaret"));
    await userEvent.click(button("Ändra svaret"));
    await userEvent.click(screen.getByRole("radio", { name: "100 % regionen centralt" }));
    await userEvent.click(button("Spara svaret"));
    expect(workspace().rulesInForce[0]!.shares).toEqual({ healthCentre: 0, region: 1 });
    expect(workspace().policies).toHaveLength(1);
  });
});

describe("the premises", () => {
  test.each([
    ["2019-10", monthOf(2019, 10), null],
    ["oktober", null, /Skriv en månad som ÅÅÅÅ-MM/],
    ["2021-01", null, /inte är senare än 2019[^-]/],
    ["2018", monthOf(2018, 12), null],
  ])("utfall t.o.m. %s", async (text, expected, wrong) => {
    await useYearlyAmounts();
    const field = await type("Utfall t.o.m.", text);
    expect(workspace().lastOutcome).toBe(expected);
    expect(field).toHaveProperty("value", text);
    if (wrong) expect(screen.getByText(wrong)).toBeTruthy();
  });

  test("a growth of one's own takes the place of the method", async () => {
    await useYearlyAmounts();
    await choose("Prognosmetod", "own");
    await type("Tillväxt per år", "−5");
    expect(workspace().method).toBe(-0.05);
    await type("Tillväxt per år", "−100");
    expect(workspace().method).toBe(-0.1);
    expect(screen.getByText("Skriv en tillväxt över −100 % och högst 1 000 %.")).toBeTruthy();
  });

  test("a mean fee is kr per contact, by profession and year", async () => {
    expect(screen.getByText(/överskattar nettokostnaden/)).toBeTruthy();
    await userEvent.click(button("Lägg till avgift"));
    await choose("Yrke", "LK");
    await type("Från år", "2019");
    await type("Avgift", "62,5");
    expect(workspace().meanFees).toEqual([{ profession: "LK", year: 2019, amount: 62.5 }]);
    await userEvent.click(button("Ta bort avgiften: läkare från 2019"));
    expect(workspace().meanFees).toBeNull();
  });

  test("the user's own word for vårdcentral is used at once", async () => {
    await type("Vårdcentral heter", "hälsocentral");
    expect(screen.getByRole("radio", { name: "100 % listad hälsocentral" })).toBeTruthy();
  });

  test("Ctrl+Z takes back a whole word, Ctrl+Y puts it there again", async () => {
    const field = await type("Vårdcentral heter", "hälsocentral");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(field).toHaveProperty("value", "");
    await userEvent.keyboard("{Control>}y{/Control}");
    expect(field).toHaveProperty("value", "hälsocentral");
  });
});
