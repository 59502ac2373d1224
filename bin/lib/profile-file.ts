import { basename } from 'node:path';
import type { ScanReading } from '#shared/domain/scan.ts';
import { readInputFile } from './posting-input.ts';
import type { App } from './with-app.ts';

interface Use {
  replace?: boolean;
  /** For a file whose pages are pictures. */
  reading?: ScanReading;
}

/** Makes the person in a resume file the active profile. */
export async function useProfileFile(app: App, path: string, { replace = false, reading }: Use = {}) {
  const base64 = (await readInputFile(path)).toString('base64');
  return app.client.profile.import(
    { ...{ replace, name: basename(path), base64 }, ...(reading && { reading }) },
    { signal: app.signal },
  );
}

/** Stores the answers of a JSON or YAML file: a list of `{ key, question, value }`; all of them, or none. */
export async function useAnswersFile(app: App, path: string) {
  const base64 = (await readInputFile(path)).toString('base64');
  return app.client.profile.importAnswers({ name: basename(path), base64 });
}
