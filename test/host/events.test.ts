import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

let session: Session;
const seen: string[] = [];

beforeEach(() => {
  session = openSession(standIn);
  seen.length = 0;
});

afterEach(() => session.close());

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

async function listen(add: (context: Excel.RequestContext) => void): Promise<void> {
  await session.run(async (context) => {
    add(context);
    await context.sync();
  });
}

const note = (what: string) => async (event: object) => {
  const { address = "" } = event as { address?: string };
  seen.push(`${what} ${address}`.trim());
};

it("tells what is selected, by the user and by the add-in", async () => {
  await listen(({ workbook }) => {
    workbook.onSelectionChanged.add(note("workbook"));
    workbook.worksheets.onSelectionChanged.add(note("sheets"));
    workbook.worksheets.getFirst().onSelectionChanged.add(note("sheet"));
  });
  session.office.context.document.addHandlerAsync(
    "documentSelectionChanged" as never,
    note("document")
  );
  session.select("Blad1!B2:C3");
  await soon();
  expect([...seen].sort()).toEqual(["document", "sheet B2:C3", "sheets B2:C3", "workbook"]);
  seen.length = 0;
  await session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("D4").select();
    await context.sync();
  });
  await soon();
  expect(seen).toContain("sheets D4");
});

it("stops telling when a handler is removed", async () => {
  let result: OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs> | undefined;
  await listen(({ workbook }) => {
    result = workbook.onSelectionChanged.add(note("workbook"));
  });
  result!.remove();
  await result!.context.sync();
  session.select("B2");
  await soon();
  expect(seen).toEqual([]);
});

it("tells what is written, added, renamed, hidden and deleted", async () => {
  await listen(({ workbook }) => {
    const { worksheets } = workbook;
    worksheets.onChanged.add(note("changed"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onNameChanged.add(note("renamed"));
    worksheets.onVisibilityChanged.add(note("hidden"));
  });
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Nytt");
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A1").clear("Contents");
    sheet.name = "Nyare";
    sheet.visibility = "Hidden";
    sheet.visibility = "Visible";
    sheet.activate();
    sheet.delete();
    await context.sync();
  });
  await soon();
  expect(seen).toEqual([
    ...["added", "changed A1:B1", "changed A1", "renamed", "hidden", "hidden", "activated"],
    "deleted",
  ]);
});

it("gives the range that changed, and tells nothing while events are off", async () => {
  const addresses: string[] = [];
  await listen(({ workbook }) => {
    workbook.worksheets.onChanged.add((event) =>
      session.run(async (context) => {
        const range = event.getRange(context).load("address");
        await context.sync();
        addresses.push(range.address);
      })
    );
  });
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("C3").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("D4").values = [[1]];
    await context.sync();
  });
  await soon();
  expect(addresses).toEqual(["Blad1!C3"]);
});
