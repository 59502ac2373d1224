import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchArrival } from '#main/browser/page-arrival.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const request = (navigates = true, inFrame = false) => ({
  isNavigationRequest: () => navigates,
  frame: () => ({ parentFrame: () => (inFrame ? {} : null) }),
});

function watched() {
  const page = new EventEmitter();
  return { page, arrival: watchArrival(page as unknown as Page) };
}

it.each(['response', 'requestfailed', 'domcontentloaded'])(
  'a page waits until %s, and for that long',
  (end) => {
    const { page, arrival } = watched();
    const asked = request();
    page.emit('request', asked);
    vi.advanceTimersByTime(9000);
    expect(arrival.isPending()).toBe(true);
    page.emit(end, end === 'response' ? { request: () => asked } : asked);
    vi.advanceTimersByTime(5000);
    expect(arrival.isPending()).toBe(false);
    expect(arrival.waitedMs()).toBe(9000);
  },
);

it('two that are asked for at once are one wait', () => {
  const { page, arrival } = watched();
  const [first, second] = [request(), request()];
  page.emit('request', first);
  vi.advanceTimersByTime(1000);
  page.emit('request', second);
  page.emit('requestfailed', first);
  vi.advanceTimersByTime(1000);
  expect(arrival.isPending()).toBe(true);
  page.emit('requestfailed', second);
  page.emit('requestfailed', second);
  expect(arrival.waitedMs()).toBe(2000);
});

it('what a frame or a part of the page asks for is no such wait', () => {
  const { page, arrival } = watched();
  page.emit('request', request(false));
  page.emit('request', request(true, true));
  expect(arrival.isPending()).toBe(false);
});

it('a request of whose end nobody hears costs a minute, once', () => {
  const { page, arrival } = watched();
  page.emit('request', request());
  vi.advanceTimersByTime(200_000);
  expect(arrival.isPending()).toBe(false);
  expect(arrival.waitedMs()).toBeLessThan(70_000);
});

it('a page that is ended for its site that never answered stays overdue, until it asks for another', () => {
  const { page, arrival } = watched();
  const asked = request();
  page.emit('request', asked);
  vi.advanceTimersByTime(65_000);
  page.emit('requestfailed', asked);
  expect(arrival.isOverdue()).toBe(true);
  page.emit('request', request());
  expect(arrival.isOverdue()).toBe(false);
});
