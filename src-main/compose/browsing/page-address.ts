import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { BrowserHost } from '#main/browser/browser-host.ts';
import type { IsPlaceInside } from '#main/browser/watch-servers.ts';
import { isPrivate, leadsInside } from '#main/http/private-address.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

export interface PageAddressOptions {
  /** Whether the user gave an address on this host, or it is the program's own. */
  isNamed(url: URL): boolean;
  /** All addresses of a host name; injected in tests. */
  resolve?: (hostname: string) => Promise<string[]>;
}

/** How long a name may take to say where it is, in ms; the browser would wait as long. */
const LOOK_UP_MS = 30_000;
const INSIDE = 'is on this machine or its own network';

/**
 * Keeps the browser on the web: what a posting or a feed leads to is opened only there, and no file or device of the
 * user's own network is. The user may name one; the practice board is the program's own. Throws `ExternalServiceError`.
 */
export function createPageAddressCheck({ isNamed, resolve = addressesOf }: PageAddressOptions) {
  return async (address: string): Promise<void> => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
      throw notOpened(address, 'is no page on the web');
    if (isNamed(url)) return;
    if (isPrivate(url.hostname)) throw notOpened(url.host, INSIDE);
    const addresses = await soon(resolve(url.hostname));
    if (addresses === null) throw notOpened(url.host, 'did not say in time where it is');
    if (addresses.some(leadsInside)) throw notOpened(url.host, INSIDE);
  };
}

/** How long what a name stands for is remembered, in ms. */
const KNOWN_MS = 60_000;

/**
 * Tells whether an address is of this machine or the user's own network. A name that nobody knows leads nowhere; one that
 * is not answered is waited for, as the browser does, and is not let through in the end.
 */
export function createInsideCheck(resolve = addressesOf): IsPlaceInside {
  const known = new Map<string, { at: number; inside: Promise<boolean> }>();
  const look = async (hostname: string): Promise<boolean> => {
    if (isPrivate(hostname)) return true;
    if (isIP(hostname) !== 0) return false;
    const addresses = await soon(resolve(hostname));
    // Only what was answered is remembered.
    if (addresses === null || addresses.length === 0) known.delete(hostname);
    return addresses === null || addresses.some(leadsInside);
  };
  return async (address, of) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url !== null && of === 'server') return leadsInside(url.hostname);
    if (url?.protocol === 'file:') return true;
    if (url === null || !/^(https?|wss?):$/.test(url.protocol)) return false;
    const last = known.get(url.hostname);
    if (last !== undefined && Date.now() - last.at < KNOWN_MS) return last.inside;
    const inside = look(url.hostname);
    known.set(url.hostname, { at: Date.now(), inside });
    return inside;
  };
}

/** Opens pages that pass the check, and goes on with none that leads elsewhere at once to what does not. */
export function openChecked(
  open: BrowserHost['open'],
  check: ReturnType<typeof createPageAddressCheck>,
): BrowserHost['open'] {
  return async (url, options) => {
    const named = options.named === true;
    if (!named) await check(url);
    const tab = await open(url, options);
    const at = tab.page.url();
    try {
      if (!named || new URL(at).host !== new URL(url).host) await check(at);
    } catch (thrown) {
      await tab.close();
      throw thrown;
    }
    return tab;
  };
}

const addressesOf = async (hostname: string): Promise<string[]> =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** The addresses of a name; none where nobody knows it, null where it was not answered. */
async function soon(addresses: Promise<string[]>): Promise<string[] | null> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((answer) => {
    timer = setTimeout(() => answer(null), LOOK_UP_MS);
  });
  try {
    return await Promise.race([addresses.catch(() => []), limit]);
  } finally {
    clearTimeout(timer);
  }
}

function notOpened(what: string, why: string): ExternalServiceError {
  return new ExternalServiceError(
    `The posting leads to ${what.slice(0, 200)}, which ${why}. It was not opened. If you trust it, enter the address yourself.`,
    { details: { reason: 'private-address' } },
  );
}
