import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropFromList } from '#renderer/features/needs-you/drop-from-list.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';

const question = { id: 'q', body: { kind: 'resume-review' } } as OpenQuestion;
const open = () => useQuestions.getState().open.map(({ id }) => id);
const { setOpen, comeBack, settle } = useQuestions.getState();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', { setTimeout, clearTimeout });
});
afterEach(() => {
  vi.runAllTimers();
  settle(['q']);
  setOpen([]);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('keeps a question off the list for its newest answer, whatever an answer before it was given for', () => {
  setOpen([question]);
  dropFromList(['q']);
  vi.advanceTimersByTime(9_000);
  comeBack(['q'], [question]);
  expect(open()).toEqual(['q']);
  dropFromList(['q']);
  setOpen([]);
  vi.advanceTimersByTime(1_500);
  expect(open()).toEqual([]);
  vi.advanceTimersByTime(8_500);
  expect(open()).toEqual(['q']);
});
