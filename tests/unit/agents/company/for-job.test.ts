import { expect, test } from 'vitest';
import { researchForJob } from '#agents/company/for-job.ts';
import { researchOffline } from '#agents/company/offline.ts';
import { outsideFacts } from '#shared/domain/company.ts';
import { streamJob } from '#tests/fakes/documents-people.ts';

const REMOTE = streamJob({
  description: 'Our team is remote-first in the European Union and shares feedback.',
});
const HYBRID = streamJob({ description: 'Our team works hybrid, with two office days in Lisbon.' });
const found = {
  sources: [
    {
      ...{ kind: 'web' as const, title: 'Raised a round', url: 'https://news.example' },
      ...{ date: '2026-11-01', stated: true, text: 'Raised a round\nA round was raised by Acme.' },
    },
  ],
};
const textOf = (value: unknown): string => JSON.stringify(value);

test('what one posting says never reaches another job of the company; outside facts do', () => {
  const first = researchOffline({ company: 'Acme', role: 'Cook', job: REMOTE }, found);
  expect(textOf(first)).toContain('European Union');
  const second = researchForJob(outsideFacts(first), HYBRID);
  expect(textOf(second)).not.toContain('European Union');
  expect(textOf(second?.culture)).toContain('two office days in Lisbon');
  expect(second?.news).toEqual([
    { text: 'A round was raised by Acme.', quote: 'A round was raised by Acme.', source: 0 },
  ]);
  expect(second?.sources).toEqual(found.sources);
});
