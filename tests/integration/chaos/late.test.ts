import { expect, it, vi } from 'vitest';
import { workLate } from '#tests/chaos/late/work-late.ts';

// Applications in a real browser on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

it('sends more jobs than there are browser places, whose approvals all come late', async () => {
  const end = await workLate({ jobs: 3, concurrency: 1, way: 'waiting' });
  expect(end).toMatchObject({ confirmed: 3, received: 3, stuck: '' });
});
