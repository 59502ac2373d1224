import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

// Run after `npm install`. npm leaves out of package-lock.json the platform packages (`@biomejs/cli-darwin-arm64` and
// the like) that its registry does not serve, and `npm ci` then refuses the whole lock. This adds them by name and
// exact version, so that the lock is one for all systems; npm fetches them only on the system that they are for.

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

function isResolved(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder.includes('/node_modules/')) return Boolean(lock.packages[`node_modules/${name}`]);
  }
}

function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) return null;
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], libc, os: [os] };
}

let added = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = /^\d/.test(version) && platformOf(name);
    if (!platform || isResolved(folder, name)) continue;
    const { dev, license } = entry;
    const { cpu, libc, os } = platform;
    // In npm's own order; what is undefined is not written.
    lock.packages[`node_modules/${name}`] = { version, cpu, dev, libc, license, optional: true, os };
    added += 1;
  }
}

const [own, ...others] = Object.entries(lock.packages);
others.sort(([one], [other]) => one.localeCompare(other, 'en'));
lock.packages = Object.fromEntries([own, ...others]);
if (added > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} platform packages added to package-lock.json\n`);
