import type { RunConfigInput, RunView } from '#shared/domain/run.ts';
import type { CommonOptions } from './common-options.ts';
import { printResult } from './output.ts';
import { runDocuments } from './run-documents.ts';
import type { App } from './with-app.ts';

const ENDED = new Set(['completed', 'stopped', 'failed']);

/** Starts a run, shows how it goes, and prints its end. Ctrl+C stops it; what was done is kept. */
export async function followRun(
  app: App,
  config: RunConfigInput,
  options: CommonOptions & { events?: boolean },
): Promise<void> {
  const { runId } = await app.client.pipeline.start(config);
  const done = new AbortController();
  app.signal.addEventListener('abort', () => void app.client.pipeline.stop({ runId }), { once: true });
  const printing =
    options.events || !(options.quiet || options.json)
      ? printEvents(app, runId, options.events ?? false, done.signal)
      : null;
  const view = await untilEnd(app, runId);
  done.abort();
  await printing;
  const result = { ...view, jobs: await runDocuments(app, view) };
  printResult(result, (options.json || options.events) ?? false, () =>
    [
      summary(view),
      ...result.jobs.map(
        (job) =>
          `${job.score ?? '-'}  ${job.title} at ${job.company}: ${job.message}${job.resumePdf ? `\n    ${job.resumePdf}\n    ${job.letterPdf}` : ''}`,
      ),
    ].join('\n'),
  );
}

/** Waits until the run has ended and gives its last state. */
export async function untilEnd(app: App, runId: string): Promise<RunView> {
  for await (const view of await app.client.pipeline.watch({ runId }))
    if (ENDED.has(view.status)) return view;
  return app.client.pipeline.status({ runId });
}

async function printEvents(app: App, runId: string, asJson: boolean, signal: AbortSignal): Promise<void> {
  try {
    for await (const event of await app.client.pipeline.events({ runId, sinceId: 0 }, { signal })) {
      if (asJson) process.stdout.write(`${JSON.stringify(event)}\n`);
      else process.stderr.write(`${event.message}\n`);
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}

function summary(view: RunView): string {
  const { found, judged, ready, confirmed, parked, failed } = view.counts;
  return `${found} found, ${judged} judged, ${ready} ready, ${confirmed} sent, ${parked} need you, ${failed} failed, ${view.modelCalls} model calls, $${view.costUsd.toFixed(4)}`;
}
