import { prettyDOM } from "@testing-library/react";

/**
 * What a query failed on, told when somebody asks. Testing Library writes down the page for every failure, and
 * `findBy…` fails at each change of the page until what it waits for is there; only its last failure is read.
 */
export function elementError(message: string | null, container: Element): Error {
  const error = new Error("");
  error.name = "TestingLibraryElementError";
  const frames = error.stack!.replace(/^.*\n/, "");
  let told: string | undefined;
  const tell = () => (told ??= [message, prettyDOM(container)].filter(Boolean).join("\n\n"));
  later(error, "message", tell);
  later(error, "stack", () => `${error.name}: ${tell()}\n${frames}`);
  return error;
}

/** A property that is worked out when it is read, unless it has been given a value before. */
function later(error: Error, property: "message" | "stack", read: () => string): void {
  Object.defineProperty(error, property, {
    configurable: true,
    get: read,
    set: (value: string) => {
      Object.defineProperty(error, property, { value, configurable: true, writable: true });
    },
  });
}
