import { ORPCError, os } from '@orpc/server';
import { type Issue, issueInWords } from '#shared/domain/issue-in-words.ts';
import { JobAIError, serialiseError, ValidationError } from '#shared/errors/index.ts';
import type { RpcContext } from '../context.ts';
import { wordsOf } from './words-of.ts';

/**
 * Turns what a handler throws into the one shape that leaves the process; logs what was not expected. What the caller
 * stopped has not failed: its own reason is thrown.
 */
export const mapErrors = os
  .$context<RpcContext>()
  .middleware(async ({ context, path, procedure, signal, next }) => {
    try {
      return await next();
    } catch (thrown) {
      if (signal?.aborted && thrown === signal.reason) throw thrown;
      const known = thrown instanceof ORPCError ? fromValidation(thrown) : thrown;
      if (known instanceof ORPCError) throw known;
      const call = path.join('.');
      const what = wordsOf(procedure, path);
      if (known instanceof JobAIError)
        context.log.warn(`refused: ${what}: ${known.message}`, {
          call,
          code: known.code,
          reason: known.message,
        });
      else
        context.log.error(`failed: ${what}`, {
          call,
          error: known instanceof Error ? (known.stack ?? known.message) : String(known),
        });
      throw toRpcError(known);
    }
  });

/** The error as oRPC sends it; `data` is the serialised form. */
export function toRpcError(thrown: unknown): ORPCError<string, unknown> {
  const data = serialiseError(thrown);
  const status = thrown instanceof JobAIError ? thrown.status : 500;
  return new ORPCError(data.code, { status, message: data.message, data });
}

/** oRPC's own validation failure, said in words with the path of the first problem. */
function fromValidation(error: ORPCError<string, unknown>): unknown {
  const issues = (error.data as { issues?: Issue[] } | undefined)?.issues;
  const first = issues?.[0];
  if (error.code !== 'BAD_REQUEST' || !first) return error;
  const path = (first.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step));
  return new ValidationError(issueInWords(first, path), { details: { path: path.join('.') } });
}
