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
import { type Coming, createOneFetch } from '#main/http/one-fetch.ts';
import type { LanguageState, ScanLanguage } from '#shared/domain/scan.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

export interface LanguageStoreDeps {
  /** Where the languages' data lies. */
  folder: string;
  http: Downloads;
  baseUrls(): Readonly<Record<string, string>>;
  log: { warn(message: string, fields: Record<string, unknown>): void };
}

const MOST_BYTES = 20 * 1024 * 1024;

/** What reads a language on this machine: fetched by the user's word, whole or not at all, and removed on another. */
export function createLanguageStore({ folder, http, baseUrls, log }: LanguageStoreDeps) {
  const isReady = (id: ScanLanguage) => existsSync(join(folder, dataFile(id)));

  async function bring({ id, sha256 }: LanguageData, part: string, coming: Coming): Promise<void> {
    const { signal } = coming;
    const host = (baseUrls()['languageData'] ?? LANGUAGE_HOST).replace(/\/+$/, '');
    await mkdir(folder, { recursive: true });
    await http.download(`${host}${dataPath(id)}`, part, {
      ...{ signal, maxBytes: MOST_BYTES },
      progress(bytes) {
        coming.bytes = bytes;
      },
    });
    const data = await readFile(part, { signal });
    if (createHash('sha256').update(data).digest('hex') !== sha256) throw otherContent();
    await writeWhole(join(folder, dataFile(id)), data);
  }

  const fetches = new Map(
    LANGUAGES.map((language) => {
      const part = join(folder, `${language.id}.part`);
      const one = createOneFetch({
        ...{ isThere: () => isReady(language.id), log },
        bring: (coming) => bring(language, part, coming),
        clear: () => rm(part, { force: true }),
        words: {
          log: `what reads a language did not come: ${language.id}`,
          notKept: 'It could not be kept. Check that there is space on the disk, and try again.',
        },
      });
      return [language.id, one];
    }),
  );

  return {
    isReady,
    states: (): LanguageState[] =>
      LANGUAGES.map(({ id, tag, name, size }) => {
        const coming = fetches.get(id)?.coming() ?? null;
        const state = coming !== null ? 'fetching' : isReady(id) ? 'ready' : 'absent';
        const problem = fetches.get(id)?.problem() ?? '';
        return { id, tag, name, size, state, bytes: coming?.bytes ?? 0, problem };
      }),
    /** Begins to fetch it; a second call while it comes, or when it is there, changes nothing. */
    fetch: (id: ScanLanguage): void => fetches.get(id)?.begin(),
    /** Stops fetching; what came is deleted. */
    stop: async (id: ScanLanguage): Promise<void> => fetches.get(id)?.stop(),
    async remove(id: ScanLanguage): Promise<void> {
      await rm(join(folder, dataFile(id)), { force: true });
      fetches.get(id)?.forget();
    },
    async close(): Promise<void> {
      await Promise.all([...fetches.values()].map(({ stop }) => stop()));
    },
  };
}

function otherContent(): ExternalServiceError {
  return new ExternalServiceError(
    'What came is not what belongs to this version of JobAI, so it was not kept. Try again; if it happens again, something between here and there changes what is fetched.',
    { details: { reason: 'other-content' } },
  );
}
