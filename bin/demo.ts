import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { wholeNumber } from './lib/common-options.ts';
import { printError, printResult } from './lib/output.ts';
import { runDemo } from './lib/run-demo.ts';

interface DemoOptions {
  jobs: number;
  concurrency: number;
  json?: boolean;
  dataDir?: string;
  headless?: boolean;
}

/** `npm run demo`: the main job, unattended, on the practice board. Started again with the same `--data-dir`, it goes on. */
const program = new Command('demo')
  .description(
    'find, judge, write, fill in and send on the practice board, with a sample person who agreed to it',
  )
  .option('--jobs <n>', 'how many applications', wholeNumber(1, 19), 3)
  .option('--concurrency <n>', 'jobs at once', wholeNumber(1, 8), 2)
  .option('--json', 'print one JSON document on stdout, nothing else')
  .option('--data-dir <dir>', 'where the data lives (default: a new folder)')
  .option('--headless', 'without a visible browser')
  .action(async (options: DemoOptions) => {
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'jobai-demo-')));
    const summary = await runDemo({ ...options, dataDir, say: (line) => process.stderr.write(`${line}\n`) });
    printResult(summary, options.json ?? false, () =>
      [
        `${summary.confirmed} of ${summary.jobs} applications sent and confirmed; the practice board holds ${summary.boardApplications}.`,
        `${summary.parked} need you, ${summary.failed} failed, ${summary.modelCalls} model calls, ${(summary.durationMs / 1000).toFixed(1)} s.`,
        `Everything is in ${summary.dataDir}.`,
      ].join('\n'),
    );
    process.exitCode = summary.confirmed >= options.jobs && summary.failed === 0 ? 0 : 1;
  });

try {
  await program.parseAsync();
} catch (thrown) {
  printError(thrown, process.argv.includes('--json'));
  process.exitCode = 1;
}
