import { expect, type Locator, type Page } from '@playwright/test';

/** Starts a search at the practice board for so many jobs. */
export async function startPractice(window: Page, { atMost }: { atMost: number }): Promise<void> {
  await window.getByRole('checkbox', { name: 'Practice board' }).check({ force: true });
  await window.getByLabel('At most').fill(String(atMost));
  await window.getByRole('button', { name: 'Start', exact: true }).click();
}

const TASKS = {
  Resume: 'Look over your resume',
  Letter: 'Look over your letter',
  Questions: 'Answer what only you know',
  Form: 'Check the form before it is sent',
};

/** Sees the next waiting question of a kind on the review screen, which goes on to it by itself or is opened by its card. */
export async function openQuestion(window: Page, kind: keyof typeof TASKS): Promise<Locator> {
  const dialog = window.getByRole('dialog');
  const shown = dialog.getByText(TASKS[kind], { exact: true });
  if (await dialog.isHidden()) {
    const card = window.getByRole('button', { name: new RegExp(`^${kind}`) }).first();
    await card.click({ timeout: 90_000 });
  }
  await expect(shown).toBeVisible({ timeout: 90_000 });
  return dialog;
}

/** Approves the next resume or letter as it is. */
export async function approve(window: Page, kind: 'Resume' | 'Letter'): Promise<void> {
  const dialog = await openQuestion(window, kind);
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  // Its PDF is read back before it counts.
  await expect(dialog.getByText(TASKS[kind], { exact: true })).toBeHidden({ timeout: 30_000 });
}

/** Closes the review screen; what waits keeps waiting. */
export async function closeReview(window: Page): Promise<void> {
  const dialog = window.getByRole('dialog');
  if (await dialog.isVisible())
    await dialog
      .getByRole('button', { name: /^Close/ })
      .first()
      .click();
  await expect(dialog).toBeHidden();
}
