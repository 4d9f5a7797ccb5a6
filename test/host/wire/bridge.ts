import type { EventEntry } from "../model/events";
import type { Dispatcher } from "./dispatcher";
import { Faults } from "./faults";
import { HostError } from "./hostError";
import type { Batch, BatchAnswer, BridgeMessage } from "./message";

/** The global that Microsoft's scripts talk to where it exists before they run. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Replaced by the client when it starts. */
  onMessageFromHost(text: string): void;
}

const request = 1;
const answer = 2;
const event = 3;

/** A bit of a request's flags: it waits where the user is typing in a cell. */
const delayForCellEdit = 64;

export interface BridgeOptions {
  readonly faults?: Faults;
  /** What is to be told to the add-in after a batch. */
  readonly takeEvents?: () => readonly EventEntry[];
}

/** Connects one add-in's client to the host. */
export function createBridge(
  dispatcher: Dispatcher,
  { faults = new Faults(), takeEvents = () => [] }: BridgeOptions = {}
): NativeBridge {
  let turn: Promise<unknown> = Promise.resolve();
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const message: BridgeMessage = JSON.parse(text);
      if (message.type !== request) return;
      const refused = refusal(message, text);
      if (refused) return send(message.id, failed(refused));
      const batch = readBatch(message.message.body);
      const interruption = faults.interrupt(batch);
      if (interruption) interruption.then(() => queue(message.id, batch)).catch(console.error);
      else queue(message.id, batch);
    },
    onMessageFromHost() {},
  };
  const refusal = ({ flags = 0 }: BridgeMessage, text: string): HostError | undefined => {
    if (faults.isTooLong(text)) return new HostError("RequestPayloadSizeLimitExceeded");
    if (faults.isCellEditMode && !(flags & delayForCellEdit)) {
      return new HostError("InvalidOperationInCellEditMode");
    }
    return undefined;
  };
  // One batch at a time: Excel does not mix the actions of two either.
  const queue = (id: number, batch: Batch) => {
    turn = turn.then(() => answerBatch(id, batch)).catch(console.error);
  };
  const answerBatch = async (id: number, batch: Batch) => {
    const fault = faults.arrive(batch);
    await faults.wait();
    const Actions = fault ? faults.before(batch, fault) : batch.Actions;
    const result = await dispatcher.execute({ ...batch, Actions });
    // The client looks up the action that the error is of.
    const failedAt = Math.min(Actions.length, batch.Actions.length - 1);
    send(id, fault && !result.Error ? { ...result, ...failed(fault.error, failedAt) } : result);
    const entries = takeEvents();
    if (entries.length > 0) sendEvents(bridge, entries);
  };
  const send = (id: number, result: BatchAnswer) => {
    let body = JSON.stringify(result);
    if (faults.isTooLong(body)) {
      body = JSON.stringify(failed(new HostError("ResponsePayloadSizeLimitExceeded")));
    }
    const message = { statusCode: 200, headers: {}, body };
    // The client expects no answer before its own call has returned.
    queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ id, type: answer, message })));
  };
  return bridge;
}

/** Tells the add-in's client what happened in the workbook. */
export function sendEvents(bridge: NativeBridge, entries: readonly EventEntry[]): void {
  bridge.onMessageFromHost(JSON.stringify({ id: 0, type: event, message: { entries } }));
}

function failed({ code, message, statusCode }: HostError, index = 0): BatchAnswer {
  return {
    TraceIds: [],
    Results: [],
    Error: {
      Code: code,
      Message: message,
      Location: "",
      ActionIndex: index,
      HttpStatusCode: statusCode,
    },
  };
}

/** The client sends the batch as an object; over some of its routes, as JSON text. */
function readBatch(body: unknown): Batch {
  return typeof body === "string" ? JSON.parse(body) : (body as Batch);
}
