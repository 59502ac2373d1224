import { createRouterClient, type RouterClient } from '@orpc/server';
import type { RpcContext } from './context.ts';
import { createRouter, type Router } from './router.ts';

export type LocalClient = RouterClient<Router>;

/** The router without a wire, for the command line and tests. */
export function createLocalClient(context: RpcContext): LocalClient {
  return createRouterClient(createRouter(), { context });
}
