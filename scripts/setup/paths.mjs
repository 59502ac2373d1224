import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What set-up found or built, remembered inside node_modules, so that it goes when they go. */
export const stateDir = join(root, 'node_modules', '.cache', 'jobai');

/** Large things that outlive node_modules (Electron's fallback runtime, the native binding). */
export function cacheDir() {
  const own = process.env.JOBAI_CACHE;
  if (own) return resolve(own);
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'jobai', 'cache');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'jobai');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jobai');
}

const executable = process.platform === 'win32' ? 'node.exe' : 'node';

/** The folder of the project's own Node, which goes first on PATH. */
const nodeDir = join(root, 'node_modules', 'node', 'bin');

/** The project's own Node 24. */
export const nodePath = join(nodeDir, executable);

/** An environment in which `node` is the project's own and its tools are on PATH. */
export function projectEnv(extra = {}) {
  const tools = join(root, 'node_modules', '.bin');
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: [nodeDir, tools, process.env[key]].join(delimiter), ...extra };
}

/** Resolves modules as a file in the repository's root would. */
export const projectRequire = createRequire(join(root, 'package.json'));
