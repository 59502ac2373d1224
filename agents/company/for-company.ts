import { notesIn } from '#shared/company/notes-in.ts';
import { dayOf } from '#shared/dates/local-day.ts';
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

interface OwnSources {
  /** Postings seen here, the newest first. */
  jobs: readonly Job[];
  /** What the user noted after interviews there. */
  talks: readonly CompanySource[];
  /** YYYY-MM-DD. */
  today: string;
}

/** All that is stored of a company: what was looked up, what its postings seen here say, and what the user heard there, each a source. */
export function researchForCompany(
  company: string,
  outside: CompanyResearch | null,
  { jobs, talks, today }: OwnSources,
): CompanyResearch {
  const postings = jobs.filter(({ description }) => description !== '').slice(0, POSTINGS);
  const first = outside?.sources.length ?? 0;
  const read = postings.map((job, index) => {
    const input = { company, role: job.title, job };
    return at(first + index, researchOffline(input, { sources: [] }));
  });
  const sources = postings.map((job): CompanySource => {
    const day = job.postedAt === null ? null : dayOf(job.postedAt);
    return {
      ...{ kind: 'posting', title: job.title, url: job.url, text: job.description },
      ...{ date: day ?? today, stated: day !== null },
    };
  });
  const firstTalk = first + postings.length;
  const said = notesOfTalks(company, talks, firstTalk);
  const lists = NOTE_LISTS.map((name) => {
    const all = [...(outside?.[name] ?? []), ...read.flatMap((one) => one[name])];
    return [name, once([...(said[name] ?? []), ...all]).slice(0, EACH)];
  });
  return {
    ...{ company, website: '', siteProblem: '', searchProblem: '', engine: 'offline' as const },
    ...(outside ?? {}),
    ...(Object.fromEntries(lists) as NoteLists),
    sources: [...(outside?.sources ?? []), ...sources, ...talks],
  };
}

/** What was heard in interviews that is worth asking twice, and what they asked. */
function notesOfTalks(company: string, talks: readonly CompanySource[], first: number): Partial<NoteLists> {
  const flags = talks.flatMap((talk, index) => notesIn(talk, company, first + index).redFlags);
  const asked = talks.flatMap(({ text }, index) =>
    text
      .split('\n')
      .filter((line) => line.endsWith('?'))
      .map((quote): CompanyNote => ({ text: 'They asked', quote, source: first + index })),
  );
  return { redFlags: flags, interviewTips: asked };
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
