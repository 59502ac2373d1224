import type { Principal } from '../auth/principal.ts';

/** What a request carries through the middleware. */
export interface DoorEnv {
  Bindings: { incoming?: { socket?: { remoteAddress?: string | undefined } } };
  Variables: {
    requestId: string;
    /** Who asks; null where nobody was named. */
    principal: Principal | null;
    /** Why the credential that was given is not taken. */
    refusal: unknown;
  };
}
