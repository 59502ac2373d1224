import { electronRuntime } from '../setup/electron.mjs';
import { say } from '../setup/say.mjs';
import { runTool } from './spawn.mjs';

/**
 * Packages the built app with electron-builder: as a folder in `dist/`, or with `--installers` as this system's
 * installers. Other arguments go to electron-builder. With the fallback runtime the result is for trying out only.
 */
export async function packageApp(args) {
  const runtime = electronRuntime();
  const overrides = [];
  if (runtime.kind === 'fallback') {
    say('packaging with the fallback runtime: the result is for trying out, not for users');
    overrides.push(`-c.electronVersion=${runtime.version}`, `-c.electronDist=${runtime.dist}`);
  }
  const installers = args.includes('--installers');
  const wanted = installers ? args.filter((argument) => argument !== '--installers') : ['--dir', ...args];
  return runTool('electron-builder', 'electron-builder', [...wanted, '--publish', 'never', ...overrides]);
}
