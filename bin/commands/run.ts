import { Option } from 'commander';
import type { RunConfig, RunConfigInput } from '#shared/domain/run.ts';
import { command, wholeNumber } from '../lib/common-options.ts';
import { followRun } from '../lib/follow-run.ts';
import { useAnswersFile, useProfileFile } from '../lib/profile-file.ts';
import { type SearchOptions, searchOptions } from '../lib/search-options.ts';
import { withApp } from '../lib/with-app.ts';

interface RunOptions extends SearchOptions {
  minScore: number;
  limit: number;
  until: RunConfig['until'];
  auto?: boolean;
  showDocuments?: boolean;
  concurrency?: number;
  profile?: string;
  answers?: string;
  events?: boolean;
  headless?: boolean;
}

/** `jobai run`: the whole search. Questions that need you are parked; answer them in the window. */
export function runCommand() {
  return searchOptions(
    command('run', 'find, judge, write and fill in; every posting found is judged, the best go on'),
  )
    .option('--min-score <n>', 'the least score that goes on', wholeNumber(0, 100), 70)
    .option('--limit <n>', 'how many of the best go on', wholeNumber(1, 200), 10)
    .addOption(
      new Option('--until <stage>', 'the last step')
        .choices(['analyst', 'cover-letter', 'applier'])
        .default('applier'),
    )
    .addOption(new Option('--draft', 'stop before each submit (default)').conflicts('auto'))
    .option(
      '--auto',
      'submit what is complete and verified from your own answers, with letters that you have not seen',
    )
    .option('--show-documents', 'wait for your approval of each resume and letter, given in the window')
    .option('--concurrency <n>', 'jobs at once', wholeNumber(1, 8))
    .option('--profile <file>', 'a resume file instead of the stored profile')
    .option('--answers <file>', 'answers to form questions')
    .option('--headless', 'without a visible browser')
    .option('--events', 'print each event as a JSON line')
    .action((options: RunOptions) =>
      withApp({ ...options, headless: options.headless ?? false }, async (app) => {
        if (options.profile) await useProfileFile(app, options.profile);
        if (options.answers) await useAnswersFile(app, options.answers);
        await followRun(app, configOf(options), options);
      }),
    );
}

function configOf(options: RunOptions): RunConfigInput {
  const { query, location, minScore, limit, until, concurrency } = options;
  return {
    query,
    location,
    minScore,
    limit,
    until,
    sources: options.source.length > 0 ? options.source : [{ name: 'practice' }],
    freshness: options.fresh ?? null,
    mode: options.auto ? 'auto' : 'draft',
    reviewDocuments: options.showDocuments ?? false,
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}
