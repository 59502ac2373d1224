import { command, wholeNumber } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { type SearchOptions, searchOptions } from '../lib/search-options.ts';
import { withApp } from '../lib/with-app.ts';

interface ScoutOptions extends SearchOptions {
  limit: number;
}

/** `jobai scout`: leads, without storing them. */
export function scoutCommand() {
  return searchOptions(command('scout', 'look for jobs'))
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
