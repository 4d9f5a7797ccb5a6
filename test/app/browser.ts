import { setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

/** A port that listens holds the process: React's scheduler has one as long as the page lasts. */
class Channel extends MessageChannel {
  constructor() {
    super();
    setImmediate(() => [this.port1, this.port2].forEach((port) => port.unref()));
  }
}

/** What jsdom lacks of a browser. @param darkWish whether the user prefers a dark page */
export function completeBrowser(darkWish = false): void {
  const matchMedia = (media: string): Partial<MediaQueryList> => ({
    media,
    matches: darkWish && media === "(prefers-color-scheme: dark)",
    addEventListener() {},
    removeEventListener() {},
  });
  Object.assign(globalThis, { MessageChannel: Channel, TextDecoder, TextEncoder, matchMedia });
  Blob.prototype.arrayBuffer ??= readBlob;
}

function readBlob(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error!);
    reader.readAsArrayBuffer(this);
  });
}
