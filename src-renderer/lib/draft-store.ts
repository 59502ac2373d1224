import { create } from 'zustand';
import { client } from './client.ts';
import { onFlush } from './on-flush.ts';

type Draft = Record<string, string>;

interface Drafts {
  /** What was typed so far, by the id of the question or document. */
  byRequest: Record<string, Draft>;
  write(requestId: string, part: Draft): void;
  forget(requestId: string): void;
}

/** How long after the last key a draft is stored, in ms. */
const AFTER_MS = 400;
const unsaved = new Map<string, ReturnType<typeof setTimeout> | undefined>();
/** The profiles whose drafts were read. */
const read = new Set<string>();

/** Keeps what was typed for a question or a document: here at once, and in the database a moment later, over the end of the program. */
export const useDrafts = create<Drafts>()((set) => ({
  byRequest: {},
  write(requestId, part) {
    set(({ byRequest }) => ({
      byRequest: { ...byRequest, [requestId]: { ...byRequest[requestId], ...part } },
    }));
    clearTimeout(unsaved.get(requestId));
    unsaved.set(
      requestId,
      setTimeout(() => void save(requestId), AFTER_MS),
    );
  },
  forget(requestId) {
    clearTimeout(unsaved.get(requestId));
    unsaved.delete(requestId);
    set(({ byRequest }) => {
      const { [requestId]: _gone, ...rest } = byRequest;
      return { byRequest: rest };
    });
    unsaved.set(requestId, undefined);
    void save(requestId);
  },
}));

/** Reads what was typed for the active profile before the program last ended, once; what is typed meanwhile stands. */
export async function loadDrafts(
  profileId: string,
  readDrafts: typeof client.pipeline.drafts = client.pipeline.drafts,
): Promise<void> {
  if (read.has(profileId)) return;
  if (read.size === 0) onFlush(saveAll);
  read.add(profileId);
  const kept = await readDrafts({}).catch(() => {
    read.delete(profileId);
    return [];
  });
  const before = Object.fromEntries(kept.map(({ id, parts }) => [id, parts]));
  useDrafts.setState(({ byRequest }) => {
    const typed = Object.entries(byRequest).map(([id, parts]) => [id, { ...before[id], ...parts }] as const);
    return { byRequest: { ...before, ...Object.fromEntries(typed) } };
  });
}

async function saveAll(): Promise<void> {
  await Promise.all([...unsaved.keys()].map(save));
}

async function save(requestId: string): Promise<void> {
  clearTimeout(unsaved.get(requestId));
  unsaved.delete(requestId);
  const parts = useDrafts.getState().byRequest[requestId] ?? {};
  try {
    await client.pipeline.keepDraft({ id: requestId, parts });
  } catch {
    // It is tried again with the next key, and as the window closes.
    if (!unsaved.has(requestId)) unsaved.set(requestId, undefined);
  }
}
