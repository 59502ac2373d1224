import { expect, onTestFinished, test } from 'vitest';
import { openJournal } from '#main/pipeline/journal.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import { daysBefore, localDay } from '#shared/dates/local-day.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;
const open = () => {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile, job } = seed(repos);
  const settings = { get: () => ({ reminders: { hour: 9, followUpDays: [] } }) };
  const deps = { db, repos, clock, settings, ids: countingIds() };
  const tracker = trackerService(deps as unknown as ServiceDeps);
  const add = (over: object = {}) =>
    tracker.add(
      {
        ...{ company: 'Globex GmbH', title: 'Nurse', url: '', status: 'applied', appliedOn: null, note: '' },
        ...over,
      } as never,
      never,
    );
  return { repos, deps, profile, job, tracker, add, clock };
};

test.each(['Pacific/Auckland', 'Pacific/Pago_Pago', 'Europe/Berlin'])(
  'the day that the user names stays that day where they live, in %s, and is never still to come',
  async (zone) => {
    const before = process.env['TZ'];
    onTestFinished(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    process.env['TZ'] = zone;
    const { add, clock } = open();
    const today = localDay(clock.now());
    for (const appliedOn of ['2026-10-03', '2026-03-29', today]) {
      const { application } = await add({ title: `Nurse ${appliedOn}`, appliedOn });
      const at = new Date(application.history[0]?.at ?? '');
      expect(localDay(at)).toBe(appliedOn);
      expect(at.getTime()).toBeLessThanOrEqual(clock.now().getTime());
    }
    const appliedOn = daysBefore(today, -1);
    expect(() => add({ title: 'Baker', appliedOn })).toThrow('still to come');
  },
);

test('a move is taken back, stays in the history, and how it began can not be taken back', async () => {
  const { tracker, add } = open();
  const { application } = await add();
  await tracker.setStatus({ id: application.id, status: 'rejected', note: '' }, never);
  const back = await tracker.takeBack({ id: application.id }, never);
  expect(back.status).toBe('applied');
  expect(back.history.map(({ status, takenBackAt }) => [status, takenBackAt !== null])).toEqual([
    ['applied', false],
    ['rejected', true],
  ]);
  expect(() => tracker.takeBack({ id: application.id }, never)).toThrow('no move');
});

test('a task of the user’s own goes with no application, is told of on its day, and is nobody else’s', async () => {
  const { tracker, repos } = open();
  const own = { kind: 'task' as const, applicationId: '', text: 'Renew my licence', done: false };
  const kept = await tracker.saveItem({ ...own, id: '', dueOn: '2026-12-05' }, never);
  expect(await tracker.items({}, never)).toEqual([kept]);
  expect(await tracker.agenda({}, never)).toMatchObject([
    { kind: 'task', applicationId: '', title: 'Renew my licence', about: '', day: '2026-12-05' },
  ]);
  await tracker.saveItem({ ...kept, ...own, dueOn: null }, never);
  expect(await tracker.agenda({}, never)).toEqual([]);
  expect(await tracker.items({}, never)).toMatchObject([{ id: kept.id, dueOn: null }]);
  const note = { kind: 'note' as const, id: '', applicationId: '', text: 'Of nothing' };
  expect(() => tracker.saveItem(note, never)).toThrow('no longer stored');
  expect(() => tracker.saveItem({ ...own, id: '', dueOn: null, applicationId: 'gone' }, never)).toThrow(
    'no longer stored',
  );
  repos.profiles.save({ ...sampleProfile('p2'), email: 'bob@example.org' });
  repos.profiles.setActive('p2');
  expect(await tracker.items({}, never)).toEqual([]);
  expect(await tracker.removeItem({ id: kept.id }, never)).toEqual({ removed: false });
});

test('the same application is noted once: by its address, or without one by company and title', async () => {
  const { tracker, add } = open();
  const first = await add();
  expect((await add({ company: 'GLOBEX', title: 'Nurse (m/f/d)' })).application.id).toBe(
    first.application.id,
  );
  const url = 'https://boards.greenhouse.io/acme/jobs/77?utm_source=x';
  await add({ url, company: 'Acme' });
  expect((await add({ url: 'https://job-boards.greenhouse.io/acme/jobs/77', company: 'Acme' })).known).toBe(
    true,
  );
  expect(await tracker.list({}, never)).toHaveLength(2);
});

test('JobAI does not send what the user noted as applied for, until they say that it was not', async () => {
  const { deps, repos, profile, job, tracker, add } = open();
  const { application } = await add({ url: job.url, company: job.company, title: job.title });
  expect(application.jobId).toBe(job.id);
  const journal = () => openJournal({ deps, job, profile });
  const form = { formHash: 'h', url: job.url };
  expect(() => journal().arm(form)).toThrow('applied for this job yourself');
  expect(repos.submissions.get({ profileId: profile.id, jobKey: repos.jobs.keyOf(job.id) })).toBeNull();
  await tracker.setStatus({ id: application.id, status: 'discovered', note: '' }, never);
  journal().arm(form);
  expect((await tracker.get({ id: application.id }, never)).submission).toBe('armed');
  expect(() => tracker.remove({ id: application.id }, never)).toThrow('added yourself');
});

test('what was added by hand can be removed; nobody else reads or moves it', async () => {
  const { repos, tracker, add } = open();
  const { application } = await add();
  repos.profiles.save({ ...sampleProfile('p2'), email: 'bob@example.org' });
  repos.profiles.setActive('p2');
  expect(() => tracker.setStatus({ id: application.id, status: 'offer', note: '' }, never)).toThrow(
    'no longer',
  );
  repos.profiles.setActive('p1');
  await tracker.remove({ id: application.id }, never);
  expect(await tracker.list({}, never)).toEqual([]);
});

test('a list is previewed and added: what stands here or twice in it stays out, also when it is read again', async () => {
  const { tracker, add } = open();
  await add({ company: 'Acme', title: 'Cook', url: 'https://acme.example/jobs/1' });
  const csv = [
    'Firma;Stelle;Link;Status;Beworben am;Notiz',
    'Acme;Cook;https://www.acme.example/jobs/1/;Absage;12.10.2026;',
    'Acme;Cook;;Beworben;13.10.2026;',
    'Initech;Data Engineer (m/w/d);;Vorstellungsgespräch;05.11.2026;"good talk; two rounds"',
    'INITECH GmbH;Data Engineer;;Beworben;;',
    ';Painter;;;;',
    'Umbrella;Driver;javascript:alert(1);Vielleicht;;',
  ].join('\n');
  const { rows, columns } = await tracker.readList({ csv, statuses: {} }, never);
  expect(rows.map(({ state }) => state)).toEqual([
    'known',
    'perhaps',
    'new',
    'twice',
    'incomplete',
    'incomplete',
  ]);
  expect(rows[5]).toMatchObject({ url: '', why: '“Vielleicht” is no status that JobAI knows.' });
  const lines = rows.map(({ line }) => line).filter((line) => line !== 2);
  expect(await tracker.addList({ csv, columns, statuses: {}, lines }, never)).toMatchObject({ left: 5 });
  expect(await tracker.addList({ csv, columns, statuses: {}, lines }, never)).toEqual({ added: [], left: 6 });
  const [initech] = (await tracker.list({}, never)).filter(({ company }) => company === 'Initech');
  expect(initech?.history.map(({ status, at, note }) => [status, at.slice(0, 10), note])).toEqual([
    ['applied', '2026-11-05', ''],
    ['interviewing', expect.any(String), 'When this was is not known.'],
  ]);
  expect(await tracker.items({}, never)).toMatchObject([{ kind: 'note', text: 'good talk; two rounds' }]);
});

test('a word for a status that is not known is chosen once, and counts for all its lines', async () => {
  const { tracker } = open();
  const csv = [
    'Company,Job,Status',
    'Acme,Cook,Parked',
    'Initech,Waiter,parked ',
    'Umbrella,Driver,Blue',
    'Hooli,Clerk,Rejected',
  ].join('\n');
  const first = await tracker.readList({ csv, statuses: {} }, never);
  expect(first.unknown).toEqual([
    { word: 'Parked', lines: 2, status: null },
    { word: 'Blue', lines: 1, status: null },
  ]);
  const statuses = { Parked: 'no-answer', Rejected: 'offer' } as const;
  const { rows, unknown, columns } = await tracker.readList({ csv, statuses }, never);
  expect(rows.map(({ status, state }) => [status, state])).toEqual([
    ['no-answer', 'new'],
    ['no-answer', 'new'],
    [null, 'incomplete'],
    ['rejected', 'new'],
  ]);
  expect(unknown.map(({ status }) => status)).toEqual(['no-answer', null]);
  const { added } = await tracker.addList({ csv, columns, statuses, lines: [1, 2, 3, 4] }, never);
  expect(added.length).toBe(3);
  const stored = await tracker.list({}, never);
  expect(
    stored
      .filter(({ status }) => status === 'no-answer')
      .map(({ company }) => company)
      .sort(),
  ).toEqual(['Acme', 'Initech']);
});

test('the exported table holds no formula, and the JSON everything', async () => {
  const { tracker, add } = open();
  const { application } = await add({
    company: '=HYPERLINK("http://x","y")',
    title: ' +1, "quoted"',
    note: '@sum',
  });
  const { text } = await tracker.export({ format: 'csv' }, never);
  // A spreadsheet on Windows knows by its first character that it is in UTF-8; it is read back all the same.
  expect(text.startsWith('\ufeffCompany,')).toBe(true);
  expect((await tracker.readList({ csv: text, statuses: {} }, never)).rows).toMatchObject([
    { state: 'known' },
  ]);
  expect(text.split('\r\n')[1]).toMatch(
    /^"'=HYPERLINK\(""http:\/\/x"",""y""\)","'\s*\+1, ""quoted""",applied,/,
  );
  expect(text).toContain(`,"'@sum",`);
  // The day that nobody gave is not the day on which it was noted.
  expect(text).toMatch(/,applied,,\d{4}-/);
  const whole = JSON.parse((await tracker.export({ format: 'json' }, never)).text);
  expect(whole.applications).toMatchObject([
    { id: application.id, history: [{}], items: [{ text: '@sum' }], replies: [] },
  ]);
});

test('the JSON holds each thing that the tracker and Coach keep once, also what goes with no application', async () => {
  const { tracker, add, repos, profile } = open();
  const { application } = await add();
  const own = { kind: 'task' as const, id: '', applicationId: '', text: 'Renew my licence', done: true };
  await tracker.saveItem({ ...own, dueOn: null }, never);
  const reply = {
    ...{ place: 'mail' as const, from: 'a@b.example', subject: 'Hello', sentAt: null, text: 'x', files: [] },
    ...{ class: 'other' as const, quotes: [], unsure: false, times: [], matchedBy: '' },
    ...{ proposed: null, decision: null },
  };
  repos.replies.put(profile.id, { ...reply, id: 'loose', applicationId: null });
  repos.replies.put(profile.id, { ...reply, id: 'of-it', applicationId: application.id });
  repos.contacts.add(profile.id, [
    {
      ...{ id: 'c1', name: 'Ann', title: '', company: 'Globex', url: '', origin: 'typed' as const },
      ...{ why: '', state: 'known' as const, remindOn: null },
    },
  ]);
  const whole = JSON.parse((await tracker.export({ format: 'json' }, never)).text);
  expect(whole.tasks).toMatchObject([{ text: 'Renew my licence', done: true }]);
  expect(whole.replies).toMatchObject([{ id: 'loose' }]);
  expect(whole.applications[0].replies).toMatchObject([{ id: 'of-it' }]);
  expect(whole.contacts).toMatchObject([{ name: 'Ann' }]);
  expect(Object.keys(whole)).toEqual(
    'applications tasks replies offers negotiations stories interviewSessions contacts'.split(' '),
  );
  repos.profiles.save({ ...sampleProfile('p2'), email: 'bob@example.org' });
  repos.profiles.setActive('p2');
  const others = JSON.parse((await tracker.export({ format: 'json' }, never)).text);
  expect(Object.values(others).flat()).toEqual([]);
});

test('an interview becomes a calendar entry at the right moment; a zone that there is not is refused', async () => {
  const { tracker, add } = open();
  const { application } = await add();
  const interview = {
    ...{ kind: 'interview' as const, id: '', applicationId: application.id, round: 2 },
    ...{ startsAt: '2026-07-01T14:30', timeZone: 'America/New_York', minutes: 45 },
    ...{ where: 'https://meet.example/x', withWhom: 'Ann, head of nursing' },
  };
  const { id } = await tracker.saveItem(interview, never);
  const { ics } = await tracker.calendar({ id }, never);
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics).toContain('DTSTART:20260701T183000Z');
  expect(ics).toContain('DTEND:20260701T191500Z');
  expect(ics).toContain('SUMMARY:Interview: Nurse\\, Globex GmbH');
  expect(ics.replace(/\r\n /g, '')).toContain('Wed 1 Jul 2026\\, 14:30 (America/New_York)');
  await expect(tracker.saveItem({ ...interview, timeZone: 'Mars/One' }, never)).rejects.toThrow(
    'no time zone',
  );
  expect(await tracker.saveItem({ ...interview, timeZone: 'new york' }, never)).toMatchObject({
    timeZone: 'America/New_York',
  });
  for (const startsAt of ['2026-03-08T02:30', '2026-02-30T10:00', '2026-13-45T99:99'])
    expect(() => tracker.saveItem({ ...interview, startsAt }, never)).toThrow('No clock in America/New_York');
  expect(await tracker.agenda({}, never)).toEqual([]);
});

test('many applications are listed with their histories', async () => {
  const { repos, tracker, add, profile } = open();
  for (let at = 0; at < 100; at += 1) await add({ title: `Nurse on ward ${at}` });
  expect(repos.applications.list(profile.id)).toHaveLength(100);
  expect((await tracker.stats({}, never)).byStatus).toEqual({ applied: 100 });
}, 60_000);
