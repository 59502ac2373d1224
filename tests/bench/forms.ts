import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type BrowserPage, prepareBrowserPage } from '#main/browser/browser-page.ts';
import { createEgressGate, type EgressGate } from '#main/browser/egress/egress-gate.ts';
import type { NetworkGuard } from '#main/browser/egress/network-guard.ts';
import { findChrome } from '#main/browser/find-chrome.ts';
import { launchChrome } from '#main/browser/launch.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { ada, apply } from '#tests/integration/forms/apply-harness.ts';
import { median, type Row, timed } from '#tests/measures/measure.ts';
import { serveForm } from './forms-site.ts';

const ROUNDS = 9;
const MOST_MORE = 1.1;
/** Against a script that knows each box by its name. */
const MOST_OF_BY_NAME = 4;

/** A form from its address to its confirmation: with the guard over all that leaves, without it, and by a script that knows the page. */
export async function measureForms(): Promise<Row[]> {
  const site = await serveForm();
  const guarded = await openChrome((context) => createEgressGate(context, silentLog, async () => false));
  const bare = await openChrome(async () => NO_GATE);
  const marks: Marks[] = [];
  const fill = async (chrome: Chrome, note?: (marks: Marks) => void): Promise<void> => {
    const at: Record<string, number> = { start: performance.now() };
    const host = {
      ...{ warm: () => undefined, close: async () => undefined },
      open: async (url: string) => {
        const page = await chrome.open();
        await page.page.goto(url, { waitUntil: 'commit' });
        await page.page.waitForLoadState('domcontentloaded');
        at['opened'] = performance.now();
        return page;
      },
    };
    const emit = ({ type }: { type: string }): void => {
      at[type] = performance.now();
    };
    const { report } = await apply(host, { url: site.url, hooks: { emit } });
    if (report.submitted !== 'confirmed') throw new Error(`the form was not sent: ${report.reason}`);
    note?.(marksOf(at, performance.now()));
  };
  const byName = (chrome: Chrome): Promise<void> => fillByName(chrome.context, site.url);
  try {
    for (const chrome of [guarded, bare]) await fill(chrome);
    await byName(bare);
    const times = { guarded: [] as number[], bare: [] as number[], byName: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const note = (one: Marks) => void marks.push(one);
      const turns = [
        async () => void times.guarded.push(await timed(() => fill(guarded, note))),
        async () => void times.bare.push(await timed(() => fill(bare))),
        async () => void times.byName.push(await timed(() => byName(bare))),
      ];
      // Whoever comes first in a round pays for what the last one left behind.
      for (const turn of [...turns.slice(round % 3), ...turns.slice(0, round % 3)]) await turn();
    }
    const ours = median(times.guarded);
    return [
      ratio('with the guard', ours, 'without it', median(times.bare), MOST_MORE),
      {
        ...ratio(
          'filled by reading',
          ours,
          'a script that knows the page',
          median(times.byName),
          MOST_OF_BY_NAME,
        ),
        note: `${Math.round(ours)} ms against ${Math.round(median(times.byName))} ms; ${whereTo(marks)}`,
      },
    ];
  } finally {
    await Promise.all([guarded.close(), bare.close()]);
    await site.close();
  }
}

/** Every value, box by box, as a person who knows the page would write it down. */
async function fillByName(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  const { address, name } = ada;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const values = {
    ...{ first: name.first, last: name.last, email: ada.email, phone: ada.phone, company: 'Analytical Ltd' },
    ...{
      street: address.street,
      city: address.city,
      postal: address.postal,
      linkedin: ada.links[0]?.url ?? '',
    },
  };
  for (const [box, value] of Object.entries(values)) await page.fill(`[name=${box}]`, value);
  await page.selectOption('[name=country]', 'United Kingdom');
  await page.click('button');
  await page.getByText('Thank you for applying').waitFor();
  await page.close();
}

interface Chrome {
  context: BrowserContext;
  open(): Promise<BrowserPage>;
  close(): Promise<void>;
}

async function openChrome(gateOf: (context: BrowserContext) => Promise<EgressGate>): Promise<Chrome> {
  const profileDir = await mkdtemp(join(tmpdir(), 'jobai-bench-'));
  const context = await launchChrome({
    ...{ executablePath: findChrome({ configured: '' }), profileDir, headless: true },
    extraArgs: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  const gate = await gateOf(context);
  const { signal } = new AbortController();
  const listener = { onTakeover: () => undefined, onReleased: () => undefined };
  return {
    context,
    open: async () =>
      prepareBrowserPage(await context.newPage(), {
        gate,
        signal,
        listener,
        log: silentLog,
        label: 'bench',
        inside: false,
      }),
    async close() {
      await context.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Lets all pass, and says of each armed press that it was sent and answered. */
const NO_GATE: EgressGate = {
  stopped: () => false,
  watch: async (): Promise<NetworkGuard> => {
    const nothing = () => undefined;
    const sent = [{ method: 'POST', url: '', status: 200, open: false, carried: 1 }];
    let armed = false;
    return {
      ...{
        setVendor: nothing,
        watchFor: nothing,
        watchContact: nothing,
        watchDocument: nothing,
        startFilling: nothing,
        knowStrings: nothing,
        blocked: () => [],
      },
      ...{ press: () => nothing, pressAside: () => nothing, keepOn: () => nothing },
      ...{ mark: () => ({ sent: 0, held: 0, bare: 0 }), left: () => null, sentEntries: () => [] },
      ...{ ledOn: nothing, mayHaveSent: () => false },
      ...{ mayJustHaveSent: () => false, savedByPress: () => [], hasLooseAnswers: () => false },
      arm: () => {
        armed = true;
        return nothing;
      },
      traffic: () => ({ sent: armed ? sent : [], held: [], bare: [] }),
    };
  },
};

/** How long each part of a form took, in ms. */
type Marks = Record<'open' | 'read and fill in' | 'check and review' | 'send and confirm', number>;

function marksOf(at: Readonly<Record<string, number>>, end: number): Marks {
  const when = (name: string): number => at[name] ?? 0;
  return {
    open: when('opened') - when('start'),
    'read and fill in': when('applier:verified') - when('opened'),
    'check and review': when('applier:click') - when('applier:verified'),
    'send and confirm': end - when('applier:click'),
  };
}

function whereTo(all: readonly Marks[]): string {
  const names = Object.keys(all[0] ?? {}) as (keyof Marks)[];
  return names.map((name) => `${name} ${Math.round(median(all.map((one) => one[name])))} ms`).join(', ');
}

function ratio(name: string, ours: number, against: string, theirs: number, most: number): Row {
  const figure = ours / theirs;
  return {
    ...{ name: `forms.${name}`, figure, unit: '', against, goal: `at most ${most}`, holds: figure <= most },
    note: `${Math.round(ours)} ms against ${Math.round(theirs)} ms, medians of ${ROUNDS}`,
  };
}
