import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ids } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { findFontsDirs } from '#main/documents/render/find-fonts.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import { createProfileExport } from './profile-export.ts';
import { createProfileReader } from './profile-reader.ts';
import { readSample } from './sample.ts';

export interface DocumentsDeps {
  dataDir: string;
  resourcesDir: string;
  /** The folder that holds `package.json` and `node_modules`. */
  appDir: string;
  workers: Workers;
  repos: Pick<Repositories, 'files' | 'resumes'>;
  ids: Ids;
}

export interface Documents
  extends Pick<
    ServiceDeps,
    'importProfile' | 'exportProfile' | 'archive' | 'readConnections' | 'readMail' | 'sample'
  > {
  store: DocumentStore;
}

/** The user's documents: read in, set in type, kept. */
export function composeDocuments(deps: DocumentsDeps): Documents {
  const { dataDir, resourcesDir, workers, repos, ids } = deps;
  const fontsDirs = findFontsDirs(pathToFileURL(join(deps.appDir, 'package.json')));
  const templatesDir = join(resourcesDir, 'typst');
  const importProfile = createProfileReader(workers);
  const store = createDocumentStore({ dataDir, templatesDir, fontsDirs, workers, files: repos.files, ids });
  return {
    store,
    importProfile,
    exportProfile: createProfileExport({ repos, store }),
    archive: {
      read: (file) => workers.run('readArchive', file),
      keepDocument: (profileId, document) => store.keepDocument(profileId, document),
    },
    readConnections: (csv) => workers.run('readConnections', csv),
    readMail: (input) => workers.run('readMail', input),
    sample: () => readSample(resourcesDir, importProfile),
  };
}
