import { RPCHandler } from '@orpc/server/message-port';
import { callsOnly, type Port } from './calls-only.ts';
import type { RpcContext } from './context.ts';
import type { Router } from './router.ts';

/** Serves the router on a port until it closes. */
export function connectPort(router: Router, port: Port, context: RpcContext): void {
  new RPCHandler(router).upgrade(callsOnly(port, context.log), { context });
}
