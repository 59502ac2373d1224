/** Chances that come again with the same seed (mulberry32, public domain). */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** 0 to `below` - 1. */
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    between: (least: number, most: number) => least + whole(most - least + 1),
    chance: (of: number) => whole(of) === 0,
    pick: <T>(list: readonly T[]): T => list[whole(list.length)] as T,
  };
}

export type Random = ReturnType<typeof randomOf>;
