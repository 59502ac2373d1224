import { z } from 'zod';
import { Contact } from '#shared/domain/contact.ts';
import { rowsOf, type SeedDeps } from './row.ts';

const NetworkSearchResponse = z.strictObject({
  status: z.literal('success'),
  company: z.string(),
  /** People there that the user knows or found. */
  connections: z.array(Contact),
  total: z.number().int(),
  /** Searches to open in the user's own browser; JobAI does not read other people's pages by itself. */
  searches: z.array(
    z.strictObject({ kind: z.string(), why: z.string(), query: z.string(), url: z.string() }),
  ),
});

export function networkRows(deps: SeedDeps) {
  const row = rowsOf(deps);
  return {
    find: row('POST', '/network/find-connections', 'People at a company, and searches for more')
      .input(z.object({ company: z.string().trim().min(1).max(300) }))
      .output(NetworkSearchResponse)
      .handler(async ({ input: { company }, context: { calls } }) => {
        const connections = await calls.network.atCompany({ company });
        const searches = await calls.network.searches({ company });
        return { status: 'success' as const, company, connections, total: connections.length, searches };
      }),
    health: row('GET', '/network/health', 'Whether people can be looked for')
      .input(z.object({}))
      .output(z.strictObject({ status: z.literal('ok'), people: z.number().int() }))
      .handler(async ({ context: { calls } }) => {
        const { total } = await calls.network.overview({});
        return { status: 'ok' as const, people: total };
      }),
  };
}
