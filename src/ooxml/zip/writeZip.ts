import type { Entry } from "./directory";

const UTF8 = 0x0800;

/** A ZIP file of the entries, whose packed bytes go in as they are. */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const header = headerOf(entry, name.length);
    const local = record(0x04034b50, [...header, [2, 0]]);
    central.push(
      record(0x02014b50, [[2, 20], ...header, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name
    );
    pieces.push(local, name, entry.packed);
    offset += local.length + name.length + entry.packed.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return join([...pieces, ...central, end]);
}

/** A number and the bytes it takes. */
type Field = readonly [width: 2 | 4, value: number];

/** What local and central headers share: version 2.0 to the name's length. */
function headerOf(entry: Entry, nameLength: number): readonly Field[] {
  return [
    [2, 20],
    [2, UTF8],
    [2, entry.method],
    [4, entry.time],
    [4, entry.crc],
    [4, entry.packed.length],
    [4, entry.size],
    [2, nameLength],
  ];
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[4, signature], ...fields];
  const bytes = new Uint8Array(all.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of all) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
