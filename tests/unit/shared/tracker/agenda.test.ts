import { expect, test } from 'vitest';
import type { Application } from '#shared/domain/application.ts';
import type { ApplicationItem } from '#shared/domain/application-item.ts';
import { agendaOf } from '#shared/tracker/agenda.ts';

const NOW = new Date('2026-12-01T12:00:00Z');
const SETTINGS = { hour: 9, followUpDays: [7, 14] };

const application = (status: Application['status'], appliedAt: string, rest = {}): Application =>
  ({
    ...{ id: 'a', title: 'Baker', company: 'Kiln', status, practice: false },
    history: [{ at: appliedAt, status: 'applied', note: '', takenBackAt: null }],
    ...rest,
  }) as Application;

const agenda = (one: Application, items: ApplicationItem[] = [], settings = SETTINGS) =>
  agendaOf({ applications: [one], items, people: [] }, settings, NOW).map(({ title, day, remindAt }) => ({
    ...{ title, day, remindAt },
  }));
const part = { id: 'i', applicationId: 'a' };
const done = (what: 'first' | 'again', of: string): ApplicationItem => ({
  ...{ kind: 'follow-up', id: of, applicationId: 'a', what, of, doneOn: '2026-11-30', sent: true },
});

test('after silence the user is reminded by their own cadence, one time after the other, then no more', () => {
  const silent = application('applied', '2026-11-20T10:00:00Z');
  const asked = (items: ApplicationItem[], settings = SETTINGS) =>
    agenda(silent, items, settings).map(({ day }) => day);
  expect(asked([])).toEqual(['2026-11-27']);
  expect(asked([done('first', '0')])).toEqual(['2026-12-04']);
  expect(asked([done('first', '0'), done('again', '1')])).toEqual([]);
  expect(asked([], { hour: 9, followUpDays: [3] })).toEqual(['2026-11-23']);
  expect(asked([], { hour: 9, followUpDays: [] })).toEqual([]);
  expect(agenda(application('applied', '2026-01-20T10:00:00Z'))).toEqual([]);
});

test('an answer, practice, and a move that was taken back ask for nothing', () => {
  expect(agenda(application('rejected', '2026-11-01T10:00:00Z'))).toEqual([]);
  expect(agenda(application('applied', '2026-11-01T10:00:00Z', { practice: true }))).toEqual([]);
  const taken = [{ at: '2026-11-01T10:00:00Z', status: 'applied', note: '', takenBackAt: '2026-11-02' }];
  expect(agenda(application('applied', '', { history: taken }))).toEqual([]);
});

test('tasks are told of at the user’s hour, interviews an hour before, thanks once after', () => {
  const one = application('interviewing', '2026-11-01T10:00:00Z');
  const task: ApplicationItem = { kind: 'task', ...part, text: 'Call', dueOn: '2026-12-05', done: false };
  const talk = (id: string, startsAt: string): ApplicationItem => ({
    ...{ kind: 'interview', ...part, id, round: 1, startsAt, timeZone: 'Europe/Berlin', minutes: 60 },
    ...{ where: '', withWhom: 'Ann' },
  });
  const found = agenda(one, [task, talk('past', '2026-11-30T10:00'), talk('next', '2026-12-03T10:00')]);
  expect(found.map(({ title }) => title)).toEqual([
    'Thank them for the talk',
    'Interview, round 1 with Ann',
    'Call',
  ]);
  expect(found[1]?.remindAt).toBe('2026-12-03T08:00:00.000Z');
  expect(new Date(found[2]?.remindAt ?? '').getHours()).toBe(9);
  const thanked: ApplicationItem = {
    ...(done('first', 'past') as object),
    what: 'thanks',
  } as ApplicationItem;
  expect(agenda(one, [talk('past', '2026-11-30T10:00'), thanked])).toEqual([]);
  expect(agenda(one, [{ ...task, done: true } as ApplicationItem])).toEqual([]);
});
