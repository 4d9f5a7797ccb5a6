import type { Steps } from "../../core/steps";
import { eachInSteps } from "../../core/steps";
import type { InvoiceLine } from "./invoiceLine";

/** What the credit invoices of a run take back. Positions are those of the lines. */
export interface Credits {
  /** The line that a credit takes back, by the credit's position. */
  readonly originals: ReadonlyMap<number, number>;
  /** Lines of which nothing is left, and lines of which a part is. */
  readonly whole: ReadonlySet<number>;
  readonly partly: ReadonlySet<number>;
  /** Credits whose original is not among the lines, or has been taken back already. */
  readonly unmatched: readonly number[];
}

/**
 * Matches each credit with its original by what it refers to: the underlag (or the invoice) with the
 * post, else with the vårdkontakt. Nothing is matched by likeness. A line is taken back as a whole
 * once; several partial credits may take from it.
 */
export function* matchCredits(lines: readonly InvoiceLine[]): Steps<Credits> {
  // Few documents are credited: only their lines are remembered by what may refer to them.
  const credited = new Set<string>();
  yield* eachInSteps(lines, ({ isCredit, originalClaim, originalInvoice }) => {
    if (!isCredit) return;
    if (originalClaim !== null) credited.add(originalClaim);
    if (originalInvoice !== null) credited.add(originalInvoice);
  });
  const isCredited = (document: string | null): boolean =>
    document !== null && credited.has(document);
  const byReference = new Map<string, number>();
  yield* eachInSteps(lines, (line, at) => {
    if (line.isCredit || !(isCredited(line.claim) || isCredited(line.invoice))) return;
    for (const key of ownKeys(line)) if (!byReference.has(key)) byReference.set(key, at);
  });
  const originals = new Map<number, number>();
  const left = new Map<number, number>();
  const unmatched: number[] = [];
  yield* eachInSteps(lines, (line, at) => {
    if (!line.isCredit) return;
    const original = referredKeys(line)
      .map((key) => byReference.get(key))
      .find((found) => found !== undefined);
    const remaining = original === undefined ? 0 : (left.get(original) ?? lines[original]!.net);
    const taken = Math.abs(line.net);
    if (original === undefined || taken > remaining) unmatched.push(at);
    else {
      originals.set(at, original);
      left.set(original, remaining - taken);
    }
  });
  const of = (isWhole: boolean): ReadonlySet<number> =>
    new Set([...left].flatMap(([at, remaining]) => ((remaining === 0) === isWhole ? [at] : [])));
  return { originals, whole: of(true), partly: of(false), unmatched };
}

type Reference = Pick<InvoiceLine, "claim" | "invoice" | "lineId" | "contact">;

function ownKeys({ claim, invoice, lineId, contact }: Reference): readonly string[] {
  return keysOf(claim, invoice, lineId, contact);
}

function referredKeys(line: InvoiceLine): readonly string[] {
  return keysOf(line.originalClaim, line.originalInvoice, line.originalLine, line.contact);
}

function keysOf(
  claim: string | null,
  invoice: string | null,
  post: number | null,
  contact: number | null
): readonly string[] {
  const within = [
    ...(claim === null ? [] : [`u${claim}`]),
    ...(invoice === null ? [] : [`f${invoice}`]),
  ];
  const which = [
    ...(post === null ? [] : [`p${post}`]),
    ...(contact === null ? [] : [`k${contact}`]),
  ];
  return which.flatMap((one) => within.map((where) => `${where}\0${one}`));
}
