import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { createKeyedSlots } from '#main/pipeline/keyed-slots.ts';
import { createPipeline, type Pipeline } from '#main/pipeline/pipeline.ts';
import { createSlots } from '#main/pipeline/slots.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import type { HumanAnswerBody, HumanRequest } from '#shared/domain/human.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { movableClock } from '../movable-clock.ts';
import { noTelemetry } from '../no-telemetry.ts';
import { countingIds, fakePorts } from '../ports.ts';
import { silentLog } from '../silent-log.ts';
import { sampleProfile } from '../stored-samples.ts';
import { type Disk, memoryStore } from './memory-store.ts';
import { type Random, randomOf } from './random.ts';
import { fakeStages } from './stages.ts';
import { pendingWork } from './work.ts';

/** The real scheduler over fake stages, in which every order of events can be brought about. */
export interface LaneWorld {
  random: Random;
  pipeline: Pipeline;
  work: ReturnType<typeof pendingWork>;
  pressed: string[];
  disk: Disk;
  /** Faults of the program that a call gave. */
  faults: string[];
  runs(): string[];
  start(): Promise<void>;
  open(): HumanRequest[];
  /** Questions whose time to wait can run out. */
  timers: Set<() => void>;
  answer(request: HumanRequest, kindly: boolean): Promise<void>;
  workOn(jobId: string): Promise<void>;
  /** Closes the program and starts it again. */
  restart(): Promise<void>;
  /** Lets everything that can happen by itself happen. */
  settle(): Promise<void>;
  /** How many browser places nobody holds. */
  freeBrowsers(): Promise<number>;
}

const ports = fakePorts();

/** What a test wants a certain way; the seed draws the rest. */
interface Wanted {
  jobs?: number;
  concurrency?: number;
  browsers?: number;
  mode?: 'draft' | 'auto';
  asks?: boolean;
}

/** Makes a world whose size and habits come from the seed. */
export function laneWorld(seed: number, wanted: Wanted = {}): LaneWorld {
  const random = randomOf(seed);
  const profile = sampleProfile();
  const disk: Disk = { full: null };
  const repos = memoryStore(profile, disk);
  const db = { transaction: <T>(work: () => T) => work() };
  const clock = movableClock();
  const ids = countingIds();
  const jobs = Array.from({ length: wanted.jobs ?? random.between(1, 8) }, (_, index) => `j${index + 1}`);
  const browsers = wanted.browsers ?? random.between(1, 2);
  const concurrency = wanted.concurrency ?? random.between(1, 6);
  const mode = wanted.mode ?? random.pick(['draft', 'auto'] as const);
  const world = { work: pendingWork(), timers: new Set<() => void>(), pressed: [] as string[] };
  const { stages, tools } = fakeStages({
    ...{ work: world.work, pressed: world.pressed, jobs, chance: random.chance },
    asks: wanted.asks ?? (mode === 'draft' && random.chance(2)),
  });

  const build = () => {
    const bus = createEventBus(repos.events, clock);
    const after = (_ms: number, then: () => void) => {
      const fire = () => {
        world.timers.delete(fire);
        then();
      };
      world.timers.add(fire);
      return () => world.timers.delete(fire);
    };
    const desk = createHumanDesk({ store: repos.humanRequests, bus, clock, ids, timeoutMs: () => 1, after });
    const browserSlots = createSlots(browsers, { further: browsers });
    const pipeline = createPipeline({
      ...{ repos, bus, desk, clock, ids, browserSlots, log: silentLog, jobsInHand: createKeyedSlots() },
      piece: noTelemetry.piece,
      db: db as never,
      stages: async () => stages,
      settings: () => DEFAULT_SETTINGS,
      tools: {
        ...tools,
        portsFor: ({ run, human, emit, signal }) => ({ ...ports, run, human, emit, signal }),
      } as PipelineTools,
    });
    return { pipeline, desk, browserSlots };
  };
  let program = build();

  return {
    ...{ random, ...world, disk, faults: [] },
    get pipeline() {
      return program.pipeline;
    },
    runs: () => repos.runs.list(profile.id).map(({ id }) => id),
    async start() {
      const config = { query: 'x', sources: [{ name: 'greenhouse' }], mode, concurrency, limit: jobs.length };
      await program.pipeline.start(profile.id, RunConfig.parse(config));
    },
    open: () => program.desk.open(profile.id),
    answer: (request, kindly) => program.pipeline.answer(request.id, answerTo(request, kindly, random)),
    async workOn(jobId) {
      await program.pipeline.workOn(profile.id, jobId);
    },
    async restart() {
      const closing = program.pipeline.close();
      for (let turn = 0; turn < 6; turn += 1) {
        for (const piece of [...world.work.open]) piece.end();
        await nextTurn();
      }
      await closing;
      world.timers.clear();
      program = build();
      program.pipeline.markInterrupted();
    },
    settle: nextTurn,
    async freeBrowsers() {
      const gone = new AbortController();
      const taken = Array.from({ length: browsers }, () => program.browserSlots.take(gone.signal));
      setImmediate(() => gone.abort());
      const slots = await Promise.allSettled(taken);
      const got = slots.flatMap((slot) => (slot.status === 'fulfilled' ? [slot.value] : []));
      for (const slot of got) slot.release();
      return browsers - got.length;
    },
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

function answerTo({ body }: HumanRequest, kindly: boolean, random: Random): HumanAnswerBody {
  switch (body.kind) {
    case 'form-review':
      return {
        ...{ kind: body.kind, formHash: 'hash', values: [] },
        decision: kindly || !random.chance(3) ? 'submit' : 'stop',
      };
    case 'submission-unknown':
      return { kind: body.kind, decision: kindly || random.chance(2) ? 'was-sent' : 'was-not-sent' };
    default:
      return {
        ...{ kind: 'resume-review', comment: '' },
        decision: kindly || !random.chance(4) ? 'approve' : 'skip',
      };
  }
}
