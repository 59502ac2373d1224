import { z } from 'zod';
import { ADAPTERS } from '../providers/index.ts';
import type { Route } from '../routing/route.ts';

const Listing = z.union([
  z.object({ data: z.array(z.object({ id: z.string() })) }).transform(({ data }) => data.map(({ id }) => id)),
  z
    .object({ models: z.array(z.object({ name: z.string() })) })
    .transform(({ models }) => models.map(({ name }) => name.replace(/^models\//, ''))),
]);

/** The models that a provider offers to this key, by name; empty where it does not tell. */
export async function listModels(route: Route, signal: AbortSignal): Promise<string[]> {
  const { url, headers } = ADAPTERS[route.provider].listing(route);
  try {
    // A redirect could hand the key to someone else.
    const response = await fetch(url, { headers, signal, redirect: 'error' });
    const listing = Listing.safeParse(await response.json());
    return listing.success ? listing.data.sort() : [];
  } catch {
    signal.throwIfAborted();
    return [];
  }
}
