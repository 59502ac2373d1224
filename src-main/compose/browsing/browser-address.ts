import { isLoopback } from '#main/http/private-address.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

/** Where the browser's key is kept. */
export const BROWSER_KEY = 'BROWSER_KEY';

export interface BrowserAddressDeps {
  /** As the settings have it; empty starts the installed browser. */
  address(): string;
  key(): Promise<string | null>;
  offline: boolean;
}

/**
 * The whole address of the browser that the user chose, with what opens its door; empty for the installed one. A key that
 * holds a `=` is a query of its own, any other goes as `token`. Throws where JobAI is to stay on this machine: no browser
 * that it did not start can be kept on it.
 */
export async function browserAddress({ address, key, offline }: BrowserAddressDeps): Promise<string> {
  const chosen = address();
  if (chosen === '') return '';
  if (offline)
    throw new ExternalServiceError(
      'JobAI is to stay on this machine, and can see to that only in a browser that it starts itself. Take the address out of Settings > Browser, or go online.',
      { details: { reason: 'browser-offline' } },
    );
  const secret = ((await key()) ?? '').trim();
  const url = new URL(chosen);
  if (secret !== '' && !isSealed(url))
    throw new ExternalServiceError(
      `The key of the browser at ${url.host} would cross the network in plain sight. Name it by wss:// or https://.`,
      { details: { reason: 'browser-plain' } },
    );
  if (secret.includes('=')) url.search = secret.replace(/^\?/, '');
  else if (secret !== '') url.searchParams.set('token', secret);
  return url.href;
}

function isSealed({ protocol, hostname }: URL): boolean {
  return /^(https|wss):$/.test(protocol) || isLoopback(hostname);
}
