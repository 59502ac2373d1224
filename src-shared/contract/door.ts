import { z } from 'zod';
import { ApiScope, ApiToken } from '#shared/domain/api-token.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

/** The loopback API as it stands. */
export const ApiState = z.object({
  /** Whether it answers now. */
  running: z.boolean(),
  /** Where it answers, or would: `http://127.0.0.1:8765`. */
  address: z.string(),
  /** Why it does not answer though it is switched on, and what to do; empty otherwise. */
  problem: z.string(),
  tokens: z.array(ApiToken),
});
export type ApiState = z.infer<typeof ApiState>;

/** The calls about the loopback API; part of the router `system`. Only a person makes them. */
export const door = {
  api: procedure('Whether the loopback API answers, where, and which tokens there are')
    .input(Nothing)
    .output(ApiState),
  createApiToken: procedure('Make a token for one program; its value is given this once')
    .input(
      z.object({
        name: z.string().trim().min(1, 'say which program it is for').max(80),
        scopes: z.array(ApiScope).min(1, 'choose what it may do'),
      }),
    )
    .output(z.object({ token: z.string(), info: ApiToken })),
  revokeApiToken: procedure('Take a token back; what it holds open is closed')
    .input(IdRef)
    .output(z.object({ revoked: z.boolean() })),
};
