// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/load-object-before-read */
import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

const namespace = "urn:test:host";
const xml = `<?xml version="1.0"?><work xmlns="${namespace}"><note>Blåsippa &amp; co</note></work>`;

let sessions: Session[] = [];

function open(options?: Parameters<typeof openSession>[1]): Session {
  const session = openSession(standIn, options);
  sessions.push(session);
  return session;
}

afterEach(() => {
  sessions.forEach((each) => each.close());
  sessions = [];
});

describe("custom XML parts", () => {
  it("are added, found by namespace and id, changed and deleted", async () => {
    const seen = await open().run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml).load("id, namespaceUri");
      await context.sync();
      const found = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().load("id");
      const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject().load("id");
      const text = customXmlParts.getItem(part.id).getXml();
      await context.sync();
      found.setXml(xml.replace("Blåsippa", "Vitsippa"));
      const changed = found.getXml();
      const scoped = customXmlParts.getByNamespace(namespace).load("items/id");
      await context.sync();
      part.delete();
      const count = customXmlParts.getCount();
      const gone = customXmlParts.getItemOrNullObject(part.id).load("id");
      await context.sync();
      return {
        namespace: part.namespaceUri,
        isSame: found.id === part.id,
        none: none.isNullObject,
        text: text.value,
        changed: changed.value.includes("Vitsippa"),
        scoped: scoped.items.length,
        count: count.value,
        gone: gone.isNullObject,
      };
    });
    expect(seen).toEqual({
      namespace,
      isSame: true,
      none: true,
      text: xml,
      changed: true,
      scoped: 1,
      count: 0,
      gone: true,
    });
  });

  it("are null where there are several", async () => {
    const found = await open().run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add(xml);
      const only = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject().load("id");
      await context.sync();
      return only.isNullObject;
    });
    expect(found).toBe(true);
  });

  it.each(["", "text", "<a><b></a>", "<a/><b/>", "<a>&</a>", "<a>"])("are not %j", async (text) => {
    const adding = open().run(async (context) => {
      context.workbook.customXmlParts.add(text);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("settings", () => {
  const save = ({ office }: Session) =>
    new Promise<Office.AsyncResult<unknown>>((resolve) =>
      office.context.document.settings.saveAsync(resolve)
    );

  it("are in the workbook when they have been saved, later than the call", async () => {
    const session = open();
    const { settings } = session.office.context.document;
    settings.set("policy", { share: 0.8, dropped: undefined });
    let isSaved = false;
    settings.saveAsync(() => (isSaved = true));
    expect(isSaved).toBe(false);
    expect((await save(session)).status).toBe("succeeded");
    const seen = await session.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("policy").load("value");
      const none = context.workbook.settings.getItemOrNullObject("none").load("value");
      context.workbook.settings.add("other", 1);
      await context.sync();
      return [setting.value, none.isNullObject];
    });
    expect(seen).toEqual([{ share: 0.8 }, true]);
    expect(settings.get("other")).toBeNull();
    await new Promise((resolve) =>
      (settings as unknown as { refreshAsync(done: unknown): void }).refreshAsync(resolve)
    );
    expect(settings.get("other")).toBe(1);
  });

  it("fail to be saved in a workbook that is read only", async () => {
    const session = open({ readOnly: true });
    expect(await save(session)).toMatchObject({ status: "failed", error: { code: 4001 } });
  });
});

it("opens a saved workbook again, with all that it held", async () => {
  const first = open();
  await first.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Namn", "Antal"],
      ["Björken", 120],
    ];
    sheet.getRange("B2").numberFormat = [["#,##0"]];
    sheet.getRange("A1").format.fill.color = "#DDEBF7";
    sheet.tables.add("A1:B2", true).name = "Enheter";
    const other = workbook.worksheets.add("Resultat");
    other.getRange("A1:A3").formulas = [["=SUM(Enheter[Antal])"], ["=TEST.HALF()"], [""]];
    other.visibility = "Hidden";
    other.customProperties.add("part", "7");
    workbook.customXmlParts.add(xml);
    workbook.names.add("kontakter", sheet.getRange("B2"));
    workbook.settings.add("policy", "80/20");
    await context.sync();
  });
  const saved = JSON.parse(JSON.stringify(await first.saveWorkbook())) as never;
  const second = open({ workbook: saved });
  const seen = await second.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name, items/visibility");
    const sheet = workbook.worksheets.getItem("Blad1");
    const result = workbook.worksheets.getItem("Resultat");
    const cells = sheet.getRange("A1:B2").load("values, text, numberFormat");
    const fill = sheet.getRange("A1").format.fill.load("color");
    const formulas = result.getRange("A1:A3").load("formulas, values");
    const table = workbook.tables.getItem("Enheter").getRange().load("address");
    const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().getXml();
    const property = result.customProperties.getItem("PART").load("value");
    const named = workbook.names.getItem("kontakter").getRange().load("address");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
      cells: cells.toJSON(),
      fill: fill.color,
      formulas: formulas.formulas,
      values: formulas.values,
      table: table.address,
      part: part.value,
      property: property.value,
      named: named.address,
    };
  });
  expect(seen).toMatchObject({
    sheets: ["Blad1 Visible", "Resultat Hidden"],
    cells: {
      values: [
        ["Namn", "Antal"],
        ["Björken", 120],
      ],
      numberFormat: [
        ["General", "General"],
        ["General", "#,##0"],
      ],
    },
    fill: "#DDEBF7",
    formulas: [["=SUM(Enheter[Antal])"], ["=TEST.HALF()"], ["#N/A"]],
    values: [[120], [1], ["#N/A"]],
    table: "Blad1!A1:B2",
    part: xml,
    property: "7",
    named: "Blad1!B2",
  });
  expect(second.office.context.document.settings.get("policy")).toBe("80/20");
});
