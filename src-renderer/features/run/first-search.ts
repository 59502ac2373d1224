import { z } from 'zod';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { Freshness } from '#shared/domain/job.ts';
import { filtersOf, type Preferences } from '#shared/domain/preferences.ts';
import type { RunConfig, RunConfigInput } from '#shared/domain/run.ts';
import { NO_FILTERS, SearchFilters } from '#shared/domain/search-filters.ts';
import { targetProblem } from './check-target.ts';

/** Who looks at the documents, and who presses Submit. */
const SendingMode = z.enum(['draft', 'documents', 'auto']);
export type SendingMode = z.infer<typeof SendingMode>;

/** A search as the form holds it: chosen sources by name, and what was typed for each. */
export const SearchDraft = z.object({
  query: z.string(),
  location: z.string(),
  freshness: Freshness.nullable(),
  filters: SearchFilters,
  chosen: z.array(z.string()),
  /** Board tokens or URLs by source name. */
  targets: z.record(z.string(), z.array(z.string())),
  minScore: z.number(),
  limit: z.number(),
  mode: SendingMode,
});
export type SearchDraft = z.infer<typeof SearchDraft>;

interface Known {
  last: RunConfig | null;
  /** The work that the user is likely to look for. */
  role: string;
  preferences: Preferences;
  minScore: number;
  sources: SourceInfo[];
  /** The made-up person, for whom the practice board is there. */
  practice: boolean;
}

const PRACTICE = 'practice';

function targetsOf(places: RunConfig['sources']): Record<string, string[]> {
  const targets: Record<string, string[]> = {};
  for (const { name, target } of places)
    if (target !== '') targets[name] = [...(targets[name] ?? []), target];
  return targets;
}

/**
 * The newest search of all that was worked on, the newest first: work on a single posting was none, and says nothing of
 * what is looked for. Whoever practises as themselves practises; their search is not what they look for in earnest.
 */
export function lastSearch(configs: readonly RunConfig[], practice: boolean): RunConfig | null {
  const isOnePosting = ({ sources, minScore, limit }: RunConfig): boolean =>
    sources.length === 1 && sources[0]?.name === 'url' && minScore === 0 && limit === 1;
  const isPractice = ({ sources }: RunConfig): boolean => sources.every(({ name }) => name === PRACTICE);
  return configs.find((config) => !isOnePosting(config) && (practice || !isPractice(config))) ?? null;
}

/**
 * What the form begins with: the last search, or for the first one the profile's work and what the user wants of a job. The practice board is chosen
 * by itself for the made-up person alone.
 */
export function firstSearch({ last, role, preferences, minScore, sources, practice }: Known): SearchDraft {
  const open = sources.find(({ name, needsTarget }) => !needsTarget && (name === PRACTICE) === practice);
  const atFirst = open ? [open.name] : [];
  if (last !== null) {
    const { query, location, limit, freshness } = last;
    const filters = last.filters ?? NO_FILTERS;
    const mode = last.mode === 'draft' ? 'draft' : last.reviewDocuments ? 'documents' : 'auto';
    // Work on a posting that was given as text had no place to search.
    const places = last.sources.filter(
      ({ name, target }) => target === '' || targetProblem(name, target) === '',
    );
    const names = [...new Set(places.map(({ name }) => name))];
    const chosen = names.length === 0 ? atFirst : names.filter((name) => practice || name !== PRACTICE);
    const { minScore: least } = last;
    const words = { query, location, freshness, filters };
    return { ...words, limit, mode, minScore: least, chosen, targets: targetsOf(places) };
  }
  return {
    query: role,
    location: '',
    freshness: null,
    // The made-up person's board has its jobs at made-up places.
    filters: practice ? NO_FILTERS : filtersOf(preferences),
    chosen: atFirst,
    targets: {},
    minScore,
    limit: 10,
    mode: 'draft',
  };
}

/** The draft as the contract takes it; sources that need a target and have none are left out. */
export function toConfig(draft: SearchDraft, sources: SourceInfo[]): RunConfigInput {
  const { query, location, freshness, filters, minScore, limit, mode } = draft;
  const chosen = sources.filter((source) => draft.chosen.includes(source.name));
  return {
    query,
    location,
    freshness,
    filters: filterCount(filters) === 0 ? null : filters,
    minScore,
    limit,
    mode: mode === 'draft' ? 'draft' : 'auto',
    reviewDocuments: mode !== 'auto',
    sources: chosen.flatMap(({ name, needsTarget }) =>
      needsTarget ? (draft.targets[name] ?? []).map((target) => ({ name, target })) : [{ name, target: '' }],
    ),
  };
}

/** How many of the filters are set. */
export function filterCount(filters: SearchFilters): number {
  const { places, remote, remoteIn, pay, levels, types, must, mustNot, noAgencies } = filters;
  const lists = [places, levels, types, must, mustNot].filter((list) => list.length > 0);
  return lists.length + [remote !== null, remoteIn !== '', pay !== null, noAgencies].filter(Boolean).length;
}

/** The filters with what the user wants of a job; null where they ask for it already, or nothing is wanted. */
export function withWishes(filters: SearchFilters, preferences: Preferences): SearchFilters | null {
  const wanted = { ...filters, ...preferences };
  const isNothing = filterCount(filtersOf(preferences)) === 0;
  return isNothing || JSON.stringify(wanted) === JSON.stringify(filters) ? null : wanted;
}

/** The most jobs of one search, as its contract has it. */
export const MOST_JOBS = 200;

/** What is wrong with how many jobs are worked on at most, in words; empty where nothing is. */
export const limitProblem = (limit: number): string =>
  Number.isInteger(limit) && limit >= 1 && limit <= MOST_JOBS ? '' : `From 1 to ${MOST_JOBS} jobs.`;

/** Why the search can't start yet, in words; empty when it can. */
export function whatIsMissing(draft: SearchDraft, sources: SourceInfo[]): string {
  if (draft.query.trim() === '') return 'Say which role to look for.';
  if (draft.chosen.length === 0) return 'Choose at least one place to look.';
  const empty = sources.find(
    ({ name, needsTarget }) =>
      needsTarget && draft.chosen.includes(name) && (draft.targets[name] ?? []).length === 0,
  );
  if (empty !== undefined) return `${empty.label}: give ${empty.targetHint}.`;
  if (limitProblem(draft.limit) !== '') return `At most: ${limitProblem(draft.limit)}`;
  const wrong = sources.find(
    ({ name, needsTarget }) =>
      needsTarget &&
      draft.chosen.includes(name) &&
      (draft.targets[name] ?? []).some((target) => targetProblem(name, target) !== ''),
  );
  return wrong === undefined ? '' : `${wrong.label}: something given there can’t be right; see the box.`;
}
