import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DocumentFormat } from '#shared/domain/document-format.ts';
import { LetterTone } from '#shared/domain/letter.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { type App, withApp } from '../lib/with-app.ts';

interface DocumentOptions extends CommonOptions {
  format: DocumentFormat;
  out?: string;
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

/** `jobai resume tailor JOB`. */
export function resumeCommand(): Command {
  const tailor = command('tailor <job>', 'tailor your resume to a stored job (its id)')
    .addOption(formatOption())
    .option('--out <folder>', 'where the file goes')
    .action((jobId: string, options: DocumentOptions) =>
      withApp(options, async (app) => {
        const { client, signal } = app;
        const stored = await client.resume.tailor({ jobId }, { signal });
        const path = await savedAs(app, stored, options, (format) =>
          client.resume.export({ id: stored.id, format }, { signal }),
        );
        printResult(
          { ...stored, path },
          options.json ?? false,
          () => `${path}\ncovers ${stored.resume.atsScore} % of the posting's words`,
        );
      }),
    );
  return new Command('resume').description('tailored resumes').addCommand(tailor);
}

/** `jobai letter write JOB`. */
export function letterCommand(): Command {
  const write = command('write <job>', 'write a letter for a stored job (its id)')
    .addOption(new Option('--tone <tone>', 'how it sounds').choices(LetterTone.options))
    .addOption(formatOption())
    .option('--out <folder>', 'where the file goes')
    .action((jobId: string, options: DocumentOptions & { tone?: LetterTone }) =>
      withApp(options, async (app) => {
        const { client, signal } = app;
        const stored = await client.letter.write(
          { jobId, ...(options.tone ? { tone: options.tone } : {}) },
          { signal },
        );
        const path = await savedAs(app, stored, options, (format) =>
          client.letter.export({ id: stored.id, format }, { signal }),
        );
        printResult({ ...stored, path }, options.json ?? false, () => `${path}\n\n${stored.letter.text}`);
      }),
    );
  return new Command('letter').description('cover letters').addCommand(write);
}
