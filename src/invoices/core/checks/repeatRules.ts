import { ITEMS_A_STEP, eachInSteps, type Steps } from "../../../core/steps";
import { billedOn, type InvoiceLine, providerOf } from "../invoiceLine";
import {
  type CheckContext,
  type CheckRule,
  type ComparingRules,
  type Finding,
  isOwed,
} from "./rule";

/**
 * The same care billed twice: the same post of the same underlag, or the same åtgärd at the same price of
 * the same patient, day, unit and profession, unless the file tells two vårdkontakter apart. The
 * line that was billed later is told of.
 */
const double: CheckRule = {
  id: "double",
  creditReason: 7,
  source: { document: "claimContract", place: "reasonForCredit 7" },
};

/** Several contacts of one patient with one provider on one day: no rule forbids it, and the provider is asked. */
const sameDay: CheckRule = {
  id: "sameDay",
  creditReason: null,
  source: { document: "own", place: "" },
};

function* findRepeats(context: CheckContext): Steps<readonly Finding[]> {
  const { lines, channels } = context;
  const byPerson = new Map<number, number[]>();
  const byPost = new Map<string, Map<number, number>>();
  const doubles = new Map<number, number>();
  yield* eachInSteps(lines, (line, at) => {
    if (!isOwed(context, at)) return;
    const { claim, lineId } = line;
    if (claim !== null && lineId !== null) {
      const posts = byPost.get(claim) ?? new Map<number, number>();
      byPost.set(claim, posts);
      const earlier = posts.get(lineId);
      if (earlier === undefined) posts.set(lineId, at);
      else if (isSameCare(lines[earlier]!, line)) doubles.set(at, earlier);
    }
    const person = line.patient ?? line.contact;
    if (person === null) return;
    const own = byPerson.get(person);
    if (own) own.push(at);
    else byPerson.set(person, [at]);
  });
  const several = new Map<number, number>();
  let looked = 0;
  for (const own of byPerson.values()) {
    if (own.length > 1) comparePerson(own, lines, doubles, several);
    if ((looked += 1) % ITEMS_A_STEP === 0) yield;
  }
  const isDigital = (at: number): boolean => channels[at] === "digital";
  return [
    ...findingsOf("double", doubles, lines),
    ...findingsOf(
      "sameDay",
      new Map([...several].filter(([at, other]) => isDigital(at) && isDigital(other))),
      lines
    ),
  ];
}

/** @param own positions of one patient's lines */
function comparePerson(
  own: readonly number[],
  lines: readonly InvoiceLine[],
  doubles: Map<number, number>,
  several: Map<number, number>
): void {
  const ordered = [...own].sort(
    (a, b) =>
      lines[a]!.visited - lines[b]!.visited || billed(lines[a]!) - billed(lines[b]!) || a - b
  );
  for (const [i, at] of ordered.entries()) {
    const line = lines[at]!;
    for (let before = i - 1; before >= 0; before -= 1) {
      const other = ordered[before]!;
      const earlier = lines[other]!;
      if (earlier.visited !== line.visited) break;
      if (doubles.has(other)) continue;
      if (isSameCare(earlier, line)) {
        doubles.set(at, other);
        several.delete(at);
        break;
      }
      if (!doubles.has(at) && !isSameContact(earlier, line) && isSameProvider(earlier, line))
        several.set(at, other);
    }
  }
}

function billed(line: InvoiceLine): number {
  return billedOn(line) ?? Infinity;
}

function isSameCare(one: InvoiceLine, other: InvoiceLine): boolean {
  const areApart = one.contact !== null && other.contact !== null && one.contact !== other.contact;
  return (
    !areApart &&
    one.patient === other.patient &&
    one.visited === other.visited &&
    one.profession === other.profession &&
    one.actionCode === other.actionCode &&
    one.net === other.net &&
    isSameProvider(one, other)
  );
}

function isSameContact(one: InvoiceLine, other: InvoiceLine): boolean {
  return one.contact !== null && one.contact === other.contact;
}

function isSameProvider(one: InvoiceLine, other: InvoiceLine): boolean {
  return providerOf(one) === providerOf(other);
}

function findingsOf(
  rule: "double" | "sameDay",
  pairs: ReadonlyMap<number, number>,
  lines: readonly InvoiceLine[]
): readonly Finding[] {
  const creditReason = rule === "double" ? 7 : null;
  return [...pairs].map(([line, other]) => ({
    rule,
    line,
    ore: lines[line]!.net,
    creditReason,
    other,
  }));
}

export const repeats: ComparingRules = { rules: [double, sameDay], find: findRepeats };
