/** The time of day of this process, that can be moved on; timers go on as they did. */
export interface MovedDate {
  moveOn(minutes: number): void;
  restore(): void;
}

/** Takes the place of `Date` until it is restored. */
export function moveDate(): MovedDate {
  const Real = globalThis.Date;
  let ahead = 0;
  class Moved extends Real {
    constructor(...parts: [] | [string | number | Date]) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...parts);
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = Moved as DateConstructor;
  return {
    moveOn(minutes) {
      ahead += minutes * 60_000;
    },
    restore() {
      globalThis.Date = Real;
    },
  };
}
