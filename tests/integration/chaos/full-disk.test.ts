import { expect, test, vi } from 'vitest';
import { searchOnFullDisk } from '#tests/chaos/full-disk.ts';
import { canMount } from '#tests/chaos/small-disk.ts';

// A search in a real browser, on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

test.runIf(canMount())(
  'a disk that fills in the middle of a search holds it back in plain words, and it goes on when there is room',
  async () => {
    const end = await searchOnFullDisk({ name: 'letter', event: 'cover_letter:complete' }, 1);
    expect(end).toMatchObject({ filled: true, status: 'completed', failed: [], raw: '' });
    expect(end.confirmed).toBe(end.received.length);
    expect(new Set(end.received).size).toBe(end.received.length);
  },
);
