import { z } from 'zod';
import { SavedSearch, Schedule } from '#shared/domain/saved-search.ts';
import { Task } from '#shared/domain/task.ts';
import { Nothing, procedure } from './procedure.ts';

const SearchRef = z.object({ id: z.string() });

/** A saved search as the window shows it. */
export const SavedSearchView = SavedSearch.extend({
  /** Found since the user last looked. */
  fresh: z.number().int(),
  total: z.number().int(),
  /** What it does now, in words; null while it rests. */
  running: z.string().nullable(),
  /** The task whose every try failed, with why; null where the last run went well. */
  failed: z.object({ taskId: z.string(), error: z.string() }).nullable(),
});
export type SavedSearchView = z.infer<typeof SavedSearchView>;

/** The calls about saved searches and their queue; part of the router `jobs`. */
export const searches = {
  savedSearches: procedure('Searches that are kept, with what is new')
    .input(Nothing)
    .output(z.array(SavedSearchView)),
  saveSearch: procedure('Keep a search, and run it at once')
    .input(
      SavedSearch.pick({ query: true, location: true, sources: true, freshness: true, filters: true }).extend(
        {
          name: z.string().trim().min(1).max(120),
          query: z.string().trim().min(1, 'say which role to look for'),
          schedule: Schedule,
        },
      ),
    )
    .output(SearchRef),
  scheduleSearch: procedure('Change how often a search runs')
    .input(SearchRef.extend({ schedule: Schedule }))
    .output(Nothing),
  runSearch: procedure('Run a saved search now').input(SearchRef).output(Nothing),
  forgetSearch: procedure('Forget a saved search; what it found stays').input(SearchRef).output(Nothing),
  restoreSearch: procedure(
    'Bring back a search, with what it found, that was forgotten since the program began',
  )
    .input(SearchRef)
    .output(Nothing),
  freshFinds: procedure('What a search found since the user last looked')
    .input(SearchRef)
    .output(z.array(z.object({ id: z.string(), title: z.string(), company: z.string() }))),
  lookedAt: procedure('The user has looked: nothing of this search is new any more')
    .input(SearchRef)
    .output(Nothing),
  tasks: procedure('Work that waits, runs, or failed for good').input(Nothing).output(z.array(Task)),
  cancelTask: procedure('Cancel a piece of work').input(SearchRef).output(Nothing),
  restartTask: procedure('Start again what failed for good').input(SearchRef).output(Nothing),
};
