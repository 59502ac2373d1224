import { createAutoQuota } from '#main/compose/forms/auto-quota.ts';
import { createToldReminders } from '#main/compose/tasks/told-reminders.ts';
import type { Db } from '#main/db/db.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { createBudget } from '#main/llm/budget.ts';
import { createLimiter } from '#main/llm/gateway/limiter.ts';
import { scheduleReminders } from '#main/pipeline/tasks/schedule-reminders.ts';
import { scheduleSearches } from '#main/pipeline/tasks/schedule-searches.ts';
import { SavedSearch } from '#shared/domain/saved-search.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { agendaOf } from '#shared/tracker/agenda.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import { seeded } from '../seeded.ts';
import { drawStep } from './draw-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A scheduler's jitter, and that it is looked at only at each step. */
const SLACK = 1.06;

/**
 * Lives through moves of the clock with all that goes by it, in the time zone of `process.env.TZ`, and answers what was
 * not as it should be, a line each.
 */
export function liveThrough(db: Db, { steps, seed }: { steps: number; seed: number }): string[] {
  const random = seeded(seed);
  // Not far from a change of the clocks, in one half of the year or the other.
  let at = Date.UTC(2026, random.between(0, 1) === 0 ? 2 : 9, random.between(1, 28), random.between(0, 23));
  const clock = { now: () => new Date(at) };
  const repos = createRepositories(db, clock);
  const profileId = `p${seed}`;
  repos.profiles.save(sampleProfile(profileId));
  const faults: string[] = [];
  const fault = (words: string) =>
    faults.push(`${process.env['TZ']}, ${clock.now().toISOString()}: ${words}`);

  const schedule = (['hourly', 'daily', 'weekly'] as const)[random.between(0, 2)] ?? 'daily';
  const every = { hourly: HOUR, daily: DAY, weekly: 7 * DAY }[schedule];
  const search = SavedSearch.parse({
    ...{ id: `s${seed}`, name: 'x', query: 'x', location: '', sources: [{ name: 'practice' }] },
    ...{ freshness: null, filters: null, schedule, lastRunAt: null, lastResult: '' },
    nextRunAt: clock.now().toISOString(),
  });
  repos.savedSearches.put(profileId, search);
  const limiter = createLimiter({ requestsPerMinute: 2, requestsPerDay: 500 }, clock);
  const quota = createAutoQuota(repos.meta, () => 3, clock);
  const told = createToldReminders(repos.meta);
  const budgets = { ...DEFAULT_SETTINGS.llm.budgets, day: { usd: 10, tokens: null } };
  const budget = createBudget({
    settings: () => ({ llm: { ...DEFAULT_SETTINGS.llm, budgets } }),
    spent: repos.llmCalls,
    raised: repos.meta,
    clock,
  });
  const timeZone = process.env['TZ'] ?? 'UTC';
  const minute = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const dayOf = (ms: number) => day.format(new Date(ms));
  const reminded = new Map<string, number>();
  const sentOn = new Map<string, number>();
  const calls: { at: number; cost: number }[] = [];
  /** Since it last ran: how long the clock went on by itself, and whether it was set. */
  let since = Number.POSITIVE_INFINITY;
  let wasSet = false;
  let quiet = 0;

  for (let step = 0; step < steps; step += 1) {
    const { kind, by } = drawStep(random);
    at += by;
    if (by > 0) since += by;
    if (kind.startsWith('set')) wasSet = true;
    quiet = kind === 'set back' ? 0 : quiet + Math.max(0, by);
    searches();
    reminders();
    limits();
    money(random.between(0, 5));
    cached(step);
  }
  return faults;

  function searches(): void {
    let runs = 0;
    const queue = {
      add: ({ uniqueKey }: { uniqueKey: string }) => {
        if (uniqueKey === `saved-search ${search.id}`) runs += 1;
        return true;
      },
    };
    scheduleSearches({ savedSearches: repos.savedSearches, queue, clock, log: silentLog, random: () => 1 })();
    if (runs > 1) fault(`a ${schedule} search ran ${runs} times at once`);
    if (runs > 0 && !wasSet && since < every * 0.99 && since > 0)
      fault(`a ${schedule} search ran again after ${Math.round(since / MINUTE)} min`);
    if (runs > 0) {
      since = 0;
      wasSet = false;
      quiet = 0;
    } else if (quiet > every * SLACK * 2 + 31 * HOUR) {
      fault(`a ${schedule} search has not run for ${Math.round(quiet / HOUR)} h of a running clock`);
      quiet = 0;
    }
  }

  function reminders(): void {
    const dueOn = new Date(at + 2 * DAY).toISOString().slice(0, 10);
    const item = { id: `t${seed}`, applicationId: 'a', kind: 'task', text: 'Call', dueOn, done: false };
    const application = {
      id: 'a',
      title: 'Nurse',
      company: 'Acme',
      status: 'applied',
      history: [],
      practice: false,
    };
    const settings = { ...DEFAULT_SETTINGS.reminders, followUpDays: [] };
    // biome-ignore lint/suspicious/noExplicitAny: only what a task's reminder reads.
    const kept: any = { applications: [application], items: [item], people: [] };
    const agenda = () => agendaOf(kept, settings, clock.now());
    for (const { remindAt, day } of agenda()) {
      const local = minute.format(new Date(remindAt));
      if (local !== `${day} ${String(settings.hour).padStart(2, '0')}:00`)
        fault(`a reminder of ${day} would come at ${local}`);
    }
    // One that is due now, again and again: it is told once.
    const due = { ...agenda()[0], key: `due ${seed}`, remindAt: new Date(at - HOUR).toISOString() };
    const queue = {
      add: ({ payload }: { payload: unknown }) => {
        for (const key of (payload as { keys: string[] }).keys) {
          reminded.set(key, (reminded.get(key) ?? 0) + 1);
          if (reminded.get(key) !== 1) fault(`a reminder was told ${reminded.get(key)} times`);
          told.add(key);
        }
        return true;
      },
    };
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    scheduleReminders({ profileIds: () => [profileId], agenda: () => [due as any], told, queue, clock })();
  }

  function limits(): void {
    const wait = limiter.waitMs(1);
    if (wait > MINUTE && limiter.blockedMs() === 0 && limiter.state().requestsDay.used < 500)
      fault(`a model with a free day had to wait ${Math.round(wait / MINUTE)} min`);
    if (wait === 0) limiter.book(1)(1);
    if (random.between(0, 19) === 0) limiter.block(2 * HOUR);
    if (limiter.blockedMs() > 2 * HOUR)
      fault(`a block of 2 h has ${Math.round(limiter.blockedMs() / HOUR)} h left`);
    const day = new Date(at).toDateString();
    if (quota.take()) {
      sentOn.set(day, (sentOn.get(day) ?? 0) + 1);
      if ((sentOn.get(day) ?? 0) > 3) fault(`${sentOn.get(day)} forms went out by themselves on one day`);
    }
  }

  function money(cost: number): void {
    calls.push({ at, cost });
    repos.llmCalls.add({
      ...{
        runId: null,
        jobId: null,
        agent: 'scout',
        prompt: 'x',
        provider: 'x',
        model: 'm',
        inputTokens: 1,
        cachedTokens: 0,
      },
      ...{
        outputTokens: 0,
        latencyMs: 1,
        costUsd: cost,
        success: true,
        error: null,
        at: clock.now().toISOString(),
      },
    });
    // What a clock that was ahead wrote down still counts.
    const today = calls
      .filter((call) => dayOf(call.at) >= dayOf(at))
      .reduce((sum, call) => sum + call.cost, 0);
    if ((budget.reached(undefined) !== null) !== today >= 10)
      fault(`the day's budget of 10 was ${today >= 10 ? 'not ' : ''}taken for used up at ${today}`);
  }

  function cached(step: number): void {
    const key = `clock ${seed}`;
    const known = repos.cache.get(key);
    if (known !== null && Math.abs(at - Number(known)) > 400 * DAY)
      fault('an answer of another year was used');
    if (known !== null && at - Number(known) > 2 * DAY) fault('an answer that had expired was used');
    if (step % 3 === 0) repos.cache.set(key, String(at), 2 * DAY);
  }
}
