import { os } from '@orpc/server';
import { scopeOf } from '#shared/contract/scopes.ts';
import { AuthorizationError } from '#shared/errors/index.ts';
import type { RpcContext } from '../context.ts';
import { addressesIn } from './addresses-in.ts';
import { onlyForAPerson } from './only-for-a-person.ts';

/**
 * Holds what a program may not do: calls that its token has no scope for, and whatever could send an application or speak
 * for the user where only a person may. Every call of the API and of MCP passes here.
 */
export const guardDoor = os.$context<RpcContext>().middleware(async ({ context, path, next }, input) => {
  if (context.door !== 'loopback') return next();
  const { guard } = context;
  const scope = scopeOf(path);
  if (scope === 'person')
    throw new AuthorizationError('Only you can do this, in the window of JobAI. No program may.');
  if (guard === undefined || !guard.scopes.has(scope))
    throw new AuthorizationError(
      `This token may not do that: it lacks "${scope}". Make one that has it in Settings > API.`,
      { details: { scope } },
    );
  const reason = onlyForAPerson(path.join('.'), input, guard);
  if (reason !== null) throw new AuthorizationError(reason);
  for (const address of addressesIn(path.join('.'), input)) await guard.checkAddress(address);
  return next();
});
