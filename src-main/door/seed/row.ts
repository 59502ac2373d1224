import type { HTTPMethod, HTTPPath } from '@orpc/client';
import { os } from '@orpc/server';
import { callsOf, ofCalls } from '#main/rpc/calls.ts';
import type { Router } from '#main/rpc/router.ts';

/** What the rows of the older address table are made of: the contract's calls, and names of sessions. */
export interface SeedDeps {
  router: Router;
  sessions: Sessions;
}

/** Names that programs gave to runs (seed section 11: `session_id`). A run's own id is always one. */
export interface Sessions {
  bind(session: string, runId: string): void;
  runOf(session: string): string;
}

/** Beginnings of rows, with the calls at hand as `context.calls`. */
export function rowsOf({ router }: SeedDeps) {
  const withCalls = os
    .$context<Parameters<typeof callsOf>[1]>()
    .middleware(({ context, next }) => next({ context: { calls: callsOf(router, context) } }));
  const base = ofCalls.use(withCalls);
  /** `tag` is the table's domain. */
  return (method: HTTPMethod, path: HTTPPath, summary: string) =>
    base.route({ method, path, summary, tags: [`${path.split('/')[1]} (older addresses)`] });
}
