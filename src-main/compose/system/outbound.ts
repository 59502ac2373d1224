import type { Clock, Logger } from '#agents/ports.ts';
import type { BrowserRequest } from '#main/browser/tell-requests.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { SentRequest } from '#main/http/create-http.ts';
import { isThisMachine } from '#shared/domain/base-url.ts';

type Outbound = Pick<Repositories['outbound'], 'add'>;

/** Keeps what the app asked of the web. What stays on this machine (the practice board) did not leave it. */
export function tellSent(outbound: Outbound, log: Logger): (request: SentRequest) => void {
  return ({ at, url, method, bytesOut, bytesIn, status }) => {
    if (isThisMachine(url.href)) return;
    const about = `${url.origin}${url.pathname}`;
    const counted = { method, bytesOut, bytesIn, status };
    keep(log, () =>
      outbound.add({
        at,
        host: url.host,
        purpose: 'page',
        ...counted,
        about,
        text: null,
        runId: null,
        jobId: null,
      }),
    );
  };
}

/** Keeps which pages the browser opened and what they sent; pictures, scripts and the like are not counted. */
export function tellBrowsed(
  outbound: Outbound,
  clock: Clock,
  log: Logger,
): (request: BrowserRequest) => void {
  return ({ url, ...counted }) => {
    if (isThisMachine(url)) return;
    const { host, origin, pathname } = new URL(url);
    const request = {
      at: clock.now().toISOString(),
      host,
      purpose: 'form' as const,
      about: `${origin}${pathname}`,
    };
    keep(log, () => outbound.add({ ...request, ...counted, text: null, runId: null, jobId: null }));
  };
}

/** The work goes on, even where its trace can't be written. */
function keep(log: Logger, write: () => void): void {
  try {
    write();
  } catch (error) {
    log.error('a request could not be noted down', { error });
  }
}
