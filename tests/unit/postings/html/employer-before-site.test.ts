import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';

function companyOf(title: string, site: string): string {
  const body = `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="${site}"></head>
    <body><main><h1>Night Porter</h1><div class="job-description"><p>You open the door at night and look after the guests.</p></div></main></body></html>`;
  const source = {
    url: 'https://x.test/1',
    mime: 'text/html',
    body,
    source: 'url',
    now: '2026-11-28T12:00:00Z',
  };
  return readPosting(source).job.company;
}

test('a site of job advertisements is not the employer whose name stands before it', () => {
  expect(companyOf('Night Porter - The Swan Inn | InnJobs', 'InnJobs')).toBe('The Swan Inn');
});

test('an employer’s own site is, and a department before it is not', () => {
  expect(companyOf('Night Porter - Operations | Swanfield', 'Swanfield')).toBe('Swanfield');
  expect(companyOf('Night Porter | Swanfield', 'Swanfield')).toBe('Swanfield');
});
