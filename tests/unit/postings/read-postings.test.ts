import { expect, test } from 'vitest';
import { readPostings } from '#main/postings/read-postings.ts';
import type { Job } from '#shared/domain/job.ts';

const words = `<p>${'We build good things. '.repeat(20)}</p><h3>Requirements</h3><ul><li>3+ years of experience with SQL</li></ul>`;

function read(answer: unknown, url = 'https://board.example/api') {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return readPostings({ url, body, source: 'x', token: 'moss-maple', now: '2026-11-24T08:00:00Z' });
}

const SHAPES: readonly [name: string, answer: unknown, job: Partial<Job>][] = [
  [
    'an envelope in an envelope',
    {
      result: {
        jobOpening: {
          jobOpeningName: 'Paralegal',
          location: { city: 'Miami', state: 'Florida' },
          description: words,
          compensation: '$60,000 - $70,000',
        },
      },
    },
    {
      title: 'Paralegal',
      company: 'Moss Maple',
      locations: ['Miami, Florida'],
      salary: { min: 60000, max: 70000, currency: 'USD', period: 'year' },
    },
  ],
  [
    'a list whose first entry is a notice',
    [
      { legal: 'terms' },
      {
        position: 'Data Engineer',
        company: 'Yolk',
        location: 'Europe',
        epoch: 1_793_000_000,
        description: words,
      },
    ],
    { title: 'Data Engineer', company: 'Yolk', locations: ['Europe'], yearsMin: 3 },
  ],
  [
    'names in objects',
    {
      results: [
        {
          name: 'UX Researcher',
          company: { name: 'Plume' },
          locations: [{ name: 'New York, NY' }],
          levels: [{ name: 'Senior Level' }],
          contents: words,
        },
      ],
    },
    { title: 'UX Researcher', company: 'Plume', locations: ['New York, NY'], seniority: 'senior' },
  ],
  [
    'one Workday job',
    {
      jobPostingInfo: {
        title: 'Data Steward',
        jobDescription: words,
        location: 'Boston, MA',
        startDate: '2026-11-20',
        timeType: 'Full time',
        jobReqId: 'R1',
      },
      hiringOrganization: { name: 'Umbrella' },
    },
    {
      title: 'Data Steward',
      company: 'Umbrella',
      vendor: 'workday',
      postedAt: '2026-11-20',
      employmentType: 'full-time',
    },
  ],
  [
    'Personio XML',
    '<?xml version="1.0"?><workzag-jobs><position><id>7</id><subcompany>Ost &amp; West</subcompany><office>Leipzig</office><name>Koch</name><jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<ul><li>Kochen</li></ul>]]></value></jobDescription></jobDescriptions><schedule>part-time</schedule></position></workzag-jobs>',
    {
      title: 'Koch',
      company: 'Ost & West',
      url: 'https://board.example/job/7',
      employmentType: 'part-time',
      responsibilities: ['Kochen'],
    },
  ],
  [
    'an RSS feed',
    '<rss><channel><title>City of Oak</title><item><link>https://board.example/1</link><title>Clerk</title><description>&lt;p&gt;File things.&lt;/p&gt;</description><pubDate>Wed, 19 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>',
    {
      title: 'Clerk',
      company: 'City of Oak',
      description: 'File things.',
      postedAt: '2026-11-19T10:00:00.000Z',
    },
  ],
];

test.each(SHAPES)('%s', (_, answer, expected) => {
  const reading = read(answer);
  expect(reading?.problems).toEqual([]);
  expect(reading?.jobs[0]).toMatchObject(expected);
});

test('unlisted jobs of Ashby are left out without a word', () => {
  const job = { title: 'Open', jobUrl: 'https://jobs.ashbyhq.com/acme/1', isListed: true };
  const reading = read({ jobs: [job, { ...job, title: 'Secret', isListed: false }] });
  expect(reading?.jobs.map((item) => item.title)).toEqual(['Open']);
  expect(reading?.problems).toEqual([]);
});

test.each([['{"message":"moved"}'], ['not json'], ['<html><body>Hello</body></html>'], ['{"jobs":7}']])(
  '%s is no list of jobs',
  (body) => {
    expect(read(body)).toBeNull();
  },
);
