import { expect, test } from 'vitest';
import { measurePages } from '../../chaos/pages.ts';

test('damaged in every way, with two sent jobs: nothing is sent again, every loss is told, no good backup is lost', async () => {
  const rows = await measurePages({ n: 23, seed: 20 });
  expect(rows.filter((row) => !row.holds)).toEqual([]);
}, 120_000);
