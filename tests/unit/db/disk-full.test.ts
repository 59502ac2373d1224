import { expect, test } from 'vitest';
import { withRoom } from '#main/db/disk-full.ts';
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
