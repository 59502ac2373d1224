import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from '../run/build.mjs';
import { withDisplay } from '../run/display.mjs';
import { runTool, toolPath } from '../run/spawn.mjs';
import { electronEnv } from '../setup/electron.mjs';
import { exec } from '../setup/exec.mjs';
import { nodePath, projectEnv, root } from '../setup/paths.mjs';
import { withMemoryFolder } from './memory-folder.mjs';
import { countPlaywright, countVitest } from './reports.mjs';

/** A quiet check: its output is shown when it fails. */
function check(name, ...command) {
  return {
    name,
    quiet: true,
    run: async () => exec(nodePath, command, { cwd: root, env: projectEnv() }),
  };
}

async function unit(args, reports) {
  const report = join(reports, 'vitest.json');
  const reporters = [
    ...['--reporter=default', '--reporter=./tests/setup/second-tries.ts'],
    ...['--reporter=json', `--outputFile.json=${report}`],
  ];
  const command = ['run', '--passWithNoTests', ...reporters, ...args];
  const code = await withMemoryFolder((folder) =>
    withDisplay((display) =>
      runTool('vitest', 'vitest', command, { ...electronEnv(), ...display, ...folder }),
    ),
  );
  return { code, ...countVitest(report) };
}

async function e2e(args, reports) {
  await buildApp();
  const report = join(reports, 'playwright.json');
  const command = ['test', '--pass-with-no-tests', ...args];
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...electronEnv() };
  const code = await withMemoryFolder((folder) =>
    withDisplay((display) =>
      runTool('@playwright/test', 'playwright', command, { ...env, ...display, ...folder }),
    ),
  );
  return { code, ...countPlaywright(report) };
}

/** Checks that read the sources; they run side by side. */
export const checks = [
  check('types', toolPath('typescript', 'tsc'), '--noEmit', '-p', '.'),
  check('lint', toolPath('@biomejs/biome', 'biome'), 'ci', '--error-on-warnings', '--colors=off', '.'),
  check(
    'imports',
    '--import',
    pathToFileURL(join(root, 'scripts', 'test', 'parse-tsx.mjs')).href,
    toolPath('dependency-cruiser', 'depcruise'),
    '--config',
    '.dependency-cruiser.mjs',
    '.',
  ),
  check('unused', toolPath('knip', 'knip'), '--no-progress'),
  check('sizes', join(root, 'scripts', 'check-sizes.mjs')),
];

/** Tests that run the program, one after the other, since some of them measure time. `unit` includes integration. */
export const suites = [
  { name: 'unit', run: unit },
  { name: 'e2e', run: e2e },
];
