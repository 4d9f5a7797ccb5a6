import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** A new workbook for every test, reached through Microsoft's client. */
export class ModelSession {
  session!: Session;

  constructor() {
    beforeEach(() => {
      this.session = openSession(standIn);
    });
    afterEach(() => this.session.close());
  }

  /** Carries out work on the first sheet, and one more sync. */
  onSheet<T>(work: Work<T>): Promise<T> {
    return this.session.run(async (context) => {
      const result = await work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return result;
    });
  }

  /** The error that the work ends in; undefined where it ends in none. */
  failure(work: Work<unknown>): Promise<{ code: string; message: string } | undefined> {
    return this.onSheet(work).then(
      () => undefined,
      ({ code, message }) => ({ code, message })
    );
  }
}
