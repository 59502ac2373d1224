import { Command, Option } from 'commander';
import { LetterTone } from '#shared/domain/letter.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

/** `jobai resume tailor JOB`. */
export function resumeCommand(): Command {
  const tailor = command('tailor <job>', 'tailor your resume to a stored job (its id)').action(
    (jobId: string, options: CommonOptions) =>
      withApp(options, async ({ client, backend, signal }) => {
        const stored = await client.resume.tailor({ jobId }, { signal });
        const path = stored.pdfId ? backend.filePath(stored.pdfId) : null;
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
    .action((jobId: string, options: CommonOptions & { tone?: LetterTone }) =>
      withApp(options, async ({ client, backend, signal }) => {
        const stored = await client.letter.write(
          { jobId, ...(options.tone ? { tone: options.tone } : {}) },
          { signal },
        );
        const path = stored.pdfId ? backend.filePath(stored.pdfId) : null;
        printResult({ ...stored, path }, options.json ?? false, () => `${path}\n\n${stored.letter.text}`);
      }),
    );
  return new Command('letter').description('cover letters').addCommand(write);
}
