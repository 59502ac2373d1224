import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';

function read(main: string) {
  return readPosting({
    url: 'https://x.test/1',
    mime: 'text/html',
    body: `<!doctype html><html><head><title>Cooper</title></head><body>${main}</body></html>`,
    source: 'url',
    now: '2026-11-28T12:00:00Z',
  }).job;
}
const OWN = '<h1>Cooper</h1><p>You make casks of oak, mend old ones and teach the craft to two learners.</p>';

test.each([
  '<section><h2>Similar jobs</h2><p>Brewer</p><p>£41,000 a year</p></section>',
  '<div><div><h3>Weitere Stellen</h3></div><ul><li>Brauer, 3.900 € im Monat</li></ul></div>',
  '<h2>Podobne oferty</h2><p>Piwowar</p><p>7 000 zł brutto miesięcznie</p>',
  '<h3>More jobs at Oak &amp; Ale</h3><ul><li>Brewer – $70,000 a year – this job is closed</li></ul>',
])('pay and state of other jobs are not this one’s: %s', (others) => {
  const job = read(`<main>${OWN}${others}</main>`);
  expect(job).toMatchObject({ salary: null, closed: false });
  expect(job.description).toContain('casks of oak');
});

test('what follows the next heading is read again, and a page that begins with other jobs is read whole', () => {
  expect(
    read(`<main>${OWN}<h2>Similar jobs</h2><p>Brewer</p><h2>Pay</h2><p>£30,000 a year</p></main>`).salary,
  ).toMatchObject({
    min: 30_000,
  });
  const job = read(
    `<div id="page"><div><h3>Similar jobs</h3><p>Brewer</p></div><div><h4>Cooper</h4><p>You make casks of oak, mend old ones and teach the craft to two learners. Pay is £30,000 a year. ${'You like wood and patient work. '.repeat(12)}</p></div></div>`,
  );
  expect(job.description).toContain('casks of oak');
});
