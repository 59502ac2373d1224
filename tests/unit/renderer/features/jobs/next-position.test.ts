import { describe, expect, it } from 'vitest';
import { nextPosition } from '#renderer/features/jobs/next-position.ts';

describe('nextPosition', () => {
  it('opens the first job when none is open', () => {
    expect(nextPosition('ArrowDown', -1, 3)).toBe(0);
  });

  it('stops at both ends', () => {
    expect(nextPosition('ArrowDown', 2, 3)).toBe(2);
    expect(nextPosition('ArrowUp', 0, 3)).toBe(0);
    expect(nextPosition('PageDown', 0, 3)).toBe(2);
  });

  it('leaves other keys, and empty lists, alone', () => {
    expect(nextPosition('x', 0, 3)).toBeNull();
    expect(nextPosition('Home', -1, 0)).toBeNull();
  });
});
