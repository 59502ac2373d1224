import { expect, test } from '@playwright/test';
import { jobBrain } from '../simulators/llm/job-brain.ts';
import { startSimulator } from '../simulators/llm/start-simulator.ts';
import { findings } from './support/findings.ts';
import { newDataDir, openApp } from './support/open-app.ts';
import { approve, closeReview, openQuestion, startPractice } from './support/steps.ts';

test('a server of the user’s own is added and tried, does a job, and its use is shown', async () => {
  // A whole job of the practice board, and its model wherever it is asked.
  test.setTimeout(240_000);
  const simulator = await startSimulator({
    brain: (request) =>
      request.messages[0]?.content.includes('{"ready": true}') ? '{"ready":true}' : jobBrain(request),
  });
  const { dataDir, remove } = await newDataDir();
  // No other provider is asked, whatever keys there are on this machine.
  const { electron, window, consoleErrors } = await openApp(
    dataDir,
    { JOBAI_LLM_ORDER: 'none' },
    { online: true },
  );
  try {
    await window.getByRole('button', { name: 'Try it' }).click();
    await test.step('add a server and try it', async () => {
      await window.getByRole('link', { name: 'Settings' }).click();
      await window.getByRole('button', { name: 'Add a server' }).click();
      const form = window.getByRole('form', { name: 'New server' });
      await form.getByLabel('Name').fill('Mine');
      await form.getByLabel('Address').fill('http://models.example.org');
      await form.getByLabel('Model').fill('large-model');
      await form.getByRole('button', { name: 'Add the server' }).click();
      await expect(form.getByText(/unencrypted/)).toBeVisible();
      await form.getByLabel('Address').fill(simulator.url);
      await form.getByRole('button', { name: 'Add the server' }).click();
      await window.getByRole('button', { name: 'Which models, in which order' }).click();
      await window.getByRole('button', { name: 'Test Mine' }).click();
      const found = window.getByRole('dialog', { name: 'Test Mine' });
      await expect(found.getByText('It answers in the form that JobAI needs.')).toBeVisible();
      await expect(found.getByText('small-model')).toBeVisible();
      await window.keyboard.press('Escape');
      await expect(found).toBeHidden();
    });
    await test.step('let it do a job, and see it answer', async () => {
      await window.getByRole('link', { name: 'Run' }).click();
      await startPractice(window, { atMost: 1 });
      await window.getByRole('button', { name: 'Activity' }).click();
      await expect(window.getByText(/Mine \(large-model\) answered in/).first()).toBeVisible({
        timeout: 30_000,
      });
      await approve(window, 'Resume');
      await openQuestion(window, 'Letter');
      await closeReview(window);
    });
    await test.step('hear it ask on in a practice interview', async () => {
      await window.keyboard.press('ControlOrMeta+5');
      await window.getByLabel('For which work').fill('Nurse');
      await window.getByRole('button', { name: 'Practise 5' }).click();
      await window.getByText('question 1 of 5').waitFor();
      await window.getByRole('textbox').last().fill('We moved the ward together, and everybody was glad.');
      const seen = await window.evaluateHandle(() => {
        const labels = new Set<string>();
        const look = () => {
          for (const label of document.querySelectorAll('label')) labels.add(label.textContent ?? '');
        };
        new MutationObserver(look).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
        return labels;
      });
      await window.keyboard.press('ControlOrMeta+Enter');
      await window.getByLabel(/^You said “We moved the ward together”.*own part in it\?/).waitFor();
      expect(
        await seen.evaluate((all) => [...all].filter((text) => text.startsWith('You said')).length),
      ).toBeGreaterThan(1);
      expect(await findings(window)).toEqual([]);
    });
    await test.step('see it read what the rules leave of a search in words', async () => {
      await window.getByRole('link', { name: 'Run' }).click();
      await window.getByRole('button', { name: 'Stop', exact: true }).click();
      await window.getByRole('button', { name: 'New search' }).click();
      const words = window.getByRole('textbox', { name: 'In your own words' });
      await words.fill('librarian for a beginner who likes silence, in Leeds');
      await words.press('Enter');
      await expect(window.getByRole('textbox', { name: 'Role' })).toHaveValue('librarian', {
        timeout: 60_000,
      });
      await window
        .getByText('A model took “for a beginner” for a level. Not used: who likes silence.')
        .waitFor();
      await expect(window.getByText('Filters: 2 set')).toBeVisible();
      expect(await findings(window)).toEqual([]);
    });
    await test.step('see what it took', async () => {
      await window.getByRole('link', { name: 'Settings', exact: true }).click();
      await window.getByRole('link', { name: 'Usage' }).click();
      await window.getByRole('radiogroup', { name: 'Sum by' }).getByText('Provider').click();
      await expect(window.getByRole('row', { name: /^Mine/ })).toBeVisible();
      await expect(window.getByText('Every call was answered.')).toBeVisible();
      await window.getByRole('tab', { name: 'Right now' }).click();
      await expect(window.getByRole('region', { name: 'Mine' }).getByText('Ready')).toBeVisible();
      await window.getByRole('tab', { name: 'What left this machine' }).click();
      await expect(window.getByText('Nothing left this machine in the last 30 days')).toBeVisible();
    });
    expect(consoleErrors).toEqual([]);
  } finally {
    await electron.close();
    await simulator.close();
    await remove();
  }
});
