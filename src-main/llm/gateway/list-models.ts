import { z } from 'zod';
import { ADAPTERS } from '../providers/index.ts';
import type { Route } from '../routing/route.ts';

const Listing = z.union([
  z.object({ data: z.array(z.object({ id: z.string() })) }).transform(({ data }) => data.map(({ id }) => id)),
  z
    .object({ models: z.array(z.object({ name: z.string() })) })
    .transform(({ models }) => models.map(({ name }) => name.replace(/^models\//, ''))),
]);

/** One request for the list, as it went out. */
export interface ListRequest {
  route: Route;
  url: string;
  bytesIn: number;
  /** The HTTP status; null where none came. */
  status: number | null;
}

/** The models that a provider offers to this key, by name; empty where it does not tell. `told` hears of the request. */
export async function listModels(
  route: Route,
  signal: AbortSignal,
  told: (request: ListRequest) => void,
): Promise<string[]> {
  const { url, headers } = ADAPTERS[route.provider].listing(route);
  const got = { bytesIn: 0, status: null as number | null };
  try {
    // A redirect could hand the key to someone else.
    const ask = () => fetch(url, { headers, signal, redirect: 'error' });
    // A connection that was kept open is gone after this machine was asleep.
    const response = await ask().catch(ask);
    got.status = response.status;
    const text = await response.text();
    got.bytesIn = Buffer.byteLength(text);
    const listing = Listing.safeParse(JSON.parse(text));
    return listing.success ? listing.data.sort() : [];
  } catch {
    signal.throwIfAborted();
    return [];
  } finally {
    told({ route, url, ...got });
  }
}
