import { readdirSync, readFileSync } from 'node:fs';
import { Job } from '#shared/domain/job.ts';

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
      const job = blankJob({
        id: name,
        title: field('title'),
        company: field('company'),
        locations: [field('location')],
        remote: field('remote') === '' ? null : Job.shape.remote.parse(field('remote')),
        description: body.join('\n\n'),
      });
      return {
        job,
        order: field('wants')
          .split(' > ')
          .map((group) => group.split(/,\s*/)),
      };
    });
}

/** A job of which nothing is known but what is given. */
export function blankJob(known: Partial<Job>): Job {
  return {
    id: 'job',
    source: 'file',
    url: 'https://jobs.example/1',
    applyUrl: null,
    vendor: null,
    title: '',
    company: '',
    locations: [],
    remote: null,
    employmentType: null,
    salary: null,
    seniority: null,
    yearsMin: null,
    education: null,
    visa: null,
    languages: [],
    postedAt: null,
    closed: false,
    skills: [],
    responsibilities: [],
    benefits: [],
    language: null,
    description: '',
    ...known,
  };
}
