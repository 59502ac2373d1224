import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startCollector } from '../simulators/collector.ts';
import { newDataDir, openApp } from './support/open-app.ts';

test('a database that was emptied comes back from its backup, is told until read, and the built app writes its log', async () => {
  const { dataDir, remove } = await newDataDir();
  try {
    const first = await openApp(dataDir);
    await first.window.getByRole('button', { name: 'Try it' }).click();
    await first.window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await first.window.keyboard.press('ControlOrMeta+9');
    await first.window.getByRole('button', { name: 'Back up now' }).click();
    await expect(first.window.getByText(/Backup written/)).toBeVisible();
    await test.step('traces go to the collector that the user names, and nowhere before', async () => {
      const collector = await startCollector();
      const traces = first.window.getByRole('region', { name: 'Traces for another program' });
      await traces.getByLabel('Address of your collector').fill(collector.url);
      await traces.getByRole('button', { name: 'Test' }).click();
      await expect(traces.getByText('It arrived.')).toBeVisible({ timeout: 15_000 });
      expect(collector.spans().map(({ name }) => name)).toEqual(['test']);
      await traces.getByRole('button', { name: 'Send there' }).click();
      await expect(traces.getByText('Traces go there.')).toBeVisible({ timeout: 15_000 });
      await first.window.getByRole('button', { name: 'Back up now' }).click();
      await expect
        .poll(() => collector.spans().map(({ name }) => name), { timeout: 15_000 })
        .toEqual(expect.arrayContaining(['system.backup', 'system.telemetry']));
      await traces.getByLabel('Address of your collector').fill('');
      await traces.getByRole('button', { name: 'Send no more' }).click();
      await expect(traces.getByText('Traces go there.')).toBeHidden();
      await collector.close();
    });
    await test.step('everything goes out as one archive and comes in again', async () => {
      const archive = join(dataDir, 'everything.zip');
      await first.electron.evaluate(({ app, dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
        app.relaunch = () => undefined;
      }, archive);
      await first.window.getByRole('button', { name: 'Export everything…' }).click();
      await expect(first.window.getByText(/Everything is in/)).toBeVisible({ timeout: 30_000 });
      await first.window.getByRole('button', { name: 'Import an archive…' }).click();
      const dialog = first.window.getByRole('dialog', { name: /Import “everything.zip”/ });
      await expect(dialog).toContainText('holds 1 profile');
      const ended = first.electron.waitForEvent('close');
      await dialog.getByRole('button', { name: 'Import and start anew' }).click();
      await ended;
    });
    truncateSync(join(dataDir, 'jobai.sqlite'), 0);

    const second = await openApp(dataDir);
    const banner = second.window.getByRole('alert').filter({ hasText: 'Your database was empty' });
    await expect(banner).toBeVisible({ timeout: 30_000 });
    await expect(second.window.getByText(/“everything.zip” of .* was taken over/)).toBeVisible();
    await second.window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await second.window.keyboard.press('ControlOrMeta+9');
    await expect(second.window.getByText(/You would lose/).first()).toBeVisible();
    await second.window.getByRole('button', { name: 'I have read this' }).click();
    await expect(banner).toBeHidden();
    await second.electron.close();

    const logs = readdirSync(join(dataDir, 'logs')).filter((name) => name.endsWith('.log'));
    expect(logs).toHaveLength(1);
    expect(readFileSync(join(dataDir, 'logs', logs[0] ?? ''), 'utf8')).toContain('Your database was empty');
  } finally {
    await remove();
  }
});

test('what the window and the process behind it write is the user’s alone, whatever the terminal allows', async () => {
  if (process.platform === 'win32') return;
  const { dataDir: parent, remove } = await newDataDir();
  const dataDir = join(parent, 'data');
  const before = process.umask(0o022);
  try {
    const { electron, window } = await openApp(dataDir);
    await window.getByRole('button', { name: 'Try it' }).click();
    await window.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await electron.close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const files = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['jobai.sqlite', 'window.json']));
    const open = files.filter(({ name }) => (statSync(join(dataDir, name)).mode & 0o077) !== 0);
    expect(open.map(({ name }) => name)).toEqual([]);
  } finally {
    process.umask(before);
    await remove();
  }
});
