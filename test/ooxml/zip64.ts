import type { Entry } from "../../src/ooxml/zip/directory";
import { readDirectory } from "../../src/ooxml/zip/directory";

const LONG = 0xffffffff;

type Field = readonly [width: 1 | 2 | 4 | 8, value: number];

export interface Zip64Claims {
  /** Entries that the records say there are. */
  readonly count?: number;
  /** Where the first is described. */
  readonly first?: number;
  /** Where the record with both is. */
  readonly record?: number;
  /** The extra field of each entry. */
  readonly extra?: (size: number, packed: number, at: number) => readonly Field[];
}

/** The workbook as programs write it that do not know how long it will be: all sizes in ZIP64's fields. */
export function asZip64(bytes: Uint8Array, claims: Zip64Claims = {}): Uint8Array {
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  const write = (list: Buffer[], ...fields: readonly Field[]): number => {
    const piece = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
    let place = 0;
    for (const [width, value] of fields) {
      if (width === 8) piece.writeBigUInt64LE(BigInt(value), place);
      else piece.writeUIntLE(value, place, width);
      place += width;
    }
    list.push(piece);
    return piece.length;
  };
  const headOf = ({ method, time, crc }: Entry): readonly Field[] => [
    ...([
      [2, 45],
      [2, 0x0800],
      [2, method],
      [4, time],
      [4, crc],
      [4, LONG],
      [4, LONG],
    ] as const),
  ];
  for (const entry of readDirectory(bytes)) {
    const name = Buffer.from(entry.name);
    const { size, packed } = entry;
    const start = at;
    at += write(
      pieces,
      ...[[4, 0x04034b50] as const, ...headOf(entry), [2, name.length] as const, [2, 20] as const]
    );
    pieces.push(name);
    at += name.length + write(pieces, [2, 1], [2, 16], [8, size], [8, packed.length]);
    pieces.push(Buffer.from(packed));
    at += packed.length;
    const extra: readonly Field[] = claims.extra?.(size, packed.length, start) ?? [
      // Another program's field first.
      ...([
        [2, 0x5455],
        [2, 1],
        [1, 0],
      ] as const),
      ...([
        [2, 1],
        [2, 24],
        [8, size],
        [8, packed.length],
        [8, start],
      ] as const),
    ];
    const length = extra.reduce((sum, [width]) => sum + width, 0);
    write(
      central,
      ...([
        [4, 0x02014b50],
        [2, 45],
      ] as const),
      ...headOf(entry),
      ...([
        [2, name.length],
        [2, length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, LONG],
      ] as const)
    );
    central.push(name);
    write(central, ...extra);
  }
  const listed = Buffer.concat(central);
  const count = claims.count ?? readDirectory(bytes).length;
  const ends: Buffer[] = [];
  write(
    ends,
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
    ] as const),
    ...([
      [8, listed.length],
      [8, claims.first ?? at],
    ] as const)
  );
  write(ends, [4, 0x07064b50], [4, 0], [8, claims.record ?? at + listed.length], [4, 1]);
  write(ends, [4, 0x06054b50], [4, 0], [2, 0xffff], [2, 0xffff], [4, LONG], [4, LONG], [2, 0]);
  return new Uint8Array(Buffer.concat([...pieces, listed, ...ends]));
}
