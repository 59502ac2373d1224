import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { V1 } from '#shared/contract/index.ts';
import { openPort } from './connection.ts';

let line: RPCLink<Record<never, never>> | null = null;

/** The line is opened with the first call, so that importing this module does nothing. */
function openedLine() {
  line ??= new RPCLink({ port: openPort() });
  return line;
}

/** Every call of the contract: `client.jobs.list({})`. Rejects with what `problemOf` can put in words. */
export const client: ContractRouterClient<V1> = createORPCClient(new DynamicLink(async () => openedLine()));

/** The same calls as react-query options: `useQuery(orpc.jobs.list.queryOptions({ input: {} }))`. */
export const orpc = createTanstackQueryUtils(client);
