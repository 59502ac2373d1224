import type { Page, Response } from 'playwright-core';

/**
 * Whether an address is of this machine or the user's own network; that of a `server`, to which a name led, where it does
 * not stand for any name.
 */
export type IsPlaceInside = (url: string, of?: 'server') => Promise<boolean>;

export interface ServerWatch {
  isInside: IsPlaceInside;
  /** The host that the user named; empty where they named none. */
  namedHost: string;
  /** The page, or the user who has it, may go to this machine or its own network. */
  mayBeInside(): boolean;
  /** A document came from there under a name that did not say so. */
  onInside(url: string): void;
}

/**
 * Looks at where each document of a page really came from: a name may stand for another address by the time that the
 * browser asks for it. A proxy, which shows itself by its port, stands wherever it likes.
 */
export function watchServers(page: Page, watch: ServerWatch): void {
  const { isInside, namedHost, mayBeInside, onInside } = watch;
  const look = async (response: Response): Promise<void> => {
    const url = response.url();
    const server = await response.serverAddr();
    if (server === null || server.port !== portOf(url) || (await isInside(url))) return;
    const address = server.ipAddress.includes(':') ? `[${server.ipAddress}]` : server.ipAddress;
    if ((await isInside(`http://${address}:${server.port}/`, 'server')) && !mayBeInside()) onInside(url);
  };
  page.on('response', (response) => {
    if (!response.request().isNavigationRequest() || mayBeInside()) return;
    if (new URL(response.url()).host === namedHost) return;
    // A page that is gone came from nowhere.
    look(response).catch(() => undefined);
  });
}

function portOf(address: string): number {
  const { port, protocol } = new URL(address);
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
