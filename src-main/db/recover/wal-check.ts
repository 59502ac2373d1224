import { readFileSync, statSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;

/**
 * Whether a write-ahead log holds a committed change that SQLite will not apply, because what stands before it in the
 * log is broken. SQLite drops all of that without a word. By https://sqlite.org/fileformat2.html#the_write_ahead_log.
 */
export function walHasLostCommits(file: string): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < HEADER) return false;
  const bytes = readFileSync(file);
  const magic = bytes.readUInt32BE(0);
  const pageSize = bytes.readUInt32BE(8);
  const littleEndian = magic === MAGIC;
  if (!littleEndian && magic !== MAGIC + 1) return true;
  if (pageSize < 512 || pageSize > 65_536) return true;
  let sum: Sum = checksum([0, 0], bytes.subarray(0, 24), littleEndian);
  if (!isSum(sum, bytes, 24)) return true;
  let broken = false;
  for (let at = HEADER; at + FRAME_HEADER + pageSize <= bytes.length; at += FRAME_HEADER + pageSize) {
    // A frame with other salts is left over from before the log was last begun anew.
    const ofThisLog =
      bytes.readUInt32BE(at + 8) === bytes.readUInt32BE(16) &&
      bytes.readUInt32BE(at + 12) === bytes.readUInt32BE(20);
    if (broken) {
      const commits = bytes.readUInt32BE(at + 4) !== 0;
      if (ofThisLog && commits) return true;
      continue;
    }
    const head = checksum(sum, bytes.subarray(at, at + 8), littleEndian);
    const whole = checksum(
      head,
      bytes.subarray(at + FRAME_HEADER, at + FRAME_HEADER + pageSize),
      littleEndian,
    );
    if (ofThisLog && isSum(whole, bytes, at + 16)) sum = whole;
    else {
      broken = true;
      if (ofThisLog && bytes.readUInt32BE(at + 4) !== 0) return true;
    }
  }
  return false;
}

type Sum = readonly [number, number];

function checksum([first, second]: Sum, bytes: Uint8Array, littleEndian: boolean): Sum {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = first;
  let b = second;
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + view.getUint32(at, littleEndian) + b) >>> 0;
    b = (b + view.getUint32(at + 4, littleEndian) + a) >>> 0;
  }
  return [a, b];
}

function isSum([a, b]: Sum, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;
}
