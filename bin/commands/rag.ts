import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { readInputFile } from '../lib/posting-input.ts';
import { withApp } from '../lib/with-app.ts';
import { embedderCommand } from './rag-embedder.ts';

/** `jobai rag add FILE`, `jobai rag query TEXT` and `jobai rag embedder`. */
export function ragCommand(): Command {
  const add = command(
    'add <file>',
    'read a file of yours (PDF, Word, text, Markdown, HTML), so that it can be searched',
  ).action((file: string, options: CommonOptions) =>
    withApp(options, async ({ client, signal }) => {
      const base64 = (await readInputFile(file)).toString('base64');
      const added = await client.rag.add({ name: basename(file), base64 }, { signal });
      printResult(added, options.json ?? false, () => `${added.name}: ${added.passages} passages.`);
    }),
  );
  const query = command('query <text>', 'what your files say about something')
    .option('-k <count>', 'how many passages', toCount, 4)
    .action((text: string, options: CommonOptions & { k: number }) =>
      withApp(options, async ({ client, signal }) => {
        const found = await client.rag.query({ text, k: options.k }, { signal });
        printResult(found, options.json ?? false, () =>
          found.length === 0
            ? 'Nothing was found in your files.'
            : found
                .map(
                  ({ document, page, text: passage }) =>
                    `${document}${page ? `, page ${page}` : ''}\n${passage}`,
                )
                .join('\n\n'),
        );
      }),
    );
  return new Command('rag')
    .description('search in your own files')
    .addCommand(add)
    .addCommand(query)
    .addCommand(embedderCommand());
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 50)
    throw new InvalidArgumentError('a whole number from 1 to 50');
  return count;
}
