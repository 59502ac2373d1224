import { setTimeout as sleep } from 'node:timers/promises';

import { Command, Option } from 'commander';
import type { SavedSearchView } from '#shared/contract/searches.ts';
import { Schedule } from '#shared/domain/saved-search.ts';
import { JobAIError, NotFoundError } from '#shared/errors/index.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { type SearchOptions, searchOptions } from '../lib/search-options.ts';
import { type App, withApp } from '../lib/with-app.ts';

interface AddOptions extends SearchOptions {
  name?: string;
  every: Schedule;
}

const LOOK_MS = 250;

/** `jobai searches list | add | run | every | forget`. */
export function searchesCommand(): Command {
  return new Command('searches')
    .description('searches that are kept, and what is new since you last looked')
    .addCommand(listCommand())
    .addCommand(addCommand())
    .addCommand(runCommand())
    .addCommand(everyCommand())
    .addCommand(forgetCommand());
}

function listCommand(): Command {
  return command('list', 'all kept searches').action((options: CommonOptions) =>
    withApp(options, async ({ client }) => {
      const all = await client.jobs.savedSearches({});
      printResult(all, options.json ?? false, () =>
        all.length === 0 ? 'No searches are kept yet.' : all.map(lineOf).join('\n'),
      );
    }),
  );
}

function addCommand(): Command {
  return searchOptions(command('add', 'keep a search; `searches run` looks at once'))
    .option('--name <name>', 'what to call it (default: the role and the place)')
    .addOption(
      new Option('--every <time>', 'how often it runs while JobAI is open')
        .choices(Schedule.options)
        .default('daily'),
    )
    .action(({ query, location, source, fresh, name, every, ...options }: AddOptions) =>
      withApp(options, async ({ client }) => {
        const kept = await client.jobs.saveSearch({
          ...{ query, location, filters: null, schedule: every, freshness: fresh ?? null },
          name: name ?? [query, location].filter((part) => part !== '').join(', '),
          sources: source.length > 0 ? source : [{ name: 'everywhere', target: '' }],
        });
        printResult(kept, options.json ?? false, () => kept.id);
      }),
    );
}

function runCommand(): Command {
  return command('run <id>', 'run one now, and say what is new').action(
    (id: string, options: CommonOptions) =>
      withApp(options, async (app) => {
        await app.client.jobs.runSearch({ id });
        app.backend.startTasks(() => undefined);
        const search = await ended(id, app);
        const fresh = await app.client.jobs.freshFinds({ id });
        printResult({ ...search, finds: fresh }, options.json ?? false, () =>
          [search.lastResult, ...fresh.map(({ title, company }) => `  ${title}, ${company}`)].join('\n'),
        );
      }),
  );
}

function everyCommand(): Command {
  return command('every <time> <id>', `change how often one runs: ${Schedule.options.join(', ')}`).action(
    (time: string, id: string, options: CommonOptions) =>
      withApp(options, async ({ client }) => {
        await client.jobs.scheduleSearch({ id, schedule: Schedule.parse(time) });
        printResult({}, options.json ?? false, () => 'Changed.');
      }),
  );
}

function forgetCommand(): Command {
  return command('forget <id>', 'forget one; the jobs that it found stay').action(
    (id: string, options: CommonOptions) =>
      withApp(options, async ({ client }) => {
        await client.jobs.forgetSearch({ id });
        printResult({}, options.json ?? false, () => 'Forgotten.');
      }),
  );
}

/** Waits for the end of a run. Throws with the reason of its first failed try. */
async function ended(id: string, { client, signal }: App): Promise<SavedSearchView> {
  for (;;) {
    const task = (await client.jobs.tasks({})).find(({ payload }) => searchIdOf(payload) === id);
    if (task !== undefined && task.error !== '') throw new JobAIError('EXTERNAL_SERVICE_ERROR', task.error);
    const search = (await client.jobs.savedSearches({})).find((one) => one.id === id);
    if (search === undefined) throw new NotFoundError('This search is no longer kept.');
    if (search.running === null) return search;
    await sleep(LOOK_MS, undefined, { signal });
  }
}

const searchIdOf = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'searchId' in payload ? payload.searchId : undefined;

const lineOf = ({ id, name, schedule, fresh, total, failed }: SavedSearchView): string =>
  `${id}  ${schedule}  ${name}: ${fresh} new, ${total} in all${failed === null ? '' : `; the last run failed: ${failed.error}`}`;
