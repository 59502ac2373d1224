import { existsSync, readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { Recovery } from '#shared/domain/recovery.ts';
import { replaceFile } from './durable-file.ts';

const Content = z.object({
  opened: z.number().int(),
  damagedLines: z.number().int().default(0),
  recoveries: z.array(Recovery),
  /** The id of the recovery whose database was not seen to have taken its place yet. */
  begun: z.string().nullable().default(null),
});
type Content = z.infer<typeof Content>;
const KEPT = 50;

/** What must be known of the database even when it is gone: how often it was opened, and what was set right in it. */
export interface SafetyFile {
  /** How often the database was opened; it holds the same count, and a smaller one there means that it is older. */
  readonly opened: number;
  setOpened(count: number): void;
  /** How many damaged lines of the record of what was sent were told already. */
  readonly damagedLines: number;
  setDamagedLines(count: number): void;
  /** Writes a recovery down; call it before anything is moved. */
  record(recovery: Omit<Recovery, 'id' | 'seenAt'>): Recovery;
  /** Writes a recovery down whose database is written beside the old one, and is to take its place next. */
  begin(recovery: Omit<Recovery, 'id' | 'seenAt'>): Recovery;
  /** The recovery that was begun and not ended; null where there is none. */
  readonly begun: Recovery | null;
  /** The database of the recovery that was begun is in its place, and agrees with the record of what was sent. */
  end(): void;
  /** Adds to a recovery what was found out after it. */
  amend(id: string, more: Pick<Recovery, 'remembered'>): Recovery | null;
  /** Takes a recovery back that did not come about. */
  withdraw(id: string): void;
  /** Whether the user was told before that this was sent. */
  toldOf(remembered: string): boolean;
  /** What the user has not read yet, oldest first. */
  unseen(): Recovery[];
  /** The user has read all of it. */
  markSeen(at: Date): void;
}

export interface SafetyFileOptions {
  /** The rest of what is beside the database says that the file was there: that it is gone is something to tell. */
  expected: boolean;
  /** For a process that only looks: nothing is written. */
  readonly?: boolean;
}

/** Reads the file; one that can't be read is set aside, and that is itself something to tell. */
export function openSafetyFile(file: string, at: Date, options: SafetyFileOptions): SafetyFile {
  let content = read(file, at, options);
  const change = (next: Content) => {
    replaceFile(file, JSON.stringify(next, null, 1));
    content = next;
  };
  const add = (fresh: Omit<Recovery, 'id' | 'seenAt'>, begins: boolean): Recovery => {
    const id = `${fresh.at}-${content.recoveries.length}`;
    const recovery: Recovery = { ...fresh, id, seenAt: null };
    const recoveries = [...content.recoveries, recovery].slice(-KEPT);
    change({ ...content, recoveries, begun: begins ? id : content.begun });
    return recovery;
  };
  return {
    get opened() {
      return content.opened;
    },
    setOpened: (opened) => change({ ...content, opened }),
    get damagedLines() {
      return content.damagedLines;
    },
    setDamagedLines: (damagedLines) => change({ ...content, damagedLines }),
    record: (fresh) => add(fresh, false),
    begin: (fresh) => add(fresh, true),
    get begun() {
      return content.recoveries.find(({ id }) => id === content.begun) ?? null;
    },
    end() {
      if (content.begun !== null) change({ ...content, begun: null });
    },
    amend(id, more) {
      const recoveries = content.recoveries.map((one) => (one.id === id ? { ...one, ...more } : one));
      if (more.remembered.length > 0) change({ ...content, recoveries });
      return recoveries.find((one) => one.id === id) ?? null;
    },
    withdraw: (id) =>
      change({
        ...content,
        recoveries: content.recoveries.filter((one) => one.id !== id),
        begun: content.begun === id ? null : content.begun,
      }),
    toldOf: (text) => content.recoveries.some(({ remembered }) => remembered.includes(text)),
    unseen: () => content.recoveries.filter(({ seenAt }) => seenAt === null),
    markSeen(when) {
      const seenAt = when.toISOString();
      change({
        ...content,
        recoveries: content.recoveries.map((one) => (one.seenAt === null ? { ...one, seenAt } : one)),
      });
    },
  };
}

function read(file: string, at: Date, { expected, readonly = false }: SafetyFileOptions): Content {
  const isThere = existsSync(file);
  if (!isThere && !expected) return begun([]);
  const parsed = Content.safeParse(isThere ? json(readFileSync(file, 'utf8')) : null);
  if (parsed.success) return parsed.data;
  const setAside = isThere ? `${file}.damaged-${at.toISOString().slice(0, 19).replaceAll(':', '-')}` : null;
  const content = begun([notesLost(at, setAside)]);
  if (readonly) return content;
  if (setAside !== null) renameSync(file, setAside);
  replaceFile(file, JSON.stringify(content, null, 1));
  return content;
}

const begun = (recoveries: Recovery[]): Content => ({ opened: 0, damagedLines: 0, recoveries, begun: null });

function notesLost(at: Date, setAside: string | null): Recovery {
  return {
    id: `${at.toISOString()}-notes`,
    at: at.toISOString(),
    cause: 'record',
    setAside,
    restoredFrom: null,
    lost: 'what was noted of earlier recoveries',
    remembered: [],
    seenAt: null,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
