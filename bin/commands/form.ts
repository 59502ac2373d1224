import { Command, InvalidArgumentError } from 'commander';
import { WebOrigin } from '#shared/domain/web-origin.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { fillText } from '../lib/fill-text.ts';
import { printNotice, printResult } from '../lib/output.ts';
import { isWebAddress, pageAddress } from '../lib/posting-input.ts';
import { useAnswersFile, useProfileFile } from '../lib/profile-file.ts';
import { withApp } from '../lib/with-app.ts';
import { aheadCommand } from './form-ahead.ts';

interface FillOptions extends CommonOptions {
  profile?: string;
  answers?: string;
  submit?: boolean;
  otherJob?: string;
  sendTo?: string[];
  headless?: boolean;
}

/** `jobai form read`, `jobai form ahead` and `jobai form fill`. */
export function formCommand(): Command {
  const read = command('read <url|file>', "list a form's fields").action(
    (what: string, options: CommonOptions) => readForm(what, options),
  );
  const fill = command('fill <url|file>', 'fill in a form; without --submit it can not be sent')
    .option('--profile <file>', 'a resume file instead of the stored profile')
    .option('--answers <file>', 'answers to questions: a JSON or YAML list of { key, question, value }')
    .option('--submit', 'send it when every required field is verified')
    .option(
      '--send-to <origin>',
      'with --submit: the form may go to this other site, too, e.g. https://careers.acme.com; may be repeated',
      collectOrigin,
    )
    .option('--other-job <title>', 'it is another job than the one sent before: its title')
    .option('--headless', 'without a visible browser')
    .action((what: string, options: FillOptions) => fillForm(what, options));
  return new Command('form')
    .description('application forms')
    .addCommand(read)
    .addCommand(aheadCommand())
    .addCommand(fill);
}

function collectOrigin(value: string, known: string[] = []): string[] {
  if (!WebOrigin.safeParse(value).success)
    throw new InvalidArgumentError('write the whole origin and nothing more, e.g. https://careers.acme.com');
  return [...known, value];
}

/** A file is opened because the user named it, and only then. */
async function addressOf(what: string, { json }: CommonOptions): Promise<string> {
  const url = await pageAddress(what);
  if (!isWebAddress(what))
    printNotice(`${what} is a file on this machine. It is opened because you named it.`, json ?? false);
  return url;
}

async function readForm(what: string, options: CommonOptions): Promise<void> {
  const url = await addressOf(what, options);
  await withApp({ ...options, ephemeral: true, headless: true }, async ({ client, signal }) => {
    const reading = await client.jobs.readForm({ url }, { signal });
    const { vendor, fields } = reading;
    printResult({ url: reading.url, vendor, fields }, options.json ?? false, () =>
      fields
        .filter((field) => field.visible && !field.decoy)
        .map((field) => `${field.required ? '*' : ' '} ${field.label} [${field.type}] ${field.key}`)
        .join('\n'),
    );
  });
}

async function fillForm(what: string, options: FillOptions): Promise<void> {
  const url = await addressOf(what, options);
  const headless = options.headless ?? false;
  await withApp({ ...options, headless }, async (app) => {
    if (options.profile) await useProfileFile(app, options.profile);
    if (options.answers) await useAnswersFile(app, options.answers);
    const report = await app.client.jobs.fillForm(
      {
        url,
        submit: options.submit ?? false,
        ...(options.otherJob && { otherJob: options.otherJob }),
        ...(options.sendTo && { sendTo: options.sendTo }),
      },
      { signal: app.signal },
    );
    printResult(report, options.json ?? false, () => fillText(report));
  });
}
