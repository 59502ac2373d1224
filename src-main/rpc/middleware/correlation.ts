import { randomUUID } from 'node:crypto';
import { os } from '@orpc/server';
import { correlationId, runWithCorrelation } from '#main/logging/correlation.ts';
import type { RpcContext } from '../context.ts';

/** Gives each call an id that stands in every log line and error of it; one that its request has already stays. */
export const withCorrelationId = os
  .$context<RpcContext>()
  .middleware(({ next }) => runWithCorrelation(correlationId() ?? randomUUID(), () => next()));
