import type { AskedTime } from "../periodField";
import { type Problems, sourcePlace } from "../problems";
import { RowTally } from "../rowTally";
import type { SourceTable } from "../sourceTable";
import type { Question } from "./time";

interface Asked {
  readonly first: AskedTime;
  readonly tally: RowTally;
}

/** Rows whose periods wait for an answer: unread, with what they come to. */
export class AskedPeriods {
  private readonly byQuestion = new Map<Question, Asked>();

  /** @param cost öre */
  add(first: AskedTime, contacts: number | null, cost: number | null): void {
    const known = this.byQuestion.get(first.question) ?? { first, tally: new RowTally() };
    this.byQuestion.set(first.question, known);
    known.tally.add(contacts, cost);
  }

  report({ source, sheet }: SourceTable, problems: Problems): void {
    for (const [question, { first, tally }] of this.byQuestion) {
      const { column, sample, readings } = first;
      const place = sourcePlace(source.place, sheet, column.heading);
      const sums = tally.sums();
      if (question === "yearMissing")
        problems.report(place, { code: "period.yearMissing", sample, ...sums });
      else
        problems.report(place, {
          code: `period.${question}`,
          sample,
          readings: readings(),
          ...sums,
        });
    }
  }
}
