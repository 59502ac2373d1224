import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asDiskFull, isDiskFull, withRoom } from '#main/db/disk-full.ts';
import { DatabaseError } from '#shared/errors/index.ts';

const full = () => new DatabaseError('full', { details: { reason: 'disk-full' } });

test('what did not fit is done once there is room; anything else fails at once', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    if (tries < 2) throw full();
    return 'written';
  };
  expect(await withRoom(work, new AbortController().signal)).toBe('written');
  expect(tries).toBe(2);
  const broken = () => {
    throw new DatabaseError('damaged', { details: { reason: 'damaged' } });
  };
  await expect(withRoom(broken, new AbortController().signal)).rejects.toThrow('damaged');
});

test('nothing waits for room any more when the work was ended', async () => {
  const never = () => {
    throw full();
  };
  await expect(withRoom(never, AbortSignal.abort())).rejects.toThrow('full');
});

test('a want of room is known however it is wrapped, and nothing else is taken for it', () => {
  const ofDatabase = new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL');
  const ofFile = Object.assign(new Error('write failed'), { code: 'ENOSPC' });
  const wrapped = new Error('the graph failed', { cause: new Error('a node failed', { cause: ofDatabase }) });
  for (const thrown of [ofDatabase, ofFile, wrapped])
    expect(isDiskFull(asDiskFull(thrown, '/data/jobai.sqlite'))).toBe(true);
  const others = [
    Object.assign(new Error('spawn chromium'), { code: 'EACCES' }),
    new Sqlite.SqliteError('no', 'SQLITE_CONSTRAINT'),
    full(),
  ];
  for (const thrown of others) expect(asDiskFull(thrown, '/data/jobai.sqlite')).toBe(thrown);
});
