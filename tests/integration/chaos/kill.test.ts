import { expect, it, vi } from 'vitest';
import { BOUNDARIES, killAt } from '#tests/chaos/kill.ts';

// The whole program starts twice for each, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 });

/** Before and after the press that sends; `npm run chaos -- kill` looks at all. */
const LOOKED_AT = ['armed', 'confirmed'];

it.concurrent.each(BOUNDARIES.filter(({ name }) => LOOKED_AT.includes(name)))(
  'killed at "$name", the program goes on and sends exactly once',
  async (boundary) => {
    const end = await killAt(boundary, { jobs: 1, args: ['--headless'] });
    expect(end).toMatchObject({ code: 0, confirmed: 1, errors: '' });
    expect(end?.received).toHaveLength(1);
  },
);
