import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');

const Locked = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  deprecated: z.string().optional(),
  optional: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  dev: z.boolean().optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Locked.partial({ version: true })) });
const lock = Lock.parse(readJson('package-lock.json'));
/** What the practice park alone is drawn with, and what nothing else fetches. */
const park = Object.entries(Lock.parse(readJson('tests/park/libraries/package-lock.json')).packages);
const packages = [
  ...Object.entries(lock.packages),
  ...park.map(([path, entry]) => [path, { ...entry, dev: true }] as const),
]
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));

/** What may be handed on inside the app without further duties than naming it. */
const FREE = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
];
const ALSO_FREE = ['Zlib', 'OFL-1.1', 'Python-2.0', 'WTFPL', 'CC0-1.0'];
/** Used to build and test alone, never handed on. */
const WHILE_BUILDING = ['MPL-2.0', 'CC-BY-4.0'];
/** They name their licence, MIT, in a way of long ago that the lockfile does not carry. */
const SAID_ELSEWHERE = ['busboy', 'streamsearch'];

/** Whose install script there is. Only those that the set-up names are run, see scripts/setup/packages.mjs. */
const WITH_INSTALL_SCRIPT = {
  '@github/keytar': 'run: fetches or builds the door to the system’s keychain',
  node: 'run: fetches the project’s own Node',
  '@swc/core': 'not run: only looks whether its binary is there',
  protobufjs: 'not run: only warns of a version range',
  'electron-winstaller': 'not run: picks an archiver for installers of another kind',
};

describe('the packages that JobAI stands on', () => {
  test('are pinned to one version each', () => {
    const { dependencies, devDependencies } = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(readJson('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('are known by their hash, but for those of other systems, and come from no host of their own', () => {
    const unknown = packages.filter((entry) => !entry.integrity && !(entry.optional && entry.os));
    expect(unknown.map((entry) => entry.name)).toEqual([]);
    expect(packages.filter((entry) => entry.resolved).map((entry) => entry.name)).toEqual([]);
  });

  test('have licences that let the app be handed on', () => {
    const refused = packages.filter((entry) => {
      if (!entry.license) return !isUndescribed(entry) && !SAID_ELSEWHERE.includes(entry.name);
      return !isFree(
        entry.license,
        entry.dev ? [...FREE, ...ALSO_FREE, ...WHILE_BUILDING] : [...FREE, ...ALSO_FREE],
      );
    });
    expect(refused.map((entry) => `${entry.name}: ${entry.license}`)).toEqual([]);
  });

  test('run no script while they are installed that nobody has looked at', () => {
    const scripted = packages.filter((entry) => entry.hasInstallScript).map((entry) => entry.name);
    expect(scripted.toSorted()).toEqual(Object.keys(WITH_INSTALL_SCRIPT).toSorted());
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
  });

  test('are not given up by those who made them', () => {
    expect(packages.filter((entry) => entry.deprecated).map((entry) => entry.name)).toEqual([]);
  });
});

/** A package of another system that is not here: the lockfile knows its name and version alone. */
function isUndescribed(entry: (typeof packages)[number]): boolean {
  return !entry.integrity && entry.optional === true && entry.os !== undefined;
}

/** An expression of SPDX: one of several by choice is enough, of several that all hold each must be free. */
function isFree(expression: string, free: readonly string[]): boolean {
  const choices = expression.replace(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => free.includes(one)));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}
