import { OfficeHost, defaultSettings } from "./office";
import { Realm, microsoftScript } from "./realm";

let realm: Realm;

afterEach(() => realm.close());

function open(settings = {}) {
  realm = new Realm();
  const host = new OfficeHost(
    { sendMessageToHost() {}, onMessageFromHost() {} },
    { ...defaultSettings, ...settings }
  );
  host.prepare(realm.window);
  realm.run(microsoftScript("excel-web-16.00.js"), "office.js");
  host.complete(realm.window);
  // Only the members that a test names are there; their types are Microsoft's.
  return { host, office: realm.window.Office as unknown as typeof Office };
}

it("is ready, in the user's languages and theme", async () => {
  const { office } = open({ displayLanguage: "en-US", theme: "dark" });
  expect(await office.onReady()).toMatchObject({ host: "Excel" });
  expect(office.context).toMatchObject({
    displayLanguage: "en-US",
    contentLanguage: "sv-SE",
    officeTheme: { isDarkTheme: true },
  });
});

it.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.10", false],
  ["ExcelApi", undefined, true],
  ["SharedRuntime", "1.1", true],
  ["CustomFunctionsRuntime", "1.4", false],
  ["DialogApi", "1.1", false],
])("has the requirement set %s %s: %s", (name, version, expected) => {
  expect(open().office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

it("can have newer ones", () => {
  const { requirements } = open({ excelApi: "1.20" }).office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
});

it("tells the add-in, and the host, when the pane is shown and hidden", async () => {
  const { host, office } = open();
  const seen: string[] = [];
  host.onVisibility((visibility) => seen.push(`host: ${visibility}`));
  const remove = await office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
    seen.push(`add-in: ${visibilityMode}`)
  );
  await office.addin.showAsTaskpane();
  await office.addin.showAsTaskpane();
  await remove();
  await office.addin.hide();
  expect(seen).toEqual(["host: Taskpane", "add-in: Taskpane", "host: Hidden"]);
});

it("keeps the settings of the document", () => {
  const { settings } = open().office.context.document;
  settings.set("policy", "80/20");
  expect(settings.get("policy")).toBe("80/20");
  settings.remove("policy");
  expect(settings.get("policy")).toBeNull();
});
