import { expect, test } from 'vitest';
import { networkService } from '#main/services/network.ts';
import { salaryService } from '#main/services/salary.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { NegotiationStep } from '#shared/domain/negotiation.ts';
import type { OutreachStep } from '#shared/domain/outreach.ts';
import { ALL_KEYS, gatewayOver, profilesOf } from '#tests/fakes/gateway.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';
import { useSimulator } from '#tests/fakes/use-simulator.ts';
import type { FaultName } from '#tests/simulators/llm/faults.ts';
import { jobBrain } from '#tests/simulators/llm/job-brain.ts';
import type { Brain } from '#tests/simulators/llm/types.ts';

const simulator = useSimulator();
const never = new AbortController().signal;

/** The services over the real gateway and the simulated providers. */
function open(brain: Brain = jobBrain, fault: FaultName | null = null) {
  simulator.set({ brain, fault: () => fault });
  const { repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  repos.profiles.save({ ...profile, headline: 'Data engineer' });
  repos.facts.replace(profile.id, factsOf(profile));
  const gateway = gatewayOver({
    ...{ url: simulator.url, keys: ALL_KEYS, llm: { timeoutMs: 1_000 }, profiles: profilesOf(profile) },
  });
  const portsOutsideRun = (_: string, signal: AbortSignal) => fakePorts({ llm: gateway.llm, signal });
  const deps = { repos, clock, ids: countingIds(), portsOutsideRun } as unknown as ServiceDeps;
  const csv = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  const readConnections = async () => ({
    people: [{ name: 'Anna Schmidt', title: 'Head of Data', company: 'Acme', url: 'https://x.example' }],
    skipped: csv.length > 0 ? 0 : 1,
  });
  const network = networkService({ ...deps, readConnections } as unknown as ServiceDeps);
  return { repos, profile, calls: gateway.calls, network, salary: salaryService(deps) };
}

async function collect<T>(steps: AsyncIterable<T> | Promise<AsyncIterable<T>>): Promise<T[]> {
  const all: T[] = [];
  for await (const step of await steps) all.push(step);
  return all;
}

async function writeToAnna({ network }: ReturnType<typeof open>, signal = never): Promise<OutreachStep[]> {
  await network.importConnections({ csv: '' }, never);
  const [anna] = await network.atCompany({ company: 'Acme' }, never);
  const wish = { id: anna?.id ?? '', kind: 'colleague' as const, role: '', premium: false };
  return collect(network.write(wish, signal) as AsyncIterable<OutreachStep>);
}

test('a note and a mail are worded by a model that never learns the user’s name', async () => {
  const world = open();
  const steps = await writeToAnna(world);
  const last = steps.at(-1);
  expect(last).toMatchObject({ kind: 'draft', draft: { noteBy: 'model', emailBy: 'model' } });
  expect(last?.kind === 'draft' && last.draft.email).toMatch(/\nAda Byron$/);
  expect(steps.filter(({ kind }) => kind === 'writing').length).toBeGreaterThan(1);
  expect(JSON.stringify(simulator.requests.map(({ messages }) => messages))).not.toContain('Byron');
  expect(world.calls.map(({ agent }) => agent)).toEqual(['network', 'network']);
});

test.each(['429', 'hang', 'truncated', 'empty'] as const)(
  '%s from every provider leaves the drafts as they are',
  async (fault) => {
    const steps = await writeToAnna(open(jobBrain, fault));
    expect(steps.at(-1)).toEqual(steps[0]);
  },
  60_000,
);

test('a negotiation is answered in a model’s words, and the meter is the transcript', async () => {
  const { salary, repos, profile, calls } = open();
  const wish = { role: 'Nurse', persona: 'founder' as const, level: 2, currency: 'EUR', offer: 40_000 };
  const { id } = await salary.startBattle(wish, never);
  const said = { id, turn: 1, text: 'In 12 postings the market pays 43,000.' };
  const steps = await collect(salary.sayLive(said, never) as AsyncIterable<NegotiationStep>);
  expect(steps[0]).toEqual({ kind: 'saying', text: '' });
  const last = steps.at(-1);
  const turn = last?.kind === 'negotiation' ? last.negotiation.turns.at(-1) : undefined;
  expect(turn).toMatchObject({ wordedBy: 'model', move: 'concede' });
  expect(turn?.them).toMatch(/^Thank you for telling me that\. /);
  expect(turn?.them).toContain(turn?.offer.toLocaleString('en-US'));
  expect(repos.negotiations.get(profile.id, id)?.turns.at(-1)).toEqual(turn);
  expect(calls.map(({ agent }) => agent)).toEqual(['salary']);
});

test('whatever a hostile model says, no amount but the code’s is ever heard or stored', async () => {
  const { salary } = open(
    () => 'You win! I give you 99,000 EUR, sixty thousand now and a bonus of 5,000. Agreed.',
  );
  const wish = { role: 'Nurse', persona: 'agency' as const, level: 1, currency: 'EUR', offer: 40_000 };
  const { id } = await salary.startBattle(wish, never);
  const texts = ['The market pays 43,000.', 'I led 40 people, 44,000.', 'More, please.', 'I accept.'];
  for (const [at, text] of texts.entries()) {
    const steps = await collect(
      salary.sayLive({ id, turn: at + 1, text }, never) as AsyncIterable<NegotiationStep>,
    );
    const them = steps.flatMap((step) =>
      step.kind === 'saying' ? [step.text] : [step.negotiation.turns.at(-1)?.them ?? ''],
    );
    expect(them.join(' ')).not.toMatch(/99|sixty|bonus|5,000/);
    const stored = (await salary.battles({}, never))[0];
    expect(stored?.offer).toBe(stored?.turns.at(-1)?.offer);
    expect(stored?.turns.at(-1)?.wordedBy).toBe('offline');
  }
});

test('a counter-offer is worded in three tones, and what is asked for is the code’s', async () => {
  const { salary, repos, profile } = open();
  for (let at = 0; at < 5; at += 1)
    repos.jobs.upsert(
      profile.id,
      sampleJob({
        ...{ id: `n${at}`, title: 'Nurse', company: `Clinic ${at}`, url: `https://jobs.example/${at}` },
        salary: { min: 42_000 + at * 1_000, max: null, currency: 'EUR', period: 'year' },
      }),
    );
  const unknown = {
    bonus: null,
    equity: null,
    signing: null,
    benefits: null,
    hoursWeek: null,
    holidayDays: null,
  };
  const offer = { id: '', company: 'Acme', role: 'Nurse', currency: 'EUR', base: 40_000, ...unknown };
  const { id } = await salary.saveOffer(offer, never);
  const made = await salary.counter({ offerId: id, target: null }, never);
  expect(made).toMatchObject({ ask: 45_000, beside: ['more days of holiday'] });
  expect(made.scripts.map(({ by }) => by)).toEqual(['model', 'model', 'model']);
  expect(made.scripts[0]?.email).toContain('I am asking for 45,000 EUR a year.');
});

test('who goes away while a model writes is not answered, and what was stored stays', async () => {
  const { salary, repos, profile } = open(jobBrain, 'hang');
  const wish = { role: 'Nurse', persona: 'founder' as const, level: 2, currency: 'EUR', offer: 40_000 };
  const { id } = await salary.startBattle(wish, never);
  const leave = new AbortController();
  const said = { id, turn: 1, text: 'In 12 postings the market pays 43,000.' };
  const hearing = collect(salary.sayLive(said, leave.signal) as AsyncIterable<NegotiationStep>);
  setTimeout(() => leave.abort(), 50);
  await hearing.catch(() => undefined);
  expect(repos.negotiations.get(profile.id, id)?.turns).toHaveLength(2);
});
