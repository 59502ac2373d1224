import { expect, test } from 'vitest';
import { columnsIn, lastLine, USUAL_COLUMNS } from '#renderer/features/jobs/columns/columns.ts';
import { jobRowOf } from '../job-row-of.ts';

test('what was kept is shown in its usual order; what can’t be read, or is none, is the usual', () => {
  expect(columnsIn('["pay","place"]')).toEqual(['place', 'pay']);
  expect(columnsIn('[]')).toEqual([]);
  expect(columnsIn('["nothing of the kind"]')).toEqual([]);
  expect(columnsIn(undefined)).toBe(USUAL_COLUMNS);
  expect(columnsIn('{"pay":')).toBe(USUAL_COLUMNS);
});

test('the last line has what was chosen and is known, pay by the year beside the posted one', () => {
  const job = jobRowOf({
    salary: { min: 20, max: null, currency: 'GBP', period: 'hour' },
    payYear: { min: 41_600, max: null, currency: 'GBP', period: 'year' },
    level: 'senior',
  });
  expect(lastLine(job, USUAL_COLUMNS)).toBe('20 GBP an hour · about 41,600 GBP a year');
  expect(lastLine(job, ['yearly', 'level', 'employment', 'source'])).toBe(
    'about 41,600 GBP a year · senior · jobs.example.com',
  );
  expect(lastLine(job, ['place', 'age'])).toBe('');
  expect(lastLine(jobRowOf({ url: 'pasted://acme/nurse' }), ['pay', 'source'])).toBe('');
});
