import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { composeBackend } from '#main/compose.ts';
import { createLocalClient, type LocalClient } from '#main/rpc/local-client.ts';
import { commandLinePaths, projectVersion } from '../../../bin/lib/paths.ts';
import { timeGiven } from './time-given.ts';
import { yesTo } from './yes-to.ts';

/** How a search is set up: asking before each step with its lanes waiting or parked meanwhile, or not asking at all. */
export type Way = 'waiting' | 'parked' | 'auto';

export interface LateEnd {
  confirmed: number;
  /** What the practice board holds. */
  received: number;
  /** How many forms stood ready at once before the first was approved. */
  stoodAtForm: number;
  /** Jobs whose form was not sent because this machine was too slow, and that were told to try again, once each. */
  triedAgain: number;
  /** Why it did not end; empty where it did. */
  stuck: string;
}

const LOOK_MS = 250;
/** As long without any change, all has come to stand: at once where no lane is at work, else after a longer while. */
const QUIET_MS = { resting: 600, working: 8_000 };
/** One step takes as long; with nothing to answer and no change for longer, nothing comes any more. */
const STUCK_MS = 90_000;

/** Does the main job on the practice board with every answer given only once everything stands still, all at once. */
export async function workLate({ jobs, concurrency, way }: { jobs: number; concurrency: number; way: Way }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobai-late-'));
  const { cleanUp, ...paths } = await commandLinePaths({ dataDir, headless: true });
  const questionTimeoutMs = way === 'waiting' ? 3_600_000 : 100;
  const backend = await composeBackend({
    ...{ ...paths, version: projectVersion(), shell: null, offline: false },
    overrides: { questionTimeoutMs, browser: { headless: true } },
  });
  try {
    const { services, log } = backend;
    const client = createLocalClient({ door: 'command-line', caller: 'late', services, log });
    const { headline } = await client.profile.useSample({});
    const { runId } = await client.pipeline.start({
      ...{ query: headline, sources: [{ name: 'practice' }], minScore: 0, limit: jobs, concurrency },
      ...(way === 'auto'
        ? { mode: 'auto', reviewDocuments: false }
        : { mode: 'draft', reviewDocuments: true }),
    });
    const end = await answerLate(client, runId, jobs);
    return { ...end, received: backend.boardApplications() };
  } finally {
    await backend.close();
    await cleanUp();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function answerLate(
  client: LocalClient,
  runId: string,
  jobs: number,
): Promise<Omit<LateEnd, 'received'>> {
  let [seen, since, waited, stoodAtForm] = ['', performance.now(), 0, 0];
  const given = timeGiven();
  const triedAgain = new Set<string>();
  for (;;) {
    waited += given();
    const view = await client.pipeline.status({ runId });
    const { confirmed } = view.counts;
    const open = await client.pipeline.questions({});
    if (confirmed >= jobs) return { confirmed, stoodAtForm, triedAgain: triedAgain.size, stuck: '' };
    const now = JSON.stringify([view.status, view.lanes, open.map(({ id, status }) => [id, status])]);
    if (now !== seen) [seen, since, waited] = [now, performance.now(), 0];
    const isAtWork = view.lanes.some(({ status }) => status === 'working');
    const isQuiet = performance.now() - since > (isAtWork ? QUIET_MS.working : QUIET_MS.resting);
    if (open.length > 0 && isQuiet) {
      const forms = open.filter(({ body }) => body.kind === 'form-review').length;
      if (confirmed === 0) stoodAtForm = Math.max(stoodAtForm, forms);
      // What is before the form is answered first, so that all forms come to stand.
      const before = open.filter(({ body }) => body.kind !== 'form-review');
      for (const { id, body } of before.length > 0 ? before : open)
        await client.pipeline.answer({ requestId: id, answer: yesTo(body) });
      seen = '';
    } else if (open.length === 0 && (waited > STUCK_MS || (view.status === 'completed' && isQuiet))) {
      const again = view.lanes.filter(
        ({ jobId, nextSteps }) => nextSteps.includes('try-again') && !triedAgain.has(jobId),
      );
      if (view.status === 'completed' && again.length > 0) {
        for (const { jobId } of again) {
          triedAgain.add(jobId);
          await client.pipeline.workOn({ jobId });
        }
        seen = '';
        continue;
      }
      const lanes = view.lanes.filter(({ submitted }) => submitted !== 'confirmed');
      const stuck = lanes
        .map(({ company, status, message }) => `${company} ${status}: ${message}`)
        .join('; ');
      return { confirmed, stoodAtForm, triedAgain: triedAgain.size, stuck: `${view.status}; ${stuck}` };
    }
    await pause(LOOK_MS);
  }
}
