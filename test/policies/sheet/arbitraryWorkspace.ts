import fc from "fast-check";
import type { Patch, Policy } from "../../../src/core/policy/policy";
import type { Source } from "../../../src/core/provenance";
import { QUESTION_KINDS, QUESTION_STATUSES } from "../../../src/core/scenario/openQuestion";
import { type Matter, saidOf } from "../../../src/core/scenario/matter";
import type { Workspace } from "../../../src/core/scenario/workspace";

/** Text as a cell can hold it: what Excel takes for an error is no text. */
const text = (minLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ minLength, maxLength: 12 }),
      fc.constantFrom("=cmd|'/c calc'!A1", "<img onerror=1>", "80/20", "2020-01-01", "TRUE", "'x")
    )
    .filter((each) => !/^#/.test(each) && each.trim().length >= minLength);
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 })
  )
  .map(([year, month, day]) =>
    [year, ...[month, day].map((n) => String(n).padStart(2, "0"))].join("-")
  );
const share = fc.oneof(
  fc.constantFrom(0, 0.2, 0.8, 1, 1 / 3),
  fc.double({ min: 0, max: 1, noNaN: true })
);
const kronor = fc.oneof(fc.nat(1e9), fc.double({ min: 0, max: 1e6, noNaN: true }));
const growth = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
const party = fc.constantFrom("healthCentre" as const, "region" as const);
const unlisted = fc.constantFrom("healthCentre" as const, "region" as const, "rule" as const);
const profession = fc.constantFrom("LK" as const, "PS" as const, "ÖVRIG" as const, "OV" as const);
const month = fc.integer({ min: 1990 * 12, max: 2100 * 12 });

const source: fc.Arbitrary<Source> = fc.record({
  document: text(1),
  issuer: text(0),
  date: fc.constantFrom("", "2020", "2020-01", "2020-01-07"),
  locator: text(0),
  address: optional(fc.webUrl()),
  certainty: fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const),
});

const dated = { from: date, source: optional(source) };
const amounts = fc.array(fc.record({ profession, amount: kronor }), { maxLength: 3 });
const shares = fc.record({ healthCentre: share, region: share });

const patch: fc.Arbitrary<Patch> = fc.oneof(
  fc.record({ ...dated, kind: fc.constant("tariff" as const), amounts }),
  fc.record({ ...dated, kind: fc.constant("contactCharge" as const), amounts }),
  fc.record({
    ...dated,
    kind: fc.constant("patientFee" as const),
    amount: kronor,
    sharePaying: share,
    elasticity: growth,
  }),
  fc.record({
    ...dated,
    kind: fc.constant("allocation" as const),
    shares,
    unlisted,
    retroactive: fc.boolean(),
  }),
  fc.record({
    ...{ ...dated, kind: fc.constant("payers" as const), statePerContact: kronor },
    ...{ state: share, careRegion: share, provider: share, patient: share },
  }),
  fc.record({ ...dated, kind: fc.constant("cap" as const), perListed: kronor }),
  fc.record({ ...dated, kind: fc.constant("growth" as const), perYear: growth }),
  fc.record({
    ...dated,
    kind: fc.constant("stop" as const),
    returning: share,
    ownDigital: share,
    otherChannel: share,
    forgone: share,
    otherChannelPrice: optional(kronor),
  }),
  fc.record({
    ...dated,
    kind: fc.constant("visitCost" as const),
    perVisit: optional(kronor),
    realisable: share,
    substitution: share,
    upliftPerYear: growth,
  }),
  fc.record({
    ...dated,
    kind: fc.constant("ownService" as const),
    share,
    perContact: optional(kronor),
    bearer: party,
    oneOff: kronor,
    upliftPerYear: growth,
  }),
  fc.record({
    ...dated,
    kind: fc.constant("financing" as const),
    name: text(1),
    means: fc.constantFrom("grant" as const, "appropriation" as const, "capitation" as const),
    frame: kronor,
    validTo: optional(date),
  })
);

const policy: fc.Arbitrary<Policy> = fc.record({
  id: word,
  name: text(1),
  text: text(0),
  legalNote: optional(text(1)),
  status: fc.constantFrom(
    "proposed" as const,
    "motion" as const,
    "inquired" as const,
    "decided" as const,
    "implemented" as const
  ),
  sources: fc.uniqueArray(source, { maxLength: 3, selector: (each) => JSON.stringify(each) }),
  validFrom: optional(date),
  validTo: optional(date),
  patches: fc.array(patch, { maxLength: 4 }),
});

/** Heads of papers of which something is said: what nobody has said is not kept. */
const matter: fc.Arbitrary<Matter> = fc
  .record({
    title: optional(text(1)),
    region: optional(text(1)),
    administration: optional(text(1)),
    caseNumber: optional(text(1)),
    date: optional(date),
    author: optional(text(1)),
  })
  .filter((one) => saidOf(one) !== undefined);

export const arbitraryWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    terms: fc.record({ healthCentre: optional(text(1)), region: optional(text(1)) }),
    sources: fc.array(
      fc.record({
        role: fc.constantFrom(
          "contacts" as const,
          "units" as const,
          "tariffs" as const,
          "rules" as const
        ),
        place: text(1),
        columns: fc.dictionary(text(1), optional(word), { maxKeys: 3 }),
        kronorPerUnit: fc.constantFrom(1, 1000, 1000000, null),
      }),
      { maxLength: 2 }
    ),
    synthetic: fc.boolean(),
    rulesInForce: fc.array(fc.record({ from: date, shares, unlisted }), { maxLength: 2 }),
    lastOutcome: optional(month),
    laterRows: fc.constantFrom("incomplete" as const, "forecast" as const, null),
    lastMonth: optional(month),
    method: optional(
      fc.oneof(
        fc.constantFrom("half-trend" as const, "run-rate" as const, "drift" as const),
        growth
      )
    ),
    meanFees: optional(
      fc.array(
        fc.record({
          profession: optional(profession),
          year: fc.integer({ min: 1990, max: 2100 }),
          amount: kronor,
        }),
        { minLength: 1, maxLength: 2 }
      )
    ),
    inhabitants: optional(fc.nat()),
    matter: optional(matter),
    users: optional(fc.nat()),
    questions: fc.array(
      fc.record({
        text: text(1),
        kind: fc.constantFrom(...QUESTION_KINDS),
        status: fc.constantFrom(...QUESTION_STATUSES),
        owner: optional(text(1)),
        due: optional(date),
      }),
      { maxLength: 3 }
    ),
    stand: fc.array(text(1), { maxLength: 4 }),
    policies: fc.uniqueArray(policy, { maxLength: 4, selector: ({ id }) => id }),
  })
  .chain(({ matter: said, users, questions, stand, ...known }) => {
    const standpoints = known.policies.slice(0, stand.length).map(({ id }, i) => ({
      policy: id,
      text: stand[i]!,
    }));
    const rest = {
      ...known,
      ...(said && { matter: said }),
      ...(users !== null && { users }),
      ...(questions.length > 0 && { questions }),
      ...(standpoints.length > 0 && { standpoints }),
    };
    const ids = rest.policies.map(({ id }) => id);
    return fc
      .record({
        chosen: fc.shuffledSubarray(ids),
        baseline: fc.constantFrom("", ...ids),
      })
      .map((choice) => ({ ...rest, ...choice }));
  });
