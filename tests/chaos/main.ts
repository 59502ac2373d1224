import { runMeasures } from '#tests/measures/measure.ts';
import { measureArgs } from '#tests/measures/measure-args.ts';
import { measureApi } from './api/measure-api.ts';
import { measureClock } from './clock/measure-clock.ts';
import { measureFullDisk } from './full-disk.ts';
import { measureHands } from './hands.ts';
import { measureHostile } from './hostile/measure-hostile.ts';
import { measureIpc } from './ipc/measure-ipc.ts';
import { measureKills } from './kill.ts';
import { measureLate } from './late.ts';
import { measureModels } from './llm-all.ts';
import { measureLocks } from './locks.ts';
import { measureNet } from './net/measure-net.ts';
import { measurePages } from './pages.ts';
import { measureQueue } from './queue/measure-queue.ts';
import { measureSoak } from './soak/measure-soak.ts';
import { measureSteps } from './steps.ts';
import { measureSubmit } from './submit.ts';
import { measureSync } from './sync/measure-sync.ts';

/** `--n` and `--seed` are of the drawn forms, the damaged databases and the kills of the window's process. */
const asked = measureArgs(process.argv.slice(2));
const { n, seed } = asked;
const steps = measureSteps({ n: n ?? 60, seed });
const pages = () => measurePages({ n: n ?? 500, seed });
const kill = () => measureKills({ n: n ?? 24, seed });
const api = measureApi({ n: n ?? 10_000, seed });
const queue = () => measureQueue({ n: n ?? 10_000, seed, killMs: 1_000 });
const sync = measureSync({ n: n ?? 500, seed });
const hostile = () => measureHostile({ n: n ?? 2_000, seed })();
const ipc = () => measureIpc({ n: n ?? 1_000_000, seed })();
const clock = measureClock({ n: n ?? 400, seed });
const submit = measureSubmit({ n: n ?? 300, seed });
const soak = measureSoak({ n: n ?? 480, seed });
const net = measureNet({ n: n ?? 1_000, seed });
const hands = measureHands({ n: n ?? 100, seed });
const measures = {
  api,
  clock,
  disk: measureFullDisk,
  hands,
  hostile,
  ipc,
  kill,
  late: measureLate,
  llm: measureModels,
  locks: measureLocks,
  net,
  queue,
  soak,
  steps,
  submit,
  pages,
  sync,
};
process.exitCode = await runMeasures(measures, asked);
