import { lookup } from 'node:dns/promises';
import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { parseUrl } from './parse-url.ts';
import { isLoopback, isPrivate } from './private-address.ts';

export interface AddressGuard {
  /** Lets a host (with its port) pass from now on. */
  name(url: string): void;
  isNamed(url: URL): boolean;
  /** Throws when the address may not be asked. */
  check(url: URL): Promise<void>;
}

interface GuardOptions {
  offline: boolean;
  baseUrls: () => Readonly<Record<string, string>>;
  /** All addresses of a host name; injected in tests. */
  resolve?: ((hostname: string) => Promise<string[]>) | undefined;
}

/** Keeps requests to http(s), to the public web, and to private addresses that somebody named. */
export function createAddressGuard({ offline, baseUrls, resolve = addressesOf }: GuardOptions): AddressGuard {
  const named = new Set<string>();
  const isNamed = (url: URL): boolean =>
    named.has(url.host) || Object.values(baseUrls()).some((base) => parseUrl(base)?.host === url.host);
  return {
    name: (url) => void named.add(new URL(url).host),
    isNamed,
    async check(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new ValidationError(
          `${url.protocol}// addresses can't be read. Give an address that starts with https://.`,
        );
      if (isNamed(url)) return;
      if (offline && !isLoopback(url.hostname))
        throw new ExternalServiceError(
          `${url.hostname} was not asked: JobAI is offline. Switch offline mode off and try again.`,
          {
            details: { host: url.hostname, reason: 'offline' },
          },
        );
      if (isPrivate(url.hostname)) throw privateAddress(url);
      const addresses = await resolve(url.hostname).catch(() => []);
      if (addresses.some(isPrivate)) throw privateAddress(url);
    },
  };
}

async function addressesOf(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true })).map((entry) => entry.address);
}

function privateAddress(url: URL): ExternalServiceError {
  return new ExternalServiceError(
    `${url.host} is on this machine or its own network, and a page led there. It was not opened. Enter the address yourself if you trust it.`,
    { details: { host: url.host, reason: 'private-address' } },
  );
}
