import { expect, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';

const ANSWER =
  'Last winter a customer came back angry about a late order. It was up to me to find it. I called the depot, I drove there and I brought it to her. In the end she stayed with us and ordered 3 more within a month.';

test('a practice answer gets feedback that quotes it, goes on after a restart, and a negotiation comes to its debrief', async () => {
  const { dataDir, remove } = await newDataDir();
  let app = await openApp(dataDir);
  try {
    await app.window.getByRole('button', { name: 'Try it' }).click();
    await app.window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await app.window.keyboard.press('ControlOrMeta+5');
    await app.window.getByLabel('For which work').fill('Nurse');
    await app.window.getByRole('button', { name: 'Practise 5' }).click();
    await app.window.getByText('question 1 of 5').waitFor();
    await app.window.getByRole('textbox').last().fill(ANSWER);
    await app.window.keyboard.press('ControlOrMeta+Enter');
    await app.window.getByText('question 2 of').waitFor();
    await expect(
      app.window.getByText('“I called the depot, I drove there and I brought it to her.”').first(),
    ).toBeVisible();
    expect(await findings(app.window)).toEqual([]);
    await app.electron.close();

    app = await openApp(dataDir);
    await app.window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await app.window.keyboard.press('ControlOrMeta+5');
    await app.window.getByText('question 2 of').waitFor();

    await app.window.getByRole('tab', { name: 'Salary' }).click();
    await app.window.getByLabel('For which work').fill('Nurse');
    await app.window.getByLabel('Their first offer, a year').fill('50000');
    await app.window.getByRole('button', { name: 'Practise negotiating' }).click();
    await app.window.getByLabel('What you say').fill('The market pays more: 55,000.');
    await app.window.getByRole('button', { name: 'Say it' }).click();
    await app.window.getByText(/On the table: 5[1-9],\d{3} USD/).waitFor();
    await app.window.getByLabel('What you say').fill('I accept.');
    await app.window.getByRole('button', { name: 'Say it' }).click();
    await app.window.getByRole('heading', { name: 'How it went' }).waitFor();
    expect(await findings(app.window)).toEqual([]);

    await app.window.getByRole('tab', { name: 'Network' }).click();
    await app.window.getByLabel('At which company').fill('Acme');
    await app.window.keyboard.press('Enter');
    await app.window.getByText('You know nobody at Acme yet.').waitFor();
    expect(await findings(app.window)).toEqual([]);
  } finally {
    await app.electron.close().catch(() => undefined);
    await remove();
  }
});
