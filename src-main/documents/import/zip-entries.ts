/** One packed file of a zip archive, as its directory names it; nothing of it is unpacked yet. */
export interface ZipEntry {
  path: string;
  /** 0 for stored, 8 for deflated. */
  method: number;
  locked: boolean;
  packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** An end has 22 bytes and a remark of at most 65,535. */
const LONGEST_END = 65_557;
const IN_64 = 0xffffffff;

/** The entries of an archive, by its directory. Throws a `RangeError` where the archive is damaged or cut off. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    expect(view, at, ENTRY);
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = at + 46 + nameLength;
    const [unpackedSize, packedSize, offset] = [24, 20, 42].map((place) =>
      view.getUint32(at + place, true),
    ) as [number, number, number];
    const wide = wideOf(view, extra, extraLength);
    if (unpackedSize === IN_64) wide.next();
    const size = packedSize === IN_64 ? Number(wide.next().value) : packedSize;
    const local = offset === IN_64 ? Number(wide.next().value) : offset;
    expect(view, local, LOCAL);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + size > bytes.length) throw new RangeError('an entry ends behind the archive');
    yield {
      path: new TextDecoder((flags & 0x800) === 0 ? 'latin1' : 'utf-8').decode(name),
      method: view.getUint16(at + 10, true),
      locked: (flags & 1) === 1,
      packed: bytes.subarray(data, data + size),
    };
    at = extra + extraLength + remarkLength;
  }
}

function directoryOf(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const isWide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    if (!isWide) return { count: view.getUint16(at + 10, true), start };
    const wide = Number(view.getBigUint64(at - 12, true));
    expect(view, wide, END_64);
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      start: Number(view.getBigUint64(wide + 48, true)),
    };
  }
  throw new RangeError('the archive has no end');
}

/** The sizes and places that need more than 32 bits, in their order. */
function* wideOf(view: DataView, start: number, length: number): Generator<bigint> {
  for (let at = start; at + 4 <= start + length; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1)
      for (let place = at + 4; place + 8 <= at + 4 + size; place += 8) yield view.getBigUint64(place, true);
    at += 4 + size;
  }
}

function expect(view: DataView, at: number, sign: number): void {
  if (view.getUint32(at, true) !== sign) throw new RangeError('the archive is damaged');
}
