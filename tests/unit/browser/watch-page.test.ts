import { EventEmitter } from 'node:events';
import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '#main/browser/watch-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** After how many ms a page is given up whose answers take `busyMs`; null where it is not. */
async function givenUpAfter(
  busyMs: (askedAt: number) => number,
  held = () => false,
  awaited = () => false,
): Promise<number | null> {
  const began = Date.now();
  let stuckAt: number | null = null;
  const page = Object.assign(new EventEmitter(), {
    url: () => 'https://acme.example/jobs/1',
    evaluate: () =>
      new Promise<void>((resolve) => {
        const ms = busyMs(Date.now() - began);
        if (ms !== Infinity) setTimeout(resolve, ms);
      }),
  });
  watchPage({
    page: page as unknown as Page,
    held,
    awaited,
    breakOff: () => undefined,
    onStuck: () => {
      stuckAt = Date.now() - began;
    },
  });
  await vi.advanceTimersByTimeAsync(90_000);
  page.emit('close');
  return stuckAt;
}

describe('a frame of it', () => {
  const frame = (answers: boolean) =>
    ({ evaluate: () => (answers ? Promise.resolve() : new Promise(() => undefined)) }) as unknown as Frame;
  const givenUp = async (frames: readonly Frame[][]): Promise<number> => {
    let times = 0;
    const page = Object.assign(new EventEmitter(), {
      url: () => 'https://acme.example/jobs/1',
      evaluate: async () => undefined,
    });
    const { follow } = watchPage({
      page: page as unknown as Page,
      held: () => false,
      awaited: () => false,
      breakOff: () => undefined,
      onStuck: () => {
        times += 1;
      },
    });
    for (const some of frames) {
      follow(some);
      await vi.advanceTimersByTimeAsync(5000);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    page.emit('close');
    return times;
  };

  it('ends the page where the form stands in it and it never answers', async () => {
    expect(await givenUp([[frame(true), frame(false)]])).toBe(1);
  });

  it('ends nothing where it answers, or has no form any more', async () => {
    expect(await givenUp([[frame(true)]])).toBe(0);
    expect(await givenUp([[frame(false)], []])).toBe(0);
  });
});

describe('a page', () => {
  it('that never answers is given up within 10 s', async () => {
    expect(await givenUpAfter(() => Infinity)).toBeLessThan(10_000);
  });

  it('that comes up for air now and then is given up within 10 s', async () => {
    expect(await givenUpAfter((at) => (at < 5000 ? 2400 : 4900))).toBeLessThan(10_000);
  });

  it.each([
    ['answers at once', () => 5],
    ['is slow', () => 900],
    ['is busy for 6 s once', (at: number) => (at < 4000 ? 6000 : 5)],
  ])('that %s is not', async (_what, busy) => {
    expect(await givenUpAfter(busy)).toBeNull();
  });

  it.each([
    ['once, and answers again, goes on', 1, null],
    ['again and again is given up', 3, expect.any(Number)],
  ])('whose script is broken off and that hangs %s', async (_what, hangs, end) => {
    const began = Date.now();
    let stuckAt: number | null = null;
    let broken = 0;
    let free: () => void = () => undefined;
    const page = Object.assign(new EventEmitter(), {
      url: () => 'https://acme.example/jobs/1',
      evaluate: () => (broken < hangs ? new Promise<void>((resolve) => (free = resolve)) : Promise.resolve()),
    });
    watchPage({
      page: page as unknown as Page,
      held: () => false,
      awaited: () => false,
      breakOff: () => {
        broken += 1;
        free();
      },
      onStuck: () => {
        stuckAt = Date.now() - began;
      },
    });
    await vi.advanceTimersByTimeAsync(30_000);
    page.emit('close');
    expect(broken).toBeGreaterThan(0);
    expect(stuckAt).toEqual(end);
    if (stuckAt !== null) expect(stuckAt).toBeLessThan(10_000);
  });

  it('that waits for its site has a minute for it, and no more', async () => {
    const began = Date.now();
    const waits = (ms: number) =>
      givenUpAfter(
        (at) => (at < ms ? ms : 5),
        undefined,
        () => Date.now() - began < ms,
      );
    expect(await waits(50_000)).toBeNull();
    const never = await givenUpAfter(
      () => Infinity,
      undefined,
      () => true,
    );
    expect(never).toBeGreaterThan(60_000);
    expect(never).toBeLessThan(70_000);
  });

  it('that the user has may take what it takes', async () => {
    expect(
      await givenUpAfter(
        () => Infinity,
        () => true,
      ),
    ).toBeNull();
  });
});
