import { os } from '@orpc/server';
import type { RpcContext } from '../context.ts';

/** Calls slower than this are logged as warnings, in ms. */
const SLOW_MS = 1000;

/** Logs each call's name and duration. */
export const measureTime = os.$context<RpcContext>().middleware(async ({ context, path, next }) => {
  const started = performance.now();
  const result = await next();
  const durationMs = Math.round((performance.now() - started) * 10) / 10;
  const level = durationMs > SLOW_MS ? 'warn' : 'debug';
  context.log[level]('call done', { call: path.join('.'), door: context.door, durationMs });
  return result;
});
