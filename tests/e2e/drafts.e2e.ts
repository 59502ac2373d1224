import { expect, test } from '@playwright/test';
import { newDataDir, type OpenApp, openApp } from './support/open-app.ts';
import { approve, openQuestion, startPractice } from './support/steps.ts';

/** Ends the program as Ctrl+Q does, without a pause after the last key. */
async function quit({ electron }: OpenApp): Promise<void> {
  const closed = electron.waitForEvent('close');
  await electron.evaluate(({ app }) => app.quit());
  await closed;
}

test('what was typed in a letter, the profile, the settings and a search is there again after the program was ended at once', async () => {
  test.setTimeout(360_000);
  const { dataDir, remove } = await newDataDir();
  let app = await openApp(dataDir);
  try {
    await app.window.getByRole('button', { name: 'Try it' }).click();
    await startPractice(app.window, { atMost: 1 });
    await approve(app.window, 'Resume');
    await openQuestion(app.window, 'Letter');
    const letter = () => app.window.getByRole('dialog').getByLabel(/^Your letter/);
    await letter().press('ControlOrMeta+End');
    await letter().pressSequentially(' And thank you for your time.');
    await quit(app);

    app = await openApp(dataDir);
    await test.step('the letter', async () => {
      await openQuestion(app.window, 'Letter');
      await expect(letter()).toHaveValue(/And thank you for your time\.$/, { timeout: 15_000 });
      await app.window.keyboard.press('Escape');
    });
    await app.window.getByRole('link', { name: 'Profile' }).click();
    await app.window.getByLabel('Headline').fill('Builder of quiet machines');
    await quit(app);

    app = await openApp(dataDir);
    await app.window.getByRole('link', { name: 'Profile' }).click({ timeout: 30_000 });
    await expect(app.window.getByLabel('Headline')).toHaveValue('Builder of quiet machines', {
      timeout: 15_000,
    });
    const settings = () => app.window.getByRole('link', { name: 'Settings', exact: true });
    const sample = () => app.window.getByLabel('Something you wrote yourself');
    await settings().click();
    await sample().fill('I write as I speak.');
    await quit(app);

    app = await openApp(dataDir);
    await settings().click({ timeout: 30_000 });
    await expect(sample()).toHaveValue('I write as I speak.', { timeout: 15_000 });

    await test.step('a search that was not started, and the text of a posting', async () => {
      const posting = 'Night porter at the Harbour Hotel. '.repeat(5);
      const newSearch = async () => {
        await app.window.getByRole('link', { name: 'Run', exact: true }).click({ timeout: 30_000 });
        await app.window.getByRole('button', { name: 'Paste the text of a posting instead' }).click();
      };
      const [role, text] = [() => app.window.getByLabel('Role', { exact: true }), 'Text of the posting'];
      await newSearch();
      await app.window.getByLabel(text).fill(posting);
      await role().fill('Night porter');
      await quit(app);

      app = await openApp(dataDir);
      await newSearch();
      await expect(role()).toHaveValue('Night porter', { timeout: 15_000 });
      await expect(app.window.getByLabel(text)).toHaveValue(posting, { timeout: 15_000 });
    });
  } finally {
    await app.electron.close();
    await remove();
  }
});
