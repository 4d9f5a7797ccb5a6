import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { CallResult, FunctionRunner } from "../host/call";
import { microsoftScript } from "../host/realm";
import { expectCase } from "../functions/case";
import { CASES } from "../functions/cases";
import { PreviewSession, describeInBrowser } from "./browser";

declare global {
  interface Window {
    /** Whatever the page under test calls the functions by. */
    runner?: FunctionRunner;
  }
}

const session = new PreviewSession();

/** The cases of test/functions/runners.test.ts, in a page that offers a runner. */
function runCases(openPage: () => Promise<Page>): void {
  let results: CallResult[];

  beforeAll(async () => {
    const page = await openPage();
    results = await page.evaluate(
      (calls) => Promise.all(calls.map(({ id, args }) => window.runner!.call(id, args))),
      CASES.map(({ id, args }) => ({ id, args }))
    );
  });

  it.each(CASES.map((each, index) => ({ ...each, index })))("$title", (each) => {
    expectCase(results[each.index]!, each.expect);
  });
}

describeInBrowser("in Chromium", () => {
  beforeAll(() => session.open());
  afterAll(() => session.close());

  describe("in the cells of a grid", () =>
    runCases(async () => {
      const { page } = await session.visit("?example=no");
      await page.evaluate(() => (window.runner = window.preview!.runner()));
      return page;
    }));

  describe("in Microsoft's custom-functions runtime", () =>
    runCases(async () => {
      const page = await session.blankPage();
      const name = "custom-functions-runtime.js";
      await page.route(`**/${name}`, (route) =>
        route.fulfill({ contentType: "text/javascript", body: microsoftScript(name) })
      );
      await page.addScriptTag({ content: await bundleHost() });
      await page.addScriptTag({ url: `/${name}` });
      await page.addScriptTag({ url: "/functions.js" });
      return page;
    }));
});

/** Excel's side of the runtime, put where the runtime looks for it. */
async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { CustomFunctionsHost } from "./test/host/customFunctions";
        window.runner = new CustomFunctionsHost();
        window._richApiNativeBridge = window.runner.bridge;
      `,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
  });
  return outputFiles[0]!.text;
}
