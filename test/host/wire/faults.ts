import { HostError, type HostErrorCode } from "./hostError";
import { ActionType, type Batch } from "./message";

export type BatchChoice = number | ((batch: Batch) => boolean);

interface PlannedFault {
  readonly isMeant: (batch: Batch) => boolean;
  readonly error: HostError;
  /** How many properties are set before; Infinity: all of the batch is carried out. */
  readonly afterWrites: number;
  readonly isLasting: boolean;
}

interface FailureOptions {
  readonly afterWrites?: number;
  readonly message?: string;
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
  /**
   * Waited for before a batch takes its turn, so that others can have theirs meanwhile: what a
   * colleague or another pane does between two syncs.
   */
  beforeBatch: ((batch: Batch) => Promise<void> | undefined) | undefined;
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
    { afterWrites = 0, message }: FailureOptions = {}
  ): void {
    const number = typeof which === "number" ? this.batchCount + which : undefined;
    this.planned.push({
      isMeant: (batch) => (typeof which === "function" ? which(batch) : this.batchCount === number),
      error: new HostError(code, message),
      afterWrites,
      isLasting: false,
    });
  }

  /** Carries a batch out, and then answers that it has failed, as when the connection breaks. */
  loseAnswer(which: BatchChoice, code: HostErrorCode = "GeneralException"): void {
    this.failBatch(which, code, { afterWrites: Infinity });
  }

  /** Lets every batch fail from a number on: the next is number 1. */
  failFrom(first: number, code: HostErrorCode = "GeneralException"): void {
    const number = this.batchCount + first;
    this.planned.push({
      isMeant: () => this.batchCount >= number,
      error: new HostError(code),
      afterWrites: 0,
      isLasting: true,
    });
  }

  /** Forgets the faults that are planned. */
  recover(): void {
    this.planned = [];
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
    const fault = this.planned.find(({ isMeant }) => isMeant(batch));
    if (fault && !fault.isLasting) this.planned.splice(this.planned.indexOf(fault), 1);
    return fault;
  }

  /** undefined: nobody has anything to do before it. */
  interrupt(batch: Batch): Promise<void> | undefined {
    return isCleaning(batch) ? undefined : this.beforeBatch?.(batch);
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
