import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  monthOf,
  yearAndMonth,
} from "../../../core/calendar";
import type { ProfessionCode } from "../../../core/profession";
import { billedOn, type InvoiceLine } from "../invoiceLine";
import { listedAt } from "../listing";
import type { CheckContext, Judgement, LineRule } from "./rule";

/** Riksavtalet lets the home region refuse what is billed later. */
const MOST_MONTHS = 6;

/** The same day of the month so many months later, or the month's last. */
export function monthsAfter(day: Day, months: number): Day {
  const civil = civilOf(day);
  const { year, month } = yearAndMonth(monthOf(civil.year, civil.month) + months);
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** The patient is registered in another county than the one that is billed. */
const homeRegion: LineRule = {
  id: "homeRegion",
  creditReason: 1,
  source: { document: "claimContract", place: "reasonForCredit 1" },
  ofDigital: false,
  judge: ({ county, net }, { ownCounty }) =>
    county === null || ownCounty === null ? "unknown" : county === ownCounty ? "sound" : net,
};

const late: LineRule = {
  id: "late",
  creditReason: 6,
  source: { document: "claimContract", place: "reasonForCredit 6" },
  ofDigital: false,
  judge: (line) => judgedByDay(line, (billed) => billed > monthsAfter(line.visited, MOST_MONTHS)),
};

/** ÖR17. */
const beforeContact: LineRule = {
  id: "beforeContact",
  creditReason: 8,
  source: { document: "claimContract", place: "ÖR17, reasonForCredit 8" },
  ofDigital: false,
  judge: (line) => judgedByDay(line, (billed) => billed < line.visited),
};

function judgedByDay(line: InvoiceLine, isWrong: (billed: Day) => boolean): Judgement {
  const billed = billedOn(line);
  if (billed === null) return "unknown";
  return isWrong(billed) ? line.net : "sound";
}

/** Undersköterska, övrig, team …: the national recommendation has no tariff for them. */
const notCovered: LineRule = {
  id: "notCovered",
  creditReason: 9,
  source: { document: "tariff", place: "2019-06-14" },
  ofDigital: true,
  judge: ({ profession, net }, { schedule }) => {
    if (profession === null) return "unknown";
    return schedule.groups.get(profession as ProfessionCode) === null ? net : "sound";
  },
};

/** Telefonrådgivning, and what the user lists. */
const notBillable: LineRule = {
  id: "notBillable",
  creditReason: 9,
  source: { document: "claimContract", place: "reasonForCredit 9" },
  ofDigital: false,
  judge: ({ byTelephone, actionCode, net }, context) => {
    const isListed = actionCode !== null && context.notBillable.has(context.fold(actionCode));
    return byTelephone || isListed ? net : "sound";
  },
};

/** Listed in the home region with the company that bills: paid for twice. */
const sameGroup: LineRule = {
  id: "sameGroup",
  creditReason: null,
  source: { document: "own", place: "" },
  ofDigital: true,
  judge: (line, context) => {
    const listed = listedAt(line, context.listing);
    const biller = groupOf([line.provider, line.unitName, line.unitId], context);
    if (listed.unit === null || biller === null) return "unknown";
    const home = groupOf([listed.group, listed.unit], context);
    return home === biller ? line.net : "sound";
  },
};

/** The company of the first name that belongs to one; else the name itself. */
function groupOf(
  names: readonly (string | null)[],
  { groups, fold }: Pick<CheckContext, "groups" | "fold">
): string | null {
  const folded = names.flatMap((name) => (name === null ? [] : [fold(name)]));
  const known = folded.find((name) => groups.has(name));
  return known === undefined ? (folded[0] ?? null) : fold(groups.get(known)!);
}

/** Proposed: without an adequate needs assessment the care-giving region pays. */
const needsAssessment: LineRule = {
  id: "needsAssessment",
  creditReason: null,
  source: { document: "ds2023_27", place: "" },
  ofDigital: true,
  judge: ({ visited, needsAssessed, net }, { assessedFrom }) => {
    if (assessedFrom === null || visited < assessedFrom) return "sound";
    if (needsAssessed === null) return "unknown";
    return needsAssessed ? "sound" : net;
  },
};

export const rightLineRules: readonly LineRule[] = [
  homeRegion,
  late,
  beforeContact,
  notCovered,
  notBillable,
  sameGroup,
  needsAssessment,
];
