import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#main/documents/render/write-whole.ts';
import {
  dataFile,
  dataPath,
  LANGUAGE_HOST,
  LANGUAGES,
  type LanguageData,
} from '#main/documents/scan/languages.ts';
import type { Downloads } from '#main/http/http.ts';
import type { LanguageState, ScanLanguage } from '#shared/domain/scan.ts';
import { ExternalServiceError, JobAIError } from '#shared/errors/index.ts';

export interface LanguageStoreDeps {
  /** Where the languages' data lies. */
  folder: string;
  http: Downloads;
  baseUrls(): Readonly<Record<string, string>>;
  log: { warn(message: string, fields: Record<string, unknown>): void };
}

interface Fetching {
  stop: AbortController;
  bytes: number;
  done: Promise<void>;
}

const MOST_BYTES = 20 * 1024 * 1024;

/** What reads a language on this machine: fetched by the user's word, whole or not at all, and removed on another. */
export function createLanguageStore({ folder, http, baseUrls, log }: LanguageStoreDeps) {
  const coming = new Map<ScanLanguage, Fetching>();
  const problems = new Map<ScanLanguage, string>();
  const isReady = (id: ScanLanguage) => existsSync(join(folder, dataFile(id)));

  async function bring({ id, sha256 }: LanguageData, part: string, now: Fetching): Promise<void> {
    const { signal } = now.stop;
    const host = (baseUrls()['languageData'] ?? LANGUAGE_HOST).replace(/\/+$/, '');
    await mkdir(folder, { recursive: true });
    await http.download(`${host}${dataPath(id)}`, part, {
      ...{ signal, maxBytes: MOST_BYTES },
      progress(bytes) {
        now.bytes = bytes;
      },
    });
    const data = await readFile(part, { signal });
    if (createHash('sha256').update(data).digest('hex') !== sha256) throw otherContent();
    await writeWhole(join(folder, dataFile(id)), data);
  }

  return {
    isReady,
    states: (): LanguageState[] =>
      LANGUAGES.map(({ id, tag, name, size }) => {
        const now = coming.get(id);
        const state = now !== undefined ? 'fetching' : isReady(id) ? 'ready' : 'absent';
        return { id, tag, name, size, state, bytes: now?.bytes ?? 0, problem: problems.get(id) ?? '' };
      }),
    /** Begins to fetch it; a second call while it comes, or when it is there, changes nothing. */
    fetch(id: ScanLanguage): void {
      const data = LANGUAGES.find((one) => one.id === id);
      if (data === undefined || coming.has(id) || isReady(id)) return;
      problems.delete(id);
      const part = join(folder, `${id}.part`);
      const now: Fetching = { stop: new AbortController(), bytes: 0, done: Promise.resolve() };
      coming.set(id, now);
      now.done = bring(data, part, now)
        .catch((thrown: unknown) => {
          if (now.stop.signal.aborted) return;
          log.warn('what reads a language did not come', { language: id, reason: String(thrown) });
          problems.set(
            id,
            thrown instanceof JobAIError
              ? thrown.message
              : 'It could not be kept. Check that there is space on the disk, and try again.',
          );
        })
        .finally(async () => {
          await rm(part, { force: true }).catch(() => undefined);
          coming.delete(id);
        });
    },
    /** Stops fetching; what came is deleted. */
    async stop(id: ScanLanguage): Promise<void> {
      const now = coming.get(id);
      now?.stop.abort(new DOMException('stopped by the user', 'AbortError'));
      await now?.done;
    },
    async remove(id: ScanLanguage): Promise<void> {
      await rm(join(folder, dataFile(id)), { force: true });
      problems.delete(id);
    },
    async close(): Promise<void> {
      const all = [...coming.values()];
      for (const { stop } of all) stop.abort(new DOMException('the program ends', 'AbortError'));
      await Promise.all(all.map(({ done }) => done));
    },
  };
}

function otherContent(): ExternalServiceError {
  return new ExternalServiceError(
    'What came is not what belongs to this version of JobAI, so it was not kept. Try again; if it happens again, something between here and there changes what is fetched.',
    { details: { reason: 'other-content' } },
  );
}
