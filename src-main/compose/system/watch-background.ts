import type { BackgroundWork } from '../../shell/backend.ts';

/** How often it is looked whether something changed, in ms. */
const LOOK_MS = 2_000;

/** What runs by itself, before it is put into words. */
export interface BackgroundState {
  /** Searches that run by a schedule. */
  scheduled: number;
  /** When the next one is due, ISO 8601; null where none is. */
  next: string | null;
  /** The name of the search that runs now. */
  running: string | null;
  /** Jobs found since the user last looked. */
  fresh: number;
  /** Reminders that are still to be given. */
  reminders: number;
  paused: boolean;
}

/** Whether the program stays in the tray when its window is closed, and what its icon says. */
export function backgroundWork(state: BackgroundState, stayInTray: boolean): BackgroundWork {
  const { scheduled, reminders, fresh, paused } = state;
  return { stays: stayInTray && scheduled + reminders > 0, says: saying(state), fresh, paused };
}

function saying({ scheduled, reminders, next, running, paused }: BackgroundState): string {
  if (paused) return 'everything is paused';
  if (running !== null) return `looking for ${running}`;
  if (scheduled === 0) return reminders === 1 ? 'one reminder to come' : `${reminders} reminders to come`;
  const searches = scheduled === 1 ? 'one saved search' : `${scheduled} saved searches`;
  return next === null ? `${searches} waiting` : `${searches}, the next at ${clockTime(next)}`;
}

function clockTime(at: string): string {
  return new Date(at).toLocaleString([], { weekday: 'short', hour: '2-digit', minute: '2-digit' });
}

/** Tells what runs by itself at once, and whenever it has changed. */
export function watchBackground(
  now: () => BackgroundWork,
  tell: (work: BackgroundWork) => void,
  signal: AbortSignal,
): void {
  let told = '';
  const look = () => {
    const work = now();
    const written = JSON.stringify(work);
    if (written === told) return;
    told = written;
    tell(work);
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
