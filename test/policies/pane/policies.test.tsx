/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { StopPatch } from "../../../src/core/policy/policy";
import { completeBrowser } from "../../app/browser";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openLine,
  openPaneIn,
  type,
  violations,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
});
afterEach(() => pane.close());

function workspace() {
  return pane.work.history.get().present;
}

function names() {
  return workspace().policies.map(({ name }) => name);
}

async function add(preset: string) {
  await choose("Utgå från", preset);
  await userEvent.click(button("Lägg till"));
}

async function edit(name: string) {
  await openLine(name);
  await userEvent.click(button(`Redigera: ${name}`));
}

test("a preset comes with its status, what it changes and its legal note in sight", async () => {
  await add("stopped-payment");
  const heading = screen.getByRole("heading", { level: 3, name: "Stoppad ersättning" });
  const line = within(heading.parentElement!);
  expect(line.getByText("Motion")).toBeTruthy();
  expect(
    line.getByText("Ändrar ersättning till nätläkarbolag, fysiskt besök från 2022-01-01")
  ).toBeTruthy();
  const short =
    "Juridik: Kräver lagändring enligt Västra Götalandsregionens egen utredning (april och maj 2021)";
  expect(line.getByText(short)).toBeTruthy();
  expect(line.queryByText("Gäller 2022-01-01 – tills vidare")).toBeNull();
  expect(await violations()).toEqual([]);
  await openLine("Stoppad ersättning");
  expect(line.getByText("Gäller 2022-01-01 – tills vidare")).toBeTruthy();
  expect(line.getByText(/Kräver lagändring .*Ingen region har hittats/)).toBeTruthy();
  expect(workspace().chosen).toEqual(["current-rule", "stopped-payment"]);
  expect(await violations()).toEqual([]);
});

test("what another region has decided is a proposal here", async () => {
  await add("charge-per-contact");
  expect(workspace().policies[1]!.status).toBe("proposed");
});

test("alternatives are copied, deleted, and come back by undo", async () => {
  await add("split-80-20");
  await openLine("80/20");
  await userEvent.click(button("Kopiera: 80/20"));
  expect(names()).toEqual(["100 % vårdcentral", "80/20", "80/20 2"]);
  await userEvent.click(button("Ta bort: 80/20"));
  expect(names()).toEqual(["100 % vårdcentral", "80/20 2"]);
  expect(screen.getByText("80/20 är borttaget. Ångra tar tillbaka det.")).toBeTruthy();
  await userEvent.click(button("Ångra"));
  expect(names()).toEqual(["100 % vårdcentral", "80/20", "80/20 2"]);
  await userEvent.click(button("Gör om"));
  expect(names()).toEqual(["100 % vårdcentral", "80/20 2"]);
});

test("any of them can be Nollalternativ, which stays among the compared", async () => {
  await add("split-80-20");
  await userEvent.click(screen.getByRole("radio", { name: "Nollalternativ: 80/20" }));
  expect(workspace().baseline).toBe("split-80-20");
  expect(screen.getByRole("checkbox", { name: "Jämför 80/20" })).toHaveProperty("disabled", true);
  await userEvent.click(screen.getByRole("checkbox", { name: "Jämför 100 % vårdcentral" }));
  expect(workspace().chosen).toEqual(["split-80-20"]);
  expect(screen.getByText("Kryssa i minst två alternativ.")).toBeTruthy();
});

test("a blank one opens for editing and is renamed", async () => {
  await add("blank");
  expect(screen.getByRole("heading", { level: 2, name: "Nytt alternativ" })).toBe(
    document.activeElement
  );
  await type("Namn", "Vår modell");
  expect(names()).toEqual(["100 % vårdcentral", "Vår modell"]);
  const field = await type("Namn", "");
  expect(screen.getByText("Skriv ett värde.")).toBeTruthy();
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(names()).toEqual(["100 % vårdcentral", "Vår modell"]);
});

describe("the editor", () => {
  test("moves the changes with the first day", async () => {
    await add("stopped-payment");
    await edit("Stoppad ersättning");
    await type("Gäller från", "2023-07-01");
    const policy = workspace().policies[1]!;
    expect(policy.validFrom).toBe("2023-07-01");
    expect(policy.patches.map(({ from }) => from)).toEqual(["2023-07-01", "2023-07-01"]);
    expect(await violations()).toEqual([]);
  });

  test("a rule that is moved ahead is not retroactive any longer, and nor is the legal note", async () => {
    await add("split-80-20");
    expect(workspace().policies[1]!.legalNote).toMatch(/^Retroaktiv ändring/);
    await edit("80/20");
    await type("Gäller från", "2021-01-01");
    expect(screen.getByRole("checkbox", { name: "Retroaktivt" })).toHaveProperty("checked", false);
    expect(workspace().policies[1]).toMatchObject({ legalNote: null });
    await userEvent.click(screen.getByRole("checkbox", { name: "Retroaktivt" }));
    expect(workspace().policies[1]!.legalNote).toMatch(/^Retroaktiv ändring/);
  });

  test.each([
    ["Gäller från", "igår", /Skriv ett datum som ÅÅÅÅ-MM-DD/],
    ["Gäller till och med", "2021-12-31", /Slutdatum är före startdatum/],
  ])("says beside %s what is wrong with %s, and keeps it", async (label, text, sentence) => {
    await add("stopped-payment");
    const before = workspace();
    await edit("Stoppad ersättning");
    const field = await type(label, text);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(field).toHaveProperty("value", text);
    expect(workspace().policies[1]!.validTo).toBe(before.policies[1]!.validTo);
  });

  test("the stop's shares come to 100 %, the rest being what is forgone", async () => {
    await add("stopped-payment");
    await edit("Stoppad ersättning");
    const stop = () => workspace().policies[1]!.patches[0] as StopPatch;
    await type("Egen digital tjänst", "12,5");
    expect(screen.getByText("Uteblir: 42,5 % (resten)")).toBeTruthy();
    expect(stop()).toMatchObject({ returning: 0.45, ownDigital: 0.125, forgone: 0.425 });
    await type("Återkommer som fysiska besök", "95");
    expect(screen.getByText(/Andelarna blir över 100 %. Högst 87,5 % finns kvar/)).toBeTruthy();
    expect(stop().returning).toBe(0.09);
    const { returning, ownDigital, otherChannel, forgone } = stop();
    expect(returning + ownDigital + otherChannel + forgone).toBeCloseTo(1, 12);
  });

  test("a figure of one's own takes the place of the source", async () => {
    await add("stopped-payment");
    await edit("Stoppad ersättning");
    expect(screen.getByText(/^Källa till värdena: .*Economic Journal/)).toBeTruthy();
    await type("Pris i annan kanal", "300");
    expect(
      screen.getByText(/^Källa till värdena: egen uppgift \(pris i annan kanal\); .*Economic/)
    ).toBeTruthy();
    await type("Återkommer som fysiska besök", "60");
    expect(
      screen.getByText(
        /^Källa till värdena: egen uppgift \(återkommer .*, pris .*\); förlaga: .*Economic Journal/
      )
    ).toBeTruthy();
    await userEvent.type(
      screen.getAllByRole("textbox", { name: "Källa till egna värden" })[0]!,
      "Egen enkät 2025"
    );
    await userEvent.tab();
    expect(
      screen.getByText(/^Källa till värdena: egen uppgift \(.*\): Egen enkät 2025; förlaga: /)
    ).toBeTruthy();
  });

  test.each([
    ["Realiserbar andel", "140", /0\s% till 100\s%/],
    ["Undvikbar kostnad per besök", "−5", /0 till 100000 kr/],
    ["Uppräkning per år", "hög", /Skriv ett tal/],
  ])("holds %s to its limits: %s", async (label, text, sentence) => {
    await add("stopped-payment");
    const before = workspace().policies[1]!.patches[1];
    await edit("Stoppad ersättning");
    const field = screen.getByRole("textbox", { name: label });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(text);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(field).toHaveProperty("value", text);
    expect(workspace().policies[1]!.patches[1]).toEqual(before);
  });

  test("changes are added and removed, every kind of them", async () => {
    await add("blank");
    for (const kind of [
      "allocation",
      "contactCharge",
      "cap",
      "tariff",
      "patientFee",
      "growth",
      "stop",
      "visitCost",
      "ownService",
      "financing",
    ]) {
      await choose("Ny ändring", kind);
      await userEvent.click(button("Lägg till ändring"));
    }
    expect(workspace().policies[1]!.patches).toHaveLength(10);
    expect(await violations()).toEqual([]);
    await userEvent.click(button("Ta bort ändringen: Tak per listad"));
    expect(workspace().policies[1]!.patches.map(({ kind }) => kind)).not.toContain("cap");
  });

  test("an allocation is one share and the rest", async () => {
    await add("split-80-20");
    await edit("80/20");
    await type("Andel på vårdcentralen", "30");
    expect(screen.getByText("regionen centralt: 70 % (resten)")).toBeTruthy();
    expect(workspace().policies[1]!.patches[0]).toMatchObject({
      shares: { healthCentre: 0.3, region: 0.7 },
      retroactive: true,
    });
    expect(screen.getByRole("heading", { level: 2, name: "70/30" })).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Namn" })).toHaveProperty("value", "70/30");
    expect(screen.getByRole("textbox", { name: "Beskrivning" })).toHaveProperty(
      "value",
      "Regionen centralt bär 70\u00a0% och vårdcentralen 30\u00a0% från 2020-01-01, retroaktivt."
    );
    await userEvent.click(button("Till listan"));
    const card = within(screen.getByRole("heading", { level: 3, name: "70/30" }).parentElement!);
    expect(
      card.getByText(
        /^Fördelning: egen uppgift \(vårdcentralens andel, regionens andel\); förlaga: Region Västmanland/
      )
    ).toBeTruthy();
    expect(
      card.getByText(/förslag; förlaga: förslag enligt beslutsunderlaget, Region Västmanland 2020$/)
    ).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("a name and a description that the user wrote stay", async () => {
    await add("split-80-20");
    await edit("80/20");
    await type("Namn", "Vår modell");
    await type("Andel på vårdcentralen", "30");
    expect(workspace().policies[1]).toMatchObject({
      name: "Vår modell",
      text: expect.stringContaining("70\u00a0%"),
    });
  });

  test("the document's financing is offered, and counted only when it is taken", async () => {
    await add("split-80-20");
    const patches = () => workspace().policies[1]!.patches;
    expect(patches().map(({ kind }) => kind)).toEqual(["allocation"]);
    await openLine("80/20");
    await userEvent.click(
      button("Lägg till finansiering som i beslutsunderlaget (10\u00a0mkr 2020): 80/20")
    );
    expect(patches()[1]).toMatchObject({
      kind: "financing",
      name: "Anslag för statsbidraget god och nära vård",
      frame: 10_000_000,
      from: "2020-01-01",
      validTo: "2020-12-31",
    });
    expect(workspace().policies[1]).toMatchObject({ name: "80/20", status: "proposed" });
    await userEvent.click(button("Ångra"));
    await userEvent.click(button("Lägg till egen finansiering: 80/20"));
    expect(patches()[1]).toMatchObject({ kind: "financing", frame: 0, validTo: null });
  });

  test("a tariff has amounts by profession", async () => {
    await add("lower-tariff");
    await edit("Lägre taxa");
    await type("läkare", "400");
    expect(screen.getByRole("heading", { level: 2, name: "Taxa 400 kr" })).toBeTruthy();
    await choose("Lägg till yrke", "PSYKOSOCIAL");
    expect(workspace().policies[1]!.patches[0]).toMatchObject({
      amounts: [
        { profession: "LK", amount: 400 },
        { profession: "PSYKOSOCIAL", amount: 400 },
      ],
    });
  });

  test("undo that takes away what is edited leads back to the list", async () => {
    await add("blank");
    await userEvent.click(button("Ångra"));
    expect(screen.getByRole("heading", { name: "Lägg till alternativ" })).toBeTruthy();
    expect(names()).toEqual(["100 % vårdcentral"]);
  });
});
