import type { LaneView } from '#shared/domain/run.ts';

/** What a job says while it waits for a place in the browser. */
export const WAITS_FOR_BROWSER = 'waits for its turn in the browser';

/** What a job that waits for a place in the browser waits for, where another of its search has to do with it; else its own words. */
export function waitingWords(lane: Pick<LaneView, 'message' | 'jobId'>, lanes: readonly LaneView[]): string {
  if (lane.message !== WAITS_FOR_BROWSER) return lane.message;
  const atForm = lanes.filter((other) => other.stage === 'applier' && other.jobId !== lane.jobId);
  const asked = companiesOf(atForm.filter(({ nextSteps }) => nextSteps.includes('answer')));
  if (asked !== '') return `waits until you have checked the form of ${asked}`;
  const filled = companiesOf(
    atForm.filter(({ status, message }) => status === 'working' && message !== WAITS_FOR_BROWSER),
  );
  return filled === '' ? lane.message : `waits until the form of ${filled} is filled in`;
}

/** The companies, as in "Kelp or Dune"; of more than two only how many more there are, as in "Kelp, Dune or 3 others". */
export function companiesOf(lanes: readonly LaneView[], joined: 'or' | 'and' = 'or'): string {
  const [first = '', second, ...more] = [...new Set(lanes.map(({ company }) => company))];
  if (second === undefined) return first;
  if (more.length === 0) return `${first} ${joined} ${second}`;
  return `${first}, ${second} ${joined} ${more.length === 1 ? 'one other' : `${more.length} others`}`;
}
