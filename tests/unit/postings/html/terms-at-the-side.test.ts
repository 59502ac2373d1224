import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';

function read(head: string, body: string) {
  return readPosting({
    url: 'https://x.test/1',
    mime: 'text/html',
    body: `<!doctype html><html><head><title>${head}</title></head><body>${body}</body></html>`,
    source: 'url',
    now: '2026-11-28T12:00:00Z',
  }).job;
}
const TEXT = '<p>You make casks of oak, mend old ones and teach the craft to two learners.</p>';

test('a box at the side that tells the job’s own terms by their labels is read', () => {
  const side =
    '<aside><dl><dt>Location</dt><dd>Dover, DE</dd><dt>Work schedule</dt><dd>Full-time</dd><dt>Salary</dt><dd>$51,300 - $60,200 per year</dd></dl></aside>';
  expect(read('Cooper', `<main><h1>Cooper</h1>${TEXT}</main>${side}`)).toMatchObject({
    locations: ['Dover, DE'],
    employmentType: 'full-time',
    salary: { min: 51_300, max: 60_200, period: 'year' },
  });
});

test('a box at the side with other jobs, or with what the company is, tells no terms', () => {
  const others =
    '<aside><h3>Similar jobs</h3><dl><dt>Salary</dt><dd>$90,000 per year</dd><dt>Job type</dt><dd>Contract</dd></dl></aside>';
  const firm = '<aside><h3>The brewery</h3><p>Founded 1902, sales of $40,000,000 a year</p></aside>';
  const job = read('Cooper', `<main><h1>Cooper</h1>${TEXT}</main>${others}${firm}`);
  expect(job).toMatchObject({ salary: null, employmentType: null });
});

test('what people earn elsewhere is not this job’s pay', () => {
  const job = read(
    'Cooper',
    `<main><h1>Cooper</h1>${TEXT}<h3>What can I earn as a Cooper?</h3><p>$85,000 per year</p></main>`,
  );
  expect(job.salary).toBeNull();
});

test('a lower heading that begins the page’s title is the title, with its own dash', () => {
  expect(
    read('Senior Cook - Night Shift | Elder Kitchens', `<div><h2>Senior Cook - Night Shift</h2>${TEXT}</div>`)
      .title,
  ).toBe('Senior Cook - Night Shift');
  expect(read('Senior Cook - Elder Kitchens', `<div><h2>About us</h2>${TEXT}</div>`).title).toBe(
    'Senior Cook',
  );
});

test('an empty element that is drawn as a stroke parts department and place', () => {
  expect(
    read(
      'Elder Kitchens Careers - Cook',
      `<h2 class="jv-header">Cook</h2><p class="jv-job-detail-meta">Kitchen <span class="jv-inline-separator"></span> Salem, Massachusetts</p>${TEXT}`,
    ),
  ).toMatchObject({ company: 'Elder Kitchens', locations: ['Salem, Massachusetts'] });
});

test('the words of a careers page before or behind an employer’s name are not part of it', () => {
  expect(
    read(
      'Koch (m/w/d) | Jobs bei Erlenhof GmbH',
      `<h1>Koch (m/w/d)</h1><p>Wir kochen jeden Tag frisch für zweihundert Gäste.</p>`,
    ).company,
  ).toBe('Erlenhof GmbH');
  expect(
    read(
      'Cuisinier - CDI - Angers | Maison Aulne recrute',
      '<h1>Cuisinier</h1><p>Vous préparez chaque jour deux cents repas pour nos clients.</p>',
    ).company,
  ).toBe('Maison Aulne');
});

test('facts side by side are parted though one is an amount with a point', () => {
  expect(
    read(
      'Cook',
      `<h1>Cook</h1><div><span>Galway, Ireland</span> <span>Permanent, Full Time</span> <span>€15.20 per hour</span></div>${TEXT}`,
    ).salary,
  ).toMatchObject({ min: 15.2, max: 15.2, currency: 'EUR', period: 'hour' });
});

test('"stilsicher" says how a language is spoken', () => {
  expect(
    read(
      'Koch',
      '<h1>Koch</h1><p>Wir kochen jeden Tag frisch für zweihundert Gäste.</p><ul><li>Stilsicheres Deutsch</li></ul>',
    ).languages,
  ).toEqual(['German']);
});
