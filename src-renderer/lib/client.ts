import { type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { V1 } from '#shared/contract/index.ts';
import { inHand } from './calls-in-hand.ts';
import { openPort } from './connection.ts';

let line: RPCLink<Record<never, never>> | null = null;

/** The line is opened with the first call, so that importing this module does nothing. */
function openedLine() {
  line ??= new RPCLink({ port: openPort() });
  return line;
}

const link: ClientLink<Record<never, never>> = {
  call: (path, input, options) => inHand(openedLine().call(path, input, options)),
};

/** Every call of the contract: `client.jobs.list({})`. Rejects with what `problemOf` can put in words. */
export const client: ContractRouterClient<V1> = createORPCClient(link);

/** The same calls as react-query options: `useQuery(orpc.jobs.list.queryOptions({ input: {} }))`. */
export const orpc = createTanstackQueryUtils(client);
