import { createSaving } from "../../../src/pane/work/saving";
import { emptyWorkspace } from "../../../src/policies/pane/workspaceEdits";

const first = { ...emptyWorkspace, inhabitants: 1 };
const second = { ...emptyWorkspace, inhabitants: 2 };

/** A workbook that is away for as many attempts as it is told. */
function openSaving(failures = 0) {
  const saved: (number | null)[] = [];
  let left = failures;
  const saving = createSaving(async ({ inhabitants }) => {
    if (left > 0) {
      left -= 1;
      throw new Error("Skrivskyddad.");
    }
    saved.push(inhabitants);
    return null;
  }, 20);
  return { saving, saved };
}

function later(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test("what comes close together is saved once, as it is last", async () => {
  const { saving, saved } = openSaving();
  saving.request(first);
  saving.request(second);
  expect(saving.state.get().status).toBe("waiting");
  await later();
  expect(saved).toEqual([2]);
  expect(saving.state.get()).toEqual({ status: "saved", failure: undefined, created: null });
});

test("a pane that goes away saves at once, and only what waits", async () => {
  const { saving, saved } = openSaving();
  await saving.hurry();
  saving.request(first);
  await saving.hurry();
  await later();
  expect(saved).toEqual([1]);
});

test("what could not be saved waits for the next time", async () => {
  const { saving, saved } = openSaving(1);
  saving.request(first);
  await later();
  expect(saving.state.get()).toMatchObject({
    status: "waiting",
    failure: { message: "Skrivskyddad." },
  });
  await saving.hurry();
  expect(saved).toEqual([1]);
  expect(saving.state.get()).toEqual({ status: "saved", failure: undefined, created: null });
});

test("what is changed during a save is saved after it, and whoever hurries waits for both", async () => {
  const saved: (number | null)[] = [];
  const saving = createSaving(async ({ inhabitants }) => {
    await later(30);
    saved.push(inhabitants);
    return null;
  }, 20);
  const told: number[] = [];
  saving.state.subscribe(() => {
    if (saving.state.get().status === "saved") told.push(saved.length);
  });
  saving.request(first);
  await later(30);
  saving.request(second);
  await saving.hurry();
  expect(saved).toEqual([1, 2]);
  expect(told).toEqual([2]);
});
