import { expect, test, vi } from 'vitest';
import { createToldReminders } from '#main/compose/tasks/told-reminders.ts';
import { type ReminderDeps, reminderKind } from '#main/pipeline/tasks/remind.ts';
import { scheduleReminders } from '#main/pipeline/tasks/schedule-reminders.ts';
import type { TaskKind } from '#main/pipeline/tasks/task-kind.ts';
import { createTaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

const entry = (key: string, remindAt: string): AgendaEntry => ({
  ...{ key, kind: 'task', id: key, applicationId: 'a', title: `Do ${key}`, about: 'Baker at Kiln' },
  ...{ day: remindAt.slice(0, 10), remindAt, followUp: null },
});

test('what is due is told once, also over a restart; what was done meanwhile is not, and what is to come waits', async () => {
  const { repositories: repos, clock } = openTestDb();
  const open = [entry('call', '2026-11-24T07:00:00.000Z'), entry('later', '2026-11-25T07:00:00.000Z')];
  const said: string[] = [];
  const start = async () => {
    const deps: ReminderDeps = {
      agenda: () => open,
      told: createToldReminders(repos.meta),
      notify: ({ title }) => said.push(title),
    };
    const kinds = { reminder: reminderKind(deps) as TaskKind as TaskKind<never> };
    const queue = createTaskQueue({ tasks: repos.tasks, kinds, clock, ids: countingIds(), log: silentLog });
    queue.start();
    let toCome = 0;
    const stop = scheduleReminders({
      ...{ ...deps, profileIds: () => ['me'], queue, clock },
      waiting: (count) => {
        toCome = count;
      },
    });
    await vi.waitFor(() => expect(queue.list().every(({ status }) => status === 'done')).toBe(true));
    stop();
    await queue.close();
    return toCome;
  };
  expect(await start()).toBe(1);
  expect(said).toEqual(['Do call']);
  await start();
  expect(said).toEqual(['Do call']);
  clock.forward(86_400_000);
  open.pop();
  expect(await start()).toBe(0);
  expect(said).toEqual(['Do call']);
  open.push(...['a', 'b', 'c'].map((key) => entry(key, '2026-11-24T09:00:00.000Z')));
  await start();
  expect(said).toEqual(['Do call', '3 things are to be done']);
});

test.each([
  [{ applicationId: 'a' }, { body: 'Baker at Kiln', place: '/applications/a' }],
  [
    { applicationId: '', about: '' },
    { body: 'Due today, by your own note.', place: '/applications/to-do' },
  ],
  [
    { kind: 'person', applicationId: '', about: 'Kiln' },
    { body: 'Kiln', place: '/coach/network' },
  ],
] as const)('a reminder of %j leads to where it is', async (over, told) => {
  const notes: object[] = [];
  const kind = reminderKind({
    agenda: () => [{ ...entry('call', '2026-11-24T07:00:00.000Z'), ...over }],
    told: { has: () => false, add: () => undefined },
    notify: (note) => notes.push(note),
  });
  await kind.run({ profileId: 'p', keys: ['call'] }, undefined as never);
  expect(notes).toEqual([{ title: 'Do call', ...told }]);
});
