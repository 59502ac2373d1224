import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DocumentFormat } from '#shared/domain/document-format.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type LetterStyle, LetterTone } from '#shared/domain/letter.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { isWebAddress, postingInput, readInputFile } from '../lib/posting-input.ts';
import { type App, withApp } from '../lib/with-app.ts';

interface DocumentOptions extends CommonOptions {
  format: DocumentFormat;
  out?: string;
}

interface LetterOptions extends DocumentOptions {
  tone?: LetterTone;
  length?: LetterStyle['length'];
  language?: LetterStyle['language'];
  to?: string;
  avoid?: string[];
  sample?: string;
}

const collect = (value: string, known: string[] = []): string[] => [...known, value];

/** How much of a document rests on facts, and what does not. */
function ledgerWords(ledger: Ledger): string {
  const open = ledger.filter(({ problems }) => problems.length > 0);
  return [
    `${ledger.length - open.length} of ${ledger.length} sentences rest on your facts`,
    ...open.map(({ text, problems }) => `  "${text}": ${problems.join('; ')}`),
  ].join('\n');
}

const formatOption = () =>
  new Option('--format <format>', 'PDF, Word, plain text or LaTeX source')
    .choices(DocumentFormat.options)
    .default('pdf');

/** The path of a document in the format that was asked for: the kept PDF, or a file written beside it or into `--out`. */
async function savedAs(
  { backend }: App,
  { pdfId }: { pdfId: string | null },
  { format, out }: DocumentOptions,
  write: (format: DocumentFormat) => Promise<{ name: string; base64: string }>,
): Promise<string | null> {
  const pdf = pdfId ? backend.filePath(pdfId) : null;
  if (format === 'pdf' && out === undefined) return pdf;
  const { name, base64 } = await write(format);
  const folder = out === undefined ? dirname(pdf ?? resolve(name)) : resolve(out);
  const path = join(folder, name);
  await mkdir(folder, { recursive: true });
  await writeFile(path, Buffer.from(base64, 'base64'));
  return path;
}

/** The stored job of an id, or of a posting that is read and kept. */
async function jobOf({ client, signal }: App, what: string): Promise<string> {
  const isFile = (await stat(what).catch(() => null)) !== null;
  if (!isFile && !isWebAddress(what)) return what;
  return (await client.jobs.add(await postingInput(what), { signal })).jobId;
}

/** `jobai resume tailor JOB`. */
export function resumeCommand(): Command {
  const tailor = command(
    'tailor <url|file|job>',
    'tailor your resume to a posting, or to a stored job (its id)',
  )
    .option('--comment <wish>', 'what should be different, in your words', '')
    .addOption(formatOption())
    .option('--out <folder>', 'where the file goes')
    .action((what: string, options: DocumentOptions & { comment: string }) =>
      withApp(options, async (app) => {
        const { client, signal } = app;
        const jobId = await jobOf(app, what);
        const stored = await client.resume.tailor({ jobId, comment: options.comment }, { signal });
        const path = await savedAs(app, stored, options, (format) =>
          client.resume.export({ id: stored.id, format }, { signal }),
        );
        const ledger = await client.resume.ledger({ id: stored.id }, { signal });
        printResult(
          { ...stored, path, ledger },
          options.json ?? false,
          () => `${path}\ncovers ${stored.resume.atsScore} % of the posting's words\n${ledgerWords(ledger)}`,
        );
      }),
    );
  return new Command('resume').description('tailored resumes').addCommand(tailor);
}

/** `jobai letter write JOB`. */
export function letterCommand(): Command {
  const write = command('write <url|file|job>', 'write a letter for a posting, or for a stored job (its id)')
    .addOption(new Option('--tone <tone>', 'how it sounds').choices(LetterTone.options))
    .addOption(new Option('--length <length>', 'how long it is').choices(['short', 'usual', 'long']))
    .addOption(
      new Option('--language <language>', 'the language that it is in').choices([
        'auto',
        ...DocumentLanguage.options,
      ]),
    )
    .option('--to <name>', 'whom it is written to')
    .option('--avoid <word>', 'a word never to use; may be given several times', collect)
    .option('--sample <file>', 'something you wrote, whose manner is followed')
    .addOption(formatOption())
    .option('--out <folder>', 'where the file goes')
    .action((what: string, options: LetterOptions) =>
      withApp(options, async (app) => {
        const { client, signal } = app;
        const jobId = await jobOf(app, what);
        const { tone, length, language, to, avoid, sample } = options;
        const style = {
          ...{ length, language, to, avoid },
          sample: sample === undefined ? undefined : (await readInputFile(sample)).toString('utf8'),
        };
        const stored = await client.letter.write({ jobId, tone, style }, { signal });
        const path = await savedAs(app, stored, options, (format) =>
          client.letter.export({ id: stored.id, format }, { signal }),
        );
        const ledger = await client.letter.ledger({ id: stored.id }, { signal });
        printResult(
          { ...stored, path, ledger },
          options.json ?? false,
          () => `${path}\n\n${stored.letter.text}\n\n${ledgerWords(ledger)}`,
        );
      }),
    );
  return new Command('letter').description('cover letters').addCommand(write);
}
