import { Command } from 'commander';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { postingInput } from '../lib/posting-input.ts';
import { useProfileFile } from '../lib/profile-file.ts';
import { withApp } from '../lib/with-app.ts';

/** `jobai job read` and `jobai job match`. */
export function jobCommand(): Command {
  const read = command('read <url|file>', 'read a posting').action((what: string, options: CommonOptions) =>
    readJob(what, options),
  );
  const match = command('match <url|file>', 'judge a posting against your profile')
    .option('--profile <file>', 'a resume file instead of the stored profile')
    .action((what: string, options: CommonOptions & { profile?: string }) => matchJob(what, options));
  return new Command('job').description('postings').addCommand(read).addCommand(match);
}

async function readJob(what: string, options: CommonOptions): Promise<void> {
  const input = await postingInput(what);
  await withApp({ ...options, ephemeral: true }, async ({ client, signal }) => {
    const job = await client.jobs.read(input, { signal });
    printResult(
      job,
      options.json ?? false,
      () => `${job.title} at ${job.company}\n${job.locations.join('; ')}\n\n${job.description}`,
    );
  });
}

async function matchJob(what: string, options: CommonOptions & { profile?: string }): Promise<void> {
  const input = await postingInput(what);
  await withApp({ ...options, ephemeral: options.profile !== undefined }, async (app) => {
    if (options.profile) await useProfileFile(app, options.profile);
    const analysis = await app.client.jobs.match(input, { signal: app.signal });
    printResult(analysis, options.json ?? false, () =>
      [
        `${analysis.score}/100  ${analysis.job.title} at ${analysis.job.company} (${analysis.engine})`,
        ...analysis.parts.map((part) => `  ${part.name} ${Math.round(part.score)}: ${part.evidence}`),
        ...analysis.knockouts.map(
          (knockout) => `  ${knockout.severity}: ${knockout.rule} - "${knockout.quote}"`,
        ),
      ].join('\n'),
    );
  });
}
