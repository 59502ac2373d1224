import { localDay } from '#shared/dates/local-day.ts';
import type { Freshness, JobLead } from '#shared/domain/job.ts';
import { titleLikeness } from '#shared/domain/job-title.ts';
import { alternativesOf } from './alternatives.ts';

export interface RankQuery {
  query: string;
  location: string;
  freshness: Freshness | null;
}

const DAYS: Record<Freshness, number> = { day: 1, week: 7, month: 31 };
/** How much each sign counts; a title that fits outweighs everything else together. */
const WEIGHTS = { likeness: 6, words: 3, text: 1, place: 1.5 };

/**
 * Leads with the best fit for a search first. Those older than the freshness asked for fall out; those
 * without a date stay. Nothing falls out for its words or its place: whoever judges the posting decides.
 */
export function rankLeads(
  leads: readonly JobLead[],
  { query, location, freshness }: RankQuery,
  now: Date,
): JobLead[] {
  const roles = alternativesOf(query);
  const oldest = freshness === null ? null : now.getTime() - DAYS[freshness] * 86_400_000;
  return leads
    .filter((lead) => oldest === null || lead.postedAt === null || isSince(lead.postedAt, oldest))
    .map((lead, index) => ({
      lead,
      index,
      score: Math.max(...roles.map((role) => scoreOf(lead, role, location))),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ lead }) => lead);
}

function scoreOf(lead: JobLead, query: string, location: string): number {
  const wanted = wordsOf(query);
  return (
    WEIGHTS.likeness * titleLikeness(query, lead.title) +
    WEIGHTS.words * shareOf(wanted, wordsOf(lead.title)) +
    WEIGHTS.text * shareOf(wanted, wordsOf(lead.job?.description ?? '')) +
    WEIGHTS.place * placeScore(lead, location)
  );
}

function placeScore(lead: JobLead, location: string): number {
  const wanted = wordsOf(location);
  if (wanted.size === 0) return 0;
  const places = [lead.location ?? '', ...(lead.job?.locations ?? [])].join(' ');
  if (/\bremote\b/i.test(places) || lead.job?.remote === 'remote') return wanted.has('remote') ? 1 : 0.6;
  return shareOf(wanted, wordsOf(places));
}

function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => found.has(word)).length / wanted.size;
}

/** Words without case, accents and endings, "front-end" as "frontend". */
function wordsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(front|back|full)[\s-](end|stack)\b/g, '$1$2');
  return new Set(
    (plain.match(/[\p{L}\p{N}+#]{2,}|[cr]\b/gu) ?? []).map((word) => word.replace(/(ing|er|ers|s)$/, '')),
  );
}

/** A posting of a day without a time counts until that day ends. */
function isSince(postedAt: string, oldest: number): boolean {
  return postedAt.length === 10 ? postedAt >= localDay(new Date(oldest)) : Date.parse(postedAt) >= oldest;
}
