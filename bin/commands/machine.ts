import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

/** `jobai usage`: model calls, tokens and cost. */
export function usageCommand() {
  return command('usage', 'model calls, tokens and cost so far').action((options: CommonOptions) =>
    withApp({ ...options, mayOnlyRead: true }, async ({ client }) => {
      const usage = await client.system.usage({});
      const { summary } = usage;
      printResult(
        usage,
        options.json ?? false,
        () =>
          `${summary.totalInvocations} model calls, ${summary.totalTokens} tokens, $${summary.estimatedCostUsd.toFixed(4)}`,
      );
    }),
  );
}

/** `jobai backup`: a copy of the database now. */
export function backupCommand() {
  return command('backup', 'write a backup of the database now').action((options: CommonOptions) =>
    withApp(options, async ({ client }) => {
      const backup = await client.system.backup({});
      printResult(backup, options.json ?? false, () => backup.path);
    }),
  );
}
