import { writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { ListedApplication } from '#shared/contract/tracker.ts';
import { ApplicationStatus } from '#shared/domain/application.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { figuresText } from '../lib/figures-text.ts';
import { printResult } from '../lib/output.ts';
import { readInputFile } from '../lib/posting-input.ts';
import { withApp } from '../lib/with-app.ts';

interface AddOptions extends CommonOptions {
  url?: string;
  status?: ApplicationStatus;
  on?: string;
  note?: string;
}

/** `jobai applications list | add | move | import | export | figures | reply`. */
export function applicationsCommand(): Command {
  return new Command('applications')
    .description('where your applications stand')
    .addCommand(listCommand())
    .addCommand(addCommand())
    .addCommand(moveCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand())
    .addCommand(figuresCommand())
    .addCommand(replyCommand());
}

function listCommand(): Command {
  return command('list', 'all applications, last changed first').action((options: CommonOptions) =>
    withApp(options, async ({ client }) => {
      const all = await client.tracker.list({});
      printResult(all, options.json ?? false, () =>
        all.length === 0
          ? 'No applications yet.'
          : all.map(({ id, company, title, status }) => `${id}  ${status}  ${title}, ${company}`).join('\n'),
      );
    }),
  );
}

function addCommand(): Command {
  return command('add <company> <title>', 'note down an application that you made elsewhere')
    .option('--url <url>', 'where the posting is')
    .option('--status <status>', 'where it stands', toStatus)
    .option('--on <day>', 'the day on which you applied, as 2026-11-30')
    .option('--note <text>', 'a note to keep with it')
    .action((company: string, title: string, { url, status, on, note, ...options }: AddOptions) =>
      withApp(options, async ({ client }) => {
        const { application, known } = await client.tracker.add({
          ...{ company, title },
          ...(url !== undefined && { url }),
          ...(status !== undefined && { status }),
          ...(on !== undefined && { appliedOn: on }),
          ...(note !== undefined && { note }),
        });
        printResult({ application, known }, options.json ?? false, () =>
          known ? `It stands here already: ${application.id}` : application.id,
        );
      }),
    );
}

function moveCommand(): Command {
  return command(
    'move <id> <status>',
    `move one to ${ApplicationStatus.options.join(', ')}; "back" undoes`,
  ).action((id: string, status: string, options: CommonOptions) =>
    withApp(options, async ({ client }) => {
      const moved =
        status === 'back'
          ? await client.tracker.takeBack({ id })
          : await client.tracker.setStatus({ id, status: toStatus(status) });
      printResult(moved, options.json ?? false, () => `${moved.company}: ${moved.status}`);
    }),
  );
}

const lineWords = ({ line, state, title, company, why }: ListedApplication) =>
  `${line}  ${state}  ${title}, ${company}  ${why}`;

function importCommand(): Command {
  return command('import <file.csv>', 'note down the applications of your own list that are not here yet')
    .option('--look', 'show what would be added; nothing is stored')
    .action((file: string, options: CommonOptions & { look?: boolean }) =>
      withApp(options, async ({ client }) => {
        const csv = (await readInputFile(file)).toString('utf8');
        const list = await client.tracker.readList({ csv });
        if (options.look) {
          printResult(list, options.json ?? false, () => list.rows.map(lineWords).join('\n'));
          return;
        }
        const lines = list.rows.filter(({ state }) => state === 'new').map(({ line }) => line);
        const { added, left } = await client.tracker.addList({ csv, columns: list.columns, lines });
        const leftOut = list.rows.filter(({ state }) => state !== 'new');
        printResult({ added, left, leftOut }, options.json ?? false, () =>
          [`${added.length} added, ${left} left out.`, ...leftOut.map(lineWords)].join('\n'),
        );
      }),
    );
}

function exportCommand(): Command {
  return command('export <file>', 'write all applications as a table (.csv) or whole (.json)').action(
    (file: string, options: CommonOptions) => {
      const format = extname(file).slice(1).toLowerCase();
      if (format !== 'csv' && format !== 'json')
        throw new InvalidArgumentError('name a file that ends in .csv or .json');
      return withApp(options, async ({ client }) => {
        const { text } = await client.tracker.export({ format });
        const path = resolve(file);
        await writeFile(path, text);
        printResult({ path }, options.json ?? false, () => path);
      });
    },
  );
}

function figuresCommand(): Command {
  return command('figures', 'how your applications go').action((options: CommonOptions) =>
    withApp(options, async ({ client }) => {
      const figures = await client.tracker.figures({});
      printResult(figures, options.json ?? false, () => figuresText(figures));
    }),
  );
}

function replyCommand(): Command {
  return command('reply <file>', "read an employer's e-mail (.eml, or its text) and say what it means")
    .option('--accept', 'move its application to the status that it speaks for')
    .action((file: string, options: CommonOptions & { accept?: boolean }) =>
      withApp(options, async ({ client }) => {
        const bytes = await readInputFile(file);
        const saved = extname(file).toLowerCase() === '.eml';
        const read = await client.tracker.readReply(
          saved
            ? { name: basename(file), base64: bytes.toString('base64') }
            : { text: bytes.toString('utf8') },
        );
        const reply =
          options.accept && read.proposed !== null
            ? await client.tracker.decideReply({ id: read.id, accept: true })
            : read;
        printResult(reply, options.json ?? false, () =>
          [
            `${reply.unsure ? 'not clear' : reply.class}. ${reply.matchedBy || 'It is not clear whose it is.'}`,
            ...reply.quotes.map((quote) => `  “${quote}”`),
            ...(reply.proposed === null
              ? []
              : [`${reply.decision === 'accepted' ? 'Moved to' : 'Proposes'}: ${reply.proposed}`]),
          ].join('\n'),
        );
      }),
    );
}

function toStatus(text: string): ApplicationStatus {
  const status = ApplicationStatus.safeParse(text);
  if (status.success) return status.data;
  throw new InvalidArgumentError(`known: ${ApplicationStatus.options.join(', ')}`);
}
