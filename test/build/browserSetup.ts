import { buildSessionPage } from "../e2e/browser";
import buildForProduction from "./globalSetup.cjs";

export default async function prepareForBrowsers(): Promise<void> {
  buildForProduction();
  await buildSessionPage();
}
