import { expect, it, vi } from 'vitest';
import { workLate } from '#tests/chaos/late/work-late.ts';

// Seven applications in a real browser on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

it('sends seven jobs whose approvals all come late, two at once', async () => {
  const end = await workLate({ jobs: 7, concurrency: 2, way: 'waiting' });
  expect(end).toMatchObject({ confirmed: 7, received: 7, stuck: '' });
});
