import type { Job } from '#shared/domain/job.ts';
import type { RecordProblem } from './facts.ts';
import { finishJob, type SkillsOf } from './finish-job.ts';
import { type ListReading, readJson, readXml } from './read-list.ts';
import { companySlugOf, nameOfSlug } from './vendor-of.ts';

export interface BoardAnswer {
  /** The board's address; jobs with relative addresses belong to it. */
  url: string;
  body: string;
  /** The source's name, kept in each job. */
  source: string;
  /** The company's token, used as its name where the board names none. */
  token?: string | undefined;
  /** ISO 8601: what "3 days ago" counts from. */
  now: string;
}

export interface BoardReading {
  jobs: Job[];
  problems: RecordProblem[];
}

/**
 * Reads a whole answer of a job board (JSON, XML): every posting with every field. A record of an unexpected shape
 * becomes a problem that names record and field; the rest goes on. Null where the answer is no list of jobs at all.
 * Pure and slow for large boards: run it in a worker.
 */
export function readPostings(input: BoardAnswer, skillsOf?: SkillsOf): BoardReading | null {
  const now = new Date(input.now);
  const reading = readAnswer(input, now);
  if (reading === null) return null;
  const jobs: Job[] = [];
  const problems: RecordProblem[] = [];
  reading.records.forEach((record, index) => {
    if ('problem' in record)
      problems.push({ ...record.problem, field: `[${index}].${record.problem.field}` });
    if (!('facts' in record)) return;
    const facts = {
      ...record.facts,
      url: absolute(record.facts.url, input.url),
      vendor: record.facts.vendor ?? reading.vendor ?? undefined,
    };
    const company =
      facts.company ??
      (input.token === undefined || companySlugOf(facts.url ?? '') !== null
        ? undefined
        : nameOfSlug(input.token));
    jobs.push(finishJob({ ...facts, company }, input.source, skillsOf));
  });
  return { jobs, problems };
}

function readAnswer({ body, url }: BoardAnswer, now: Date): ListReading | null {
  return /^\s*</.test(body) ? readXml(body, url, now) : readJson(body, now);
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined || /^https?:/.test(address)) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
