import type { Clock } from '#agents/ports.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools, PostingLead } from '#main/pipeline/types.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { Job } from '#shared/domain/job.ts';

export interface PostingReaderDeps {
  http: Http;
  workers: Workers;
  clock: Clock;
}

/** Reads postings whole, off the main thread: from a page, from a board's answer, or from text that the user gave. */
export function createPostingReader({
  http,
  workers,
  clock,
}: PostingReaderDeps): PipelineTools['readPosting'] {
  return async (lead, signal) => {
    if (lead.job) return fromBoard(lead.job, signal);
    const page = await pageOf(lead, signal);
    const input = { ...page, source: lead.source, now: clock.now().toISOString() };
    const { job, injections } = await workers.run('readPosting', input, { signal });
    return { job, injections: injections.map((found) => found.quote) };
  };

  async function pageOf({ url, text }: PostingLead, signal: AbortSignal) {
    if (text !== undefined) return { url, mime: '', body: text };
    const { url: finalUrl, mime, body } = await http.read(url, { signal, named: true });
    return { url: finalUrl, mime, body };
  }

  async function fromBoard(job: Job, signal: AbortSignal) {
    const { skills, injections } = await workers.run('examineText', job.description, { signal });
    return {
      job: job.skills.length > 0 ? job : { ...job, skills },
      injections: injections.map((found) => found.quote),
    };
  }
}
