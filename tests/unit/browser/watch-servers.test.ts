import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { watchServers } from '#main/browser/watch-servers.ts';
import { createInsideCheck } from '#main/compose/browsing/page-address.ts';

/** A page of a public name, whose document came from `ipAddress`. */
function cameFrom(ipAddress: string, port = 443) {
  const page = new EventEmitter();
  const onInside = vi.fn();
  const isInside = vi.fn(createInsideCheck(async () => ['198.18.0.9']));
  const watch = { isInside, namedHost: '', mayBeInside: () => false, onInside };
  watchServers(page as unknown as Page, watch);
  const serverAddr = vi.fn(async () => ({ ipAddress, port }));
  page.emit('response', {
    url: () => 'https://jobs.example/1',
    request: () => ({ isNavigationRequest: () => true }),
    serverAddr,
  });
  return { onInside, looked: () => vi.waitFor(() => expect(isInside).toHaveBeenCalledTimes(2)) };
}

test.each(['192.168.1.1', '::1', 'fd00::7'])('a document that came from %s is told', async (address) => {
  const { onInside } = cameFrom(address);
  await vi.waitFor(() => expect(onInside).toHaveBeenCalledWith('https://jobs.example/1'));
});

test.each(['93.184.216.34', '198.18.0.7', '2606:4700::1111'])(
  'a document that came from %s is none of the own network',
  async (address) => {
    const { onInside, looked } = cameFrom(address);
    await looked();
    await new Promise((resolve) => setImmediate(resolve));
    expect(onInside).not.toHaveBeenCalled();
  },
);
