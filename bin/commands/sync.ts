import { Command } from 'commander';
import type { SyncView } from '#shared/contract/sync.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

interface SignInOptions extends CommonOptions {
  email: string;
  code?: string;
}

/** `jobai sync status | sql | set | check | sign-in | now | lost | take-back | leave | sign-out | forget | erase`. */
export function syncCommand(): Command {
  return new Command('sync')
    .description('the same data on all your machines, by your own Supabase project')
    .addCommand(
      command('status', 'what waits, what went when, what was lost').action((options: CommonOptions) =>
        withApp(options, async ({ client }) => show(await client.system.sync({}), options)),
      ),
    )
    .addCommand(
      command('sql', 'the SQL to run once in your project').action((options: CommonOptions) =>
        withApp({ ...options, mayOnlyRead: true }, async ({ client }) => {
          const sql = await client.system.syncSql({});
          printResult(sql, options.json ?? false, () => sql.sql);
        }),
      ),
    )
    .addCommand(
      command('set <address> <public-key>', 'which project it is').action(
        (url: string, key: string, options: CommonOptions) =>
          withApp(options, async ({ client }) => {
            await client.system.saveSettings({ sync: { url, key } });
            printResult(
              {},
              options.json ?? false,
              () => 'Kept. `jobai sync check` looks whether it is ready.',
            );
          }),
      ),
    )
    .addCommand(
      command('check', 'whether the project answers and has the right SQL').action((options: CommonOptions) =>
        withApp(options, async ({ client }) => {
          const found = await client.system.checkSync({});
          if (!found.ok) throw new ValidationError(found.message);
          printResult(found, options.json ?? false, () => found.message);
        }),
      ),
    )
    .addCommand(signInCommand())
    .addCommand(deed('now', 'exchange what changed, and wait for it', (client) => client.system.syncNow({})))
    .addCommand(
      command('lost', 'values that newer ones of another machine took the place of').action(
        (options: CommonOptions) =>
          withApp(options, async ({ client }) => {
            const { lost } = await client.system.sync({});
            printResult(lost, options.json ?? false, () =>
              lost.length === 0
                ? 'Nothing was lost.'
                : lost
                    .map(
                      ({ id, of, part, lost: was, kept }) =>
                        `${id}  ${of}${part && `, ${part}`}\n  lost: ${was}\n  kept: ${kept}`,
                    )
                    .join('\n'),
            );
          }),
      ),
    )
    .addCommand(ofLine('take-back', 'put a lost value in place again', 'takeBackLost'))
    .addCommand(ofLine('leave', 'leave what stands, and take the line off the list', 'leaveLost'))
    .addCommand(
      deed('sign-out', 'sign out; changes wait for the next time', (client) =>
        client.system.signOutOfSync({}),
      ),
    )
    .addCommand(
      deed('forget', 'sign out and forget the other machines; the data here stays', (client) =>
        client.system.forgetSync({}),
      ),
    )
    .addCommand(eraseCommand());
}

type Client = Parameters<Parameters<typeof withApp>[1]>[0]['client'];

function deed(name: string, about: string, does: (client: Client) => Promise<SyncView>): Command {
  return command(name, about).action((options: CommonOptions) =>
    withApp(options, async ({ client }) => show(await does(client), options)),
  );
}

function ofLine(name: string, about: string, call: 'takeBackLost' | 'leaveLost'): Command {
  return command(`${name} <line>`, about).action((id: string, options: CommonOptions) =>
    withApp(options, async ({ client }) => show(await client.system[call]({ id }), options)),
  );
}

function signInCommand(): Command {
  return command(
    'sign-in',
    'sign in, by a code that is mailed or by JOBAI_SYNC_PASSWORD, and exchange for the first time',
  )
    .requiredOption('--email <address>', 'of your user in the project')
    .option('--code <code>', 'the code that was mailed')
    .action(({ email, code, ...options }: SignInOptions) =>
      withApp(options, async ({ client }) => {
        // On a command line a password would be read by other programs of this machine.
        const password = process.env['JOBAI_SYNC_PASSWORD'];
        if (code === undefined && password === undefined) {
          await client.system.askSyncCode({ email });
          printResult(
            { codeSent: true },
            options.json ?? false,
            () => `A code was mailed to ${email}. Give it with --code.`,
          );
          return;
        }
        await (code === undefined
          ? client.system.signInToSync({ email, password: password ?? '' })
          : client.system.signInToSyncByCode({ email, code }));
        show(await client.system.syncNow({}), options);
      }),
    );
}

function eraseCommand(): Command {
  return command('erase', 'delete all that is in the project; the data here stays')
    .requiredOption('--sure', 'it can not be brought back')
    .action((options: CommonOptions) =>
      withApp(options, async ({ client }) => show(await client.system.eraseSync({ sure: true }), options)),
    );
}

function show(view: SyncView, options: CommonOptions): void {
  printResult(view, options.json ?? false, () => {
    if (!view.on) return 'Sync is off.';
    const { waiting, aside, lost, problem, history } = view;
    const [last] = history;
    return [
      problem === '' ? 'Sync is on.' : problem,
      `${waiting} to be sent, ${aside} set aside, ${lost.length} lost to a conflict.`,
      ...(last === undefined ? [] : [`Last: ${last.at}, ${last.sent} sent, ${last.received} received.`]),
    ].join('\n');
  });
}
