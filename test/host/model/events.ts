import { formatArea } from "../address";
import type { Area } from "../grid/grid";

/** One event as the client is told of it: the target is a sheet's id, "Workbook", or nothing. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

// The numbers are the client's own (excel-web-16.00.js).
const category = 65536;
const workbookTarget = "Workbook";
const types = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

/** What happened in the workbook since it was last told. The client knows who listens. */
export class WorkbookEvents {
  /** False while the add-in has switched events off. */
  isOn = true;
  private entries: EventEntry[] = [];
  private lastSelection = "";

  constructor(
    private readonly selection: () => { readonly sheetId: string; readonly area: Area },
    private readonly onEvent: () => void
  ) {}

  selectionChanged(): void {
    const { sheetId, area } = this.selection();
    const address = formatArea(area);
    // The grid tells of a selection that a click makes more than once.
    if (this.lastSelection === `${sheetId}!${address}`) return;
    const [lastSheet] = this.lastSelection.split("!");
    this.lastSelection = `${sheetId}!${address}`;
    if (lastSheet && lastSheet !== sheetId) {
      this.ofSheet("deactivated", lastSheet, {});
      this.ofSheet("activated", sheetId, {});
    }
    this.add(types.documentSelectionChanged, "", {});
    this.ofSheet("selectionChanged", sheetId, { address });
  }

  changed(sheetId: string, area: Area): void {
    const { row, column, rows, columns } = area;
    this.ofSheet("changed", sheetId, {
      address: formatArea(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      referenceId: [sheetId, row, column, rows, columns].join(","),
    });
  }

  added(sheetId: string): void {
    this.ofSheet("added", sheetId, { source: "Local" });
  }

  deleted(sheetId: string): void {
    this.ofSheet("deleted", sheetId, { source: "Local" });
  }

  renamed(sheetId: string, nameBefore: string, nameAfter: string): void {
    this.ofSheet("nameChanged", sheetId, { source: "Local", nameBefore, nameAfter });
  }

  shown(sheetId: string, visibilityBefore: string, visibilityAfter: string): void {
    this.ofSheet("visibilityChanged", sheetId, {
      source: "Local",
      visibilityBefore,
      visibilityAfter,
    });
  }

  protected(sheetId: string, isProtected: boolean): void {
    this.ofSheet("protectionChanged", sheetId, { source: "Local", isProtected });
  }

  take(): EventEntry[] {
    return this.entries.splice(0);
  }

  private ofSheet(type: keyof typeof types, sheetId: string, details: object): void {
    for (const target of [sheetId, workbookTarget]) {
      this.add(types[type], target, { ...details, worksheetId: sheetId });
    }
  }

  private add(messageType: number, targetId: string, details: object): void {
    if (!this.isOn) return;
    const message = JSON.stringify(details);
    this.entries.push({ messageCategory: category, messageType, targetId, message });
    this.onEvent();
  }
}
