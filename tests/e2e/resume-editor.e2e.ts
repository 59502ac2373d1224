import { expect, type Locator, type Page, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { openQuestion, startPractice } from './support/steps.ts';

/** Both looks and both widths, for axe and to be looked at. */
async function lookedAt(window: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect(await findings(window), `${name}, ${scheme}`).toEqual([]);
    await window.screenshot({ path: test.info().outputPath(`${name}-${scheme}.png`) });
  }
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** How long it takes from a key to a page that is drawn anew, in ms. */
async function keyToPage(window: Page, box: Locator): Promise<number> {
  const drawn = window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const page = document.querySelector('[aria-label^="Page 1 of"]');
        if (page === null) return resolve(Number.NaN);
        let pressed = 0;
        document.addEventListener('keydown', () => (pressed = performance.now()), { once: true });
        new MutationObserver((changes, observer) => {
          // The text of the picture before may come after it.
          const isDrawn = changes.some(({ addedNodes }) =>
            [...addedNodes].some((one) => one.nodeName === 'CANVAS'),
          );
          if (pressed === 0 || !isDrawn) return;
          observer.disconnect();
          resolve(performance.now() - pressed);
        }).observe(page, { childList: true });
      }),
  );
  await box.press('x');
  return drawn;
}

test('a resume is edited beside its page, by change and by version, and approved again under Documents', async () => {
  test.setTimeout(300_000);
  const { dataDir, remove } = await newDataDir();
  const { electron, window, consoleErrors } = await openApp(dataDir);
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(window, { atMost: 1 });
    const dialog = await openQuestion(window, 'Resume');
    await expect(dialog.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
    const line = dialog.getByRole('textbox', { name: /^line 1 of Senior/ });

    await test.step('the page follows each key, and undo takes it back', async () => {
      const before = await line.inputValue();
      await line.press('End');
      await line.press('x');
      await expect(dialog.getByLabel(/^Page 1 of/).locator('canvas')).toBeVisible({ timeout: 20_000 });
      const times: number[] = [];
      for (let press = 0; press < 5; press += 1) times.push(await keyToPage(window, line));
      console.info(`key to page: ${times.map(Math.round).join(', ')} ms`);
      await expect(dialog.getByText('Shown, not kept yet')).toBeVisible();
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await expect(line).toHaveValue(before);
    });
    await test.step('what the profile does not say is red and can not be approved', async () => {
      const before = await line.inputValue();
      await line.fill(`${before} for NASA in 1999`);
      await expect(dialog.getByText(/NASA. is not in your facts/)).toBeVisible({ timeout: 15_000 });
      await expect(dialog.getByRole('button', { name: /^Approve/ })).toBeDisabled();
      await lookedAt(window, 'editor-red');
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await expect(dialog.getByText(/NASA/)).toBeHidden();
    });
    await test.step('lines are put in order by keyboard', async () => {
      const second = await dialog.getByRole('textbox', { name: /^line 2 of Senior/ }).inputValue();
      await line.press('Alt+ArrowDown');
      await expect(line).toHaveValue(second);
    });
    await test.step('a change against the profile is taken back', async () => {
      await dialog.getByRole('tab', { name: 'Changes' }).click();
      const changes = dialog.getByText(/changes? against your profile/);
      const count = Number.parseInt(await changes.innerText(), 10);
      await lookedAt(window, 'changes');
      await dialog.getByRole('button', { name: 'Accept' }).first().click();
      await expect(dialog.getByRole('button', { name: 'Accepted' })).toBeVisible();
      await dialog.getByRole('button', { name: 'Put it back' }).first().click();
      await expect(changes).toContainText(String(count - 1));
      await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
      await expect(dialog.getByText('Shown, not kept yet')).toBeHidden({ timeout: 20_000 });
    });
    await test.step('keywords by parts, versions, and what machines read', async () => {
      await dialog.getByRole('tab', { name: 'Keywords' }).click();
      await expect(dialog.getByRole('heading', { name: /^Skills it requires: \d+ of \d+/ })).toBeVisible();
      await lookedAt(window, 'keywords');
      await dialog.getByRole('tab', { name: 'Versions' }).click();
      await dialog.getByRole('button', { name: 'Compare' }).first().click();
      await lookedAt(window, 'versions');
      await dialog.getByRole('tab', { name: 'What machines read' }).click();
      await expect(dialog.getByText('A program reads all of it as you wrote it.')).toBeVisible({
        timeout: 20_000,
      });
      await dialog.getByRole('tab', { name: 'Text' }).click();
    });
    await test.step('it is approved, and a new draft of it is approved under Documents', async () => {
      await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
      await openQuestion(window, 'Letter');
      await dialog
        .getByRole('button', { name: /^Close/ })
        .first()
        .click();
      await window.getByRole('link', { name: 'Documents' }).click();
      await window
        .getByRole('button', { name: /Resume.*Approved/ })
        .first()
        .click();
      const open = window.getByRole('textbox', { name: /^line 1 of Senior/ });
      await open.press('Alt+ArrowDown');
      await window.getByRole('button', { name: 'Keep', exact: true }).click();
      await expect(window.getByText('Kept as a new draft')).toBeVisible({ timeout: 20_000 });
      await window
        .getByRole('button', { name: /Resume.*Draft/ })
        .first()
        .click();
      await window.setViewportSize({ width: 900, height: 640 });
      await lookedAt(window, 'documents-900');
      await window.setViewportSize({ width: 1280, height: 800 });
      await window.getByRole('button', { name: 'Approve', exact: true }).click();
      await expect(window.getByText(/Approved by you/).first()).toBeVisible({ timeout: 20_000 });
    });
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await remove();
  }
});
