import { Inflate } from "fflate";
import { refuse } from "../fault";
import { crc32 } from "./crc32";
import type { Entry } from "./directory";

const PIECE = 64 * 1024;

/** The bytes of an entry; stops as soon as there are more than it has said there are. */
export function inflateEntry(entry: Entry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflateDeflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    refuse("package.damaged", entry.name);
  return bytes;
}

function inflateDeflated({ name, packed, size }: Entry): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) refuse("package.suspicious", name);
    bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE)
    push(inflate, packed.subarray(at, at + PIECE), at + PIECE >= packed.length, name);
  return bytes.subarray(0, length);
}

/** The library throws errors of its own for bytes that are not deflated. */
function push(inflate: Inflate, piece: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(piece, last);
  } catch (error) {
    if (error instanceof Error && "code" in error) refuse("package.damaged", name);
    throw error;
  }
}
