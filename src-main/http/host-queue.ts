import PQueue from 'p-queue';
import { isLoopback } from './private-address.ts';

/** At most two requests at once to a host, and at most four a second. This machine's own servers are not slowed. */
export function createHostQueue(): <T>(url: URL, work: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, PQueue>();
  return (url, work) => {
    if (isLoopback(url.hostname)) return work();
    const queue = queues.get(url.host) ?? new PQueue({ concurrency: 2, intervalCap: 4, interval: 1000 });
    queues.set(url.host, queue);
    return queue.add(work);
  };
}
