import type { SyncGroup } from '#shared/domain/sync-group.ts';
import type { ExchangedRow, JoinedRow, PulledPage } from '#shared/sync/exchanged-row.ts';

/** What the user lets go and takes in. */
export interface Choice {
  groups: ReadonlySet<SyncGroup>;
  sensitive: boolean;
}

/** A row to be sent, and which change of it this is. */
export interface Outgoing {
  row: ExchangedRow;
  tick: number;
}

/** A document, by what is in it. */
export interface LocalFile {
  path: string;
  mime: string;
  sha256: string;
}

/** What the exchange needs of the database. Each call is one transaction. */
export interface LocalRows {
  state(): { isOn: boolean; machine: string; cursor: number; epoch: number; aside: number };
  next(choice: Choice, most: number): Outgoing[];
  sent(given: readonly Outgoing[], joined: readonly JoinedRow[], choice: Choice): void;
  pulled(page: PulledPage, choice: Choice): void;
  /** Takes in what came, some rows at a time. */
  takeIn(): Generator<{ rows: number; tables: Set<string> }>;
  setClock(offsetMs: number): void;
  setEpoch(epoch: number): void;
  settled(): string[];
  heard(id: string): void;
  waiting(choice: Choice): number;
  files(): LocalFile[];
  note(once: { at: string; sent: number; received: number; files: number; problem: string }): void;
}
