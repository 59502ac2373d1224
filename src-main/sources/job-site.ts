import { ValidationError } from '#shared/errors/index.ts';
import { rankLeads } from './rank-leads.ts';
import { readPages } from './read-pages.ts';
import type { Source, SourceDeps, SourceQuery, SourceReadOptions } from './source.ts';

/** A site that passes on the openings of many companies by an interface of its own. */
export interface JobSite {
  name: string;
  label: string;
  host: string;
  /** The path of a page of the list that fits a search; null where there is no such page. */
  path(page: number, query: SourceQuery): string | null;
  pageSize?: number;
  mostPages?: number;
  /** How old an answer may be that is used again, in ms. */
  keepMs: number;
  credit?: { text: string; url: string };
  /** The user's keys that it needs, and how they go into a request. */
  keys?: readonly string[];
  signed?(keys: readonly string[]): { query?: string; headers?: Record<string, string> };
}

const HOUR = 3_600_000;
export const hours = (count: number): number => count * HOUR;

/** A source that asks a job site for what fits the search, to the end of its pages. */
export function jobSite(site: JobSite): Source {
  const { name, label, credit, keys = [] } = site;
  return {
    ...{ name, label, needsTarget: false, targetHint: 'nothing: all of it is searched' },
    ...(credit ? { credit } : {}),
    ...(keys.length > 0 ? { keys } : {}),
    async search(query, deps) {
      const sign = await signature(site, deps);
      const base = deps.baseUrl(name) ?? site.host;
      const found = await readPages(
        {
          ...{ source: name, label, reader: name, pageSize: site.pageSize, mostPages: site.mostPages },
          page: (index) => {
            const path = site.path(index, query);
            return path === null
              ? null
              : { url: `${base.replace(/\/$/, '')}${withQuery(path, sign.query)}`, options: sign.options };
          },
        },
        deps,
      );
      return { leads: rankLeads(found.leads, query, deps.clock.now()), problems: found.problems };
    },
  };
}

async function signature(site: JobSite, deps: SourceDeps) {
  const keys = await Promise.all((site.keys ?? []).map((key) => deps.key(key)));
  const missing = keys.findIndex((key) => key === null || key === '');
  if (missing >= 0) throw needsKey(site);
  const signed = site.signed?.(keys as string[]) ?? {};
  const named = deps.baseUrl(site.name) !== undefined;
  const options: SourceReadOptions = {
    ...{ named, keepMs: site.keepMs },
    ...(signed.headers ? { headers: signed.headers } : {}),
  };
  return { query: signed.query, options };
}

function withQuery(path: string, more: string | undefined): string {
  if (more === undefined) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${more}`;
}

function needsKey({ label, credit }: JobSite): ValidationError {
  const where = credit === undefined ? '' : ` You get one at ${credit.url}.`;
  return new ValidationError(
    `${label} is asked with your own free key, and none is set. Enter it in Settings, under Keys.${where}`,
    { details: { field: 'key' } },
  );
}
