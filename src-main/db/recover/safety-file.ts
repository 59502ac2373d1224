import { existsSync, readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { Recovery } from '#shared/domain/recovery.ts';
import { replaceFile } from './durable-file.ts';

const Content = z.object({
  opened: z.number().int(),
  damagedLines: z.number().int().default(0),
  recoveries: z.array(Recovery),
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

/** Reads the file; one that can't be read is set aside, and that is itself something to tell. */
export function openSafetyFile(file: string, at: Date): SafetyFile {
  let content = read(file, at);
  const change = (next: Content) => {
    replaceFile(file, JSON.stringify(next, null, 1));
    content = next;
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
    record(fresh) {
      const id = `${fresh.at}-${content.recoveries.length}`;
      const recovery: Recovery = { ...fresh, id, seenAt: null };
      change({ ...content, recoveries: [...content.recoveries, recovery].slice(-KEPT) });
      return recovery;
    },
    amend(id, more) {
      const recoveries = content.recoveries.map((one) => (one.id === id ? { ...one, ...more } : one));
      if (more.remembered.length > 0) change({ ...content, recoveries });
      return recoveries.find((one) => one.id === id) ?? null;
    },
    withdraw: (id) => change({ ...content, recoveries: content.recoveries.filter((one) => one.id !== id) }),
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

function read(file: string, at: Date): Content {
  if (!existsSync(file)) return { opened: 0, damagedLines: 0, recoveries: [] };
  const parsed = Content.safeParse(json(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const setAside = `${file}.damaged-${at.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  renameSync(file, setAside);
  const recovery: Recovery = {
    id: `${at.toISOString()}-notes`,
    at: at.toISOString(),
    cause: 'record',
    setAside,
    restoredFrom: null,
    lost: 'what was noted of earlier recoveries',
    remembered: [],
    seenAt: null,
  };
  const content = { opened: 0, damagedLines: 0, recoveries: [recovery] };
  replaceFile(file, JSON.stringify(content, null, 1));
  return content;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
