import type { Job } from '#shared/domain/job.ts';
import type { RecordProblem } from './facts.ts';
import { finishJob, type SkillsOf } from './finish-job.ts';
import { readHtmlList } from './lists/index.ts';
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
  /** The company's name where it is known already: believed over what an address makes of it. */
  company?: string | undefined;
  /** The vendor or site whose shape is expected; the answer is read as nothing else. */
  reader?: string | undefined;
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
  for (const [index, record] of reading.records.entries()) {
    if ('problem' in record)
      problems.push({ ...record.problem, field: `[${index}].${record.problem.field}` });
    if (!('facts' in record)) continue;
    const facts = {
      ...record.facts,
      url: absolute(record.facts.url, input.url) ?? (reading.records.length === 1 ? input.url : undefined),
      vendor: record.facts.vendor ?? reading.vendor ?? undefined,
    };
    if (facts.url === undefined) {
      problems.push({ field: `[${index}].url`, message: 'no address of the posting' });
      continue;
    }
    const company =
      facts.company ??
      input.company ??
      (input.token === undefined || companySlugOf(facts.url) !== null ? undefined : nameOfSlug(input.token));
    const job = finishJob({ ...facts, company }, input.source, skillsOf);
    if (job.title === '') problems.push({ field: `[${index}].title`, message: 'the title is empty' });
    else jobs.push(job);
  }
  return { jobs, problems };
}

function readAnswer({ body, url, reader }: BoardAnswer, now: Date): ListReading | null {
  if (!/^[\s\uFEFF]*</.test(body)) return readJson(body, url, now, reader);
  if (/^[\s\uFEFF]*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(body))
    return readHtmlList(body, url, now, reader);
  return readXml(body, url, now) ?? readHtmlList(body, url, now, reader);
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined || /^https?:/.test(address)) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
