import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataDir } from '#main/settings/data-dir.ts';
import type { AppNeeds } from './app-needs.ts';

const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** Where the command line finds and keeps things. `cleanUp` removes a throw-away folder. */
export async function commandLinePaths(needs: AppNeeds) {
  const throwAway = needs.ephemeral && !needs.dataDir ? await mkdtemp(join(tmpdir(), 'jobai-')) : null;
  return {
    dataDir: throwAway ?? resolve(needs.dataDir ?? defaultDataDir(process.platform, process.env)),
    resourcesDir: join(projectDir, 'resources'),
    templatesDir: join(projectDir, 'prompts', 'templates'),
    appDir: projectDir,
    workerEntry: new URL('../../src-main/workers/worker.ts', import.meta.url),
    cleanUp: async () => {
      if (throwAway) await rm(throwAway, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The program's version, as its package says. */
export function projectVersion(): string {
  return (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
}
