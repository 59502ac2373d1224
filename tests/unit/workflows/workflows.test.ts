import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const dir = join(root, '.github/workflows');

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.strictObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
  'working-directory': z.string().optional(),
});
const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.string())) })
        .optional(),
      'runs-on': z.string(),
      'timeout-minutes': z.number().max(60),
      permissions: Permissions.optional(),
      steps: z.array(Step.refine(({ uses, run }) => (uses === undefined) !== (run === undefined))).min(1),
    }),
  ),
});
type Workflow = z.infer<typeof Workflow>;

const files = readdirSync(dir).filter((name) => name.endsWith('.yml'));
const read = (name: string): Workflow => Workflow.parse(parse(readFileSync(join(dir, name), 'utf8')));
const scripts = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

describe.each(files)('%s', (name) => {
  const workflow = read(name);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('may do no more than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [job, { permissions }] of jobs)
      if (permissions !== undefined) expect([name, job]).toEqual(['release.yml', 'publish']);
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(given).toHaveProperty('persist-credentials', false);
  });

  test('runs nothing that outsiders can word', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  test('uses known actions at a version, and scripts and files that there are', () => {
    for (const { uses, run = '' } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      for (const [, script = ''] of run.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [, file = ''] of run.matchAll(/bash (\.ci\/\w+)/g))
        expect(existsSync(join(root, file))).toBe(true);
    }
  });

  test('waits for jobs that there are', () => {
    for (const [, { needs = [] }] of jobs)
      for (const needed of [needs].flat()) expect(workflow.jobs).toHaveProperty([needed]);
  });
});

const THREE = [/^ubuntu-/, /^macos-/, /^windows-/];
const runsOf = (workflow: Workflow) =>
  Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps.map(({ run = '', uses = '' }) => `${run}${uses}`))
    .join('\n');

test('every push is linted, typed, tested and packed on three systems, with what was fetched kept', () => {
  const ci = read('ci.yml');
  const all = runsOf(ci);
  for (const part of [
    'types,lint,imports,unused,sizes',
    'npm run coverage',
    'npm run test:e2e',
    'npm run package -- --check',
    'actions/cache@',
  ])
    expect(all).toContain(part);
  for (const system of THREE)
    expect(ci.jobs['package']?.strategy?.matrix['os']?.some((os) => system.test(os))).toBe(true);
});

test('a release is tested first, and carries checksums, a bill of materials and its provenance', () => {
  const release = read('release.yml');
  expect(release.on).toEqual({ push: { tags: ['v*'] } });
  expect([release.jobs['installers']?.needs, release.jobs['publish']?.needs]).toEqual(['test', 'installers']);
  for (const part of ['sha256sum', 'npm sbom', 'attest-build-provenance', 'gh release create', '--draft'])
    expect(runsOf(release)).toContain(part);
  for (const system of THREE)
    expect(release.jobs['installers']?.strategy?.matrix['os']?.some((os) => system.test(os))).toBe(true);
});

test('every script of the package names a target that there is', () => {
  const targets = readFileSync(join(root, 'scripts/run/targets.mjs'), 'utf8').split(
    'export const targets',
  )[1];
  for (const command of Object.values(scripts)) {
    const target = /^node scripts\/run\.mjs (\w+)/.exec(command)?.[1];
    if (target !== undefined) expect(targets).toMatch(new RegExp(`^ {2}${target}[,:]`, 'm'));
  }
});
