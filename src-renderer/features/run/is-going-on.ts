import type { RunView } from '#shared/domain/run.ts';

/** Whether a run is in hand now, at work or paused. */
export const isGoingOn = ({ status }: RunView): boolean => status === 'running' || status === 'paused';
