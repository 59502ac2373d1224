import { os } from '@orpc/server';
import type { RpcContext } from '../context.ts';
import { wordsOf } from './words-of.ts';

/** Calls slower than this are logged as warnings, in ms. */
const SLOW_MS = 1000;

/** Logs each call's name and duration. */
export const measureTime = os
  .$context<RpcContext>()
  .middleware(async ({ context, path, procedure, next }) => {
    const started = performance.now();
    const result = await next();
    const durationMs = Math.round((performance.now() - started) * 10) / 10;
    const isSlow = durationMs > SLOW_MS;
    context.log[isSlow ? 'warn' : 'debug'](`${isSlow ? 'slow' : 'done'}: ${wordsOf(procedure, path)}`, {
      ...{ call: path.join('.'), door: context.door, durationMs },
    });
    return result;
  });
