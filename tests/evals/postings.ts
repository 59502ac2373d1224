import { readdirSync, readFileSync } from 'node:fs';
import { readPosting } from '#main/postings/read-posting.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Row } from '#tests/measures/measure.ts';

const FOLDER = new URL('./postings/terms/', import.meta.url);
const FIELDS = ['salary', 'employmentType', 'yearsMin', 'seniority', 'visa', 'languages'] as const;
const GOAL = 0.97;

type Truth = Pick<Job, (typeof FIELDS)[number]>;

/**
 * How postings of many trades, countries and languages are read: pay, kind of employment, years, rank, permits, languages. Each
 * file holds its truth as JSON, a line of three dashes, and the posting.
 */
export async function measurePostings(): Promise<Row[]> {
  const read = readdirSync(FOLDER).map((name) => {
    const [truth = '', ...text] = readFileSync(new URL(name, FOLDER), 'utf8').split('\n---\n');
    const body = text.join('\n---\n');
    const { job } = readPosting({
      url: name,
      mime: 'text/plain',
      body,
      source: 'file',
      now: '2026-11-28T12:00:00Z',
    });
    return { name, job, truth: JSON.parse(truth) as Truth };
  });
  return FIELDS.map((field) => {
    const wrong = read.filter(({ job, truth }) => !isRight(field, job, truth));
    const figure = (read.length - wrong.length) / read.length;
    const note = wrong.map(({ name, job }) => `${name}: ${JSON.stringify(job[field])}`).join(' | ');
    return {
      name: `postings.${field}`,
      figure,
      unit: 'share',
      against: null,
      goal: `>= ${GOAL}`,
      holds: figure >= GOAL,
      ...(note === '' ? {} : { note }),
    };
  });
}

/** Of what a posting says about permits its truth holds a word; the rest is the same or it is wrong. */
function isRight(field: keyof Truth, job: Job, truth: Truth): boolean {
  if (field === 'visa')
    return truth.visa === null ? job.visa === null : job.visa?.includes(truth.visa) === true;
  if (field === 'languages')
    return JSON.stringify(job.languages.toSorted()) === JSON.stringify(truth.languages.toSorted());
  return JSON.stringify(job[field]) === JSON.stringify(truth[field]);
}
