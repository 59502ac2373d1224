import { join } from 'node:path';
import type { LlmPort, PromptsPort } from '#agents/ports.ts';
import type { KeptFilesSearch } from '#main/compose/rag/files-search.ts';
import type { ReadScan } from '#main/documents/scan/read-scan.ts';
import type { Downloads } from '#main/http/http.ts';
import type { ScansDoor } from '#main/services/scans-door.ts';
import type { ModelsDoor } from '#main/services/service-deps.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { PreviewedProfile } from '#shared/contract/profile.ts';
import type { ScanReading, ScanState } from '#shared/domain/scan.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { withIdOfPerson } from '../documents/profile-reader.ts';
import { createLanguageStore } from './language-store.ts';
import { writeDown } from './write-down.ts';

export interface ScansDeps {
  dataDir: string;
  workers: Workers;
  http: Downloads;
  baseUrls(): Readonly<Record<string, string>>;
  llm: LlmPort;
  models: Pick<ModelsDoor, 'pictureModels'>;
  prompts: PromptsPort;
  filesSearch: Pick<KeptFilesSearch, 'addRead'>;
  log: { warn(message: string, fields: Record<string, unknown>): void };
}

interface ScannedFile {
  name: string;
  bytes: Uint8Array;
}

/** Pages that are pictures: read on this machine, or by a model that sees. */
export function composeScans(deps: ScansDeps): ScansDoor & { close(): Promise<void> } {
  const { workers } = deps;
  const folder = join(deps.dataDir, 'models', 'print');
  const languages = createLanguageStore({ ...deps, folder });
  let reading: ScanState['reading'] = null;

  /** Page by page, so that it can be told how far it is, and be left between two. */
  async function read(
    { name, bytes }: ScannedFile,
    how: ScanReading,
    signal: AbortSignal,
  ): Promise<ReadScan> {
    if (how.by === 'machine' && !languages.isReady(how.language))
      throw new ValidationError('This language is not on this machine yet. Fetch it first.', {
        details: { file: name, reason: 'no-language' },
      });
    const now = { name, page: 1, of: 0 };
    reading = now;
    try {
      now.of = await workers.run('countScanPages', { name, bytes }, { signal });
      const each = async <T>(work: (page: number) => Promise<T>): Promise<T[]> => {
        const pages: T[] = [];
        for (let page = 1; page <= now.of; page += 1) {
          now.page = page;
          pages.push(await work(page));
        }
        return pages;
      };
      if (how.by === 'machine') {
        const { language } = how;
        const pages = await each((page) =>
          workers.run('readScannedPage', { name, bytes, page, language, folder }, { signal }),
        );
        return { by: 'machine', pages };
      }
      const { provider } = how;
      const pages = await each(async (page) => {
        const picture = await workers.run('picturePage', { name, bytes, page }, { signal });
        return writeDown(picture, { provider, signal }, deps);
      });
      return { by: 'model', pages };
    } finally {
      if (reading === now) reading = null;
    }
  }

  return {
    languages,
    async state(): Promise<ScanState> {
      const models = await deps.models.pictureModels();
      return { languages: languages.states(), models, reading: reading === null ? null : { ...reading } };
    },
    async readResume(file: ScannedFile, how: ScanReading, signal: AbortSignal): Promise<PreviewedProfile> {
      const scan = await read(file, how, signal);
      return withIdOfPerson(await workers.run('importScan', { name: file.name, scan }, { signal }));
    },
    readFile: (profileId: string, file: ScannedFile, how: ScanReading, signal: AbortSignal) =>
      deps.filesSearch.addRead(profileId, file, signal, async () =>
        workers.run('readScanPassages', { name: file.name, scan: await read(file, how, signal) }, { signal }),
      ),
    close: languages.close,
  };
}
