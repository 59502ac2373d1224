import { setMaxListeners } from 'node:events';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { Fact } from '#shared/domain/fact.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { type Lanes, openLanes } from './lanes.ts';
import { createPauseGate, type PauseGate } from './pause-gate.ts';
import { createSlots, type Slots } from './slots.ts';
import type { PipelineDeps } from './types.ts';
import type { Watch } from './watch.ts';

/** A run that is being worked on. */
export interface ActiveRun {
  id: string;
  deps: PipelineDeps;
  config: RunConfig;
  profile: Profile;
  facts: Fact[];
  lanes: Lanes;
  gate: PauseGate;
  /** Places for jobs that are worked on at once. */
  slots: Slots;
  watch: Watch;
  /** Jobs that are worked on now, each with the end of that work. */
  atWork: Map<string, Promise<void>>;
  /** How many models are asked now, by the job they are asked for; empty for the whole run's work. */
  asking: Map<string, number>;
  signal: AbortSignal;
  /** Says that something moved, for the watchdog. */
  moved(): void;
  emit(event: AgentEventInput): void;
  /** Pauses the run for a reason in words. */
  pause(reason: string): void;
  /** Ends all work in hand; what is done is kept. */
  abort(reason: 'stopped' | 'closing'): void;
}

/** What a run tells whoever works on it. */
interface RunListener {
  /** Hears of each sign of life. */
  moved(): void;
  pause(reason: string): void;
}

/** Opens a stored run to be worked on. */
export function openRun(
  deps: PipelineDeps,
  runId: string,
  watch: Watch,
  { moved, pause }: RunListener,
): ActiveRun {
  const record = deps.repos.runs.get(runId);
  const profile = record ? deps.repos.profiles.get(record.profileId) : null;
  if (!record || !profile) throw new NotFoundError('This search is no longer stored. Start a new one.');
  const controller = new AbortController();
  // Every job of a run listens for its end, which is many more than the ten that Node takes for a leak.
  setMaxListeners(0, controller.signal);
  return {
    id: runId,
    deps,
    config: record.config,
    profile,
    facts: deps.repos.facts.all(profile.id),
    lanes: openLanes(deps.repos.runJobs, runId, () => {
      watch.touch();
      moved();
    }),
    gate: createPauseGate(),
    slots: createSlots(record.config.concurrency ?? deps.settings().concurrency),
    watch,
    atWork: new Map(),
    asking: new Map(),
    signal: controller.signal,
    moved,
    pause,
    emit(event) {
      moved();
      deps.bus.emit(runId, event);
    },
    abort: (reason) => controller.abort(new DOMException(reason, 'AbortError')),
  };
}
