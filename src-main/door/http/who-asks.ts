import type { Context, MiddlewareHandler } from 'hono';
import { AuthenticationError } from '#shared/errors/index.ts';
import { type Authenticate, bearerOf } from '../auth/authenticate.ts';
import type { Principal } from '../auth/principal.ts';
import { answerError } from './answers.ts';
import type { DoorEnv } from './env.ts';

/** Finds out who asks, before anything is counted or done. Refusing is for `required`. */
export function whoAsks(authenticate: Authenticate): MiddlewareHandler<DoorEnv> {
  return async (context, next) => {
    const bearer = bearerOf(context.req.header('Authorization'));
    context.set('principal', null);
    context.set('refusal', null);
    if (bearer !== null) {
      try {
        context.set('principal', await authenticate(bearer));
      } catch (thrown) {
        context.set('refusal', thrown);
      }
    }
    return next();
  };
}

/** For what nobody may ask without a sign-in. */
export const required: MiddlewareHandler<DoorEnv> = async (context, next) => {
  if (context.get('principal') !== null) return next();
  return answerError(
    context,
    context.get('refusal') ??
      new AuthenticationError('Who asks? Send "Authorization: Bearer TOKEN" with a token of Settings > API.'),
  );
};

/** Who asks, after `required`. */
export function principalOf(context: Context<DoorEnv>): Principal {
  const principal = context.get('principal');
  if (principal === null) throw new AuthenticationError('Nobody is signed in.');
  return principal;
}
