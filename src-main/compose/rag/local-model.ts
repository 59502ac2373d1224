import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Downloads } from '#main/http/http.ts';
import { type Coming, createOneFetch } from '#main/http/one-fetch.ts';
import { MODEL_FILES, MODEL_HOST, MODEL_PATH } from '#main/rag/local/model-files.ts';
import type { LocalModelState } from '#shared/domain/embedder.ts';

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
  const ready = () => existsSync(join(folder, MODEL_FILES.weights));

  async function bring(coming: Coming): Promise<void> {
    const { signal } = coming;
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
          coming.bytes = before + bytes;
          coming.of = file === MODEL_FILES.weights && of !== null ? before + of : null;
        },
      });
      before += here;
    }
    await tryOut(part);
    signal.throwIfAborted();
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
  }

  const one = createOneFetch({
    ...{ isThere: ready, bring, log },
    clear: () => rm(part, { recursive: true, force: true }),
    words: {
      log: 'the model for this machine did not come',
      notKept: 'The model could not be kept. Check that there is space on the disk, and try again.',
    },
  });

  return {
    ready,
    state(): LocalModelState {
      const coming = one.coming();
      if (coming !== null) return { state: 'fetching', bytes: coming.bytes, of: coming.of, problem: '' };
      return { state: ready() ? 'ready' : 'absent', bytes: 0, of: null, problem: one.problem() };
    },
    /** Begins to fetch it; a second call while it comes, or when it is there, changes nothing. */
    fetch: one.begin,
    /** Stops fetching; what came is deleted. */
    stop: one.stop,
    async remove(): Promise<void> {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type LocalModel = ReturnType<typeof createLocalModel>;
