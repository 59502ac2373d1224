import type { AnyProcedure } from '@orpc/server';
import { scopeOf } from '#shared/contract/scopes.ts';

/**
 * Whether a request changes something or sets something going: by the scope of the contract's call, else by its method. An
 * older address with POST that only looks counts as a write, which errs on the careful side.
 */
export function createIsWrite(contract: Record<string, Record<string, AnyProcedure>>) {
  const scopes = new Map<string, boolean>();
  for (const [domain, calls] of Object.entries(contract))
    for (const [name, call] of Object.entries(calls))
      scopes.set(`POST ${call['~orpc'].route.path}`, scopeOf([domain, name]) !== 'read');
  return (method: string, path: string): boolean => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false;
    if (path === '/mcp') return false;
    return scopes.get(`${method} ${path.replace(/^\/api(\/v1)?/, '')}`) ?? true;
  };
}
