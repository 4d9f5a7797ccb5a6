import { absoluteAddress, parseAddress } from "../address";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/** Documented: begins with a letter, underscore or backslash, has no blank, is no cell address. */
const nameRule = /^(?![A-Z]{1,3}\d+$|R\d*C\d*$|[RC]$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu;

export function isDefinableName(name: string): boolean {
  return nameRule.test(name);
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): NamedItem[] {
    return this.workbook.grid.names().map(({ name }) => new NamedItem(this.workbook, name));
  }

  find(key: string): NamedItem | undefined {
    return this.items().find(({ Name }) => Name.toLowerCase() === String(key).toLowerCase());
  }

  Add(name: string, reference: Range | string): NamedItem {
    if (!isDefinableName(name)) throw new HostError("InvalidArgument");
    if (this.find(name)) throw new HostError("ItemAlreadyExists");
    const formula =
      typeof reference === "string"
        ? reference
        : `=${absoluteAddress(reference.sheet.name, reference.area)}`;
    if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
    this.workbook.editableStructure();
    const { grid, formulas } = this.workbook;
    grid.setName(name, formulas.translate(formula, grid.activeSheet().id, 0, 0));
    this.workbook.markChanged();
    return new NamedItem(this.workbook, name);
  }
}

/** Names that hold within one sheet: the grid has none. */
export class SheetNames extends HostCollection<NamedItem> {
  items(): NamedItem[] {
    return [];
  }

  find(): undefined {
    return undefined;
  }
}

export class NamedItem extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly key: string
  ) {
    super();
  }

  override get itemId(): string {
    return this.key;
  }

  get Name(): string {
    return this.key;
  }

  get Formula(): string {
    const named = this.workbook.grid.names().find(({ name }) => name === this.key);
    if (!named) throw new HostError("ItemNotFound");
    return named.formula;
  }

  get Scope(): string {
    return "Workbook";
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidReference");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const reference = /^=((?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Z0-9:$]+)$/i.exec(this.Formula)?.[1];
    const { sheet = "", area } = reference ? parseAddress(reference) : { area: undefined };
    const worksheet = this.workbook.Worksheets.find(sheet);
    return worksheet && area ? new Range(this.workbook, worksheet.Id, area) : null;
  }

  Delete(): void {
    this.workbook.editableStructure();
    this.workbook.grid.removeName(this.key);
    this.workbook.markChanged();
  }
}
