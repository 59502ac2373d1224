import { expect, test } from 'vitest';
import { beganAt, stepAt } from '#renderer/features/applications/began-at.ts';
import type { Application } from '#shared/domain/application.ts';
import { WHEN_UNKNOWN } from '#shared/tracker/when-unknown.ts';

const event = (at: string, takenBackAt: string | null = null) =>
  ({ at, takenBackAt }) as Application['history'][number];

test('an application that was added today has stood where it stands since its own day', () => {
  const added = { createdAt: '2026-11-28T10:00:00Z', updatedAt: '2026-11-28T10:00:00Z' };
  const history = [event('2026-11-10T12:00:00Z')];
  expect(stepAt({ ...added, history })).toBe('2026-11-10T12:00:00Z');
  expect(beganAt({ ...added, history })).toBe('2026-11-10T12:00:00Z');
  const moved = [...history, event('2026-11-20T09:00:00Z', '2026-11-21T09:00:00Z')];
  expect(stepAt({ ...added, history: moved })).toBe('2026-11-10T12:00:00Z');
  expect(stepAt({ ...added, history: [] })).toBe(added.updatedAt);
});

test('an application from a list that says where it stands, but not since when, came there on no day', () => {
  const added = { createdAt: '2026-11-28T10:00:00Z', updatedAt: '2026-11-28T10:00:00Z' };
  const invited = { ...event('2026-11-28T10:00:00Z'), note: WHEN_UNKNOWN };
  const history = [event('2026-11-10T12:00:00Z'), invited];
  expect(stepAt({ ...added, history })).toBeNull();
  const moved = [...history, event('2026-11-29T09:00:00Z')];
  expect(stepAt({ ...added, history: moved })).toBe('2026-11-29T09:00:00Z');
});
