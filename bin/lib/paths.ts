import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataDir } from '#main/settings/data-dir.ts';
import type { AppNeeds } from './with-app.ts';

const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** Where the command line finds and keeps things. `cleanUp` removes a throw-away folder. */
export async function commandLinePaths(needs: AppNeeds) {
  const throwAway = needs.ephemeral && !needs.dataDir ? await mkdtemp(join(tmpdir(), 'jobai-')) : null;
  return {
    dataDir: throwAway ?? resolve(needs.dataDir ?? defaultDataDir(process.platform, process.env)),
    resourcesDir: join(projectDir, 'resources'),
    templatesDir: join(projectDir, 'prompts', 'templates'),
    modulesDir: join(projectDir, 'node_modules'),
    workerEntry: join(projectDir, 'src-main', 'workers', 'worker.ts'),
    cleanUp: async () => {
      if (throwAway) await rm(throwAway, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
