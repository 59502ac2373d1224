import { localDay } from '#shared/dates/local-day.ts';
import { readDate } from '#shared/dates/read-date.ts';
import type { CompanyResearch } from '#shared/domain/company.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { Ports, SearchHit } from '../ports.ts';
import type { CompanyInput } from './input.ts';

/** Pages found on the web about a company, with the entries that notes point to by position. */
export interface FoundSources {
  hits: SearchHit[];
  sources: CompanyResearch['sources'];
}

const HITS = 8;

/** Searches the web; finds nothing where no search is set up or it fails, which is no reason to stop. */
export async function findSources({ company, role }: CompanyInput, ports: Ports): Promise<FoundSources> {
  const today = localDay(ports.clock.now());
  const queries = [
    `"${company}" company culture values reviews`,
    `"${company}" news`,
    `"${company}" interview ${role}`,
  ];
  const found = company === '' ? [] : await Promise.all(queries.map((query) => search(query, ports)));
  const seen = new Set<string>();
  const hits = found
    .flat()
    .filter((hit) => isAbout(hit, company) && !seen.has(hit.url) && seen.add(hit.url) !== undefined)
    .slice(0, HITS);
  return {
    hits,
    sources: hits.map(({ title, url, date }) => ({ title, url, date: isoDate(date) ?? today })),
  };
}

async function search(query: string, ports: Ports): Promise<SearchHit[]> {
  try {
    return visibleIn(await ports.search.web(query, { limit: 5 }));
  } catch (thrown) {
    if (!(thrown instanceof JobAIError)) throw thrown;
    ports.log.warn('a web search failed; going on without it', { code: thrown.code });
    return [];
  }
}

/** Companies of similar names turn up too; a page that never names this one is left out. */
function isAbout({ title, snippet }: SearchHit, company: string): boolean {
  return `${title} ${snippet}`.toLowerCase().includes(company.trim().toLowerCase());
}

function isoDate(date: string | null): string | null {
  const read = date === null ? '' : readDate(date).date;
  return read.length === 10 ? read : null;
}
