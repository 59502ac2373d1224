import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lookAtPortal } from '#main/forms/portal/look-at-portal.ts';
import type { PortalStep } from '#shared/portals/portal-step.ts';
import { readPortal } from '#shared/portals/read-portal.ts';
import { type PortalSite, startPortal } from '#tests/simulators/portals/start-portal.ts';
import { openBrowser } from '../open-browser.ts';

const browser = openBrowser();
let site: PortalSite;
beforeAll(async () => {
  await browser.warmUp();
  site = await startPortal('Night Nurse (m/f/d)');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => site.asked.splice(0));

const never = new AbortController().signal;
const QUESTION = { title: 'Night nurse (m/f/d)', company: 'St. Mary' };

/** Looks, and signs in as a person does once the page waits for it. */
async function look({ signsIn = true, handOverMs = 20_000, title = QUESTION.title } = {}) {
  const steps: PortalStep[] = [];
  const tabs: Awaited<ReturnType<typeof browser.host.open>>[] = [];
  const host = {
    open: async (...how: Parameters<typeof browser.host.open>) => {
      const tab = await browser.host.open(...how);
      tabs.push(tab);
      return tab;
    },
  };
  const deps = { host, handOverMs: () => handOverMs, pollMs: 100 };
  for await (const step of lookAtPortal({ ...QUESTION, title, url: site.url }, deps, never)) {
    steps.push(step);
    if (step.kind !== 'waiting' || !signsIn) continue;
    // The page is in the user's hand as soon as reading goes on.
    setTimeout(() => void tabs[0]?.page.getByRole('button', { name: 'Sign in' }).click(), 500);
  }
  return steps;
}

test('where nobody signs in it says so, and reads nothing', async () => {
  await expect(look({ signsIn: false, handOverMs: 400 })).rejects.toThrow('Nobody signed in');
});

test('a page that wants a sign-in is handed to the user, then only the part of this job is read, and nothing is pressed', async () => {
  site.say('Status: No longer under consideration');
  const [waiting, read] = await look();
  expect(waiting).toMatchObject({ kind: 'waiting', message: expect.stringContaining('sign in') });
  expect(read).toMatchObject({ kind: 'read', heading: 'My applications' });
  const parts = read?.kind === 'read' ? read.parts : [];
  expect(parts).toEqual([
    { lines: ['Applied 3 May 2026', 'Status: No longer under consideration', 'Withdraw'], current: [] },
  ]);
  expect(readPortal(parts)).toMatchObject({ class: 'rejection', quotes: ['No longer under consideration'] });
  // The one thing that was sent is the user's own sign-in.
  expect(site.asked.filter((one) => !one.startsWith('GET'))).toEqual(['POST /sign-in']);
});

test('signed in already, it is read at once; a job that is not there is said to be missing', async () => {
  site.say('Interview scheduled');
  const steps = await look();
  expect(steps.map(({ kind }) => kind)).toEqual(['read']);
  expect(steps[0]?.kind === 'read' && readPortal(steps[0].parts)).toMatchObject({ class: 'interview' });
  expect(await look({ title: 'Astronaut' })).toMatchObject([{ kind: 'read', parts: [] }]);
  expect(site.asked.every((one) => one.startsWith('GET'))).toBe(true);
});
