import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodePath, projectEnv, root } from '../setup/paths.mjs';
import { hasDisplay } from '../setup/system.mjs';
import { setUp } from '../setup.mjs';
import { runAttached, runTool } from './spawn.mjs';

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Loaded when needed: the command line starts without. */
async function electronTools() {
  const [electron, build] = await Promise.all([import('../setup/electron.mjs'), import('./build.mjs')]);
  return { ...electron, ...build };
}

async function withDisplay(work) {
  const display = await import('./display.mjs');
  return display.withDisplay(work);
}

/** Runs a TypeScript entry point under the project's Node, which needs no build for it. */
function runEntry(entry, args, env) {
  // npm moves to the repository's root; the user's file names start where the user typed them.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return runAttached(nodePath, [join(root, entry), ...args], { cwd, env: projectEnv(env) });
}

function withoutDisplay() {
  process.stderr.write(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.\n' +
      'To see the app work without one, run: npm run demo\n',
  );
  return 1;
}

async function start(args) {
  if (!hasDisplay()) return withoutDisplay();
  await setUp('start');
  const { buildApp, electronRuntime } = await electronTools();
  await buildApp();
  const flags = asRoot ? ['--no-sandbox'] : [];
  return runAttached(electronRuntime().executable, [...flags, root, ...args], { env: projectEnv() });
}

async function dev(args) {
  if (!hasDisplay()) return withoutDisplay();
  await setUp('start');
  const { electronEnv } = await electronTools();
  const flags = asRoot ? ['--noSandbox'] : [];
  return runTool('electron-vite', 'electron-vite', ['dev', ...flags, ...args], electronEnv());
}

async function demo(args) {
  await setUp('demo');
  return withDisplay((display) => runEntry('bin/demo.ts', args, display));
}

/** A command that opens the user's visible browser, and so needs a display. */
function opensBrowser(args) {
  const words = args.filter((argument) => !argument.startsWith('-'));
  if (args.includes('--headless')) return false;
  return words[0] === 'run' || (words.includes('form') && words[words.indexOf('form') + 1] === 'fill');
}

/** Runs an entry point in this process where it is the project's Node already, which saves starting another. */
async function runEntryHere(entry, args) {
  if (realpathSync(process.execPath) !== realpathSync(nodePath)) return runEntry(entry, args);
  const path = join(root, entry);
  process.argv = [process.execPath, path, ...args];
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  await import(pathToFileURL(path).href);
  return process.exitCode ?? 0;
}

async function jobai(args) {
  if (!opensBrowser(args)) {
    await setUp('cli');
    return runEntryHere('bin/jobai.ts', args);
  }
  try {
    await setUp('headed');
  } catch (error) {
    // Without a browser or a display the command itself says what is missing, in its own form.
    if (!existsSync(nodePath)) throw error;
  }
  return withDisplay((display) => runEntry('bin/jobai.ts', args, display));
}

const measure = (entry) => async (args) => {
  await setUp('test');
  const { buildApp, electronEnv } = await electronTools();
  await buildApp();
  return withDisplay((display) => runEntry(entry, args, { ...display, ...electronEnv() }));
};

async function build() {
  await setUp('build');
  const { buildApp } = await electronTools();
  await buildApp();
  return 0;
}

/** With `--check` the packed app is started then, and does the main job. */
async function pack(args) {
  const { packageApp } = await import('./package.mjs');
  await build();
  const checked = args.includes('--check');
  const code = await packageApp(args.filter((argument) => argument !== '--check'));
  return code === 0 && checked
    ? withDisplay((display) => runEntry('tests/package/main.ts', [], display))
    : code;
}

async function test(args) {
  await setUp('test');
  const { runTests } = await import('../test.mjs');
  return runTests(args);
}

/** Unit and integration tests with the share of lines that they run; fails under the threshold in vitest.config.ts. */
async function coverage(args) {
  await setUp('test');
  const { electronEnv } = await electronTools();
  const command = ['run', '--coverage', ...args];
  return withDisplay((display) => runTool('vitest', 'vitest', command, { ...electronEnv(), ...display }));
}

/** What `node scripts/run.mjs TARGET` can do; each resolves to an exit code. */
export const targets = {
  start,
  dev,
  demo,
  jobai,
  build,
  package: pack,
  test,
  coverage,
  bench: measure('tests/bench/main.ts'),
  evals: measure('tests/evals/main.ts'),
  chaos: measure('tests/chaos/main.ts'),
  pictures: measure('tests/pictures/main.ts'),
  park: (args) => runEntry('tests/park/main.ts', args),
};
