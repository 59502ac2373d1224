import type { Logger } from '#agents/ports.ts';
import type { Services } from '#main/services/services.ts';

/** Which door a call came through. Only the window may ask the shell to open things. */
export type Door = 'window' | 'command-line' | 'loopback';

/** What every procedure gets besides its input. */
export interface RpcContext {
  door: Door;
  /** Identifies the caller for the rate limit, e.g. the window's number. */
  caller: string;
  services: Services;
  log: Logger;
}
