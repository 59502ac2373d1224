import {
  type CompanyNote,
  type CompanyResearch,
  type CompanySource,
  NOTE_LISTS,
  type NoteLists,
} from '#shared/domain/company.ts';
import type { Job } from '#shared/domain/job.ts';
import { researchOffline } from './offline.ts';

const POSTINGS = 5;
const EACH = 12;

/** All that is stored of a company: what was looked up, and what its postings seen here say, each of them a source. */
export function researchForCompany(
  company: string,
  outside: CompanyResearch | null,
  jobs: readonly Job[],
  today: string,
): CompanyResearch {
  const postings = jobs.filter(({ description }) => description !== '').slice(0, POSTINGS);
  const first = outside?.sources.length ?? 0;
  const read = postings.map((job, index) => {
    const input = { company, role: job.title, job };
    return at(first + index, researchOffline(input, { sources: [] }));
  });
  const sources = postings.map((job): CompanySource => {
    const day = job.postedAt?.slice(0, 10) ?? null;
    return {
      ...{ kind: 'posting', title: job.title, url: job.url, text: job.description },
      ...{ date: day ?? today, stated: day !== null },
    };
  });
  const lists = NOTE_LISTS.map((name) => {
    const all = [...(outside?.[name] ?? []), ...read.flatMap((one) => one[name])];
    return [name, once(all).slice(0, EACH)];
  });
  return {
    ...{ company, website: '', siteProblem: '', engine: 'offline' as const },
    ...(outside ?? {}),
    ...(Object.fromEntries(lists) as NoteLists),
    sources: [...(outside?.sources ?? []), ...sources],
  };
}

/** Notes of a posting, which then point at it as a source. */
function at(source: number, research: CompanyResearch): NoteLists {
  const lists = NOTE_LISTS.map((name) => [name, research[name].map((note) => ({ ...note, source }))]);
  return Object.fromEntries(lists) as NoteLists;
}

/** The same words in two postings are one note. */
function once(notes: readonly CompanyNote[]): CompanyNote[] {
  const seen = new Set<string>();
  return notes.filter(({ text, quote }) => {
    const key = `${text} ${quote}`.toLowerCase();
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
