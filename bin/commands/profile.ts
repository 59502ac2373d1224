import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { toJsonResume } from '#main/documents/import/to-json-resume.ts';
import type { ScanLanguage } from '#shared/domain/scan.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { readInputFile } from '../lib/posting-input.ts';
import { useProfileFile } from '../lib/profile-file.ts';
import { languageTags, readingPictures, sayHowToScan, scanLanguage } from '../lib/reading-pictures.ts';
import { withApp } from '../lib/with-app.ts';

interface ImportOptions extends CommonOptions {
  print?: string;
  replace?: boolean;
  scan?: ScanLanguage;
  fetch?: boolean;
}

const FORMATS = ['jsonresume'];

/** `jobai profile import FILE`. */
export function profileCommand(): Command {
  const importer = command(
    'import <file>',
    'read a resume (PDF, Word, RTF, text, Markdown, JSON Resume, YAML, export of LinkedIn) or an archive of everything, and make it the active profile',
  )
    .option('--print <format>', 'print it as jsonresume; nothing is stored', (format: string) => {
      if (!FORMATS.includes(format)) throw new InvalidArgumentError(`known formats: ${FORMATS.join(', ')}`);
      return format;
    })
    .option(
      '--scan <language>',
      `its pages are pictures, as a scan's are: read them on this machine, in ${languageTags()}`,
      scanLanguage,
    )
    .option('--fetch', 'with --scan: fetch what reads that language, where it is not here yet')
    .option('--replace', "take the file's word for everything, where that person has a profile already")
    .action((file: string, options: ImportOptions) =>
      options.print ? printProfile(file, options) : importProfile(file, options),
    );
  return new Command('profile').description('who you are').addCommand(importer);
}

async function printProfile(file: string, options: ImportOptions): Promise<void> {
  const base64 = (await readInputFile(file)).toString('base64');
  // What reads a language lies in the data folder.
  await withApp({ ...options, ephemeral: options.scan === undefined }, async (app) => {
    const named = { name: basename(file), base64 };
    const { profile } = options.scan
      ? await readingPictures(app, options.scan, options, (reading) =>
          app.client.scans.readResume({ ...named, reading }, { signal: app.signal }),
        )
      : await app.client.profile.preview(named, { signal: app.signal }).catch(sayHowToScan);
    process.stdout.write(`${JSON.stringify(toJsonResume(profile), null, options.json ? 0 : 2)}\n`);
  });
}

async function importProfile(file: string, options: ImportOptions): Promise<void> {
  await withApp(options, async (app) => {
    const { replace = false, scan } = options;
    const { profile, notes } = scan
      ? await readingPictures(app, scan, options, (reading) =>
          useProfileFile(app, file, { replace, reading }),
        )
      : await useProfileFile(app, file, { replace }).catch(sayHowToScan);
    printResult({ profile, notes }, options.json ?? false, () =>
      [
        `${profile.name.full}: ${profile.experience.length} jobs, ${profile.education.length} schools, ${profile.skills.length} skills.`,
        ...notes.map((note) => `note: ${note}`),
      ].join('\n'),
    );
  });
}
