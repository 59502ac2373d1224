import { expect, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { approve, openQuestion, startPractice } from './support/steps.ts';

test('a letter that the user edits says nothing that their profile does not, unless they vouch for it', async () => {
  test.setTimeout(180_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    await approve(window, 'Resume');
    const dialog = await openQuestion(window, 'Letter');
    const letter = dialog.getByRole('textbox', { name: /^Your letter/ });
    const claim = 'I also led a team of 40 welders at Siemens.';

    await test.step('each sentence shows what it rests on', async () => {
      const rests = dialog.getByRole('button', { name: /^Rests on/ }).first();
      await rests.click();
      await expect(rests).toHaveAttribute('aria-expanded', 'true');
    });
    await test.step('what the profile does not say is red, and can not be approved', async () => {
      const text = await letter.inputValue();
      const [greeting = '', first = '', ...rest] = text.split('\n\n');
      await letter.fill([greeting, `${first} ${claim}`, ...rest].join('\n\n'));
      await expect(dialog.getByText(/Siemens. is not in your facts/)).toBeVisible({ timeout: 15_000 });
      await expect(dialog.getByText('One sentence says more than your profile')).toBeVisible();
      await expect(dialog.getByRole('button', { name: 'Approve with my changes' })).toBeDisabled();
      for (const scheme of ['light', 'dark'] as const) {
        await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        expect(await findings(window), scheme).toEqual([]);
        await window.screenshot({ path: test.info().outputPath(`ledger-${scheme}.png`) });
      }
    });
    await test.step('what they vouch for becomes a fact, and the letter can go', async () => {
      await dialog.getByRole('button', { name: 'It is true: add as a fact' }).click();
      await expect(dialog.getByText(/Siemens. is not in your facts/)).toBeHidden({ timeout: 15_000 });
      await dialog.getByRole('button', { name: 'Approve with my changes' }).click();
      await openQuestion(window, 'Form');
    });
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
