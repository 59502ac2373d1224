import { beforeEach, expect, it } from 'vitest';
import { hasUnkept, lookedOver } from '#renderer/features/needs-you/looked-over.ts';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';

const letter = (id: string) => ({ id, body: { kind: 'letter-review', text: '' } }) as OpenQuestion;
const shown = () => {
  const { open, allIds } = useQuestions.getState();
  const { questions, newer } = lookedOver(open, 'letter-review', allIds);
  return { ids: questions.map(({ id }) => id), newer };
};
const { setOpen, showAll, showNewer, close } = useQuestions.getState();

beforeEach(() => {
  close();
  setOpen([letter('a'), letter('b')]);
});

it('shows what waited as the screen came up, and only counts what came since', () => {
  showAll('letter-review');
  setOpen([letter('new'), letter('a'), letter('b')]);
  expect(shown()).toEqual({ ids: ['a', 'b'], newer: 1 });
});

it('puts what came since at the end when it is asked for', () => {
  showAll('letter-review');
  setOpen([letter('new'), letter('a'), letter('b')]);
  showNewer();
  expect(shown()).toEqual({ ids: ['a', 'b', 'new'], newer: 0 });
});

it('shows again what was taken back, and that alone', () => {
  showAll('letter-review', ['b']);
  expect(shown()).toEqual({ ids: ['b'], newer: 1 });
});

it('knows a resume whose change was not kept', () => {
  const body = { kind: 'resume-review', resumeId: 'r' } as OpenQuestion['body'];
  expect(hasUnkept(body, {})).toBe(false);
  expect(hasUnkept(body, { r: { document: '' } })).toBe(true);
});
