import type { Repositories } from '#main/db/repositories.ts';
import type { WebSearch } from '#main/search/create-search.ts';
import type { Directory } from '#main/sources/directory.ts';
import { EVERYWHERE, JOB_SITES, sourceNamed } from '#main/sources/index.ts';
import { keyOf, pickBoards } from '#main/sources/pick-boards.ts';
import type { Source } from '#main/sources/source.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { ValidationError } from '#shared/errors/index.ts';

/** One place that a search asks. */
export interface Asked {
  source: Source;
  target: string;
  company: string | undefined;
  /** Nobody named it: only what has to do with the role counts, and that it fails is no failure of the search. */
  wide: boolean;
  /** One of many of the directory: how it fares is said in one sentence with the others. */
  listed: boolean;
}

export interface WhereDeps {
  boards: Repositories['boards'];
  profileId: string;
  directory: Directory;
  search: WebSearch;
  secret(name: string): Promise<string | null>;
  now(): Date;
}

/** Companies of the directory that one search asks, and boards that were only met. */
const MOST_LISTED = 40;
const MOST_MET = 20;

/** The places that a search asks: those it names; for "everywhere" all job sites, and the boards that are known. */
export async function whereToLook(
  config: RunConfig,
  deps: WhereDeps,
): Promise<{ asked: Asked[]; notes: string[] }> {
  const named = config.sources.filter(({ name }) => name !== EVERYWHERE.name);
  const asked = named.map(({ name, target }) =>
    place(sourceOf(name), target, { wide: config.onlyRelated && name !== 'url' }),
  );
  if (named.length === config.sources.length) return { asked, notes: [] };
  const sites = await usableSites(deps);
  const { boards, notes } = await knownBoards(config, deps);
  return { asked: [...asked, ...sites.map((source) => place(source, '', { wide: true })), ...boards], notes };
}

function place(source: Source, target: string, more: Partial<Asked> = {}): Asked {
  return { source, target, company: undefined, wide: false, listed: false, ...more };
}

function sourceOf(name: string): Source {
  const source = sourceNamed(name);
  if (!source) throw new ValidationError(`There is no source "${name}".`);
  return source;
}

/** Job sites that need no key, or whose keys are all there. */
async function usableSites({ secret, search }: WhereDeps): Promise<Source[]> {
  const usable = await Promise.all(
    JOB_SITES.map(async (site) => {
      if (site.name === 'google') return (await search.engine()) !== null;
      const keys = await Promise.all((site.keys ?? []).map(secret));
      return keys.every((key) => key !== null && key !== '');
    }),
  );
  return JOB_SITES.filter((_, index) => usable[index]);
}

async function knownBoards(
  config: RunConfig,
  deps: WhereDeps,
): Promise<{ boards: Asked[]; notes: string[] }> {
  const known = deps.boards.list(deps.profileId).filter(({ token }) => token !== '');
  const watched = known.filter((board) => board.watched);
  const allMet = known.filter((board) => board.met && !board.watched && !board.gone);
  const met = allMet.slice(0, MOST_MET);
  const own = new Set([...watched, ...met].map(keyOf));
  const all = await deps.directory.all();
  const places = [
    config.location,
    ...(config.filters?.places ?? []).map(({ name }) => name),
    config.filters?.remoteIn ?? '',
  ];
  const picked = pickBoards(
    all.filter((entry) => !own.has(keyOf(entry))),
    known,
    { query: config.query, places: places.filter((name) => name !== '') },
    { most: MOST_LISTED, now: deps.now() },
  );
  const boards = [
    ...watched.map((board) => ({ ...board, listed: false })),
    ...met.map((board) => ({ ...board, listed: true })),
    ...picked.map((board) => ({ ...board, listed: true })),
  ].flatMap(({ vendor, token, company, listed }) => {
    const source = sourceNamed(vendor);
    return source === undefined
      ? []
      : [place(source, token, { company: company || undefined, wide: true, listed })];
  });
  const left = all.length - picked.length;
  const notes = [
    ...(allMet.length <= met.length
      ? []
      : [
          `${met.length} of the ${allMet.length} companies that earlier searches came upon were asked, those met last. Watch a company to have it asked each time.`,
        ]),
    ...(left <= 0
      ? []
      : [
          `${picked.length} of the ${all.length} companies of the directory were asked, those nearest to your words; the next search asks others. Watch a company to have it asked each time.`,
        ]),
  ];
  return { boards, notes };
}
