import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../../../', import.meta.url));
const FOLDERS = ['agents', 'bin', 'src-main', 'src-renderer', 'src-shared'];
/** A moment's day in London is another day where the user lives. */
const DAY_THROUGH_UTC =
  /\b(?!startsAt)(?:\w*At|at)\??\.slice\(0, (?:4|7|10)\)|toISOString\(\)\s*\.(?:slice|substring)\(0, (?:4|7|10)\)|toISOString\(\)\.split\('T'\)|getUTC(?:Date|Month|Day|FullYear)\(/;
/** Days of a calendar, that were never a moment; and whether a posting's moment is a real one. */
const CALENDAR = [
  'src-shared/dates/local-day.ts',
  'src-shared/dates/read-date.ts',
  'src-main/postings/iso-date.ts',
];

it('takes no day from a moment in the time of London', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  ).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(500);
  const found = files.filter((name) => DAY_THROUGH_UTC.test(readFileSync(join(project, name), 'utf8')));
  expect(found.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...CALENDAR].sort());
});
