import { ValidationError } from '#shared/errors/index.ts';

const [DONE, TOTAL, STOPPED] = [0, 1, 2] as const;

/** How far a worker is, and the word to stop, in memory that both threads see. */
export interface Tally {
  buffer: SharedArrayBuffer;
  progress(): { done: number; total: number };
  stop(): void;
}

export function createTally(): Tally {
  const buffer = new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT);
  const cells = new Float64Array(buffer);
  return {
    buffer,
    progress: () => ({ done: cells[DONE] ?? 0, total: cells[TOTAL] ?? 0 }),
    stop() {
      cells[STOPPED] = 1;
    },
  };
}

/** The worker's side of a tally. */
export function tallyIn(buffer: SharedArrayBuffer) {
  const cells = new Float64Array(buffer);
  return {
    expect(bytes: number): void {
      cells[TOTAL] = bytes;
    },
    /** Throws `ValidationError` where the user stopped it. */
    add(bytes: number): void {
      cells[DONE] = (cells[DONE] ?? 0) + bytes;
      if (cells[STOPPED] === 1) throw new ValidationError('It was stopped, and nothing was changed.');
    },
  };
}
