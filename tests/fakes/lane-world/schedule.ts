import { serialiseError } from '#shared/errors/index.ts';
import { type LaneWorld, laneWorld } from './world.ts';

/** More turns than any world needs to come to its end. */
const MOST_TURNS = 3_000;
const ENDED = new Set(['done', 'skipped', 'failed']);

/**
 * Runs one schedule: some events in an order drawn from the seed, then everything is answered, resumed and ended.
 * Gives what is wrong then; null where nothing is.
 */
export async function trySchedule(seed: number): Promise<string | null> {
  const world = laneWorld(seed);
  const { random } = world;
  const trace: string[] = [];
  await world.start();
  await world.settle();
  for (let step = random.between(5, 60); step > 0; step -= 1) {
    trace.push(await disturb(world));
    await world.settle();
    const wrong = whatIsWrongNow(world);
    if (wrong) return told(seed, wrong, trace);
  }
  const wrong = (await finish(world)) ?? (await whatIsLeft(world));
  await world.restart();
  return wrong ? told(seed, wrong, trace) : null;
}

const told = (seed: number, wrong: string, trace: string[]) =>
  `seed ${seed}: ${wrong}\n  ${trace.join(', ')}`;

/** One event of those that can happen. */
async function disturb(world: LaneWorld): Promise<string> {
  const { random, pipeline, work, timers } = world;
  const runId = random.pick(world.runs());
  const kind = random.whole(20);
  if (kind < 8 && work.open.size > 0) {
    random.pick([...work.open]).end(random.chance(12) ? new TypeError('a fault') : undefined);
    return 'work';
  }
  if (kind < 12 && world.open().length > 0) {
    const request = random.pick(world.open());
    expected(world, () => world.answer(request, false));
    return `answer ${request.jobId} ${request.key}`;
  }
  if (kind < 14 && timers.size > 0) {
    random.pick([...timers])();
    return 'park';
  }
  switch (kind) {
    case 14:
      expected(world, async () => pipeline.pause(runId));
      return `pause ${runId}`;
    case 15:
      expected(world, () => pipeline.resume(runId));
      return `resume ${runId}`;
    case 16:
      if (random.chance(3)) expected(world, async () => pipeline.stop(runId));
      return `stop ${runId}`;
    case 17: {
      const lane = random.pick(pipeline.view(runId).lanes);
      if (lane) expected(world, () => world.workOn(lane.jobId));
      return `try again ${lane?.jobId}`;
    }
    case 18:
      if (world.runs().length < 3) await world.start();
      return 'start';
    case 19:
      if (random.chance(3)) await world.restart();
      return 'restart';
    default:
      return 'nothing';
  }
}

/** Asks for what may be refused in words; anything else is a fault of the program. It may wait for work to end. */
function expected(world: LaneWorld, work: () => Promise<void>): void {
  work().catch((thrown: unknown) => {
    if (serialiseError(thrown).code === 'INTERNAL_ERROR') world.faults.push(String((thrown as Error).stack));
  });
}

/** Ends work, answers, resumes, until nothing is left to do; what is wrong where it does not come to an end. */
async function finish(world: LaneWorld): Promise<string | null> {
  const { random, pipeline, work } = world;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const pieces = [...work.open];
    const open = world.open();
    if (pieces.length > 0 && (open.length === 0 || random.chance(2))) random.pick(pieces).end();
    else if (open.length > 0) expected(world, () => world.answer(random.pick(open), true));
    else {
      const resting = world
        .runs()
        .filter((id) => ['paused', 'interrupted'].includes(pipeline.view(id).status));
      const [runId] = resting;
      if (runId === undefined) return null;
      expected(world, () => pipeline.resume(runId));
    }
    await world.settle();
  }
  return 'it does not come to an end';
}

/** What must hold at every moment. */
function whatIsWrongNow({ pipeline, runs, open, pressed, faults }: LaneWorld): string | null {
  if (faults[0]) return faults[0];
  const asked = open().map(({ jobId }) => jobId);
  const twice = asked.find((jobId, index) => asked.indexOf(jobId) !== index);
  if (twice) return `${twice} is asked about twice`;
  for (const view of runs().map((id) => pipeline.view(id)))
    for (const lane of view.lanes) {
      const waits = lane.status === 'parked' && !asked.includes(lane.jobId) && !lane.nextSteps.length;
      if (waits) return `${lane.jobId} waits for an answer to a question that is not there`;
    }
  return pressed.length > 0 && new Set(pressed).size < pressed.length - 40
    ? 'a form is pressed on and on'
    : null;
}

/** What must hold once everything was answered and ended. */
async function whatIsLeft({ pipeline, runs, freeBrowsers }: LaneWorld): Promise<string | null> {
  for (const view of runs().map((id) => pipeline.view(id))) {
    if (view.status === 'running' || view.status === 'paused') return `${view.id} is ${view.status} for ever`;
    const stuck = view.status === 'stopped' ? undefined : view.lanes.find(({ status }) => !ENDED.has(status));
    if (stuck)
      return `${view.id} ended as ${view.status}, and ${stuck.jobId} is ${stuck.status}: ${stuck.message}`;
  }
  const held = await freeBrowsers();
  return held > 0 ? `${held} browser places are held by nobody` : null;
}
