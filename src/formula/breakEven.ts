import { breakEvenShare } from "../core/breakEven";
import type { ArgumentName } from "../core/fault";
import { failure, type Result, success } from "../core/result";
import { numberAt, placeOf, readSingle } from "./argument";
import { isFault } from "./cell";
import type { Output } from "./output";

/** What BREAK_EVEN was asked, read and found sound. */
export interface BreakEvenQuestion {
  readonly tariff: number;
  readonly visitCost: number;
  readonly borneShare: number;
  readonly contacts: number | null;
  /** 0 without one; otherwise there are contacts to spread it over. */
  readonly oneOff: number;
}

/**
 * BREAK_EVEN(tariff, avoidable_visit_cost, [borne_share], [contacts], [one_off_cost]): the share of
 * the stopped contacts that may return as physical visits before the saving is gone.
 */
export function breakEven(args: readonly unknown[]): Result<Output> {
  const question = readBreakEven(args);
  if (!question.ok) return question;
  const { oneOff, contacts } = question.value;
  const oneOffPerContact = oneOff === 0 ? 0 : oneOff / contacts!;
  return success([[breakEvenShare({ ...question.value, oneOffPerContact })]]);
}

/** @param args as BREAK_EVEN lists them */
export function readBreakEven(args: readonly unknown[]): Result<BreakEvenQuestion> {
  const tariff = readNumber("tariff", args[0]);
  if (!tariff.ok) return tariff;
  const visitCost = readNumber("avoidable_visit_cost", args[1]);
  if (!visitCost.ok) return visitCost;
  const borneShare = readNumber("borne_share", args[2]);
  if (!borneShare.ok) return borneShare;
  const contacts = readNumber("contacts", args[3]);
  if (!contacts.ok) return contacts;
  const oneOff = readNumber("one_off_cost", args[4]);
  if (!oneOff.ok) return oneOff;
  if (tariff.value === null) return failure({ code: "argument.missing", argument: "tariff" });
  if (!visitCost.value)
    return visitCost.value === null
      ? failure({ code: "argument.missing", argument: "avoidable_visit_cost" })
      : failure({ code: "breakeven.freeVisit" });
  if (borneShare.value !== null && borneShare.value > 1)
    return failure({ code: "breakeven.borneShare", value: borneShare.value });
  // A one-off cost is spread over the contacts, so it needs some.
  if (oneOff.value && !contacts.value) return failure({ code: "breakeven.contactsMissing" });
  return success({
    tariff: tariff.value,
    visitCost: visitCost.value,
    borneShare: borneShare.value ?? 1,
    contacts: contacts.value,
    oneOff: oneOff.value ?? 0,
  });
}

function readNumber(argument: ArgumentName, raw: unknown): Result<number | null> {
  const read = readSingle(argument, raw);
  if (!read.ok) return read;
  if (read.value === null) return success(null);
  const value = numberAt(read.value, 0, 0);
  if (isFault(value)) return failure(value);
  return value !== null && value < 0
    ? failure({ code: "cell.negative", at: placeOf(read.value, 0, 0), value })
    : success(value);
}
