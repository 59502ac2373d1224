import { expect, test } from 'vitest';
import { measureSoak } from '#tests/chaos/soak/measure-soak.ts';

/** Too few minutes to say anything of memory: these look whether each deed can be done, and what is left at the end. */
test('some minutes of use fail in nothing, and leave no process behind', async () => {
  const rows = await measureSoak({ n: 25, seed: 5, jobs: 1 })();
  const figure = (name: string) => rows.find((row) => row.name === `soak: ${name}`)?.figure;
  expect(figure('deeds that failed')).toBe(0);
  expect(figure('applications that were not sent')).toBe(0);
  expect(figure('processes that outlived it')).toBe(0);
}, 120_000);
