import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Repositories } from '#main/db/repositories.ts';
import { EmbedderChoice } from '#shared/domain/embedder.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { SpaceEmbedder } from './embedders.ts';

export interface KeepIndexDeps {
  repos: Pick<Repositories, 'chunks' | 'meta'>;
  chosen(): EmbedderChoice;
  embedderOf(choice: EmbedderChoice): Promise<SpaceEmbedder>;
  /** Vectors in use have changed. */
  changed(): void;
  log: { warn(message: string, fields: Record<string, unknown>): void };
  /** How long it rests after a failure, in ms; twice as long after the next, to 5 minutes. */
  restMs?: number;
}

const SERVING = 'rag:serving';
const LONGEST_REST_MS = 300_000;
const Serving = z.object({ choice: EmbedderChoice });

/**
 * Keeps vectors of the chosen embedder for every passage, some at a time behind everything else. While another is in use
 * the new ones wait beside it, and all change places at once; what is cut off goes on at the next call.
 */
export function createKeepIndex(deps: KeepIndexDeps) {
  const { repos, chosen, embedderOf, changed, log, restMs = 2_000 } = deps;
  const { chunks, meta } = repos;
  const closing = new AbortController();
  let running: Promise<void> | null = null;
  let resting = new AbortController();
  /** Something changed while it worked: it looks once more before it ends. */
  let again = false;
  let problem = '';

  /** What answers questions now. */
  const serving = (): EmbedderChoice => {
    const kept = meta.get(SERVING);
    return kept === null ? { kind: 'built-in' } : Serving.parse(JSON.parse(kept)).choice;
  };
  const serve = (choice: EmbedderChoice) => meta.set(SERVING, JSON.stringify({ choice }));

  /** Gives some passages their vectors; false where none is left and the chosen one is in use. */
  async function step(): Promise<boolean> {
    const choice = chosen();
    const [next, current] = await Promise.all([embedderOf(choice), embedderOf(serving())]);
    const inUse = next.id === current.id;
    chunks.forgetKept(inUse ? '' : next.id);
    const open = chunks.without(next.id, next.batch);
    if (open.length > 0) {
      const made = await next.embed(
        open.map(({ text }) => text),
        'passage',
        closing.signal,
      );
      const vectors = open.flatMap(({ id }, at) => (made[at] ? [{ id, embedding: made[at] }] : []));
      if (inUse) chunks.replaceVectors(next.id, vectors);
      else chunks.keepForLater(next.id, vectors);
      if (inUse) changed();
      return true;
    }
    if (inUse) return false;
    chunks.useKept(next.id, () => serve(choice));
    changed();
    return true;
  }

  async function work(): Promise<void> {
    for (let failures = 0; ; ) {
      try {
        again = false;
        const more = await step();
        problem = '';
        failures = 0;
        if (!more && !again) return;
      } catch (thrown) {
        if (closing.signal.aborted) return;
        log.warn('passages got no vectors', { reason: String(thrown) });
        problem = thrown instanceof JobAIError ? thrown.message : 'Something went wrong. It is tried again.';
        const ms = Math.min(LONGEST_REST_MS, restMs * 2 ** failures);
        failures += 1;
        // A rest never keeps a process that is done from ending.
        await sleep(ms, undefined, {
          ref: false,
          signal: AbortSignal.any([closing.signal, resting.signal]),
        }).catch(() => undefined);
        if (closing.signal.aborted) return;
      }
    }
  }

  /** Goes on where passages have no vectors of the chosen one; at once, where it rests after a failure. */
  function kick(): void {
    again = true;
    if (running !== null) {
      resting.abort();
      resting = new AbortController();
      return;
    }
    running = work().finally(() => {
      running = null;
    });
  }

  return {
    serving,
    kick,
    /** Goes on with what was cut off, where nothing works at it. */
    async state(): Promise<{ done: number; of: number; working: boolean; problem: string }> {
      const [{ id }, current] = await Promise.all([embedderOf(chosen()), embedderOf(serving())]);
      const counts = chunks.counts(id);
      const cutOff = counts.done < counts.of || current.id !== id;
      if (cutOff && running === null) kick();
      return { ...counts, working: running !== null && problem === '', problem };
    },
    async close(): Promise<void> {
      closing.abort();
      await running;
    },
  };
}
