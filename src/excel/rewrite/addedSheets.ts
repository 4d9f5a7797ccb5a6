import { forgetMark, readMarkText } from "../ownSheet";
import { reasonOf } from "../reason";

/** Sheets that are there and should not be. */
export class SheetsLeftBehind extends Error {
  constructor(
    /** The add-in has added them, unfinished or as an aid. */
    readonly sheets: readonly string[],
    readonly cause: unknown,
    /** Hold what stood in the user's sheets, where these may be half written; empty: they are not. */
    readonly copies: readonly string[] = []
  ) {
    super(reasonOf(cause));
    this.name = "SheetsLeftBehind";
  }
}

/** What the add-in adds to a workbook while it works, to be taken away again. */
export class AddedSheets {
  /** Names by id. */
  private readonly ids = new Map<string, string>();

  private isAdded = false;

  private constructor(
    private readonly context: Excel.RequestContext,
    private readonly names: readonly string[],
    /** The colour of their tabs until they are known: nobody else's has it. */
    private readonly color: string
  ) {}

  /**
   * Adds sheets of names that are free. They are marked in the same request: if no answer comes, a
   * sheet of such a name may be a colleague's.
   * @throws SheetsLeftBehind when some have been added, not all, and stay
   */
  static async add(
    context: Excel.RequestContext,
    names: readonly string[]
  ): Promise<readonly [AddedSheets, readonly Excel.Worksheet[]]> {
    const color = Math.floor(Math.random() * 0x1000000);
    const added = new AddedSheets(context, names, `#${color.toString(16).padStart(6, "0")}`);
    try {
      const fresh = names.map((name) => {
        const sheet = context.workbook.worksheets.add(name).load("id, name");
        sheet.tabColor = added.color;
        return sheet;
      });
      await context.sync();
      for (const sheet of fresh) {
        added.ids.set(sheet.id, sheet.name);
        // Goes with whatever is asked for next.
        sheet.tabColor = "";
      }
      added.isAdded = true;
      return [added, fresh];
    } catch (error) {
      await added.takeAway(error);
      throw error;
    }
  }

  /** Somebody else answers for these from now on. */
  keep(id: string): void {
    this.ids.delete(id);
  }

  /** @throws SheetsLeftBehind */
  async takeAway(cause: unknown): Promise<void> {
    try {
      await this.remove(await this.find());
    } catch {
      const left = await this.find().catch(() => null);
      const names: string[] = left ? [] : this.isAdded ? [...this.ids.values()] : [...this.names];
      // Each by itself, so that one which stays does not keep the others.
      for (const one of left ?? []) await this.remove([one]).catch(() => names.push(one.name));
      if (names.length > 0) throw new SheetsLeftBehind(names, cause);
    }
  }

  private async remove(sheets: readonly { readonly id: string }[]): Promise<void> {
    const marks = sheets.map(({ id }) => readMarkText(this.context, id));
    await this.context.sync();
    for (const [i, { id }] of sheets.entries()) {
      if (!marks[i]!.isNullObject) forgetMark(this.context, id);
      this.context.workbook.worksheets.getItem(id).delete();
    }
    await this.context.sync();
  }

  private async find(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const sheets = this.context.workbook.worksheets.load("items/id, items/name, items/tabColor");
    await this.context.sync();
    return sheets.items.filter(({ id, name, tabColor }) =>
      this.isAdded
        ? this.ids.has(id)
        : this.names.includes(name) && tabColor.toLowerCase() === this.color
    );
  }
}
