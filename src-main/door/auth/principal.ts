import { z } from 'zod';
import type { ApiScope } from '#shared/domain/api-token.ts';

/** A person who signed in at Supabase (seed section 4). */
export const AuthUser = z.object({ id: z.string(), email: z.string(), role: z.string() });
export type AuthUser = z.infer<typeof AuthUser>;

/** Who asks: a program with a token of ours, or a signed-in person's program. */
export type Principal =
  | { kind: 'token'; id: string; scopes: ReadonlySet<ApiScope> }
  | { kind: 'user'; id: string; scopes: ReadonlySet<ApiScope>; user: AuthUser };
