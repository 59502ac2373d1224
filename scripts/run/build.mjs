import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exec } from '../setup/exec.mjs';
import { hashOf, readJson, withLock, writeJson } from '../setup/files.mjs';
import { nodePath, projectEnv, root, stateDir } from '../setup/paths.mjs';
import { SetUpError, say, withProgress } from '../setup/say.mjs';
import { toolPath } from './spawn.mjs';

const stampFile = join(root, 'out', 'build.json');
const sources = ['agents', 'prompts', 'src-main', 'src-preload', 'src-renderer', 'src-shared'];
const settings = [
  'electron.vite.config.ts',
  'postcss.config.cjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const inputs = () => hashOf([...sources, ...settings].map((path) => join(root, path)));

const isCurrent = () =>
  readJson(stampFile)?.inputs === inputs() && existsSync(join(root, 'out', 'main', 'index.js'));

/** Builds the app into `out/` where its sources changed since the last build. */
export async function buildApp() {
  if (isCurrent()) return;
  const lock = join(stateDir, 'build.lock');
  await withLock(
    lock,
    () => say('waiting for another build to end ...'),
    async () => {
      if (isCurrent()) return;
      const before = inputs();
      const args = [toolPath('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn'];
      const result = await withProgress('building the app', () =>
        exec(nodePath, args, { cwd: root, env: projectEnv() }),
      );
      if (result.code !== 0)
        throw new SetUpError(
          `the app could not be built:\n${result.output.trim()}`,
          'mend what the message names, then try again.',
        );
      writeJson(stampFile, { inputs: before });
    },
  );
}
