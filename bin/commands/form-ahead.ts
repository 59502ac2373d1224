import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { AskedAhead, Preflight } from '#shared/domain/preflight.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { isWebAddress } from '../lib/posting-input.ts';
import { useAnswersFile, useProfileFile } from '../lib/profile-file.ts';
import { type App, withApp } from '../lib/with-app.ts';

interface AheadOptions extends CommonOptions {
  profile?: string;
  answers?: string;
  ask?: boolean;
  once?: boolean;
}

/** `jobai form ahead`: what a form asks, before a browser opens. */
export function aheadCommand(): Command {
  return command(
    'ahead <url|job>',
    "what a posting's form will ask, as far as its vendor publishes it; no browser is opened",
  )
    .option('--profile <file>', 'a resume file instead of the stored profile')
    .option('--answers <file>', 'answers to questions: a JSON or YAML list of { key, question, value }')
    .option('--ask', 'answer what is open here, a line each; an empty line leaves it open')
    .option('--once', 'with --ask: keep the answers for this posting alone')
    .action(lookAhead);
}

async function lookAhead(what: string, options: AheadOptions): Promise<void> {
  await withApp(options, async (app) => {
    if (options.profile) await useProfileFile(app, options.profile);
    if (options.answers) await useAnswersFile(app, options.answers);
    const which = isWebAddress(what) ? { url: what } : { jobId: what };
    const { client, signal } = app;
    let found = await client.jobs.preflight(which, { signal });
    if (options.ask) {
      const answers = await askAll(found, options);
      if (answers.length > 0) found = await client.jobs.answerAhead({ ...which, answers }, { signal });
    }
    printResult(found, options.json ?? false, () => inWords(found));
  });
}

/** Asks on stderr, so that what is printed stays one document. */
async function askAll({ questions }: Preflight, { once = false }: AheadOptions) {
  const open = questions.filter(({ state, field }) => state === 'open' && field.type !== 'file');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Parameters<App['client']['jobs']['answerAhead']>[0]['answers'] = [];
  for (const { field } of open) {
    const choices = field.options.map(({ label }) => label);
    process.stderr.write(`${field.label}${choices.length > 0 ? ` (${choices.join(' / ')})` : ''}\n> `);
    const { value: line, done } = await lines.next();
    if (done) break;
    const value = line.trim();
    const chosen = field.options.find(({ label }) => label.toLowerCase() === value.toLowerCase());
    if (value !== '' && (choices.length === 0 || chosen !== undefined))
      answers.push({ fieldId: field.id, value: chosen?.value ?? value, remember: !once });
    else if (value !== '') process.stderr.write(`"${value}" is none of its choices; it stays open.\n`);
  }
  terminal.close();
  return answers;
}

const MARKS: Record<AskedAhead['state'], string> = { known: 'known', open: 'open ', left: 'left ' };

function inWords({ published, note, questions, knockouts, minutes, company, vendor }: Preflight): string {
  const open = questions.filter(({ state }) => state === 'open').length;
  const head = published
    ? `${company} (${vendor ?? 'own page'}) asks ${questions.length} things; ${open === 0 ? 'nothing is open' : `${open} are open: about ${minutes} min of yours`}.`
    : 'Nothing is known ahead of this form.';
  return [
    head,
    ...(note === '' ? [] : [note]),
    ...knockouts.map((words) => `! ${words}`),
    ...questions.map(
      ({ field, state, value, reason }) =>
        `${MARKS[state]} ${field.required ? '*' : ' '} ${field.label}${state === 'known' ? `: ${value.replaceAll('\n', ', ')}` : ''} (${reason})`,
    ),
  ].join('\n');
}
