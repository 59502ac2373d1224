import { expect, type Page } from '@playwright/test';
import { receivedCount } from '#tests/e2e/support/received.ts';
import { closeReview, openQuestion, startPractice } from '#tests/e2e/support/steps.ts';

/** One picture: what it is called, and the way to it from the picture before. */
interface Scene {
  name: string;
  show(window: Page, dataDir: string): Promise<void>;
}

const JOBS = 3;
/** Three jobs on the practice board take some seconds; a slow machine takes longer. */
const LONG = { timeout: 120_000 };

/** The next of a kind may come into the place of the one that was approved. */
async function approveAll(window: Page, kind: 'Resume' | 'Letter'): Promise<void> {
  for (let job = 0; job < JOBS; job += 1) {
    const dialog = await openQuestion(window, kind);
    const now = () => dialog.innerText({ timeout: 1000 }).catch(() => '');
    const shown = await now();
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect.poll(now, LONG).not.toBe(shown);
  }
}

async function go(window: Page, page: string): Promise<void> {
  await window.getByRole('link', { name: page, exact: true }).click();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.locator('.mantine-Notification-root')).toHaveCount(0, LONG);
}

async function goToSetting(window: Page, part: string): Promise<void> {
  await go(window, 'Settings');
  await window.getByRole('region', { name: part, exact: true }).evaluate((shown) => shown.scrollIntoView());
}

export const SCENES: readonly Scene[] = [
  {
    name: 'start',
    show: (window) => expect(window.getByRole('button', { name: 'Try it' })).toBeVisible(LONG),
  },
  {
    name: 'review-resume',
    show: async (window) => {
      await window.getByRole('button', { name: 'Try it' }).click();
      await startPractice(window, { atMost: JOBS });
      await expect(window.getByRole('button', { name: /^Resume/ })).toHaveCount(JOBS, LONG);
      await openQuestion(window, 'Resume');
    },
  },
  {
    name: 'review-letter',
    show: async (window) => {
      await approveAll(window, 'Resume');
      await openQuestion(window, 'Letter');
    },
  },
  {
    name: 'review-form',
    show: async (window) => {
      await approveAll(window, 'Letter');
      const dialog = await openQuestion(window, 'Form');
      const picture = dialog.getByRole('img', { name: /filled form/ });
      await expect
        .poll(() => picture.evaluate((shown) => (shown as HTMLImageElement).naturalWidth), LONG)
        .toBeGreaterThan(0);
    },
  },
  {
    name: 'run',
    show: async (window) => {
      await closeReview(window);
      await expect(window.getByRole('button', { name: /^Form/ }).first()).toBeVisible(LONG);
    },
  },
  {
    name: 'applications',
    show: async (window, dataDir) => {
      const dialog = await openQuestion(window, 'Form');
      await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
      await closeReview(window);
      await expect.poll(() => receivedCount(dataDir), LONG).toBe(1);
      await go(window, 'Applications');
      await expect(window.getByText('Being sent')).toHaveCount(0, LONG);
    },
  },
  { name: 'jobs', show: (window) => go(window, 'Jobs') },
  { name: 'documents', show: (window) => go(window, 'Documents') },
  {
    name: 'coach',
    show: async (window) => {
      await go(window, 'Coach');
      await window.getByLabel('For which work').fill('Data engineer');
      await window.getByRole('button', { name: 'Show questions' }).click();
      await expect(window.getByRole('heading', { level: 3 }).first()).toBeVisible();
    },
  },
  { name: 'profile', show: (window) => go(window, 'Profile') },
  { name: 'settings-keys', show: (window) => goToSetting(window, 'Keys') },
  { name: 'settings-sync', show: (window) => goToSetting(window, 'Sync') },
  { name: 'settings-api', show: (window) => goToSetting(window, 'API') },
];
