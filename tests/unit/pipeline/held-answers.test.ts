import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHeldAnswers } from '#main/pipeline/held-answers.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const SKIP = { kind: 'resume-review', decision: 'skip', comment: '' } as const;
const APPROVE = { kind: 'resume-review', decision: 'approve', comment: '' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk() {
  const given: string[] = [];
  const lost: string[] = [];
  const held = createHeldAnswers({
    give: async (requestId, { decision }) => {
      if (requestId === 'bad') throw new Error('full');
      given.push(`${requestId} ${decision}`);
    },
    lost: (requestId) => void lost.push(requestId),
    log: silentLog,
  });
  return { held, given, lost };
}

it('gives an answer once its time is up, and not before', () => {
  const { held, given } = desk();
  held.hold('q1', APPROVE, 5_000);
  vi.advanceTimersByTime(4_999);
  expect(given).toEqual([]);
  expect(held.has('q1')).toBe(true);
  vi.advanceTimersByTime(1);
  expect(given).toEqual(['q1 approve']);
  expect(held.has('q1')).toBe(false);
});

it('forgets what was taken back, and says when it is too late for that', () => {
  const { held, given } = desk();
  held.hold('q1', SKIP, 5_000);
  expect(held.takeBack('q1')).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(given).toEqual([]);
  expect(held.takeBack('q1')).toBe(false);
});

it('counts the last answer to a question alone', () => {
  const { held, given } = desk();
  held.hold('q1', SKIP, 5_000);
  held.hold('q1', APPROVE, 5_000);
  vi.advanceTimersByTime(60_000);
  expect(given).toEqual(['q1 approve']);
});

it('hands on what is held as the program closes, once', () => {
  const { held, given } = desk();
  held.hold('q1', SKIP, 5_000);
  held.hold('q2', APPROVE, 5_000);
  const stored: string[] = [];
  held.flush((requestId) => stored.push(requestId));
  vi.advanceTimersByTime(60_000);
  expect(stored).toEqual(['q1', 'q2']);
  expect(given).toEqual([]);
});

it('tells which answer was lost, so that its question can wait again', async () => {
  const { held, lost } = desk();
  held.hold('bad', APPROVE, 5_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lost).toEqual(['bad']);
});

it('hands on the others as the program closes where one is not taken', () => {
  const { held, lost } = desk();
  held.hold('q1', SKIP, 5_000);
  held.hold('q2', APPROVE, 5_000);
  const stored: string[] = [];
  held.flush((requestId) => {
    if (requestId === 'q1') throw new Error('withdrawn');
    stored.push(requestId);
  });
  expect([stored, lost]).toEqual([['q2'], ['q1']]);
});
