import type { RunView } from '#shared/domain/run.ts';
import { untilEnd } from './follow-run.ts';
import { type App, withApp } from './with-app.ts';

export interface DemoRequest {
  jobs: number;
  concurrency: number;
  dataDir: string;
  headless?: boolean;
  say(line: string): void;
}

/** What the demo prints. */
export interface DemoSummary {
  runId: string;
  jobs: number;
  confirmed: number;
  parked: number;
  failed: number;
  /** What the practice board received, counted by the board itself. */
  boardApplications: number;
  modelCalls: number;
  durationMs: number;
  dataDir: string;
}

/** Does the main job unattended. A run that was cut off in this data folder goes on instead of a new one. */
export async function runDemo(request: DemoRequest): Promise<DemoSummary> {
  const started = performance.now();
  return withApp({ dataDir: request.dataDir, headless: request.headless ?? false }, async (app) => {
    app.backend.markInterrupted();
    const runId = await startOrGoOn(app, request);
    const end = new AbortController();
    const telling = tell(app, runId, request.say, end.signal);
    const view = await untilEnd(app, runId);
    end.abort();
    await telling;
    return {
      runId,
      ...countsOf(view),
      boardApplications: app.backend.boardApplications(),
      modelCalls: view.modelCalls,
      durationMs: Math.round(performance.now() - started),
      dataDir: request.dataDir,
    };
  });
}

async function startOrGoOn(app: App, { jobs, concurrency }: DemoRequest): Promise<string> {
  const known = (await app.client.pipeline.list({}))[0];
  if (known) {
    if (known.status === 'interrupted') await app.client.pipeline.resume({ runId: known.id });
    return known.id;
  }
  const profile = await app.client.profile.useSample({});
  const { runId } = await app.client.pipeline.start({
    query: profile.headline,
    sources: [{ name: 'practice' }],
    minScore: 0,
    limit: jobs,
    mode: 'auto',
    reviewDocuments: false,
    concurrency,
  });
  return runId;
}

function countsOf(view: RunView) {
  const worked = view.lanes.filter((lane) => lane.status !== 'skipped' || lane.done.length > 1);
  const { confirmed, parked, failed } = view.counts;
  return { jobs: worked.length, confirmed, parked, failed };
}

async function tell(
  app: App,
  runId: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const event of await app.client.pipeline.events({ runId, sinceId: 0 }, { signal }))
      say(event.message);
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}
