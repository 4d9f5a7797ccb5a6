// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read */
import { ModelSession } from "./modelSession";

const model = new ModelSession();

test("a document's properties are what was written, or whose the workbook was", async () => {
  const seen = await model.onSheet(async (_, { workbook, sync }) => {
    workbook.properties.title = "Till nämnden";
    workbook.properties.custom.add("Diarienummer", "RS 2026-1");
    workbook.properties.custom.add("DIARIENUMMER", 7);
    const properties = workbook.properties.load("title, author, lastAuthor, company");
    const custom = workbook.properties.custom.load("items/key, items/value, items/type");
    await sync();
    const { title, author, lastAuthor, company } = properties;
    workbook.properties.custom.deleteAll();
    const left = workbook.properties.custom.getCount();
    await sync();
    const items = custom.items.map(({ key, value, type }) => [key, value, type]);
    return { title, author, lastAuthor, company, items, left: left.value };
  });
  expect(seen).toEqual({
    title: "Till nämnden",
    author: "Provanvändare",
    lastAuthor: "Provanvändare",
    company: "",
    items: [["Diarienummer", 7, "Number"]],
    left: 0,
  });
});

test("pages break where it is said, once, and not before the first row", async () => {
  const count = await model.onSheet(async ({ horizontalPageBreaks: breaks }, { sync }) => {
    for (const place of ["A20", "A10", "B20"]) breaks.add(place);
    const before = breaks.getCount();
    await sync();
    breaks.removePageBreaks();
    const after = breaks.getCount();
    await sync();
    return [before.value, after.value];
  });
  expect(count).toEqual([2, 0]);
  const failed = await model.failure((sheet) => void sheet.horizontalPageBreaks.add("A1"));
  expect(failed?.code).toBe("InvalidArgument");
});
