import { Presets, SingleBar } from 'cli-progress';
import type { RunView } from '#shared/domain/run.ts';

const OVER = new Set(['done', 'skipped', 'parked', 'failed']);

/** A bar on stderr that follows a run: how many of its jobs are through, and what happens now. */
export function runProgressBar(): { show(view: RunView): void; stop(): void } {
  const bar = new SingleBar(
    {
      format: '{bar} {value}/{total} {message}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_grey,
  );
  bar.start(1, 0, { message: '' });
  return {
    show({ lanes, message }) {
      const working = lanes.find((lane) => lane.status === 'working');
      const now = working ? `${working.company}: ${working.message}` : message;
      bar.setTotal(Math.max(lanes.length, 1));
      bar.update(lanes.filter((lane) => OVER.has(lane.status)).length, { message: now.slice(0, 60) });
    },
    stop: () => bar.stop(),
  };
}
