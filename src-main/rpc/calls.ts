import { createRouterClient, os, type RouterClient } from '@orpc/server';
import type { RpcContext } from './context.ts';
import { withCorrelationId } from './middleware/correlation.ts';
import { mapErrors } from './middleware/errors.ts';
import { limitSize } from './middleware/size.ts';
import type { Router } from './router.ts';

/** All calls of the contract, as one caller makes them: each passes the router's whole chain. */
export type Calls = RouterClient<Router>;

export const callsOf = (router: Router, context: RpcContext): Calls =>
  createRouterClient(router, { context });

/** Where a procedure begins that is made of the contract's calls. What it does passes the router's chain by itself. */
export const ofCalls = os
  .$context<RpcContext>()
  .$config({ initialInputValidationIndex: Number.POSITIVE_INFINITY })
  .use(withCorrelationId)
  .use(mapErrors)
  .use(limitSize);
