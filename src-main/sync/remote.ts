import type { ExchangedRow, PulledPage, PushAnswer } from '#shared/sync/exchanged-row.ts';

/** Who is signed in at the project. */
export interface Account {
  id: string;
  email: string;
}

/**
 * The user's own project. Calls throw `AuthenticationError` where nobody is signed in (any more), `ValidationError` where the
 * project was not set up, and an `ExternalServiceError` that may be tried again for all else.
 */
export interface Remote {
  /** Which SQL ran there; null where none did. Needs no sign-in. */
  version(): Promise<number | null>;
  /** Null where nobody is signed in. */
  account(): Promise<Account | null>;
  signIn(email: string, password: string): Promise<Account>;
  /** Has a code sent by e-mail. */
  askCode(email: string): Promise<void>;
  signInByCode(email: string, code: string): Promise<Account>;
  /** Ends this machine's sign-in; also where the project can't be reached. */
  signOut(): Promise<void>;
  push(
    machine: { id: string; name: string },
    epoch: number,
    rows: readonly ExchangedRow[],
  ): Promise<PushAnswer>;
  pull(after: number, most: number): Promise<PulledPage>;
  settle(line: string): Promise<void>;
  /** Deletes all rows and files of who is signed in; gives the new epoch. */
  erase(): Promise<number>;
  /** Keeps a file by its hash; nothing happens where it is there. */
  upload(sha256: string, bytes: Uint8Array, mime: string): Promise<void>;
  /** Null where it is not there. */
  download(sha256: string): Promise<Uint8Array | null>;
}
