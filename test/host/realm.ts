import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { OfficeWindow } from "./office";

/** A page without a page: a global object of its own in which scripts run one after the other. */
export class Realm {
  readonly window: OfficeWindow;
  private readonly context: vm.Context;
  private readonly scripts: ScriptElement[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor() {
    const globals = this.createGlobals();
    globals["window"] = globals;
    globals["self"] = globals;
    this.context = vm.createContext(globals);
    this.window = globals as unknown as OfficeWindow;
  }

  run(source: string, name: string): void {
    this.scripts.push(createScript(`https://localhost/${name}`));
    // displayErrors would print the line of the mistake: a minified script is one line.
    vm.runInContext(source, this.context, { filename: name, displayErrors: false });
  }

  /** Ends the timers, as leaving a page does. */
  close(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
  }

  private createGlobals(): Record<string, unknown> {
    const { href, origin, protocol, host, hostname, pathname } = new URL("https://localhost/pane");
    return {
      console,
      setTimeout: (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
        this.keep(setTimeout(() => guard(() => work(...args)), delay)),
      setInterval: (work: () => void, delay?: number) =>
        this.keep(setInterval(() => guard(work), delay)),
      clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
      clearInterval: (timer: NodeJS.Timeout) => clearInterval(timer),
      queueMicrotask,
      URL,
      TextEncoder,
      TextDecoder,
      document: this.createDocument(),
      location: { href, origin, protocol, host, hostname, pathname, search: "", hash: "" },
      navigator: { userAgent: "Node", language: "sv-SE", languages: ["sv-SE"] },
      history: {},
    };
  }

  /** As much of a document as scripts ask for while they load. Those they add are never fetched. */
  private createDocument() {
    const { scripts } = this;
    const head = { appendChild() {} };
    return {
      // webpack finds the address of a bundle's parts by the script that is running.
      get currentScript() {
        return scripts.at(-1);
      },
      readyState: "complete",
      head,
      addEventListener() {},
      createElement: () => createScript(""),
      getElementsByTagName: (name: string) => (name === "script" ? scripts : [head]),
    };
  }

  private keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.timers.add(timer);
    return timer;
  }
}

interface ScriptElement {
  readonly tagName: "SCRIPT";
  readonly src: string;
  getAttribute(): null;
  setAttribute(): void;
}

function createScript(src: string): ScriptElement {
  return { tagName: "SCRIPT", src, getAttribute: () => null, setAttribute() {} };
}

/** In a page an exception in a timer reaches the console; here it would end the process. */
function guard(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error);
  }
}

/** A script of Microsoft's npm package, which the project uses for its own tests only. */
export function microsoftScript(name: string): string {
  const root = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  return fs.readFileSync(path.join(root, "dist", name), "utf8");
}
