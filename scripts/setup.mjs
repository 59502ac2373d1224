import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { hashOf, readJson, removeParts, withLock, writeJson } from './setup/files.mjs';
import { nodePath, root, stateDir } from './setup/paths.mjs';
import { sayFailure } from './setup/say.mjs';

/** What each way to use the project needs; everything needs the packages and Node. */
const needs = {
  cli: { browser: 'wanted', display: false },
  headed: { browser: 'wanted', display: true },
  demo: { browser: 'required', display: true },
  start: { browser: 'wanted', display: true, electron: true },
  build: { electron: true },
  test: { browser: 'required', display: true, electron: true, tests: true },
};

const stampFile = join(stateDir, 'set-up.json');

/** Changes when package-lock.json, set-up itself or the machine's kind changes. */
const inputs = () =>
  [
    hashOf([
      join(root, 'package-lock.json'),
      join(root, 'scripts', 'setup'),
      join(root, 'scripts', 'setup.mjs'),
    ]),
    process.platform,
    process.arch,
  ].join('-');

/** True when nothing has to be done: the stamp fits, and what it points at is still there. */
function isCurrent(target, key) {
  const stamp = readJson(stampFile)?.[target];
  if (stamp?.key !== key || !existsSync(nodePath)) return false;
  return stamp.files.every((path) => existsSync(path));
}

/**
 * Makes the machine ready for a target (`cli`, `headed`, `demo`, `start`, `build` or `test`). Quick when there is nothing to do.
 * Throws SetUpError with the next step for the user.
 */
export async function setUp(target) {
  const key = inputs();
  if (isCurrent(target, key)) return;
  const { cacheDir } = await import('./setup/paths.mjs');
  const { say } = await import('./setup/say.mjs');
  const lock = join(cacheDir(), 'set-up.lock');
  await withLock(
    lock,
    () => say('waiting for another set-up to end ...'),
    async () => {
      if (isCurrent(target, key)) return;
      removeParts(cacheDir());
      const files = await everyStep(needs[target]);
      writeJson(stampFile, { ...readJson(stampFile), [target]: { key, files } });
      say('everything is ready');
    },
  );
}

async function everyStep(need) {
  const [{ installPackages }, { installSystemLibraries }, { installBrowser }] = await Promise.all([
    import('./setup/packages.mjs'),
    import('./setup/system.mjs'),
    import('./setup/browser.mjs'),
  ]);
  // apt-get and npm wait for different servers, so they run side by side.
  const system = (async () => {
    if (need.display) await installSystemLibraries({ tests: need.tests ?? false });
    return need.browser ? await installBrowser({ required: need.browser === 'required' }) : null;
  })();
  const runtime = (async () => {
    await installPackages();
    return need.electron ? await electronAndBinding() : null;
  })();
  const settled = await Promise.allSettled([system, runtime]);
  for (const result of settled) if (result.status === 'rejected') throw result.reason;
  const [browser, electron] = settled.map((result) => result.value);
  const { verifyDatabase } = await import('./setup/verify.mjs');
  await verifyDatabase(electron?.runtime);
  return [browser, electron?.runtime.executable, electron?.binding].filter(Boolean);
}

async function electronAndBinding() {
  const { installElectron } = await import('./setup/electron.mjs');
  const { installSqlite } = await import('./setup/sqlite.mjs');
  const runtime = await installElectron();
  return { runtime, binding: await installSqlite(runtime) };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const target = argv[2] ?? 'test';
  setUp(needs[target] ? target : 'test').catch((error) => {
    sayFailure(error);
    process.exitCode = 1;
  });
}
