import type { Clock } from '#agents/ports.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools, PostingLead } from '#main/pipeline/types.ts';
import { detailAddress } from '#main/sources/detail-address.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { Job } from '#shared/domain/job.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { LazyBoard } from './lazy-board.ts';

export interface PostingReaderDeps {
  http: Http;
  workers: Workers;
  board: Pick<LazyBoard, 'reachable' | 'running'>;
  clock: Clock;
}

/** Reads postings whole, off the main thread: from a page, from a board's answer, or from text that the user gave. */
export function createPostingReader({
  http,
  workers,
  board,
  clock,
}: PostingReaderDeps): PipelineTools['readPosting'] {
  return async (lead, signal) => {
    if (lead.job) return fromBoard(lead.job, signal);
    const { page, job, injections } = (await fromInterface(lead, signal)) ?? (await fromPage(lead, signal));
    // A page may say of itself that it is the practice board; its address tells.
    const isOwn = URL.canParse(page.url) && new URL(page.url).origin === board.running();
    return {
      job: isOwn ? { ...job, vendor: 'practice' } : job,
      injections: injections.map((found) => found.quote),
    };
  };

  async function fromPage(lead: PostingLead, signal: AbortSignal) {
    const page = await pageOf(lead, signal);
    const input = { ...page, source: lead.source, now: clock.now().toISOString() };
    return { page, ...(await workers.run('readPosting', input, { signal })) };
  }

  /** What the vendor's interface says of a posting whose page is drawn by scripts; null where the page has to do. */
  async function fromInterface(lead: PostingLead, signal: AbortSignal) {
    const address = lead.text === undefined ? detailAddress(lead.url) : null;
    if (address === null) return null;
    try {
      const { mime, body } = await http.read(address, { signal, api: true, accept: 'application/json' });
      const input = { url: lead.url, mime, body, source: lead.source, now: clock.now().toISOString() };
      const read = await workers.run('readPosting', input, { signal });
      return read.job.description === '' ? null : { page: { url: lead.url }, ...read };
    } catch (thrown) {
      if (signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
      return null;
    }
  }

  async function pageOf(lead: PostingLead, signal: AbortSignal) {
    if (lead.text !== undefined) return { url: lead.url, mime: '', body: lead.text };
    const {
      url: finalUrl,
      mime,
      body,
    } = await http.read(await board.reachable(lead), { signal, named: lead.named === true });
    return { url: finalUrl, mime, body };
  }

  async function fromBoard(whole: Job, signal: AbortSignal) {
    const { job, injections } = await workers.run('examineJob', whole, { signal });
    return { job, injections: injections.map((found) => found.quote) };
  }
}
