import type { HTTPPath } from '@orpc/client';
import { type AnyProcedure, Procedure } from '@orpc/server';
import type { Router } from '#main/rpc/router.ts';
import { scopeOf } from '#shared/contract/scopes.ts';

/** `METHOD /path` of what is addressed already. */
export const addressesOf = (router: Record<string, Record<string, AnyProcedure>>): Set<string> =>
  new Set(
    Object.values(router).flatMap((rows) =>
      Object.values(rows).map((row) => `${row['~orpc'].route.method} ${row['~orpc'].route.path}`),
    ),
  );

/**
 * Every call of the contract under `POST /<domain>/<call>`; where an older address stands there, which answers in its own
 * form, under `.../full`. What only a person may do has an address too, and refuses.
 */
export function addressed(router: Router, taken: ReadonlySet<string>) {
  const domains = Object.entries(router as unknown as Record<string, Record<string, AnyProcedure>>);
  return Object.fromEntries(
    domains.map(([domain, calls]) => [
      domain,
      Object.fromEntries(
        Object.entries(calls).map(([name, procedure]) => {
          const usual: HTTPPath = `/${domain}/${name}`;
          const path: HTTPPath = taken.has(`POST ${usual}`) ? `${usual}/full` : usual;
          const { route } = procedure['~orpc'];
          const summary = `${route.summary} (${scopeOf([domain, name])})`;
          const addressedRoute = { ...route, method: 'POST' as const, path, tags: [domain], summary };
          return [name, new Procedure({ ...procedure['~orpc'], route: addressedRoute })];
        }),
      ),
    ]),
  );
}
