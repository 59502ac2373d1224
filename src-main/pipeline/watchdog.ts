/** How long nothing may move before it is said, in ms. */
const STILL_MS = 60_000;
const LOOK_EVERY_MS = 5_000;

export interface Watched {
  /** Whether somebody is waited for, or the search stands still by the user's wish. */
  mayStandStill(): boolean;
  /** Called once each time that nothing has moved for a minute though it should. */
  onStill(): void;
  /** Called when something moves again after that. */
  onMoved(): void;
}

/** Notices a search in which nothing moves any more though nobody is waited for. */
export interface Watchdog {
  moved(): void;
  stop(): void;
}

/** Starts to watch. Work that is alive says so by `moved`. */
export function startWatchdog({ mayStandStill, onStill, onMoved }: Watched): Watchdog {
  let last = performance.now();
  let said = false;
  const moved = () => {
    last = performance.now();
    if (!said) return;
    said = false;
    onMoved();
  };
  const timer = setInterval(() => {
    if (mayStandStill()) return moved();
    if (said || performance.now() - last < STILL_MS) return;
    said = true;
    onStill();
  }, LOOK_EVERY_MS);
  timer.unref();
  return { moved, stop: () => clearInterval(timer) };
}
