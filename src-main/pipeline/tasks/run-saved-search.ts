import { z } from 'zod';
import type { Clock, Ids, Ports } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { leadAsJob } from '../stages/lead-as-job.ts';
import type { PipelineTools } from '../types.ts';
import type { TaskKind } from './task-kind.ts';

const Payload = z.object({ searchId: z.string() });
const MOST = 200;

export interface SavedSearchDeps {
  repos: Repositories;
  scout: PipelineTools['scout'];
  portsOutsideRun(profileId: string, signal: AbortSignal): Ports;
  /** Tells the user of new finds. */
  notify(note: { title: string; body: string; place: string }): void;
  clock: Clock;
  ids: Ids;
}

/** Runs one saved search: what it finds is stored as any other find, and what it never found before is new. */
export function savedSearchKind(deps: SavedSearchDeps): TaskKind<z.infer<typeof Payload>> {
  const { repos, clock, ids } = deps;
  return {
    schema: Payload,
    most: 1,
    async run({ searchId }, { signal, say }) {
      const kept = repos.savedSearches.get(searchId);
      if (kept === null) throw new NotFoundError('This search is no longer kept.');
      const { profileId, search } = kept;
      const { query, location, sources, freshness, filters } = search;
      const words = { query, location, sources, freshness, filters };
      const config = RunConfig.parse({ ...words, onlyRelated: true, until: 'analyst' });
      say('Looking');
      const ports = deps.portsOutsideRun(profileId, signal);
      const { leads, problems } = await deps.scout(config, ({ message }) => say(message), ports, MOST);
      signal.throwIfAborted();
      const jobIds = leads.map((lead) => {
        const job = repos.jobs.upsert(profileId, lead.job ?? leadAsJob(lead, ids.next('job')));
        repos.jobs.sawAlso(profileId, job.id, lead.alsoAt ?? []);
        return job.id;
      });
      const isFirst = search.lastRunAt === null;
      const at = clock.now().toISOString();
      const fresh = repos.savedSearches.found(searchId, [...new Set(jobIds)], at);
      // It may have been changed while it ran.
      const now = repos.savedSearches.get(searchId)?.search ?? search;
      const lastResult = `${leads.length} found, ${fresh} new.${problems[0] === undefined ? '' : ` ${problems[0]}`}`;
      if (fresh > 0 && !isFirst)
        deps.notify({
          title: search.name,
          body: fresh === 1 ? 'One new job was found.' : `${fresh} new jobs were found.`,
          place: '/run',
        });
      const effect = () => repos.savedSearches.put(profileId, { ...now, lastRunAt: at, lastResult });
      return { result: lastResult, effect };
    },
  };
}
