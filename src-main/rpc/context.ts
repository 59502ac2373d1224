import type { Logger } from '#agents/ports.ts';
import type { Services } from '#main/services/services.ts';
import type { ApiScope } from '#shared/domain/api-token.ts';
import type { HumanRequest } from '#shared/domain/human.ts';

/** Which door a call came through. At `loopback` (the API and MCP) a program calls, not a person. */
export type Door = 'window' | 'command-line' | 'loopback';

/** What holds for a program that calls. */
export interface DoorGuard {
  scopes: ReadonlySet<ApiScope>;
  /** Throws where an address may not be opened for a program: a file, this machine, or the user's own network. */
  checkAddress(url: string): Promise<void>;
  /** Whether a run, or any run that has this job, sends without showing the form first. */
  sendsByItself(what: { runId: unknown } | { jobId: unknown }): boolean;
  /** A question by its id, whoever it is for; null where there is none. */
  question(id: unknown): HumanRequest | null;
}

/** What every procedure gets besides its input. */
export interface RpcContext {
  door: Door;
  /** Identifies the caller for the rate limit, e.g. the window's number. */
  caller: string;
  services: Services;
  log: Logger;
  /** At the door `loopback`; without it nothing passes there. */
  guard?: DoorGuard;
}
