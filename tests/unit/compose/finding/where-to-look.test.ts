import { expect, it } from 'vitest';
import { whereToLook } from '#main/compose/finding/where-to-look.ts';
import type { RunConfig } from '#shared/domain/run.ts';

/** What a search everywhere says of the companies that earlier ones came upon. */
async function saidOf(companies: number): Promise<{ asked: number; notes: string[] }> {
  const boards = Array.from({ length: companies }, (_, index) => ({
    ...{ vendor: 'greenhouse', token: `c${index}`, company: `C${index}`, met: true, watched: false },
    ...{ askedAt: null, workedAt: null, failures: 0, problem: '', gone: false, jobs: null },
  }));
  const config = { query: 'clerk', location: '', sources: [{ name: 'everywhere', target: '' }] };
  const { asked, notes } = await whereToLook(config as unknown as RunConfig, {
    boards: { list: () => boards } as never,
    ...{ profileId: 'p1', directory: { all: async () => [] } as never },
    search: { engine: async () => null } as never,
    ...{ secret: async () => null, now: () => new Date('2026-11-24') },
  });
  return { asked: asked.filter(({ target }) => target !== '').length, notes };
}

it('says that not all companies were asked that earlier searches came upon', async () => {
  expect(await saidOf(20)).toEqual({ asked: 20, notes: [] });
  expect(await saidOf(34)).toEqual({
    asked: 20,
    notes: [
      '20 of the 34 companies that earlier searches came upon were asked, those met last. Watch a company to have it asked each time.',
    ],
  });
});
