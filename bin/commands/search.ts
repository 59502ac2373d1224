import type { SourceChoice } from '#shared/domain/job.ts';
import type { CommonOptions } from '../lib/common-options.ts';
import { command, wholeNumber } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { collectSource } from '../lib/source-choice.ts';
import { withApp } from '../lib/with-app.ts';

interface Options extends CommonOptions {
  limit: number;
  source: SourceChoice[];
}

/** `jobai search "senior data jobs in Leeds, over 60k"`: what was understood, and what was found. */
export function searchCommand() {
  return command('search', 'look for jobs in your own words, everywhere')
    .argument('<words...>', 'what you look for')
    .option('--limit <n>', 'the most leads', wholeNumber(1, 500), 50)
    .option('--source <name[:company]>', 'look here instead; may be repeated', collectSource, [])
    .action((words: string[], options: Options) =>
      withApp(options, async ({ client, signal }) => {
        const { query, freshness, filters, unused, added } = await client.jobs.understand(
          { text: words.join(' ') },
          { signal },
        );
        const sources = options.source.length > 0 ? options.source : [{ name: 'everywhere', target: '' }];
        const location =
          filters.places.map(({ name }) => name).join('; ') || (filters.remote === 'only' ? 'remote' : '');
        const asked = {
          query,
          freshness,
          filters,
          sources,
          location,
          onlyRelated: true,
          limit: options.limit,
        };
        const { leads, problems } = await client.jobs.search(asked, { signal });
        if (!options.quiet) for (const problem of problems) process.stderr.write(`${problem}\n`);
        const result = { query, freshness, filters, unused, added, leads, problems };
        printResult(result, options.json ?? false, () =>
          leads
            .map(
              ({ title, company, location: place, url }) =>
                `${title} - ${company}${place ? ` (${place})` : ''}\n  ${url}`,
            )
            .join('\n'),
        );
      }),
    );
}
