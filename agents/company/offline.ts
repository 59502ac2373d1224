import { notesIn } from '#shared/company/notes-in.ts';
import {
  type CompanyNote,
  type CompanyResearch,
  mapNotes,
  NOTE_LISTS,
  type NoteLists,
} from '#shared/domain/company.ts';
import type { CompanyInput } from './input.ts';
import { interviewTips } from './interview-tips.ts';
import type { FoundSources } from './sources.ts';

const EACH = 8;
const BENEFITS = 4;
const NEWS = 4;

/** Research without a model: the sources' own sentences, and what is worth asking twice, each with its words. */
export function researchOffline(
  { company, job }: CompanyInput,
  { sources, problem = '' }: FoundSources,
): CompanyResearch {
  const read = sources.map((source, at) => notesIn(source, company, at));
  const lists = joined([...(job === null ? [] : [ofPosting(job, company)]), ...read]);
  const news = sources.flatMap((source, at): CompanyNote[] => {
    if (source.kind !== 'web' || !source.stated) return [];
    const [title, snippet = title] = source.text.split('\n');
    const quote = snippet ?? '';
    return [{ text: quote, quote, source: at }];
  });
  return {
    company,
    ...lists,
    news: [...lists.news, ...news].slice(0, NEWS),
    sources,
    website: '',
    siteProblem: '',
    searchProblem: problem,
    engine: 'offline',
  };
}

function ofPosting(job: NonNullable<CompanyInput['job']>, company: string): NoteLists {
  const lists = notesIn({ kind: 'posting', text: job.description }, company, null);
  const benefits = job.benefits
    .filter((quote) => job.description.includes(quote))
    .slice(0, BENEFITS)
    .map((quote) => ({ text: quote, quote, source: null }));
  return {
    ...lists,
    culture: [...lists.culture, ...benefits],
    interviewTips: [...lists.interviewTips, ...interviewTips(job)],
    // A pay that is called competitive beside a stated range is no sign.
    redFlags: lists.redFlags.filter(({ text }) => job.salary === null || !/^Pay is called/.test(text)),
  };
}

/** Several sources' notes as one: what two say stands once. */
function joined(all: readonly NoteLists[]): NoteLists {
  const empty = Object.fromEntries(NOTE_LISTS.map((name) => [name, []])) as unknown as NoteLists;
  const whole = all.reduce(
    (sum, lists) =>
      Object.fromEntries(NOTE_LISTS.map((name) => [name, [...sum[name], ...lists[name]]])) as NoteLists,
    empty,
  );
  return mapNotes(whole, (notes) => {
    const seen = new Set<string>();
    return notes
      .filter(({ text, quote }) => {
        const key = `${text} ${quote}`.toLowerCase();
        return !seen.has(key) && seen.add(key) !== undefined;
      })
      .slice(0, EACH);
  });
}
