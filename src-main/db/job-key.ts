import type { Job } from '#shared/domain/job.ts';

const NOISE = /^(utm_.*|gh_src|gh_jid|lever-.*|ref|referrer|referer|source|src|trk|fbclid|gclid|mc_[ce]id)$/i;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * What makes two postings the same job: the vendor's own id where the address shows it, else the address without
 * tracking. The journal of submissions and the list of jobs are unique by it.
 */
export function jobKeyOf(job: Pick<Job, 'url' | 'vendor'>): string {
  if (!URL.canParse(job.url)) return `text:${job.url.trim()}`;
  const url = new URL(job.url);
  const greenhouse = url.searchParams.get('gh_jid') ?? byHost(url, 'greenhouse.io', /\/jobs\/(\d+)/);
  if (greenhouse !== null) return `greenhouse:${greenhouse}`;
  const lever = byHost(url, 'lever.co', UUID);
  if (lever !== null) return `lever:${lever.toLowerCase()}`;
  const ashby = byHost(url, 'ashbyhq.com', UUID);
  if (ashby !== null) return `ashby:${ashby.toLowerCase()}`;
  // The practice board gets another port at each start; its addresses are told apart by their paths.
  if (job.vendor === 'practice') return `practice:${trimmedPath(url)}`;
  return canonical(url);
}

function byHost(url: URL, domain: string, pattern: RegExp): string | null {
  if (url.hostname !== domain && !url.hostname.endsWith(`.${domain}`)) return null;
  const match = pattern.exec(url.pathname);
  return match === null ? null : (match[1] ?? match[0]);
}

function canonical(url: URL): string {
  const kept = [...url.searchParams]
    .filter(([name]) => !NOISE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const host = url.host.replace(/^www\./, '');
  const scheme = url.protocol === 'http:' ? 'https:' : url.protocol;
  return `${scheme}//${host}${trimmedPath(url)}${query && `?${query}`}`;
}

function trimmedPath(url: URL): string {
  return url.pathname.replace(/\/+$/, '') || '/';
}
