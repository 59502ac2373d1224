import { describe, expect, it } from 'vitest';
import { Parked } from '#agents/ports.ts';
import { publicField } from '#main/forms/read/read-field.ts';
import { writtenField } from '#main/forms/read/written-field.ts';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

function openDesk(timeoutMs: number) {
  const { repositories, clock } = openTestDb();
  const { profile, job, runId } = seed(repositories);
  const bus = createEventBus(repositories.events, clock);
  const deps = {
    store: repositories.humanRequests,
    bus,
    clock,
    ids: countingIds(),
    timeoutMs: () => timeoutMs,
  };
  const ask = (
    desk: ReturnType<typeof createHumanDesk>,
    signal = new AbortController().signal,
    settled?: Promise<typeof sent>,
    inHand?: () => boolean,
  ) =>
    desk
      .portFor({
        runId,
        jobId: job.id,
        title: job.title,
        company: job.company,
        signal,
        whileWaiting: (wait) => wait(),
      })
      .ask({
        key: 'unknown.1',
        message: 'Was it sent?',
        body: { kind: 'submission-unknown', url: job.url, clickedAt: '2026-11-24T08:00:00Z' },
        ...(settled && { settled }),
        ...(inHand && { inHand }),
      });
  return { profile, repositories, runId, newDesk: () => createHumanDesk(deps), ask };
}

const sent = { kind: 'submission-unknown', decision: 'was-sent' } as const;

describe('questions to the user', () => {
  it('waits for the answer and is open meanwhile', async () => {
    const { profile, newDesk, ask, repositories, runId } = openDesk(5_000);
    const desk = newDesk();
    const asking = ask(desk);
    const [open] = desk.open(profile.id);
    expect(open?.status).toBe('pending');
    expect(desk.answer(open?.id ?? '', sent).waited).toBe(true);
    expect(await asking).toEqual(sent);
    expect(desk.open(profile.id)).toEqual([]);
    expect(repositories.events.since(0, 9, runId).at(-1)?.message).toBe('You said that it was sent');
  });

  it('takes no approval of another form than the one that is shown: that question stays open', async () => {
    const { profile, newDesk, repositories, runId } = openDesk(5_000);
    const desk = newDesk();
    const { jobId } = repositories.humanRequests.upsertPending({
      ...{ id: 'review', runId, jobId: 'j1', key: 'form-review.now', title: 'Engineer', company: 'Acme' },
      message: 'Shall JobAI send it?',
      body: {
        ...{ kind: 'form-review', url: 'https://a.example/j', origin: 'https://a.example', formHash: 'now' },
        ...{ origins: [], fields: [], pictureId: null, warnings: [] },
      },
    });
    const approval = (formHash: string) => ({
      kind: 'form-review' as const,
      decision: 'submit' as const,
      formHash,
      values: [],
    });
    expect(() => desk.answer('review', approval('before'))).toThrow(/changed.*look at it once more/i);
    expect(desk.open(profile.id).map(({ id, status }) => [id, status])).toEqual([['review', 'pending']]);
    expect(desk.answer('review', approval('now')).request.status).toBe('answered');
    expect(jobId).toBe('j1');
  });

  it('refuses in words an answer that the box of the form would not take, and keeps the question open', () => {
    const { profile, newDesk, repositories, runId } = openDesk(5_000);
    const desk = newDesk();
    const lamps = writtenField({ id: 'lamps', label: 'Lamps that you have kept', type: 'number' });
    repositories.humanRequests.upsertPending({
      ...{ id: 'asked', runId, jobId: 'j1', key: 'form-questions.x', title: 'Keeper', company: 'Acme' },
      message: 'What only you can answer',
      body: {
        ...{ kind: 'form-questions', url: 'https://a.example/j' },
        fields: [{ ...publicField(lamps), limits: { min: '0' } }],
      },
    });
    const give = (value: string) =>
      desk.answer('asked', {
        ...{ kind: 'form-questions' as const, decision: 'answer' as const },
        answers: [{ fieldId: 'lamps', value, remember: false }],
      });
    expect(() => give('-3')).toThrow('"Lamps that you have kept": The form takes 0 or more.');
    expect(desk.open(profile.id).map(({ id }) => id)).toEqual(['asked']);
    expect(give('3').request.status).toBe('answered');
  });

  it('parks the job when nobody answers in time, and keeps the question', async () => {
    const { profile, newDesk, ask } = openDesk(20);
    const desk = newDesk();
    await expect(ask(desk)).rejects.toBeInstanceOf(Parked);
    const [open] = desk.open(profile.id);
    expect(open?.status).toBe('parked');
    expect(desk.answer(open?.id ?? '', sent).waited).toBe(false);
  });

  it('is not put aside while the user is at work on what it is about, and is known when they are through', async () => {
    const { profile, newDesk, ask } = openDesk(5);
    const desk = newDesk();
    let looks = 0;
    const byHand = Promise.withResolvers<typeof sent>();
    const asking = ask(desk, undefined, byHand.promise, () => {
      looks += 1;
      if (looks === 3) byHand.reject(new Error('sent by hand'));
      return true;
    });
    await expect(asking).rejects.toThrow('sent by hand');
    expect(desk.open(profile.id)).toEqual([]);
  });

  it('is put aside once the user has given the page back without an answer', async () => {
    const { newDesk, ask } = openDesk(5);
    const looks = [true, true, false];
    await expect(ask(newDesk(), undefined, undefined, () => looks.shift() ?? false)).rejects.toBeInstanceOf(
      Parked,
    );
    expect(looks).toEqual([]);
  });

  it('does not ask again what was answered, even after a restart', async () => {
    const { profile, newDesk, ask } = openDesk(20);
    const before = newDesk();
    await ask(before).catch(() => undefined);
    before.answer(before.open(profile.id)[0]?.id ?? '', sent);
    const afterRestart = newDesk();
    expect(await ask(afterRestart)).toEqual(sent);
    expect(afterRestart.open(profile.id)).toEqual([]);
  });

  it('hears of nothing for a question that was answered before', async () => {
    const { profile, newDesk, ask } = openDesk(5_000);
    const desk = newDesk();
    const asking = ask(desk);
    desk.answer(desk.open(profile.id)[0]?.id ?? '', sent);
    await asking;
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    const byHand = Promise.withResolvers<typeof sent>();
    expect(await ask(desk, undefined, byHand.promise)).toEqual(sent);
    byHand.reject(new Error('the tab is gone'));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
  });

  it('refuses an answer of another kind and keeps the question open', async () => {
    const { profile, newDesk, ask } = openDesk(5_000);
    const desk = newDesk();
    const stop = new AbortController();
    const asking = ask(desk, stop.signal).catch(() => 'stopped');
    const id = desk.open(profile.id)[0]?.id ?? '';
    expect(() => desk.answer(id, { kind: 'browser-handover', decision: 'done' })).toThrow(
      'submission-unknown',
    );
    expect(desk.open(profile.id)).toHaveLength(1);
    stop.abort(new Error('stopped'));
    expect(await asking).toBe('stopped');
  });

  it('leaves nothing open when the question is answered from elsewhere', async () => {
    const { profile, newDesk, ask } = openDesk(5_000);
    const desk = newDesk();
    const elsewhere = Promise.withResolvers<typeof sent>();
    const asking = ask(desk, undefined, elsewhere.promise);
    expect(desk.open(profile.id)).toHaveLength(1);
    elsewhere.resolve(sent);
    expect(await asking).toEqual(sent);
    expect(desk.open(profile.id)).toEqual([]);
  });

  it('takes a question back when what could answer it from elsewhere is gone', async () => {
    const { profile, newDesk, ask } = openDesk(5_000);
    const desk = newDesk();
    await expect(ask(desk, undefined, Promise.reject(new Error('the tab was closed')))).rejects.toThrow(
      'the tab was closed',
    );
    expect(desk.open(profile.id)).toEqual([]);
  });

  it('keeps the user’s own answer when another one comes later', async () => {
    const { profile, newDesk, ask } = openDesk(5_000);
    const desk = newDesk();
    const elsewhere = Promise.withResolvers<typeof sent>();
    const asking = ask(desk, undefined, elsewhere.promise);
    const notSent = { kind: 'submission-unknown', decision: 'was-not-sent' } as const;
    desk.answer(desk.open(profile.id)[0]?.id ?? '', notSent);
    elsewhere.resolve(sent);
    expect(await asking).toEqual(notSent);
  });

  it('parks what was pending when the program starts anew', async () => {
    const { profile, newDesk, ask } = openDesk(5_000);
    const stop = new AbortController();
    const asking = ask(newDesk(), stop.signal).catch(() => undefined);
    const afterRestart = newDesk();
    afterRestart.parkAll(profile.id);
    expect(afterRestart.open(profile.id)[0]?.status).toBe('parked');
    stop.abort(new Error('stopped'));
    await asking;
  });
});
