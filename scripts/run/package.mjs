import { electronRuntime } from '../setup/electron.mjs';
import { say } from '../setup/say.mjs';
import { runTool } from './spawn.mjs';

/**
 * Packages the built app with electron-builder; without arguments as a folder in `dist/`. With the fallback runtime
 * the result is for trying out only.
 */
export async function packageApp(args) {
  const runtime = electronRuntime();
  const overrides = [];
  if (runtime.kind === 'fallback') {
    say('packaging with the fallback runtime: the result is for trying out, not for users');
    overrides.push(`-c.electronVersion=${runtime.version}`, `-c.electronDist=${runtime.dist}`);
  }
  const wanted = args.length > 0 ? args : ['--dir'];
  return runTool('electron-builder', 'electron-builder', [...wanted, '--publish', 'never', ...overrides]);
}
