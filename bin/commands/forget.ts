import { systemClock } from '#main/compose/common/identity.ts';
import { forgetNow } from '#main/compose/storage/restore.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { commandLinePaths } from '../lib/paths.ts';
import { withApp } from '../lib/with-app.ts';

/** `jobai forget --everything`: all of the user's data and keys, for good. */
export function forgetCommand() {
  return command(
    'forget',
    'delete everything that JobAI keeps of you: data, documents, backups, keys, the browser profile',
  )
    .option('--everything', 'say that you mean it; nothing of it can be brought back')
    .action(async (options: CommonOptions & { everything?: boolean }) => {
      if (options.everything !== true)
        throw new ValidationError(
          'Nothing was deleted. "jobai forget --everything" deletes all of it for good, with every backup.',
        );
      const { dataDir } = await commandLinePaths(options);
      const { stays } = await withApp(options, ({ client }) =>
        client.system.forgetEverything({ sure: 'forget everything' }),
      );
      const left = forgetNow(dataDir, systemClock);
      printResult({ dataDir, left, stays }, options.json ?? false, () =>
        [
          left.length === 0
            ? 'Everything was deleted.'
            : `Deleted, but for ${left.join(', ')} in ${dataDir}.`,
          ...stays,
        ].join('\n'),
      );
    });
}
