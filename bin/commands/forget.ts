import { systemClock } from '#main/compose/common/identity.ts';
import { forgetNow } from '#main/compose/storage/restore.ts';
import type { Forgotten } from '#shared/domain/forgotten.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { commandLinePaths } from '../lib/paths.ts';
import { withApp } from '../lib/with-app.ts';

interface ForgetOptions extends CommonOptions {
  everything?: boolean;
  company?: string;
  run?: string;
  backups?: boolean;
}

/** `jobai forget`: one company, one search, or all of the user's data and keys, for good. */
export function forgetCommand() {
  return command('forget', 'delete one company, one search, or everything that JobAI keeps of you, for good')
    .option('--company <name>', 'its jobs, documents, pictures, applications, people and notes')
    .option('--run <id>', 'one search, all that it made, and the jobs that only it found')
    .option('--backups', 'with --company or --run: every older backup too, as they still hold it')
    .option('--everything', 'data, documents, backups, keys, the browser profile')
    .action((options: ForgetOptions) => {
      const { company, run, everything, backups = false } = options;
      if ([company, run, everything].filter((one) => one !== undefined).length !== 1)
        throw new ValidationError(
          'Nothing was deleted. Name one of --company NAME, --run ID and --everything; what it deletes is gone for good.',
        );
      if (everything === true) return forgetAll(options);
      return withApp(options, async ({ client }) => {
        const forgotten =
          company === undefined
            ? await client.pipeline.forget({ runId: run ?? '', backups })
            : await client.company.forget({ company, backups });
        printResult(forgotten, options.json ?? false, () => inWords(forgotten));
      });
    });
}

async function forgetAll(options: ForgetOptions): Promise<void> {
  const { dataDir } = await commandLinePaths(options);
  const { stays } = await withApp(options, ({ client }) =>
    client.system.forgetEverything({ sure: 'forget everything' }),
  );
  const left = forgetNow(dataDir, systemClock);
  const done =
    left.length === 0 ? 'Everything was deleted.' : `Deleted, but for ${left.join(', ')} in ${dataDir}.`;
  printResult({ dataDir, left, stays }, options.json ?? false, () => [done, ...stays].join('\n'));
}

function inWords({ jobs, files, left, stays }: Forgotten): string {
  return [
    `Forgotten, with ${jobs} ${jobs === 1 ? 'job' : 'jobs'} and ${files} ${files === 1 ? 'file' : 'files'}.`,
    ...left.map((path) => `Could not be deleted: ${path}`),
    ...stays,
  ].join('\n');
}
