import {
  errorCell,
  isError,
  mapMatrix,
  type Argument,
  type CallResult,
  type CellValue,
  type FunctionRunner,
} from "./call";
import type { NativeBridge } from "./wire/bridge";
import type { Action, Batch, BridgeMessage } from "./wire/message";

/** How Microsoft's runtime reports a function that failed (its internal numbers). */
const errorNames: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Turns error arguments into CustomFunctions.Error; rich data come as JSON text. */
const flags = 4 + 8;

/** A thrown CustomFunctions.Error inside a matrix, as the runtime writes it. */
interface WireError {
  readonly valueType: "CustomFunctionError";
  readonly basicValue: string;
  readonly message?: string;
}

/** An entry of SetInvocationArrayResults, or of SetInvocationResults as an object. */
type WireResult =
  | readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number]
  | {
      readonly id: number;
      readonly failed?: boolean;
      readonly value: unknown;
      readonly errorCode?: number;
    };

/**
 * The Excel side of Microsoft's custom-functions-runtime.js: set `bridge` as the global
 * `_richApiNativeBridge`, run the script, then the bundle; `call` then goes the way that a cell's
 * formula goes. The messages are undocumented and were read from the script.
 */
export class CustomFunctionsHost implements FunctionRunner {
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => this.answer(JSON.parse(text)),
    onMessageFromHost() {},
  };
  private readonly waiting = new Map<number, (result: CallResult) => void>();
  private outbox: object[] = [];
  private lastId = 0;

  /** Calls made in the same tick go in one message: the runtime waits 500 ms between answers. */
  call(id: string, args: readonly Argument[]): Promise<CallResult> {
    return new Promise((resolve) => {
      const invocationId = ++this.lastId;
      this.waiting.set(invocationId, resolve);
      if (this.outbox.length === 0) queueMicrotask(() => this.flush());
      this.outbox.push({
        messageCategory: 1,
        messageType: 1000,
        targetId: "",
        message: JSON.stringify({
          invocationId,
          functionName: id,
          parameterValues: args.map(toWire),
          address: "Blad1!A1",
          flags,
          parameterAddresses: [],
        }),
      });
    });
  }

  private flush(): void {
    const entries = this.outbox;
    this.outbox = [];
    this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  private answer(message: BridgeMessage): void {
    const body = message.message.body;
    const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
    batch.Actions.forEach((action) => this.receive(action));
    const results = batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
    const answer = { TraceIds: [], Results: results };
    this.bridge.onMessageFromHost(
      JSON.stringify({
        id: message.id,
        type: 2,
        message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) },
      })
    );
  }

  private receive(action: Action): void {
    if (!/^SetInvocation(Array)?Results$/.test(action.Name)) return;
    const [results = []] = (action.ArgumentInfo?.Arguments ?? []) as WireResult[][];
    for (const result of results) {
      const { id, failed, value, errorCode } = toObject(result);
      this.waiting.get(id)?.(failed ? toError(value, errorCode) : toMatrix(value));
      this.waiting.delete(id);
    }
  }
}

function toWire(argument: Argument): unknown {
  return (
    argument && mapMatrix(argument, (cell) => (isError(cell) ? toWireError(cell.error) : cell))
  );
}

function toWireError(code: string): object {
  return { value: JSON.stringify({ type: "CustomFunctionError", code }) };
}

function toObject(result: WireResult) {
  if (!("id" in result)) {
    const [id, succeeded, value, errorCode] = result;
    return { id, failed: !succeeded, value, errorCode };
  }
  return { failed: false, errorCode: undefined, ...result };
}

function toError(value: unknown, errorCode = 0): CallResult {
  // Codes without a name are exceptions that carry no message to the user.
  const name = errorNames[errorCode];
  return name ? errorCell(name, String(value ?? "")) : { error: "#VALUE!" };
}

function toMatrix(value: unknown): CallResult {
  return mapMatrix(Array.isArray(value) ? value : [[value]], fromWire);
}

function fromWire(cell: unknown): CellValue {
  return isWireError(cell) ? errorCell(cell.basicValue, cell.message) : (cell as CellValue);
}

function isWireError(cell: unknown): cell is WireError {
  return typeof cell === "object" && cell !== null && "valueType" in cell;
}
