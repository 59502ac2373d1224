import { execFile } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** A package of its own: its libraries weigh a quarter of all that the project needs, and only the park draws with them. */
const SOURCES = join(import.meta.dirname, 'libraries');
/** Beside what is built of the app, not in it: none of it is packed. */
const BUILT = join(import.meta.dirname, '../../node_modules/.cache/jobai/park');
const STAMP = join(BUILT, 'built-from');
/** What the pages share. */
const KITS = ['kit.ts', 'react-kit.tsx'];

/**
 * Builds the pages of the widget libraries with the project's bundler, unless they are there as they are now. Returns
 * their folder. Fetches the libraries at the first need; throws with npm's words where that does not work.
 */
export async function buildLibraries(): Promise<string> {
  const files = (await readdir(SOURCES)).filter((name) => /\.tsx?$|^package-lock/.test(name));
  const changes = await Promise.all(files.map(async (name) => (await stat(join(SOURCES, name))).mtimeMs));
  const stamp = `${Math.max(...changes)} ${files.length}`;
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === stamp) return BUILT;
  await fetchLibraries();
  const pages = files.filter((name) => /\.tsx?$/.test(name) && !KITS.includes(name));
  await build({
    configFile: false,
    root: SOURCES,
    base: '/library/',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'chrome130',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(pages.map((name) => [name.replace(/\.tsx?$/, ''), join(SOURCES, name)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  await writeFile(STAMP, stamp);
  return BUILT;
}

async function fetchLibraries(): Promise<void> {
  const wanted = await readFile(join(SOURCES, 'package-lock.json'), 'utf8');
  const fetched = join(SOURCES, 'node_modules/fetched-from');
  if ((await readFile(fetched, 'utf8').catch(() => '')) === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: SOURCES });
  await writeFile(fetched, wanted);
}
