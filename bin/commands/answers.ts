import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { dayOf } from '#shared/dates/local-day.ts';
import type { Answer, AnswerInput } from '#shared/domain/answer.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import { FieldKey } from '#shared/domain/field-key.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { countryByCode, countryNamed } from '#shared/places/countries.ts';
import { originWords, reachWords } from '#shared/writing/answer-words.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { useAnswersFile } from '../lib/profile-file.ts';
import { type App, withApp } from '../lib/with-app.ts';

interface ChangeOptions extends CommonOptions {
  question?: string;
  value?: string;
  topic?: FieldKey;
  company?: string;
  country?: string;
  posting?: string;
  until?: string;
  askFirst?: boolean;
  everywhere?: boolean;
}

/** `jobai answers`: what the user said to forms, kept to be used again. */
export function answersCommand(): Command {
  const list = command('list [words...]', 'stored answers, or those that hold all the words').action(
    (words: string[], options: CommonOptions) => listAnswers(words.join(' '), options),
  );
  const find = command('find <question>', 'which stored answer a question of a form would get')
    .option('--company <name>', 'the company that asks')
    .option('--country <name>', 'the country of the job; without it, where you live')
    .action((question: string, options: ChangeOptions) => findAnswer(question, options));
  const add = changing(command('add <question> <value>', 'keep an answer')).action(
    (question: string, value: string, options: ChangeOptions) => addAnswer(question, value, options),
  );
  const edit = changing(command('edit <id>', 'change a stored answer'))
    .option('--question <words>', 'the question as forms ask it')
    .option('--value <text>', 'your answer')
    .option('--everywhere', 'for all jobs again')
    .option('--no-ask-first', 'use it without asking')
    .action((id: string, options: ChangeOptions) => editAnswer(id, options));
  const remove = command('remove <id>', 'forget a stored answer').action(
    (id: string, options: CommonOptions) => removeAnswer(id, options),
  );
  const importer = command(
    'import <file>',
    'take in a JSON or YAML list of { key, question, value }; all of it, or nothing where one is wrong',
  ).action((file: string, options: CommonOptions) => importAnswers(file, options));
  const exporter = command('export [file]', 'all stored answers as JSON or, for a .yaml file, YAML').action(
    (file: string | undefined, options: CommonOptions) => exportAnswers(file, options),
  );
  const all = new Command('answers').description('your answers to questions of forms');
  for (const one of [list, find, add, edit, remove, importer, exporter]) all.addCommand(one);
  return all;
}

/** What both a new and a stored answer may be given. */
function changing(made: Command): Command {
  return made
    .addOption(new Option('--topic <key>', 'what it is about').choices(FieldKey.options))
    .option('--company <name>', 'only for this company')
    .option('--country <name>', 'only for jobs in this country')
    .option('--posting <url>', 'only for this posting')
    .option('--until <date>', 'not used after this day, e.g. 2027-01-31')
    .option('--ask-first', 'never used without asking');
}

const line = (answer: Answer): string => {
  const { id, key, question, wordings = [], value, expiresAt, saidAt = '', askFirst } = answer;
  const about = key === 'custom' ? [] : [topicLabel(key)];
  const details = [
    ...about,
    reachWords(answer),
    ...(saidAt === '' ? [] : [dayOf(saidAt)]),
    originWords(answer),
    ...(expiresAt === null ? [] : [`until ${dayOf(expiresAt)}`]),
    ...(askFirst === true ? ['asks first'] : []),
  ].filter((part) => part !== '');
  const also = wordings.map((words) => `\n    also: ${words}`).join('');
  return `${question}${also}\n    ${value.replaceAll('\n', ', ')}   [${details.join(' · ')}]   ${id}`;
};

async function listAnswers(query: string, options: CommonOptions): Promise<void> {
  await withApp(options, async ({ client }) => {
    const answers = await client.profile.answers({ query });
    printResult(answers, options.json ?? false, () =>
      answers.length === 0
        ? query === ''
          ? 'No answers are stored yet.'
          : `No stored answer holds "${query}".`
        : answers.map(line).join('\n'),
    );
  });
}

async function findAnswer(question: string, options: ChangeOptions): Promise<void> {
  await withApp(options, async ({ client, signal }) => {
    const { company = '', country = '' } = options;
    const result = await client.profile.findAnswer({ question, company, country }, { signal });
    printResult(result, options.json ?? false, () => {
      const { found, alike } = result;
      if (found) return `${found.value}\n    from: ${line(found.answer)}`;
      if (alike)
        return `Nothing that may be used unasked. You answered something like it (${dayOf(alike.saidAt)}): ${alike.question}\n    ${alike.value}`;
      return 'Nothing is stored for this: you would be asked.';
    });
  });
}

async function addAnswer(question: string, value: string, options: ChangeOptions): Promise<void> {
  const input: AnswerInput = { key: 'custom', question, value, scope: 'any', expiresAt: null };
  await withApp(options, (app) => store(app, { ...input, ...changesOf(options) }, options));
}

async function editAnswer(id: string, options: ChangeOptions): Promise<void> {
  await withApp(options, async (app) => {
    const known = await answerById(app, id);
    const wide = options.everywhere ? { scope: 'any', place: '', posting: '' } : {};
    await store(app, { ...known, ...wide, ...changesOf(options) }, options);
  });
}

async function store(
  { client }: App,
  input: AnswerInput & { id?: string },
  { json = false }: CommonOptions,
): Promise<void> {
  const answer = await client.profile.saveAnswer(input);
  printResult(answer, json, () => line(answer));
}

async function removeAnswer(id: string, options: CommonOptions): Promise<void> {
  await withApp(options, async (app) => {
    const known = await answerById(app, id);
    await app.client.profile.deleteAnswer({ id });
    printResult(known, options.json ?? false, () => `Forgot the answer to "${known.question}".`);
  });
}

async function importAnswers(file: string, options: CommonOptions): Promise<void> {
  await withApp(options, async (app) => {
    const counts = await useAnswersFile(app, file);
    const { added, changed, same } = counts;
    printResult(
      counts,
      options.json ?? false,
      () => `${added} new, ${changed} changed, ${same} as they were.`,
    );
  });
}

async function exportAnswers(file: string | undefined, options: CommonOptions): Promise<void> {
  await withApp(options, async ({ client }) => {
    const format = file !== undefined && /\.ya?ml$/i.test(file) ? 'yaml' : 'json';
    const { base64 } = await client.profile.exportAnswers({ format });
    const text = Buffer.from(base64, 'base64').toString('utf8');
    if (file === undefined) {
      process.stdout.write(options.json ? `${JSON.stringify(JSON.parse(text))}\n` : text);
      return;
    }
    await writeFile(file, text);
    printResult({ file }, options.json ?? false, () => `Written to ${file}.`);
  });
}

async function answerById({ client }: App, id: string): Promise<Answer> {
  const found = (await client.profile.answers({})).find((answer) => answer.id === id);
  if (found) return found;
  throw new NotFoundError(`No stored answer has the id "${id}". "jobai answers list" shows them.`);
}

function changesOf(options: ChangeOptions): Partial<AnswerInput> {
  const { question, value, topic, company, country, posting, until, askFirst } = options;
  return {
    ...(question !== undefined && { question }),
    ...(value !== undefined && { value }),
    ...(topic !== undefined && { key: topic }),
    ...(company !== undefined && { scope: company }),
    ...(country !== undefined && { place: countryOf(country) }),
    ...(posting !== undefined && { posting }),
    ...(until !== undefined && { expiresAt: endOfDay(until) }),
    ...(askFirst !== undefined && { askFirst }),
  };
}

function countryOf(text: string): string {
  const code = countryByCode(text.toUpperCase()) ?? countryNamed(text);
  if (code === null) throw new ValidationError(`"${text}" is no country that is known.`);
  return code;
}

function endOfDay(text: string): string {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59` : text);
  if (Number.isNaN(day.getTime()))
    throw new ValidationError(`"${text}" is no date. Write it like 2027-01-31.`);
  return day.toISOString();
}
