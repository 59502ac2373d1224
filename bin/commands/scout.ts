import { Option } from 'commander';
import type { Freshness, SourceChoice } from '#shared/domain/job.ts';
import { type CommonOptions, command, wholeNumber } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { collectSource } from '../lib/source-choice.ts';
import { withApp } from '../lib/with-app.ts';

interface ScoutOptions extends CommonOptions {
  query: string;
  location: string;
  source: SourceChoice[];
  fresh?: Freshness;
  limit: number;
}

/** `jobai scout`: leads, without storing them. */
export function scoutCommand() {
  return command('scout', 'look for jobs')
    .requiredOption('--query <words>', 'the role')
    .option('--location <place>', 'where', '')
    .option(
      '--source <name[:company]>',
      'where to look; may be repeated (default: the practice board)',
      collectSource,
      [],
    )
    .addOption(new Option('--fresh <age>', 'how new').choices(['day', 'week', 'month']))
    .option('--limit <n>', 'the most leads', wholeNumber(1, 500), 50)
    .action((options: ScoutOptions) =>
      withApp(options, async ({ client, signal }) => {
        const sources = options.source.length > 0 ? options.source : [{ name: 'practice', target: '' }];
        const { query, location, limit } = options;
        const found = await client.jobs.search(
          { query, location, sources, limit, freshness: options.fresh ?? null },
          { signal },
        );
        if (!options.quiet) for (const problem of found.problems) process.stderr.write(`${problem}\n`);
        printResult(found.leads, options.json ?? false, () =>
          found.leads
            .map(
              (lead) =>
                `${lead.title} - ${lead.company}${lead.location ? ` (${lead.location})` : ''}\n  ${lead.url}`,
            )
            .join('\n'),
        );
      }),
    );
}
