import { expect, type Locator, type Page, test } from '@playwright/test';
import { servePages } from '#tests/integration/forms/serve-pages.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { closeReview, openQuestion, startPractice } from './support/steps.ts';

/** Approves both documents of a kind. Both wait before the first is opened, so that nothing else comes between them. */
async function approveBoth(
  window: Page,
  kind: 'Resume' | 'Letter',
  look: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  const cards = window.getByRole('button', { name: new RegExp(`^${kind}: `), includeHidden: true });
  await expect(cards).toHaveCount(2, { timeout: 90_000 });
  for (const left of [1, 0]) {
    const dialog = await openQuestion(window, kind);
    await look(dialog);
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(cards).toHaveCount(left);
  }
}

/** The demo's person may work in the United States, and said nothing of Norway or the European Economic Area. */
test('a job abroad: nothing is answered for another country, and what stands in the form is what is shown', async () => {
  test.setTimeout(240_000);
  const { dataDir, remove } = await newDataDir();
  const pages = await servePages();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await test.step('name two postings of one company', async () => {
      await window.getByText('Practice board', { exact: true }).click();
      await window.getByText('A web address', { exact: true }).click();
      const called = { name: 'A web address' };
      const addresses = window.getByRole('combobox', called).or(window.getByRole('textbox', called));
      for (const page of ['abroad.html', 'gone.html', 'abroad-remote.html']) {
        await addresses.fill(pages.url(page));
        await addresses.press('Enter');
      }
      // What the user names is worked on whatever its fit.
      await window.getByRole('slider').press('End');
      await window.getByRole('button', { name: 'Start', exact: true }).click();
    });
    await test.step('the address that failed stands in the head with its reason, though others were found', async () => {
      await expect(window.getByText(/gone\.html .*has no such page \(404\)/)).toBeVisible({
        timeout: 60_000,
      });
      await window.getByRole('button', { name: 'Activity' }).click();
      const log = window.getByRole('log', { name: 'What happened' });
      // The log follows its end; what came first is drawn once it is gone to.
      await expect(log.locator('time').first()).toBeVisible({ timeout: 30_000 });
      await log.press('Home');
      await expect(log.locator('time + span').first()).toHaveText(/^Looking for "/);
      await window.getByRole('button', { name: 'Activity' }).click();
    });
    await approveBoth(window, 'Resume');
    await test.step('each letter speaks of its own posting', async () => {
      await approveBoth(window, 'Letter', async (dialog) => {
        const letter = await dialog.getByLabel('Your letter, draft 1').inputValue();
        expect(letter).toContain('Nordlys Data');
        const isRemote = (await dialog.innerText()).includes('Data Engineer, Nordlys Data');
        if (!isRemote) expect(letter).not.toMatch(/European Union|four-day week/);
        else expect(letter).not.toMatch(/Oslo|written decisions/);
      });
    });
    await test.step('it asks about other countries, and only about them', async () => {
      // The other job may ask first; each is opened by its card.
      await closeReview(window);
      const dialog = await openQuestion(window, 'Questions');
      await expect(dialog.getByText(/work in Norway/)).toBeVisible();
      await expect(dialog.getByText(/work in the European Economic Area/)).toBeVisible();
      await expect(dialog.getByText(/work in the United States/)).toHaveCount(0);
      for (const question of [0, 1]) await dialog.getByRole('radio', { name: 'No' }).nth(question).check();
      await dialog.getByRole('button', { name: 'Use these answers' }).click();
    });
    await test.step('what is shown is what the page holds, shows, and does not object to', async () => {
      await closeReview(window);
      const dialog = await openQuestion(window, 'Form');
      const row = (label: string | RegExp) => dialog.getByRole('row', { name: label });
      await expect(dialog.getByText(/"LinkedIn profile" could not be filled in/)).toBeVisible();
      await expect(row(/LinkedIn/).getByText('the page did not take it')).toBeVisible();
      await expect(dialog.getByLabel('Country', { exact: true })).toHaveValue('United States');
      await expect(dialog.getByLabel('Are you legally authorized to work in the United States?')).toHaveValue(
        'Yes',
      );
      await expect(dialog.getByLabel('I am at least 18 years old')).toBeChecked();
      await expect(row(/Shirt size/).getByText('its choices have no words')).toBeVisible();
      await expect(dialog.getByLabel('Expected salary')).toHaveValue('');
      await expect(row(/Resume/).getByText(/\.pdf$/)).toBeVisible();
      await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    });
    await expect.poll(() => pages.received.length, { timeout: 60_000 }).toBe(1);
    const sent = (name: string) =>
      new RegExp(`name="${name}"\\r\\n\\r\\n([^\\r]*)`).exec(pages.received[0]?.body ?? '')?.[1];
    expect([sent('us'), sent('no'), sent('eea')]).toEqual(['yes', 'no', 'no']);
    expect([sent('linkedin'), sent('pay'), sent('wordless'), sent('adult')]).toEqual([
      '',
      '',
      undefined,
      'on',
    ]);
  } finally {
    await electron.close();
    await pages.close();
    await remove();
  }
});

test('a resume and letter that were sent without being shown say so', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByText('Send what is complete', { exact: true }).click();
    await expect(window.getByText(/sends resumes and letters that you have not seen/)).toBeVisible();
    await startPractice(window, { atMost: 1 });
    await expect(window.getByText(/Sent to .*, and confirmed/).first()).toBeVisible({ timeout: 120_000 });
    await window.getByRole('link', { name: 'Documents' }).click();
    await expect(window.getByText(/Used without being shown to you/).first()).toBeVisible();
    await expect(window.getByText(/Approved by you/)).toHaveCount(0);
  } finally {
    await electron.close();
    await remove();
  }
});
