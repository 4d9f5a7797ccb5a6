/** @jest-environment ./test/build/pageEnvironment.cjs */
import { configure, screen, waitFor } from "@testing-library/react";
import { elementError } from "./elementError";

configure({ getElementError: (message, container) => elementError(message, container) });

afterEach(() => (document.body.innerHTML = ""));

function failure(query: () => unknown): Error {
  try {
    query();
  } catch (error) {
    return error as Error;
  }
  throw new Error("It did not fail.");
}

test("a failed query tells what was sought, the page and where it was asked", () => {
  document.body.innerHTML = "<button>Räkna</button>";
  const error = failure(() => screen.getByText("Spara"));
  expect(error.message).toMatch(/Unable to find an element with the text: Spara[^]*Räkna/);
  expect(error.stack).toMatch(/^TestingLibraryElementError: Unable[^]*Räkna[^]*\n +at /);
  expect(error.stack).toContain("elementError.test.tsx");
});

test("of several, each is shown", () => {
  document.body.innerHTML = "<p title='ett'>Två</p><p title='tre'>Två</p>";
  const error = failure(() => screen.getByText("Två"));
  expect(error.message).toMatch(/Found multiple elements[^]*ett[^]*tre/);
});

test("one that was waited for in vain tells of the page as it was at last, and who waited", async () => {
  document.body.innerHTML = "<p>Först</p>";
  const waiting = waitFor(() => screen.getByText("Aldrig"), { timeout: 100 });
  document.body.innerHTML = "<p>Sist</p>";
  const error = (await waiting.catch((reason: unknown) => reason)) as Error;
  expect(error.message).toMatch(/Aldrig[^]*Sist/);
  expect(error.message).not.toContain("Först");
  expect(error.stack).toMatch(/Aldrig[^]*elementError\.test\.tsx/);
});
