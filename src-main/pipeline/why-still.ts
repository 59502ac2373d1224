import type { ActiveRun } from './active-run.ts';
import { IN_OTHER_HANDS } from './asked-elsewhere.ts';
import { WAITS_FOR_BROWSER } from './waits-for-browser.ts';

/** Why nothing moves in a run; `isKnown` where it goes on by itself. */
export interface Stillness {
  isKnown: boolean;
  words: string;
}

const STANDS_STILL =
  'Nothing has moved for a minute, though nothing is waited for. Stop the search and go on with it: what is done is kept.';

/** Whether a run waits for the user: in a job, or as a whole. */
export function waitsForUser({ id, profile, deps, lanes }: ActiveRun): boolean {
  return (
    lanes.list().some(({ status }) => status === 'waiting') ||
    deps.desk.openJobs(profile.id).some(({ runId, jobId }) => runId === id && jobId === '')
  );
}

/** Says what a run waits for in which nothing has moved for a minute. */
export function whyStill({ id, profile, deps, lanes, asking }: ActiveRun): Stillness {
  const reasons = new Set<string>();
  let hangs = false;
  if (asking.has('')) reasons.add("a model's answer");
  for (const { jobId, status, message } of lanes.list()) {
    if (status !== 'working' && status !== 'queued') continue;
    if (asking.has(jobId)) reasons.add("a model's answer");
    else if (message === WAITS_FOR_BROWSER) reasons.add('its turn in the browser');
    else if (message === IN_OTHER_HANDS) reasons.add('another search that has the same job in hand');
    else if (status === 'working') hangs = true;
  }
  if (hangs || reasons.size === 0) return { isKnown: false, words: STANDS_STILL };
  const another = deps.desk.openJobs(profile.id).some(({ runId }) => runId !== id);
  const then = another ? 'Another search waits for you in "Needs you".' : 'It goes on by itself.';
  return { isKnown: true, words: `Waits for ${[...reasons].join(', and for ')}. ${then}` };
}
