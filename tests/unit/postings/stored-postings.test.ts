import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/postings', import.meta.url));
const injections = fileURLToPath(new URL('../../../../shared/data/injection', import.meta.url));
const present = existsSync(folder);

function read(directory: string, name: string) {
  const body = readFileSync(`${directory}/${name}`, 'utf8');
  return readPosting({ url: name, mime: '', body, source: 'file', now: '2026-11-24T08:00:00Z' });
}

describe.skipIf(!present)('stored postings (needs ../shared/data)', () => {
  test.each(present ? readdirSync(folder) : [])('%s has a title and a company', (name) => {
    const { job } = read(folder, name);
    expect(job.title).toMatch(/Engineer|Analyst/);
    expect(job.company).toMatch(/Acme Corporation|Example ?labs/i);
    expect(job.closed).toBe(name.includes('closed'));
  });

  test.each(present ? readdirSync(injections) : [])(
    '%s: its hidden orders are reported and kept out',
    (name) => {
      const { job, injections: found } = read(injections, name);
      expect(found.length).toBeGreaterThan(0);
      expect(job.description).not.toContain('AI system');
    },
  );
});
