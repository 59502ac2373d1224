import { localDay } from '#shared/dates/local-day.ts';
import { readDate } from '#shared/dates/read-date.ts';
import type { CompanySource } from '#shared/domain/company.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { textWithoutOrders } from '#shared/domain/text-without-orders.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { Ports, SearchHit } from '../ports.ts';
import type { CompanyInput } from './input.ts';

/** What may be said of a company rests on these; notes point to them by position. */
export interface FoundSources {
  sources: CompanySource[];
  /** Why a search of the web failed, in words; empty or left out where none did. */
  problem?: string;
}

const HITS = 8;

/** The company's own pages, and what a web search finds; nothing of the web where no search is set up or it fails, which is no reason to stop. */
export async function findSources(
  { company, role, pages = [] }: CompanyInput,
  ports: Ports,
): Promise<FoundSources> {
  const today = localDay(ports.clock.now());
  const queries = [
    `"${company}" company culture values reviews`,
    `"${company}" news`,
    `"${company}" interview ${role}`.trim(),
  ];
  const asked = company === '' ? [] : await Promise.all(queries.map((query) => search(query, ports)));
  const found = asked.map(({ hits }) => hits);
  const problem = asked.find((one) => one.problem !== '')?.problem ?? '';
  const seen = new Set(pages.map(({ url }) => url));
  const hits = found
    .flat()
    .filter((hit) => isAbout(hit, company) && !seen.has(hit.url) && seen.add(hit.url) !== undefined)
    .slice(0, HITS);
  const web = hits.flatMap(({ title, url, snippet, date }): CompanySource[] => {
    const stated = isoDate(date);
    const { text } = textWithoutOrders([title, snippet].filter((part) => part !== '').join('\n'));
    if (text === '') return [];
    const named = textWithoutOrders(title).text || new URL(url).host;
    return [{ kind: 'web', title: named, url, date: stated ?? today, stated: stated !== null, text }];
  });
  return { sources: [...pages, ...web], problem };
}

async function search(query: string, ports: Ports): Promise<{ hits: SearchHit[]; problem: string }> {
  try {
    return { hits: visibleIn(await ports.search.web(query, { limit: 5 })), problem: '' };
  } catch (thrown) {
    if (!(thrown instanceof JobAIError)) throw thrown;
    ports.log.warn('a web search failed; going on without it', { code: thrown.code });
    return { hits: [], problem: thrown.message };
  }
}

/** Companies of similar names turn up too; a page that never names this one is left out. */
function isAbout({ title, snippet }: SearchHit, company: string): boolean {
  return ` ${companyKey(`${title} ${snippet}`)} `.includes(` ${companyKey(company)} `);
}

function isoDate(date: string | null): string | null {
  const read = date === null ? '' : readDate(date).date;
  return read.length === 10 ? read : null;
}
