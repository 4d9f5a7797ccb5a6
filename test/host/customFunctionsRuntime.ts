import { CustomFunctionsHost } from "./customFunctions";
import { Realm, microsoftScript } from "./realm";

/** A bundle of functions under Microsoft's runtime, without a page. */
export class CustomFunctionsRuntime extends CustomFunctionsHost {
  private readonly realm = new Realm();

  constructor(bundle: string) {
    super();
    this.realm.window._richApiNativeBridge = this.bridge;
    this.realm.run(microsoftScript("custom-functions-runtime.js"), "custom-functions-runtime.js");
    this.realm.run(bundle, "functions.js");
  }

  close(): void {
    this.realm.close();
  }
}
