import { z } from 'zod';
import type { RunUsage } from '#main/db/repositories/llm-calls.ts';
import type { RunRecord } from '#main/db/repositories/runs.ts';
import type { Lane, LaneView, RunView } from '#shared/domain/run.ts';
import { laneNextSteps } from './next-steps.ts';
import { companiesOf, WAITS_FOR_BROWSER, waitingWords } from './waits-for-browser.ts';

/** What a view shows beside the stored run and its lanes. */
export interface RunSurroundings {
  usage: RunUsage;
  /** Jobs about which the user is asked, in any search. */
  asked: ReadonlySet<string>;
  notices: string[];
}

/** A run as every list, lane and badge shows it: its state is derived here alone. */
export function runViewOf(
  run: RunRecord,
  lanes: Lane[],
  { usage, asked, notices }: RunSurroundings,
): RunView {
  const views = lanes.map((lane) => laneView(lane, run, asked));
  const shown = views.map((lane) => ({ ...lane, message: waitingWords(lane, views) }));
  const count = (is: (lane: LaneView) => boolean) => shown.filter(is).length;
  return {
    ...run,
    message: pausedWords(run, shown),
    notices,
    lanes: shown,
    counts: {
      found: run.found,
      judged: count((lane) => lane.score !== null),
      ready: count((lane) => lane.done.includes('cover-letter')),
      confirmed: count((lane) => lane.submitted === 'confirmed'),
      parked: count((lane) => lane.status === 'parked'),
      skipped: count((lane) => lane.status === 'skipped'),
      failed: count((lane) => lane.status === 'failed'),
    },
    ...usage,
  };
}

function laneView(lane: Lane, run: RunRecord, asked: ReadonlySet<string>): LaneView {
  return { ...lane, ...resting(lane, run), nextSteps: laneNextSteps(lane, run, asked.has(lane.jobId)) };
}

/** What a search says as it is paused. */
export const PAUSING = 'Paused; what is in hand comes to its next safe point';

/** The same with what is still in hand, which a pause does not hold; else the search's own words. */
function pausedWords({ status, message }: RunRecord, lanes: readonly LaneView[]): string {
  if (status !== 'paused' || message !== PAUSING) return message;
  const asking = companiesOf(
    lanes.filter((lane) => lane.status === 'waiting'),
    'and',
  );
  if (asking !== '') return `Paused, but for ${asking}: what you answer there counts at once`;
  const working = lanes.filter((lane) => lane.status === 'working');
  const atForm = companiesOf(
    working.filter((lane) => lane.stage === 'applier'),
    'and',
  );
  if (atForm !== '') return `Paused, but for the form of ${atForm}, which is in hand until its end`;
  if (working.length > 0) return message;
  const asks = lanes.some(({ nextSteps }) => nextSteps.includes('answer'));
  return asks
    ? 'Paused. What you answer meanwhile is kept, and used when you go on'
    : 'Paused until you go on';
}

/** What a job in line, also one for the browser, looks like while its search rests. */
function resting(lane: Lane, run: RunRecord): Partial<Lane> {
  const waits = lane.status === 'working' && lane.message === WAITS_FOR_BROWSER && run.status === 'paused';
  if (lane.status !== 'queued' && !waits) return {};
  switch (run.status) {
    case 'running':
    case 'completed':
      return {};
    case 'paused':
      return { status: 'paused', message: 'paused; goes on when you go on with the search' };
    case 'stopped':
    case 'failed':
      return { status: 'paused', message: 'stopped; it can go on from here' };
    case 'interrupted':
      return { status: 'paused', message: 'waiting to go on' };
  }
}

/** What the search for openings left to say: places that failed, and limits that struck. */
const Scouted = z.object({ problems: z.array(z.string()).default([]) });

/** The notices of a stored scout's result. */
export function noticesOf(scouted: unknown): string[] {
  const read = Scouted.safeParse(scouted);
  return read.success ? read.data.problems : [];
}
