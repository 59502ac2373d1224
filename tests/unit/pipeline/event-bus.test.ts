import { expect, it, vi } from 'vitest';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import type { AgentEvent, AgentEventInput } from '#shared/domain/agent-event.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

const said = (message: string): AgentEventInput => ({
  type: 'pipeline:paused',
  agent: 'pipeline',
  message,
  data: {},
});

function openBus() {
  const { db, repositories, clock } = openTestDb();
  return { db, bus: createEventBus(repositories.events, clock) };
}

async function take(events: AsyncGenerator<AgentEvent>, count: number): Promise<string[]> {
  const messages: string[] = [];
  for await (const event of events) if (messages.push(event.message) === count) break;
  return messages;
}

it('replays the last fifty to a newcomer, then goes on live, without a gap or a repeat', async () => {
  const { bus } = openBus();
  for (let number = 1; number <= 60; number += 1) bus.emit('r1', said(`event ${number}`));
  const events = bus.subscribe({ runId: 'r1' });
  const first = await take(events, 1);
  expect(first).toEqual(['event 11']);
  const all = bus.subscribe({ runId: 'r1' });
  const taking = take(all, 51);
  await new Promise((resolve) => setImmediate(resolve));
  bus.emit('r1', said('live'));
  const messages = await taking;
  expect(messages.at(0)).toBe('event 11');
  expect(messages.slice(-2)).toEqual(['event 60', 'live']);
});

it('gives all since an id, of one run only', async () => {
  const { bus } = openBus();
  bus.emit('r1', said('one'));
  bus.emit('other', said('not mine'));
  bus.emit('r1', said('two'));
  expect(await take(bus.subscribe({ runId: 'r1', sinceId: 1 }), 1)).toEqual(['two']);
});

it('shows staged events only after their transaction is committed', async () => {
  const { db, bus } = openBus();
  const stop = new AbortController();
  const seen: string[] = [];
  const reading = (async () => {
    for await (const event of bus.subscribe({}, stop.signal)) seen.push(event.message);
  })();
  await new Promise((resolve) => setImmediate(resolve));
  expect(() =>
    db.transaction(() => {
      bus.stage('r1', [said('rolled back')]);
      throw new RangeError('no');
    }),
  ).toThrow('no');
  const tell = db.transaction(() => bus.stage('r1', [said('kept')]));
  tell();
  await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  await reading;
  expect(seen).toEqual(['kept']);
});

it('numbers events in one rising order and dates them in UTC', async () => {
  const { bus } = openBus();
  bus.emit('r1', said('one'));
  bus.emit('r2', said('two'));
  const ids: number[] = [];
  for await (const event of bus.subscribe({})) {
    expect(event.timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    if (ids.push(event.id) === 2) break;
  }
  expect(ids).toEqual([1, 2]);
});

it('tells the words of pages as they are seen', async () => {
  const { bus } = openBus();
  bus.emit('r1', {
    type: 'applier:click',
    agent: 'applier',
    message: 'Opening the form with "Ap\u200bply \u202ewon\u202c"',
    data: { jobId: 'j1', label: 'Ap\u200bply' },
  });
  for await (const event of bus.subscribe({ runId: 'r1' })) {
    expect(event).toMatchObject({ message: 'Opening the form with "Apply won"', data: { label: 'Apply' } });
    break;
  }
});

it('gathers no more for a subscriber that left while it was told what was before', async () => {
  const { bus } = openBus();
  bus.emit('r1', said('before'));
  expect(await take(bus.subscribe({ runId: 'r1' }), 1)).toEqual(['before']);
  const pushed = vi.spyOn(Array.prototype, 'push');
  bus.emit('r1', said('after'));
  const kept = pushed.mock.calls.filter(([value]) => (value as AgentEvent | undefined)?.message === 'after');
  pushed.mockRestore();
  expect(kept).toEqual([]);
});
