import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './seeded.ts';

/** One way in which a data folder comes to harm. */
export interface Harm {
  name: string;
  /** Taken while the program ran, so that the last changes are in the write-ahead log. */
  live?: boolean;
  harm(folder: string, random: Random): void;
}

const PAGE = 4096;
const database = (folder: string) => join(folder, 'jobai.sqlite');
const log = (folder: string) => join(folder, 'jobai.sqlite-wal');
const record = (folder: string) => join(folder, 'sent-jobs.jsonl');

/** Changes a file's bytes in place. */
function edit(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

function toggle(bytes: Buffer, at: number, bits: number): void {
  bytes.writeUInt8((bytes[at] ?? 0) ^ bits, at);
}

const flip = (file: string, random: Random, from = 0) =>
  edit(file, (bytes) => {
    const at = random.between(from, bytes.length - 1);
    toggle(bytes, at, 1 << random.between(0, 7));
  });
const onPage = (file: string, random: Random, change: (page: Buffer) => void) =>
  edit(file, (bytes) => {
    const page = random.between(0, Math.floor(bytes.length / PAGE) - 1);
    change(bytes.subarray(page * PAGE, (page + 1) * PAGE));
  });
const cut = (file: string, random: Random) =>
  truncateSync(file, random.between(0, readFileSync(file).length - 1));

/** Every way; each is taken in turn. */
export const HARMS: readonly Harm[] = [
  { name: 'one bit', harm: (folder, random) => flip(database(folder), random) },
  {
    name: 'one bit of the header',
    harm: (folder, random) =>
      edit(database(folder), (bytes) => {
        toggle(bytes, random.between(0, 99), 1 << random.between(0, 7));
      }),
  },
  {
    name: 'one bit of each page',
    harm: (folder, random) =>
      edit(database(folder), (bytes) => {
        for (let at = random.between(0, PAGE - 1); at < bytes.length; at += PAGE) toggle(bytes, at, 0x10);
      }),
  },
  {
    name: 'a page of noise',
    harm: (folder, random) => onPage(database(folder), random, (page) => random.fill(page)),
  },
  {
    name: 'a page of zeros',
    harm: (folder, random) => onPage(database(folder), random, (page) => page.fill(0)),
  },
  {
    name: 'a torn page',
    harm: (folder, random) =>
      onPage(database(folder), random, (page) => page.subarray(random.between(1, 7) * 512).fill(0)),
  },
  {
    name: 'two pages in each other’s place',
    harm: (folder, random) =>
      edit(database(folder), (bytes) => {
        const count = Math.floor(bytes.length / PAGE);
        const [one, two] = [random.between(1, count - 1) * PAGE, random.between(1, count - 1) * PAGE];
        const kept = Buffer.from(bytes.subarray(one, one + PAGE));
        bytes.copy(bytes, one, two, two + PAGE);
        kept.copy(bytes, two);
      }),
  },
  {
    name: 'an older page',
    harm: (folder, random) =>
      edit(database(folder), (bytes) => {
        const older = readFileSync(join(folder, 'older.sqlite'));
        const page = random.between(0, Math.floor(Math.min(older.length, bytes.length) / PAGE) - 1) * PAGE;
        older.copy(bytes, page, page, page + PAGE);
      }),
  },
  {
    name: 'an older file',
    harm: (folder) => writeFileSync(database(folder), readFileSync(join(folder, 'older.sqlite'))),
  },
  { name: 'cut off', harm: (folder, random) => cut(database(folder), random) },
  { name: '0 bytes', harm: (folder) => truncateSync(database(folder), 0) },
  { name: 'deleted', harm: (folder) => rmSync(database(folder)) },
  {
    name: 'another file',
    harm: (folder, random) =>
      writeFileSync(database(folder), random.fill(Buffer.alloc(random.between(1, 60_000)))),
  },
  { name: 'log lost', live: true, harm: (folder) => rmSync(log(folder)) },
  { name: 'log cut', live: true, harm: (folder, random) => cut(log(folder), random) },
  { name: 'log flipped', live: true, harm: (folder, random) => flip(log(folder), random) },
  { name: 'log of zeros', live: true, harm: (folder) => edit(log(folder), (bytes) => bytes.fill(0)) },
  { name: 'database lost, log there', live: true, harm: (folder) => rmSync(database(folder)) },
  {
    name: 'database flipped, log there',
    live: true,
    harm: (folder, random) => flip(database(folder), random),
  },
  {
    name: 'shared memory of noise',
    live: true,
    harm: (folder, random) => {
      const shm = `${database(folder)}-shm`;
      if (existsSync(shm)) edit(shm, (bytes) => random.fill(bytes));
    },
  },
  { name: 'record flipped', harm: (folder, random) => flip(record(folder), random) },
  { name: 'record cut', harm: (folder, random) => cut(record(folder), random) },
  { name: 'record deleted', harm: (folder) => rmSync(record(folder)) },
];
