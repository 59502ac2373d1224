import type { Clock, Logger } from '#agents/ports.ts';
import type { Http } from '#main/http/http.ts';
import type { SitePage } from '#main/postings/read-site-page.ts';
import type { CompanySite } from '#main/services/service-deps.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import { isNamedIn, namedAs } from '#shared/company/named-as.ts';
import { LATER_PAGES } from '#shared/company/site-words.ts';
import { SITE_PAGES } from '#shared/company/words.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { CompanySource } from '#shared/domain/company.ts';
import { fold } from '#shared/domain/fold.ts';
import { JobAIError } from '#shared/errors/index.ts';

export interface CompanySiteDeps {
  http: Pick<Http, 'read'>;
  workers: Pick<Workers, 'run'>;
  clock: Clock;
  log: Logger;
}

/** So many pages of one site are read at most, the home page among them. */
const MOST_PAGES = 6;
const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/;
const FILE = /\.(?:pdf|zip|png|jpe?g|gif|svg|webp|mp4|docx?|xlsx?|pptx?|ics|xml|json|css|js)$/i;

/**
 * Reads a company's own site: its home page and, of those that it links to, the ones that speak of the company. Robots
 * and the limits of `http` are kept. A site that never names the company is not taken for its own.
 */
export function createCompanySite({ http, workers, clock, log }: CompanySiteDeps): CompanySite {
  return async (address, company, signal) => {
    const start = new URL(address);
    const home = await page(start.href, signal);
    if ('problem' in home) return { pages: [], problem: home.problem };
    const host = siteOf(new URL(home.url));
    const rest: Read[] = [];
    for (const url of worthReading(home, host)) {
      const read = await page(url, signal);
      // A page that leads elsewhere is no page of theirs.
      if (!('problem' in read) && siteOf(new URL(read.url)) === host) rest.push(read);
    }
    const all = [home, ...rest];
    const names = namedAs(company);
    if (!all.some(({ title, text }) => isNamedIn(`${title} ${text}`, names)))
      return {
        pages: [],
        problem: `${start.host} never names ${company}, so it was not taken for their site.`,
      };
    const [order] = all.flatMap(({ orders }) => orders);
    return {
      pages: all.filter(({ text }) => text !== '').map(sourceOf),
      problem:
        order === undefined
          ? ''
          : `Their site gives orders to programs. They were not followed: “${order.slice(0, 300)}”`,
    };
  };

  async function page(url: string, signal: AbortSignal): Promise<Read | { problem: string }> {
    try {
      const { url: at, mime, body } = await http.read(url, { signal, accept: 'text/html' });
      if (!PAGE.test(mime)) return { problem: `${new URL(at).host} did not answer with a page.` };
      const now = clock.now().toISOString();
      return { url: at, ...(await workers.run('readSitePage', { url: at, body, now }, { signal })) };
    } catch (thrown) {
      if (signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
      log.info('a page of a company was not read', { host: new URL(url).host, code: thrown.code });
      return { problem: thrown.message };
    }
  }

  function sourceOf({ url, title, text, date }: Read): CompanySource {
    const day = date ?? localDay(clock.now());
    return {
      ...{ kind: 'site', url, text, date: day, stated: date !== null },
      title: title || new URL(url).host + new URL(url).pathname,
    };
  }
}

type Read = SitePage & { url: string };

/** The pages of the same site whose address or words say that they speak of the company, each once, news last. */
function worthReading({ url: home, links }: Read, host: string): string[] {
  const seen = new Set([bare(home)]);
  return links
    .filter(({ url, label }) => {
      const { protocol, pathname } = new URL(url);
      if (!/^https?:$/.test(protocol) || siteOf(new URL(url)) !== host || FILE.test(pathname)) return false;
      if (!SITE_PAGES.test(called({ url, label }))) return false;
      return !seen.has(bare(url)) && seen.add(bare(url)) !== undefined;
    })
    .sort((one, other) => Number(LATER_PAGES.test(called(one))) - Number(LATER_PAGES.test(called(other))))
    .slice(0, MOST_PAGES - 1)
    .map(({ url }) => bare(url));
}

/** A link's words, and those of its path. */
const called = ({ url, label }: Read['links'][number]): string =>
  fold(`${decodeURI(new URL(url).pathname).replace(/[/_.-]+/g, ' ')} ${label}`);

/** An address without its part and what a visit adds. */
function bare(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}

/** `www.acme.com` and `acme.com` are one site; so is a place on this machine with its port. */
function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}
