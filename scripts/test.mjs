import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks, suites } from './test/steps.mjs';

const names = [...checks, ...suites].map((step) => step.name);

/**
 * Runs every check and suite, or those of `--only a,b`, with every variant of the tests in a browser on `--all`; what
 * follows `--` goes to the suites.
 * Resolves to an exit code: 0 where all passed, 1 otherwise, 2 for a name that is none.
 */
export async function runTests(given) {
  if (given.includes('--all')) process.env.JOBAI_TESTS = 'all';
  const args = given.filter((arg) => arg !== '--all');
  const at = args.indexOf('--only');
  const wanted = at < 0 ? names : (args[at + 1] ?? '').split(',');
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`no such step: ${unknown.join(', ')}. There are: ${names.join(', ')}\n`);
    return 2;
  }
  const rest = at < 0 ? args : args.toSpliced(at, 2);
  const isWanted = (step) => wanted.includes(step.name);
  const reports = mkdtempSync(join(tmpdir(), 'jobai-test-'));
  try {
    const results = await runChecks(checks.filter(isWanted));
    for (const suite of suites.filter(isWanted)) {
      results.push(await timed(suite.name, () => suite.run(rest, reports)));
    }
    return summarise(results);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

async function runChecks(todo) {
  const results = [];
  const queue = [...todo];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const result = await timed(step.name, step.run);
      if (result.code !== 0) console.log(`\n--- ${step.name} failed\n${result.output.trim()}\n`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return results;
}

async function timed(name, run) {
  const start = Date.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    console.log(`\n--- ${name} could not run\n${error.message}\n`);
    result = { code: 1 };
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${result.code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return { name, seconds, ...result };
}

function summarise(results) {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const broken = results.filter((result) => result.code !== 0);
  console.log(
    `\n${results.map((result) => `${result.code === 0 ? 'ok' : 'FAILED'} ${result.name} ${result.seconds} s`).join(', ')}`,
  );
  if (broken.length > 0) console.log(`failed steps: ${broken.map((result) => result.name).join(', ')}`);
  // A check, or a suite that fell over before it could count, is one failure.
  const uncounted = broken.filter((result) => !result.failed).length;
  const skipped = sum('skipped');
  console.log(
    `${sum('passed')} passed, ${sum('failed') + uncounted} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return broken.length === 0 ? 0 : 1;
}
