import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";

/** What jsdom lacks of a browser. @param darkWish whether the user prefers a dark page */
export function completeBrowser(darkWish = false): void {
  const matchMedia = (media: string): Partial<MediaQueryList> => ({
    media,
    matches: darkWish && media === "(prefers-color-scheme: dark)",
    addEventListener() {},
    removeEventListener() {},
  });
  Object.assign(globalThis, { MessageChannel, TextDecoder, TextEncoder, matchMedia });
}
