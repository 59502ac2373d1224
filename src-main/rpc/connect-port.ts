import { RPCHandler } from '@orpc/server/message-port';
import type { RpcContext } from './context.ts';
import type { Router } from './router.ts';

/** A message port of Electron or the browser, as oRPC takes it. */
type Port = Parameters<RPCHandler<RpcContext>['upgrade']>[0];

/** Serves the router on a port until it closes. */
export function connectPort(router: Router, port: Port, context: RpcContext): void {
  new RPCHandler(router).upgrade(port, { context });
}
