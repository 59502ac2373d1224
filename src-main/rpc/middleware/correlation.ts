import { randomUUID } from 'node:crypto';
import { os } from '@orpc/server';
import { runWithCorrelation } from '#main/logging/correlation.ts';
import type { RpcContext } from '../context.ts';

/** Gives each call an id that stands in every log line and error of it. */
export const withCorrelationId = os
  .$context<RpcContext>()
  .middleware(({ next }) => runWithCorrelation(randomUUID(), () => next()));
