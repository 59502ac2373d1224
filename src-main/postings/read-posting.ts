import type { Injection } from '#shared/domain/find-injection.ts';
import type { Job } from '#shared/domain/job.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { mergeFacts, type PostingFacts } from './facts.ts';
import { finishJob, type SkillsOf } from './finish-job.ts';
import { readJson, readXml } from './read-list.ts';
import { readPage } from './read-page.ts';
import { readsLikePosting } from './text/reads-like-posting.ts';
import { textFacts } from './text/text-facts.ts';
import { withoutOrders } from './without-orders.ts';

export interface PostingSource {
  /** Where it was read: a URL, or a file's name. */
  url: string;
  mime: string;
  body: string;
  /** The source's name, kept in the job: `url`, `file`, `practice`, … */
  source: string;
  /** ISO 8601: what "3 days ago" counts from, and what `validThrough` is held against. */
  now: string;
}

export interface PostingReading {
  job: Job;
  /** Texts on the page that people don't see; they are not part of the description. */
  hidden: string[];
  /** Instructions to AI, seen and unseen; the job is without them. */
  injections: Injection[];
  /** What says that the posting is closed, in its own words; null where the job is not closed. */
  closedBy: string | null;
  /** Nothing on the page tells that it is a posting. */
  doubtful: boolean;
}

/**
 * Reads one posting, whatever it is: a page, a board's JSON (of a list the first job), XML, Markdown, plain text.
 * Throws a `ValidationError` where no job's title can be found. Pure, and slow for large pages: run it in a worker.
 */
export function readPosting(input: PostingSource, skillsOf?: SkillsOf): PostingReading {
  const { facts, hidden } = factsOf(input, new Date(input.now));
  const own = /^https?:/.test(input.url) ? input.url : undefined;
  const job = finishJob(mergeFacts({ url: own }, facts, { url: input.url }), input.source, skillsOf);
  if (job.title === '')
    throw new ValidationError(
      `No job was found in ${input.url}. Open a single posting, or paste its text into a file.`,
      {
        details: { url: input.url },
      },
    );
  if (isSignIn(input.body, job))
    throw new ValidationError(
      `${input.url} asks to sign in before it shows a job. Open it in your browser, and paste the posting’s text instead.`,
      { details: { url: input.url } },
    );
  return {
    ...withoutOrders(job, hidden),
    hidden,
    closedBy: job.closed ? (facts.closedBy ?? 'closed') : null,
    doubtful: !readsLikePosting(job, input.body),
  };
}

/** Fewer signs than this tell of no job. */
const LEAST_SAID = 200;

/** Whether a page asks for a password and tells nothing of a job. */
function isSignIn(body: string, { company, locations, skills, description }: Job): boolean {
  const tells = company !== '' || locations.length > 0 || skills.length > 0;
  return !tells && description.length < LEAST_SAID && /<input\b[^>]*\btype\s*=\s*["']?password\b/i.test(body);
}

function factsOf({ body, mime, url }: PostingSource, now: Date): { facts: PostingFacts; hidden: string[] } {
  const start = body.slice(0, 500).trimStart();
  if (/^[[{]/.test(start)) {
    const list = readJson(body, url, now);
    const first = list?.records.find((record) => 'facts' in record);
    if (first !== undefined && 'facts' in first) return { facts: first.facts, hidden: [] };
    if (isJson(body)) return { facts: {}, hidden: [] };
  }
  if (/^<\?xml|^<(rss|workzag-jobs|feed)\b/i.test(start)) {
    const first = readXml(body, url, now)?.records.find((record) => 'facts' in record);
    if (first !== undefined && 'facts' in first) return { facts: first.facts, hidden: [] };
  }
  const isPage =
    /html/i.test(mime) ||
    /\.x?html?$/i.test(url) ||
    /^<|<(html|body|div|p|h1|section|main|script)[\s>]/i.test(start);
  return isPage ? readPage(body, now) : { facts: textFacts(body, now), hidden: [] };
}

function isJson(body: string): boolean {
  try {
    return JSON.parse(body) !== undefined;
  } catch {
    return false;
  }
}
