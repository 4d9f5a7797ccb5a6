import { HostError } from "./hostError";
import type { HostErrorCode } from "./hostError";
import { ActionType } from "./message";
import type { Batch } from "./message";

export type BatchChoice = number | ((batch: Batch) => boolean);

interface PlannedFault {
  readonly isMeant: (batch: Batch) => boolean;
  readonly error: HostError;
  readonly afterWrites: number;
}

/** Excel on the web takes and gives five of them at once, no more. */
const megabyte = 1024 * 1024;

/** What goes wrong on purpose, for tests of what the add-in then says and does. */
export class Faults {
  /** Batches that have arrived, but for those in which the client only gives back its references. */
  batchCount = 0;
  /** Milliseconds that pass before a batch is carried out. */
  delay = 0;
  /** In bytes, of a request and of an answer. */
  payloadLimit = 5 * megabyte;
  /** Office's code for what goes wrong when the file is asked for; 0 for nothing. */
  fileError = 0;
  private planned: PlannedFault[] = [];
  private gate: Gate | undefined;
  private editing: Gate | undefined;

  /**
   * Lets a batch fail, once: the next is number 1. With `afterWrites` so many properties of the
   * batch are set before, and nothing is taken back, as in Excel.
   */
  failBatch(
    which: BatchChoice,
    code: HostErrorCode = "GeneralException",
    { afterWrites = 0, message }: { afterWrites?: number; message?: string } = {}
  ): void {
    const number = typeof which === "number" ? this.batchCount + which : undefined;
    this.planned.push({
      isMeant: (batch) => (typeof which === "function" ? which(batch) : this.batchCount === number),
      error: new HostError(code, message),
      afterWrites,
    });
  }

  /** Until it ends, requests are refused; those sent with delayForCellEdit wait. */
  cellEditMode(isOn: boolean): void {
    if (isOn) this.editing ??= new Gate();
    else {
      this.editing?.open();
      this.editing = undefined;
    }
  }

  get isCellEditMode(): boolean {
    return this.editing !== undefined;
  }

  /** Keeps batches waiting until `release`. */
  hold(): void {
    this.gate ??= new Gate();
  }

  release(): void {
    this.gate?.open();
    this.gate = undefined;
  }

  arrive(batch: Batch): PlannedFault | undefined {
    if (isCleaning(batch)) return undefined;
    this.batchCount++;
    const index = this.planned.findIndex(({ isMeant }) => isMeant(batch));
    return index < 0 ? undefined : this.planned.splice(index, 1)[0];
  }

  /** The actions of a batch that come before its fault. */
  before({ Actions }: Batch, { afterWrites }: PlannedFault): Batch["Actions"] {
    if (afterWrites === 0) return [];
    let writes = 0;
    const last = Actions.findIndex(
      ({ ActionType: type }) => type === ActionType.SetProperty && ++writes === afterWrites
    );
    return last < 0 ? Actions : Actions.slice(0, last + 1);
  }

  async wait(): Promise<void> {
    await this.editing?.opened;
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    await this.gate?.opened;
  }

  /** Whether a text is too long to be sent. */
  isTooLong(text: string): boolean {
    // A character has at most three bytes for each unit of its length.
    if (text.length * 3 <= this.payloadLimit) return false;
    return text.length > this.payloadLimit || byteLength(text) > this.payloadLimit;
  }
}

class Gate {
  open!: () => void;
  readonly opened = new Promise<void>((resolve) => (this.open = resolve));
}

function isCleaning({ Actions }: Batch): boolean {
  const names = new Set(Actions.map(({ Name }) => Name).filter((name) => name !== ""));
  return names.size === 1 && names.has("_RemoveReference");
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
