import { beforeEach, expect, it } from 'vitest';
import { useQuestions } from '#renderer/lib/question-store.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';

const question = (id: string, message = 'Look at the form'): OpenQuestion => ({
  ...{ id, jobId: 'job', score: 80, runId: 'run', key: id, title: '', company: '', message },
  ...{ status: 'pending', answer: null, answeredAt: null },
  createdAt: '2026-11-28T08:00:00Z',
  body: { kind: 'browser-handover', url: '', handOver: { kind: 'login', message: '', solved: false } },
});
const { setOpen, drop, restore } = useQuestions.getState();
const open = () => useQuestions.getState().open.map(({ id, message }) => `${id}: ${message}`);

beforeEach(() => {
  restore([...useQuestions.getState().goneIds]);
  setOpen([]);
});

it('shows what was just answered no more, though a list from before still names it', () => {
  setOpen([question('a'), question('b')]);
  drop(['a']);
  setOpen([question('a'), question('b')]);
  expect(open()).toEqual(['b: Look at the form']);
});

it('brings a question back that was asked again under its id meanwhile, although no new list comes', () => {
  setOpen([question('a')]);
  drop(['a']);
  setOpen([question('a', 'Look at the changed form')]);
  restore(['a']);
  expect(open()).toEqual(['a: Look at the changed form']);
});

it('brings nothing back that the list names no more', () => {
  setOpen([question('a')]);
  drop(['a']);
  setOpen([]);
  restore(['a']);
  expect(open()).toEqual([]);
});
