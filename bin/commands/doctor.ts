import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

/** `jobai doctor`: what is installed, what is missing, how to get it. */
export function doctorCommand() {
  return command('doctor', 'what is installed, what is missing, how to get it').action(
    (options: CommonOptions) =>
      withApp({ ...options, mayOnlyRead: true }, async ({ client }) => {
        const checks = await client.system.doctor({});
        printResult(checks, options.json ?? false, () =>
          checks
            .map(
              (check) =>
                `${check.ok ? 'ok     ' : 'MISSING'} ${check.name}: ${check.found}${check.fix ? `\n        ${check.fix}` : ''}`,
            )
            .join('\n'),
        );
      }),
  );
}
