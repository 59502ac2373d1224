import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { EmbedderChoice, type EmbedderState } from '#shared/domain/embedder.ts';
import { firstIssueInWords } from '#shared/domain/issue-in-words.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

interface Options extends CommonOptions {
  use?: string;
  server?: string;
  model?: string;
}

const LOOK_MS = 500;

/** `jobai rag embedder [--use WAY]`: what finds by meaning; with a way, all files are gone through before it ends. */
export function embedderCommand(): Command {
  return command('embedder', 'what finds by meaning in your files, and how far they are through')
    .option('--use <way>', 'from now on: built-in, local, gemini or server')
    .option('--server <id>', 'for "server": the id of one of your own servers')
    .option('--model <name>', 'for "server": its model for search')
    .action((options: Options) =>
      withApp(options, async ({ client, signal }) => {
        if (options.use !== undefined) await client.rag.chooseEmbedder(choiceOf(options), { signal });
        let state = await client.rag.embedder({});
        while (options.use !== undefined && state.problem === '' && state.done < state.of) {
          await sleep(LOOK_MS, undefined, { signal });
          state = await client.rag.embedder({});
        }
        printResult(state, options.json ?? false, () => inWords(state));
      }),
    );
}

function choiceOf({ use, server, model }: Options): EmbedderChoice {
  const read = EmbedderChoice.safeParse({ kind: use, server, model });
  if (read.success) return read.data;
  throw new ValidationError(
    use === 'server'
      ? `Name the server and its model: --server ID --model NAME. ${firstIssueInWords(read.error)}`
      : `There is no way "${use}". Take built-in, local, gemini or server.`,
  );
}

function inWords({ chosen, serving, done, of, problem }: EmbedderState): string {
  const meanwhile = serving.kind === chosen.kind ? '' : ` Meanwhile ${serving.kind} answers.`;
  return `${chosen.kind}: ${done} of ${of} passages are through.${meanwhile}${problem === '' ? '' : `\n${problem}`}`;
}
