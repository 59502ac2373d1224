import { expect, test } from 'vitest';
import { watchAttention } from '#main/compose/system/attention.ts';
import type { ShellNote } from '#main/shell/backend.ts';
import type { HumanRequest } from '#shared/domain/human.ts';

const question = (id: string, company: string): HumanRequest => ({
  id,
  runId: 'run',
  jobId: company === '' ? '' : 'job',
  title: '',
  company,
  key: id,
  message: `message of ${id}`,
  status: 'pending',
  createdAt: '2026-01-01T00:00:00.000Z',
  answer: null,
  answeredAt: null,
  body: { kind: 'resume-review', resumeId: 'r', atsScore: 80, changes: [], missingSkills: [] },
});

async function notesFor(before: HumanRequest[], snapshots: HumanRequest[][]): Promise<ShellNote[]> {
  const notes: ShellNote[] = [];
  async function* questionChanges() {
    yield* snapshots;
  }
  watchAttention({ questions: () => before, questionChanges }, new AbortController().signal).onNotify(
    (note) => notes.push(note),
  );
  await new Promise((resolve) => setImmediate(resolve));
  return notes;
}

test('a question is told once, and one that waited before the window came is not', async () => {
  const [old, fresh] = [question('old', 'Acme'), question('fresh', 'Globex')];
  const notes = await notesFor([old], [[old], [old, fresh], [fresh]]);
  expect(notes).toEqual([{ title: 'Globex', body: 'message of fresh', place: '/run/fresh' }]);
});

test('a question of the whole search, which has no company, is told under a name', async () => {
  const [note] = await notesFor([], [[question('budget', '')]]);
  expect(note?.title).toBe('Your search');
});
