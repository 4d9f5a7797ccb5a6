import { figureSource, figuresOfPatch } from "../../src/core/figureSource";
import { presetsIn } from "../../src/data/policies";
import {
  isAsDocument,
  offeredFinancing,
  sourceOfPatch,
  templateOf,
} from "../../src/data/templates";
import { changedFigures } from "../support/changedFigure";

const cases = changedFigures();

test("every preset is as its document has it, and each figure cites where it stands", () => {
  for (const { policy, templates } of presetsIn("sv")) {
    expect(isAsDocument(policy)).toBe(true);
    templates.forEach(({ patch, cited }) => {
      const { own, documents } = sourceOfPatch(policy, patch);
      // A change without a document is filled in by the user: nothing of it is anybody else's.
      if (cited.size > 0) expect(own).toEqual([]);
      expect(documents.length > 0).toBe(cited.size > 0);
    });
  }
  expect(cases.map(({ label }) => label)).toMatchInlineSnapshot(`
[
  "listed-health-centre: healthCentre",
  "listed-health-centre: region",
  "split-80-20: from",
  "split-80-20: healthCentre",
  "split-80-20: region",
  "split-80-20: retroactive",
  "region: healthCentre",
  "region: region",
  "stopped-payment: from",
  "stopped-payment: returning",
  "lower-tariff: amount LK",
  "digifysiskt-vardval: healthCentre",
  "digifysiskt-vardval: region",
  "charge-per-contact: amount LK",
  "charge-per-contact: amount PSYKOSOCIAL",
  "charge-per-contact: amount ÖVRIG",
]
`);
});

test.each(cases)("$label: changed, it is the user's own with the document as förlaga", (one) => {
  const { changed, index, figure, preset } = one;
  const patch = changed.patches[index]!;
  const template = templateOf(changed, patch)!;
  const now = figuresOfPatch(patch).find(
    ({ field, profession }) => field === figure.field && profession === figure.profession
  )!;
  expect(figureSource(patch, now, template)).toEqual({
    kind: "own",
    source: null,
    template: template.cited.get(figure.field),
  });
  // Where stopped contacts go is assumed: the motion proposes the same stop.
  expect(isAsDocument(changed)).toBe(figure.field === "returning");
  const others = figuresOfPatch(patch).filter(
    (each) =>
      template.cited.has(each.field) &&
      figuresOfPatch(preset.patches[index]!).some(
        ({ field, profession, value }) =>
          field === each.field && profession === each.profession && value === each.value
      )
  );
  for (const other of others)
    expect(figureSource(patch, other, template)).toEqual({
      kind: "document",
      source: template.cited.get(other.field),
    });
});

test.each(cases)("$label: a source taken away by 0.3.0 is found by the alternative's", (one) => {
  const { changed, index } = one;
  const patch = { ...changed.patches[index]!, source: null };
  expect(sourceOfPatch(changed, patch).templates.length).toBeGreaterThan(0);
});

test("shares that only sum otherwise are the document's", () => {
  const { policy } = presetsIn("sv").find(({ policy: { id } }) => id === "split-80-20")!;
  const [patch] = policy.patches;
  const same = { ...patch!, shares: { healthCentre: 0.1, region: 0.4 } };
  expect(sourceOfPatch(policy, same).own).toEqual([]);
});

test("what the user says of their own figures stands beside the document", () => {
  const [one] = cases.filter(({ label }) => label === "split-80-20: region");
  const patch = { ...one!.changed.patches[0]!, ownSource: " Budget 2026 " };
  const { own, ownSource, documents, templates } = sourceOfPatch(one!.changed, patch);
  expect(own.map(({ field }) => field)).toEqual(["healthCentre", "region"]);
  expect(ownSource?.document).toBe("Budget 2026");
  expect(documents.map(({ issuer }) => issuer)).toEqual(["Region Västmanland"]);
  expect(templates.map(({ issuer }) => issuer)).toEqual(["Region Västmanland"]);
});

test("only 80/20 has financing to offer, until it has some: none is counted unasked", () => {
  for (const { policy } of presetsIn("sv")) {
    expect(policy.patches.map(({ kind }) => kind)).not.toContain("financing");
    const offered = offeredFinancing(policy, "sv");
    expect(offered !== null).toBe(policy.id === "split-80-20");
    if (offered) {
      expect(offered).toMatchObject({
        frame: 10_000_000,
        from: "2020-01-01",
        validTo: "2020-12-31",
      });
      const taken = { ...policy, patches: [...policy.patches, offered] };
      expect(offeredFinancing(taken, "sv")).toBeNull();
      expect(isAsDocument(taken)).toBe(true);
      expect(sourceOfPatch(taken, offered).own).toEqual([]);
      const other = { ...offered, frame: 8_000_000 };
      expect(sourceOfPatch(taken, other).own.map(({ field }) => field)).toEqual(["frame"]);
    }
  }
});

test("no preset counts a figure of another region's that its document does not give", () => {
  for (const { policy, templates } of presetsIn("sv"))
    templates.forEach(({ patch, cited }) => {
      const counted = figuresOfPatch(patch).filter(
        ({ field, value }) =>
          !cited.has(field) &&
          !["from", "unlisted", "bearer"].includes(field) &&
          value !== 0 &&
          value !== null &&
          value !== false
      );
      // What is forgone is the rest of those that return.
      expect([policy.id, counted.map(({ field }) => field)]).toEqual([
        policy.id,
        patch.kind === "stop" ? ["forgone"] : [],
      ]);
    });
});
