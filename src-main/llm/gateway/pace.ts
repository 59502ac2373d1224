import type { Clock } from '#agents/ports.ts';

/** How long calls take at a route, so that one that hangs is noticed long before the time limit of all calls. */
export interface Pace {
  /** After how long a call of this prompt is unusually late, in ms. */
  lateMs(prompt: string): number;
  /** After how long a call of this prompt is given up, in whole ms; never more than `limitMs`. */
  giveUpMs(prompt: string, limitMs: number): number;
  /** Notes how long an answer took, in ms; it no longer lags then. */
  learn(prompt: string, ms: number): void;
  /** Notes that another route answered first. */
  overtaken(): void;
  /** Whether that was a moment ago, so that others are asked first: for 10 s, and twice as long each time, at most a minute. */
  lags(): boolean;
}

const REMEMBERED = 8;
/** Somewhat longer than ever is not unusual. */
const LATE = 2;
const LATE_AT_LEAST_MS = 800;
/** Of a prompt that is new: the first answers of a large model may take some seconds, and few of them say little. */
const LATE_UNKNOWN_MS = 5_000;
const KNOWN = 3;
const GIVE_UP = 8;
const GIVE_UP_AT_LEAST_MS = 20_000;
const LAGS_MS = 10_000;
const LAGS_AT_MOST_MS = 60_000;

/** The pace of a route; learned from its last eight answers a prompt. */
export function createPace(clock: Clock): Pace {
  const seen = new Map<string, number[]>();
  let lagMs = 0;
  let overtakenAt = 0;
  const lags = () => {
    const since = clock.now().getTime() - overtakenAt;
    // A clock that was set back says nothing.
    return since >= 0 && since < lagMs;
  };
  const answersOf = (prompt: string) => seen.get(prompt) ?? [];
  const slowest = (prompt: string) => Math.max(...answersOf(prompt));
  return {
    lateMs: (prompt) =>
      Math.max(
        answersOf(prompt).length >= KNOWN ? LATE_AT_LEAST_MS : LATE_UNKNOWN_MS,
        LATE * slowest(prompt),
      ),
    giveUpMs: (prompt, limitMs) =>
      seen.has(prompt)
        ? Math.min(limitMs, Math.max(GIVE_UP_AT_LEAST_MS, Math.ceil(GIVE_UP * slowest(prompt))))
        : limitMs,
    learn(prompt, ms) {
      seen.set(prompt, [...answersOf(prompt), ms].slice(-REMEMBERED));
      lagMs = 0;
    },
    overtaken() {
      if (lags()) return;
      lagMs = Math.min(LAGS_AT_MOST_MS, Math.max(LAGS_MS, 2 * lagMs));
      overtakenAt = clock.now().getTime();
    },
    lags,
  };
}

/** Of a server on the user's own machine: it may take its time to load a model, and nothing is to leave meanwhile. */
export const PATIENT: Pace = {
  lateMs: () => Number.POSITIVE_INFINITY,
  giveUpMs: (_prompt, limitMs) => limitMs,
  learn: () => undefined,
  overtaken: () => undefined,
  lags: () => false,
};
