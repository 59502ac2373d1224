import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { parseUrl } from './parse-url.ts';
import { isLoopback, isPrivate, leadsInside } from './private-address.ts';

export interface AddressGuard {
  /** Lets a host (with its port) pass from now on. */
  name(url: string): void;
  isNamed(url: URL): boolean;
  /** Whether an origin was named, asked, and is of this machine or the user's own network. */
  isNamedInside(origin: string): boolean;
  /** Throws when the address may not be asked. What its name stands for is looked up once, here. */
  check(url: URL): Promise<void>;
  /** The addresses that the last check of this host, with its port, let pass: the only ones that a connection may go to. */
  checked(host: string): readonly string[];
}

interface GuardOptions {
  offline: boolean;
  baseUrls: () => Readonly<Record<string, string>>;
  /** All addresses of a host name; injected in tests. */
  resolve?: ((hostname: string) => Promise<string[]>) | undefined;
}

/**
 * Keeps requests to http(s), to the public web, and to private addresses that somebody named. A name is looked up once
 * for the check and the connection, so that its owner can't answer the one and lead the other elsewhere; and a public
 * name that the user gave does not become a private one later.
 */
export function createAddressGuard({ offline, baseUrls, resolve = addressesOf }: GuardOptions): AddressGuard {
  const named = new Set<string>();
  const provenPublic = new Set<string>();
  const inside = new Set<string>();
  const passed = new Map<string, readonly string[]>();
  const isNamed = (url: URL): boolean =>
    named.has(url.host) || Object.values(baseUrls()).some((base) => parseUrl(base)?.host === url.host);
  return {
    name: (url) => void named.add(new URL(url).host),
    isNamed,
    isNamedInside: (origin) => inside.has(origin),
    checked: (host) => passed.get(host) ?? [],
    async check(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new ValidationError(
          `${url.protocol}// addresses can't be read. Give an address that starts with https://.`,
        );
      const mayBePrivate = isNamed(url) && !provenPublic.has(url.host);
      if (!isNamed(url) && offline && !isLoopback(url.hostname))
        throw new ExternalServiceError(
          `${url.hostname} was not asked: JobAI is offline. Switch offline mode off and try again.`,
          {
            details: { host: url.hostname, reason: 'offline' },
          },
        );
      if (!mayBePrivate && isPrivate(url.hostname)) throw privateAddress(url);
      const literal = url.hostname.replace(/^\[|\]$/g, '');
      const isLiteral = isIP(literal) > 0;
      const addresses = isLiteral ? [literal] : await resolve(url.hostname).catch(() => []);
      const isInside = addresses.some(isLiteral ? isPrivate : leadsInside);
      if (isInside && !mayBePrivate) throw privateAddress(url);
      if (isInside) inside.add(url.origin);
      if (addresses.length > 0 && !isInside && !isPrivate(url.hostname)) provenPublic.add(url.host);
      passed.set(url.host, addresses);
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
