import { z } from 'zod';
import { IdRef, Nothing, procedure } from './procedure.ts';

/** A value that a newer one of another machine took the place of, in words. */
export const LostLine = z.object({
  id: z.string(),
  /** What it belongs to: `Job: Data Engineer`. */
  of: z.string(),
  /** Which part of it; empty for all of it. */
  part: z.string(),
  lost: z.string(),
  kept: z.string(),
  /** ISO 8601. */
  at: z.string(),
  canTakeBack: z.boolean(),
});
export type LostLine = z.infer<typeof LostLine>;

/** How this machine stands to the user's other ones. */
export const SyncView = z.object({
  /** The project's address; empty where none is set. */
  project: z.string(),
  machine: z.string(),
  /** Who is signed in; null for nobody. */
  email: z.string().nullable(),
  /** Whether changes are noted to be sent. */
  on: z.boolean(),
  running: z.boolean(),
  /** When all was last the same everywhere; null where that was not yet since the start. */
  lastAt: z.string().nullable(),
  /** Why it does not go on, and what to do; empty where it does. */
  problem: z.string(),
  /** Rows of this machine that wait to be sent. */
  waiting: z.number().int(),
  /** Rows that came and can't be taken in yet. */
  aside: z.number().int(),
  /** Rises with each change that came from elsewhere. */
  changes: z.number().int(),
  lost: z.array(LostLine),
  history: z.array(
    z.object({
      at: z.string(),
      sent: z.number().int(),
      received: z.number().int(),
      files: z.number().int(),
      problem: z.string(),
    }),
  ),
});
export type SyncView = z.infer<typeof SyncView>;

export const SyncCheck = z.object({
  ok: z.boolean(),
  /** What was found, and what to do where that is not right. */
  message: z.string(),
});
export type SyncCheck = z.infer<typeof SyncCheck>;

const Email = z.email('that is not an e-mail address').max(200);

/** The calls about sync with the user's own Supabase project; part of the router `system`. Only a person makes them. */
export const sync = {
  sync: procedure('How this machine stands to the others: what waits, what went when, what was lost')
    .input(Nothing)
    .output(SyncView),
  syncSql: procedure('The SQL that makes a Supabase project ready')
    .input(Nothing)
    .output(z.object({ version: z.number().int(), sql: z.string() })),
  checkSync: procedure('Whether the project answers and has the right SQL').input(Nothing).output(SyncCheck),
  signInToSync: procedure('Sign in at the project with a password; sync begins')
    .input(z.object({ email: Email, password: z.string().min(1, 'enter the password').max(500) }))
    .output(SyncView),
  askSyncCode: procedure('Have the project send a code by e-mail')
    .input(z.object({ email: Email }))
    .output(Nothing),
  signInToSyncByCode: procedure('Sign in at the project with a code from an e-mail; sync begins')
    .input(z.object({ email: Email, code: z.string().trim().min(4, 'enter the code').max(40) }))
    .output(SyncView),
  syncNow: procedure('Exchange now what changed').input(Nothing).output(SyncView),
  takeBackLost: procedure('Put a lost value in place again').input(IdRef).output(SyncView),
  leaveLost: procedure('Leave what stands, and take the line off the list').input(IdRef).output(SyncView),
  signOutOfSync: procedure('Sign out; changes are noted for the next time').input(Nothing).output(SyncView),
  forgetSync: procedure('Sign out and forget the other machines; the data here stays')
    .input(Nothing)
    .output(SyncView),
  eraseSync: procedure('Delete all that is in the project; the data here stays')
    .input(z.object({ sure: z.literal(true) }))
    .output(SyncView),
};
