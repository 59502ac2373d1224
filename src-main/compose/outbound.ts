import type { Clock, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { SentRequest } from '#main/http/create-http.ts';
import { isNear } from '#main/llm/routing/safe-base-url.ts';

type Outbound = Pick<Repositories['outbound'], 'add'>;

/** Keeps what the app asked of the web. What stays on this machine (the practice board) did not leave it. */
export function tellSent(outbound: Outbound, log: Logger): (request: SentRequest) => void {
  return ({ at, url, method, bytesOut, bytesIn, status }) => {
    if (isNear(url.href)) return;
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

/** Keeps which pages the browser opened; what it loads for them is not counted. */
export function tellOpened(outbound: Outbound, clock: Clock, log: Logger): (address: string) => void {
  return (address) => {
    if (!URL.canParse(address) || isNear(address)) return;
    const { host, origin, pathname } = new URL(address);
    const request = {
      at: clock.now().toISOString(),
      host,
      purpose: 'form' as const,
      about: `${origin}${pathname}`,
    };
    const counted = { method: 'GET', bytesOut: 0, bytesIn: 0, status: null };
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
