import { expect, type Page } from '@playwright/test';

/** Starts a search at the practice board for so many jobs. */
export async function startPractice(window: Page, { atMost }: { atMost: number }): Promise<void> {
  await window.getByLabel('At most').fill(String(atMost));
  await window.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Opens the next waiting question of a kind, by its card. */
export async function openQuestion(
  window: Page,
  kind: 'Resume' | 'Letter' | 'Questions' | 'Form',
): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(`^${kind}`) })
    .first()
    .click({ timeout: 90_000 });
  await expect(window.getByRole('dialog')).toBeVisible();
}

/** Approves the next resume or letter as it is. */
export async function approve(window: Page, kind: 'Resume' | 'Letter'): Promise<void> {
  await openQuestion(window, kind);
  await window.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(window.getByRole('dialog')).toBeHidden();
}
