import { sha256Of } from "../receipt/receipt";

/** What the names of our bookmarks begin with; Word allows 40 characters, letters and digits. */
export const MARK = "nlk_";
const HASH_LENGTH = 24;

/** Names the bookmark around a text that is bound to a source, each of a document by itself. */
export type Binding = (key: string) => string;

export function createBinding(): Binding {
  let count = 0;
  return (key) => {
    count += 1;
    return `${MARK}${hashOfSource(key)}_${count}`;
  };
}

/** Short enough for a bookmark's name. @param key of the source */
export function hashOfSource(key: string): string {
  return sha256Of(key).slice(0, HASH_LENGTH);
}
