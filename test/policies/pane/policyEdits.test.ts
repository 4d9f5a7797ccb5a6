import type { Patch } from "../../../src/core/policy/policy";
import { checkPolicy } from "../../../src/core/policy/policyCheck";
import { presetPolicies } from "../../../src/data/policies";
import { newPatch, PATCH_KINDS } from "../../../src/policies/pane/newPatch";
import {
  addPatch,
  moveStart,
  putFigure,
  putPatch,
  removePatch,
} from "../../../src/policies/pane/policyEdits";

const stop = presetPolicies("sv").find(({ id }) => id === "stopped-payment")!;

test("patches that start with the policy move with it, others stay", () => {
  const mixed = putPatch(stop, 1, { ...stop.patches[1]!, from: "2022-07-01" });
  const moved = moveStart(mixed, "2023-01-01", "2020-06-01");
  expect(moved.validFrom).toBe("2023-01-01");
  expect(moved.patches.map(({ from }) => from)).toEqual(["2023-01-01", "2022-07-01"]);
});

test("without a first day the patches keep theirs", () => {
  const open = moveStart(stop, null, "2020-06-01");
  expect(open.validFrom).toBeNull();
  expect(open.patches).toEqual(stop.patches);
});

test.each([
  ["another figure", "returning", 0.6],
  ["what the source left open", "otherChannelPrice", 300],
])("%s leaves the document standing as its förlaga", (_, field, value) => {
  const patch = putFigure(stop.patches[0]!, field, value);
  expect(patch).toEqual({ ...stop.patches[0], [field]: value });
});

test("a patch is added last and removed by its place", () => {
  const growth = newPatch("growth", "2022-01-01", "");
  const three = addPatch(stop, growth);
  expect(three.patches).toEqual([...stop.patches, growth]);
  expect(removePatch(three, 0).patches).toEqual([stop.patches[1], growth]);
});

test.each(PATCH_KINDS)("a new patch of the kind %s can be run as it is", (kind) => {
  const patch = newPatch(kind, "2021-05-01", "Statsbidrag");
  expect(patch).toMatchObject({ kind, from: "2021-05-01" });
  expect(checkPolicy(addPatch(stop, patch))).toEqual([]);
});

test("every kind of patch is offered once", () => {
  const kinds: Record<Patch["kind"], true> = {
    tariff: true,
    patientFee: true,
    allocation: true,
    contactCharge: true,
    payers: true,
    cap: true,
    growth: true,
    stop: true,
    visitCost: true,
    ownService: true,
    financing: true,
  };
  expect([...PATCH_KINDS].sort()).toEqual(Object.keys(kinds).sort());
});
