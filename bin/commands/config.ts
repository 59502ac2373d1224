import type { CommonOptions } from '../lib/common-options.ts';
import { command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

const PLACES = {
  default: 'as shipped',
  file: 'settings.json',
  environment: 'the environment',
  'command-line': 'the command line',
} as const;

/** `jobai config`: every setting, its value, and where that comes from; of keys only whether they are set. */
export function configCommand() {
  return command('config', 'every setting, its value, and where it comes from').action(
    (options: CommonOptions) =>
      withApp({ ...options, mayOnlyRead: true }, async ({ backend, client }) => {
        const settings = backend.settings
          .origins()
          .map((one) => ({ ...one, value: withoutPasswords(one.value) }));
        const { secrets } = await client.system.secrets({});
        const keys = secrets.map(({ name, set, readOnly }) => ({
          ...{ name, set, from: set ? (readOnly ? 'environment' : 'kept') : null },
        }));
        printResult({ settings, keys }, options.json ?? false, () =>
          [
            ...settings.map(
              ({ name, value, from, variable }) =>
                `${name} = ${JSON.stringify(value)}  (${variable ?? PLACES[from]})`,
            ),
            ...keys.map(({ name, set, from }) => `${name}: ${set ? `set (${from})` : 'not set'}`),
          ].join('\n'),
        );
      }),
  );
}

/** An address may hold a name and a password. */
const withoutPasswords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/(\/\/)[^/"@]+@/g, '$1...@'));
