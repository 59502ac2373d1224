import type { LaneView, RunView } from '#shared/domain/run.ts';

/** What came of a search's jobs, the companies, or the jobs of unnamed ones, by what became of them, best fit first. */
export interface RunOutcome {
  sent: string[];
  /** It is not known whether they arrived. */
  unsure: string[];
  waiting: string[];
  ready: string[];
  failed: string[];
  leftOut: number;
}

/** Null while the search goes on or can go on. */
export function endOf({ status, lanes }: Pick<RunView, 'status' | 'lanes'>): RunOutcome | null {
  if (status !== 'completed') return null;
  const best = lanes.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const companies = (is: (lane: LaneView) => boolean) =>
    best.filter(is).map(({ company, title }) => company || title);
  const asked = ({ nextSteps }: LaneView) => nextSteps.includes('answer');
  const sent = ({ submitted }: LaneView) => submitted === 'confirmed';
  const unsure = (lane: LaneView) => lane.submitted === 'unknown' && !asked(lane);
  return {
    sent: companies(sent),
    unsure: companies(unsure),
    waiting: companies(asked),
    ready: companies((lane) => lane.status === 'done' && lane.submitted === null && !asked(lane)),
    failed: companies((lane) => lane.status === 'failed' && lane.submitted === null && !asked(lane)),
    leftOut: lanes.filter(({ status: one }) => one === 'skipped').length,
  };
}

/** Where all were left out because none fits well enough: the job that came nearest. */
export function nearestMiss({ lanes, config }: Pick<RunView, 'lanes' | 'config'>): LaneView | null {
  const [best] = lanes.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  const allOut = lanes.every(({ status }) => status === 'skipped');
  return best && allOut && best.score !== null && best.score < config.minScore ? best : null;
}

/** `Acme, Globex and 3 more`. */
export function named(companies: readonly string[]): string {
  const different = [...new Set(companies)];
  const shown = different.slice(0, 4).join(', ');
  return different.length > 4 ? `${shown} and ${different.length - 4} more` : shown;
}
