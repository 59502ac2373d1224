import { readdirSync, readFileSync } from 'node:fs';
import { Job } from '#shared/domain/job.ts';
import { posting } from '#tests/fakes/postings.ts';

/** A posting with the order in which it should rank people: each group before the next. */
export interface RankingCase {
  job: Job;
  order: string[][];
}

/** The postings of `tests/evals/postings`: a head of `key: value` lines, an empty line, the posting's text. */
export function readCases(): RankingCase[] {
  const folder = new URL('../postings/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const [head = '', ...body] = readFileSync(new URL(name, folder), 'utf8').split('\n\n');
      const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? '';
      const job = posting(body.join('\n\n'), {
        id: name,
        title: field('title'),
        company: field('company'),
        locations: [field('location')],
        remote: Job.shape.remote.parse(field('remote') || null),
      });
      return {
        job,
        order: field('wants')
          .split(' > ')
          .map((group) => group.split(/,\s*/)),
      };
    });
}
