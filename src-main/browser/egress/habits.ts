import type { Outgoing } from './outgoing.ts';

/** Digits that number a moment or a thing; shorter ones may be a code of what is to be done. */
const LONG = /\d{8,}/g;
const SHORT = /\d{1,7}/g;
/** So many of a kind show that one of their numbers is a measure, and none of a few codes. */
const MEASURES = 4;
/** So many in equal steps show that it counts. */
const COUNTS = 3;
const MOST_SAMPLES = 40;

/** What a page sends the like of by itself, again and again. */
export interface Habits {
  note(request: Outgoing): void;
  /**
   * Whether it is word for word what went by itself before, but for long numbers, and for short ones that were seen to
   * count on or to measure something.
   */
  has(request: Outgoing): boolean;
}

export function createHabits(): Habits {
  const kinds = new Map<string, (readonly number[])[]>();
  return {
    note(request) {
      const { kind, numbers } = read(request);
      const samples = kinds.get(kind) ?? [];
      samples.push(numbers);
      kinds.set(kind, samples.slice(-MOST_SAMPLES));
    },
    has(request) {
      const { kind, numbers } = read(request);
      const samples = kinds.get(kind);
      if (samples === undefined) return false;
      return numbers.every((number, at) =>
        mayBe(
          number,
          samples.map((sample) => sample[at] ?? 0),
        ),
      );
    },
  };
}

function mayBe(number: number, before: readonly number[]): boolean {
  if (before.includes(number)) return true;
  if (new Set(before).size >= MEASURES && Math.max(...before) >= 100) return true;
  const steps = new Set(before.slice(1).map((value, at) => value - (before[at] ?? 0)));
  const [step = 0] = steps;
  return before.length >= COUNTS && steps.size === 1 && step > 0 && number === (before.at(-1) ?? 0) + step;
}

function read({ method, url, body }: Outgoing): { kind: string; numbers: number[] } {
  const text = `${method} ${url.href} ${body}`.replace(LONG, '##');
  return { kind: text.replace(SHORT, '#'), numbers: (text.match(SHORT) ?? []).map(Number) };
}
