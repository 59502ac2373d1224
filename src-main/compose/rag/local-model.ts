import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Downloads } from '#main/http/http.ts';
import { MODEL_FILES, MODEL_HOST, MODEL_PATH } from '#main/rag/local/model-files.ts';
import type { LocalModelState } from '#shared/domain/embedder.ts';
import { JobAIError } from '#shared/errors/index.ts';

export interface LocalModelDeps {
  /** Where it lies when all of it is there. */
  folder: string;
  http: Downloads;
  baseUrls(): Readonly<Record<string, string>>;
  /** Throws where what came is no model. */
  tryOut(folder: string): Promise<unknown>;
  log: { warn(message: string, fields: Record<string, unknown>): void };
}

const MOST_BYTES = 400 * 1024 * 1024;

/** The transformer on this machine: fetched as a whole or not at all, and removed on a word. */
export function createLocalModel({ folder, http, baseUrls, tryOut, log }: LocalModelDeps) {
  const part = `${folder}.part`;
  let fetching: { stop: AbortController; done: Promise<void>; bytes: number; of: number | null } | null =
    null;
  let problem = '';
  const ready = () => existsSync(join(folder, MODEL_FILES.weights));

  async function fetchAll(signal: AbortSignal, told: (bytes: number, of: number | null) => void) {
    await rm(part, { recursive: true, force: true });
    const base = (baseUrls()['huggingface'] ?? MODEL_HOST).replace(/\/+$/, '');
    let before = 0;
    for (const file of Object.values(MODEL_FILES)) {
      const to = join(part, file);
      await mkdir(dirname(to), { recursive: true });
      let here = 0;
      await http.download(`${base}${MODEL_PATH}/${file}`, to, {
        ...{ signal, maxBytes: MOST_BYTES },
        progress(bytes, of) {
          here = bytes;
          // The small files come first: until the large one begins, how much there is in all is not known.
          told(before + bytes, file === MODEL_FILES.weights && of !== null ? before + of : null);
        },
      });
      before += here;
    }
    await tryOut(part);
    signal.throwIfAborted();
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
  }

  return {
    ready,
    state(): LocalModelState {
      if (fetching !== null)
        return { state: 'fetching', bytes: fetching.bytes, of: fetching.of, problem: '' };
      return { state: ready() ? 'ready' : 'absent', bytes: 0, of: null, problem };
    },
    /** Begins to fetch it; a second call while it comes, or when it is there, changes nothing. */
    fetch(): void {
      if (fetching !== null || ready()) return;
      problem = '';
      const stop = new AbortController();
      const now = { stop, bytes: 0, of: null as number | null, done: Promise.resolve() };
      fetching = now;
      now.done = fetchAll(stop.signal, (bytes, of) => Object.assign(now, { bytes, of }))
        .catch((thrown: unknown) => {
          if (stop.signal.aborted) return;
          log.warn('the model for this machine did not come', { reason: String(thrown) });
          problem =
            thrown instanceof JobAIError
              ? thrown.message
              : 'The model could not be kept. Check that there is space on the disk, and try again.';
        })
        .finally(async () => {
          await rm(part, { recursive: true, force: true }).catch(() => undefined);
          fetching = null;
        });
    },
    /** Stops fetching; what came is deleted. */
    async stop(): Promise<void> {
      fetching?.stop.abort(new DOMException('stopped by the user', 'AbortError'));
      await fetching?.done;
    },
    async remove(): Promise<void> {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type LocalModel = ReturnType<typeof createLocalModel>;
