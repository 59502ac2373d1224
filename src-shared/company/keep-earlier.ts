import {
  type CompanyNote,
  type CompanyResearch,
  type CompanySource,
  NOTE_LISTS,
  type NoteLists,
} from '../domain/company.ts';

/** Research as it is stored, with the moment (ISO 8601) at which the web was asked. */
interface StoredResearch {
  research: CompanyResearch;
  researchedAt: string;
}

const KEPT = 'What an earlier look-up found there is kept, with its dates.';

/**
 * A new look-up with what an earlier one found where this one could not ask: the web where a search failed, their site
 * where none of its pages was read. What is kept has its own dates, and where the web said nothing at all this time it
 * counts as asked when it was.
 */
export function keepEarlier(
  next: CompanyResearch,
  earlier: StoredResearch | null,
  now: Date,
): { research: CompanyResearch; at: Date } {
  if (earlier === null) return { research: next, at: now };
  const sameSite = next.website === '' || next.website === earlier.research.website;
  const has = (wanted: CompanySource['kind']) => next.sources.some(({ kind }) => kind === wanted);
  // Without a search set up the web says nothing, and gives no reason.
  const isMissing = ({ kind }: CompanySource) =>
    kind === 'web' ? next.searchProblem !== '' || !has('web') : kind === 'site' && sameSite && !has('site');
  const read = new Set(next.sources.map(({ url }) => url));
  const kept = earlier.research.sources.filter((source) => isMissing(source) && !read.has(source.url));
  const place = new Map(
    kept.map((source, at) => [earlier.research.sources.indexOf(source), next.sources.length + at]),
  );
  const failedOnWeb = next.searchProblem !== '' && kept.some(({ kind }) => kind === 'web');
  const research = {
    ...next,
    ...withNotes(next, earlier.research, place),
    sources: [...next.sources, ...kept],
    website: next.website || earlier.research.website,
    searchProblem: failedOnWeb ? `${next.searchProblem} ${KEPT}` : next.searchProblem,
  };
  return { research, at: failedOnWeb && !has('web') ? new Date(earlier.researchedAt) : now };
}

/** The new notes, then the earlier ones that rest on what is kept (`place`: its old position, and its new one). */
function withNotes(next: NoteLists, earlier: NoteLists, place: ReadonlyMap<number, number>): NoteLists {
  const moved = (note: CompanyNote) => {
    const source = place.get(note.source ?? -1);
    return source === undefined ? [] : [{ ...note, source }];
  };
  return Object.fromEntries(
    NOTE_LISTS.map((name) => {
      const said = new Set(next[name].map(({ text, quote }) => `${text} ${quote}`));
      const stays = earlier[name].flatMap(moved).filter(({ text, quote }) => !said.has(`${text} ${quote}`));
      return [name, [...next[name], ...stays]];
    }),
  ) as NoteLists;
}
