import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findings } from './support/findings.ts';
import { oneFileApp, startFile, startsOf, windowOf } from './support/one-file-app.ts';
import { newDataDir } from './support/open-app.ts';

/** A feed on this machine that offers one version. */
async function startFeed() {
  let offered = { version: '', file: Buffer.alloc(0) };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').split('?')[0] ?? '');
    const { version, file } = offered;
    const sha512 = createHash('sha512').update(file).digest('base64');
    const files = [{ url: `JobAI-${version}.AppImage`, sha512, size: file.length }];
    const releaseNotes = `<ul><li>Calmer than before</li></ul>`;
    if (request.url?.startsWith('/latest')) response.end(JSON.stringify({ version, files, releaseNotes }));
    else response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    asked,
    offer: (version: string, text: string) => {
      offered = { version, file: Buffer.from(text) };
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Finds, fetches and installs what the feed offers. */
async function update(window: Page, version: string): Promise<void> {
  const part = window.getByRole('region', { name: 'Updates', exact: true });
  await part.getByRole('button', { name: 'Check for updates' }).click();
  await expect(part.getByRole('heading', { name: `Version ${version} is there` })).toBeVisible();
  await expect(part.getByRole('region', { name: 'What is new' })).toHaveText('- Calmer than before');
  expect(await findings(window)).toEqual([]);
  await part.getByRole('button', { name: /^Fetch it/ }).click();
  await part.getByRole('button', { name: `Close JobAI and start ${version}` }).click();
}

test('a newer version comes on the user’s word, and one that does not start is taken back', async () => {
  test.setTimeout(180_000);
  const feed = await startFeed();
  const { dataDir: folder, remove } = await newDataDir();
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const current = join(folder, 'JobAI.AppImage');
  writeFileSync(current, oneFileApp(folder, '0.1.0'));
  chmodSync(current, 0o755);
  const ended: number[] = [];
  try {
    startFile(current, [`--data-dir=${dataDir}`, '--offline'], { XDG_CACHE_HOME: folder });
    const first = await windowOf(folder, '0.1.0');
    ended.push(first.pid);
    await first.window.getByRole('button', { name: 'Try it' }).click();
    await first.window.getByRole('link', { name: 'Settings' }).click();
    const part = first.window.getByRole('region', { name: 'Updates', exact: true });
    await part.scrollIntoViewIfNeeded();
    await expect(part.getByText('This is JobAI 0.1.0.')).toBeVisible();
    await part.getByLabel('Where releases are').fill(feed.address);
    await part.getByLabel('Where releases are').press('Enter');
    expect(feed.asked).toEqual([]);
    feed.offer('0.2.0', oneFileApp(folder, '0.2.0', { broken: true }));
    await update(first.window, '0.2.0');
    await first.browser.close();

    const second = await windowOf(folder, '0.1.0', ended);
    ended.push(second.pid);
    const again = second.window.getByRole('region', { name: 'Updates', exact: true });
    await expect(again.getByText('Version 0.2.0 did not start here')).toBeVisible();
    expect(startsOf(folder).map(({ version, watches }) => [version, watches])).toEqual([
      ['0.1.0', false],
      ['0.1.0', true],
      ['0.2.0', false],
      ['0.1.0', false],
    ]);
    expect(readFileSync(current, 'utf8')).toContain('0.1.0');

    feed.offer('0.3.0', oneFileApp(folder, '0.3.0'));
    await update(second.window, '0.3.0');
    await second.browser.close();
    const third = await windowOf(folder, '0.3.0');
    ended.push(third.pid);
    await third.window.getByRole('link', { name: 'Settings' }).click();
    await expect(third.window.getByText('This is JobAI 0.3.0.')).toBeVisible();
    await expect.poll(() => readFileSync(join(dataDir, 'update.json'), 'utf8')).toContain('"started"');
    expect(existsSync(join(folder, 'JobAI-0.1.0-before-update.AppImage'))).toBe(true);
    await third.browser.close();
  } finally {
    for (const { pid } of startsOf(folder)) endProcess(pid);
    await feed.close();
    await remove();
  }
});

/** Ends a process of this test; one that is gone already is no fault. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {}
}
