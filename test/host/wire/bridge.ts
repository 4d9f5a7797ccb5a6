import type { Dispatcher } from "./dispatcher";
import type { Batch, BridgeMessage } from "./message";

/** The global that Microsoft's scripts talk to where it exists before they run. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Replaced by the client when it starts. */
  onMessageFromHost(text: string): void;
}

const request = 1;
const answer = 2;

/** Connects one add-in's client to the host. */
export function createBridge(dispatcher: Dispatcher): NativeBridge {
  let turn: Promise<unknown> = Promise.resolve();
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const message: BridgeMessage = JSON.parse(text);
      if (message.type !== request) return;
      // One batch at a time: Excel does not mix the actions of two either.
      turn = turn.then(() => answerBatch(message)).catch(console.error);
    },
    onMessageFromHost() {},
  };
  const answerBatch = async ({ id, message }: BridgeMessage) => {
    const result = await dispatcher.execute(readBatch(message.body));
    const body = JSON.stringify(result);
    bridge.onMessageFromHost(
      JSON.stringify({ id, type: answer, message: { statusCode: 200, headers: {}, body } })
    );
  };
  return bridge;
}

/** The client sends the batch as an object; over some of its routes, as JSON text. */
function readBatch(body: unknown): Batch {
  return typeof body === "string" ? JSON.parse(body) : (body as Batch);
}
