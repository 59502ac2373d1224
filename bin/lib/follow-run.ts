import type { RunConfigInput, RunView } from '#shared/domain/run.ts';
import type { CommonOptions } from './common-options.ts';
import { printNotice, printResult } from './output.ts';
import { runProgressBar } from './progress-bar.ts';
import { type LaneWithDocuments, runDocuments } from './run-documents.ts';
import type { App } from './with-app.ts';

const ENDED = new Set(['completed', 'stopped', 'failed', 'interrupted']);

type FollowOptions = CommonOptions & { events?: boolean };

/** Starts a run, shows how it goes, and prints its end. Ctrl+C stops it; what was done is kept. */
export async function followRun(app: App, config: RunConfigInput, options: FollowOptions): Promise<void> {
  const { runId } = await app.client.pipeline.start(config);
  const done = new AbortController();
  app.signal.addEventListener('abort', () => void app.client.pipeline.stop({ runId }), { once: true });
  const telling = options.events || saysMuch(options) ? tell(app, runId, options, done.signal) : null;
  const bar = process.stderr.isTTY && !options.quiet && !options.events ? runProgressBar() : null;
  let held = '';
  const view = await untilEnd(app, runId, (now) => {
    bar?.show(now);
    // What holds it back could not be written down, so no event tells of it.
    if (now.status === 'paused' && now.message !== held) {
      held = now.message;
      printNotice(held, options.json ?? false);
    }
  });
  bar?.stop();
  done.abort();
  await telling;
  if (!options.quiet) for (const notice of view.notices) process.stderr.write(`${notice}\n`);
  const jobs = await runDocuments(app, view);
  printResult({ ...view, jobs }, (options.json || options.events) ?? false, () =>
    [summary(view), ...jobs.map(jobLines)].join('\n'),
  );
}

/** Waits until the run has ended and gives its last state. */
export async function untilEnd(app: App, runId: string, see?: (view: RunView) => void): Promise<RunView> {
  for await (const view of await app.client.pipeline.watch({ runId })) {
    see?.(view);
    if (ENDED.has(view.status)) return view;
  }
  return app.client.pipeline.status({ runId });
}

/** Where there is no bar, what happens is told line by line. */
function saysMuch({ quiet, json }: FollowOptions): boolean {
  return !quiet && !json && !process.stderr.isTTY;
}

async function tell(app: App, runId: string, { events }: FollowOptions, signal: AbortSignal): Promise<void> {
  try {
    for await (const event of await app.client.pipeline.events({ runId, sinceId: 0 }, { signal })) {
      if (events) process.stdout.write(`${JSON.stringify(event)}\n`);
      else process.stderr.write(`${event.message}\n`);
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}

function summary({ counts, modelCalls, costUsd }: RunView): string {
  const { found, judged, ready, confirmed, parked, failed } = counts;
  return `${found} found, ${judged} judged, ${ready} ready, ${confirmed} sent, ${parked} need you, ${failed} failed, ${modelCalls} model calls, $${costUsd.toFixed(4)}`;
}

function jobLines({ score, title, company, message, resumePdf, letterPdf }: LaneWithDocuments): string {
  const files = [resumePdf, letterPdf].filter((path) => path !== null).map((path) => `\n    ${path}`);
  return `${score ?? '-'}  ${title} at ${company}: ${message}${files.join('')}`;
}
