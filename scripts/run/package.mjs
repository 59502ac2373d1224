import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronRuntime } from '../setup/electron.mjs';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { runTool } from './spawn.mjs';

/**
 * Packages the built app with electron-builder: as a folder in `dist/`, or with `--installers` as this system's
 * installers. Other arguments go to electron-builder. With the fallback runtime the result is for trying out only.
 * `UPDATE_FEED` is where the package looks for newer versions, `UPDATE_PUBLIC_KEY` (PEM) what they must be signed with.
 */
export async function packageApp(args) {
  const runtime = electronRuntime();
  const overrides = [];
  if (runtime.kind === 'fallback') {
    say('packaging with the fallback runtime: the result is for trying out, not for users');
    overrides.push(`-c.electronVersion=${runtime.version}`, `-c.electronDist=${runtime.dist}`);
  }
  const { UPDATE_FEED: feed = '', UPDATE_PUBLIC_KEY: key = '' } = process.env;
  if (feed !== '') overrides.push('-c.publish.provider=generic', `-c.publish.url=${feed}`);
  if (key !== '') {
    mkdirSync(join(root, 'resources', 'updates'), { recursive: true });
    writeFileSync(join(root, 'resources', 'updates', 'publisher-key.pem'), key);
  }
  const installers = args.includes('--installers');
  const wanted = installers ? args.filter((argument) => argument !== '--installers') : ['--dir', ...args];
  return runTool('electron-builder', 'electron-builder', [...wanted, '--publish', 'never', ...overrides]);
}
