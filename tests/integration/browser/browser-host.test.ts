import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from '#main/browser/browser-host.ts';
import type { Frame } from '#main/browser/screencast.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';
import { fewOf } from '#tests/setup/few-of.ts';
import { openBrowser } from '../forms/open-browser.ts';
import { servePages } from '../forms/serve-pages.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages();
  await browser.warmUp();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});
const signal = new AbortController().signal;
const label = 'a test';

describe('the browser', () => {
  it('stops what a page sends elsewhere before the approval, and lets it out after', async () => {
    const elsewhere = await servePages();
    const tab = await browser.host.open(pages.url('plain.html'), { label, signal });
    const post = (url: string) =>
      tab.page.evaluate(
        (to) =>
          fetch(to, { method: 'POST', mode: 'no-cors', body: 'x' }).then(
            () => 'sent',
            () => 'stopped',
          ),
        url,
      );
    const target = elsewhere.url('collect').replace('127.0.0.1', 'localhost');
    expect(await post(target)).toBe('stopped');
    expect(await post(pages.url('own'))).toBe('sent');
    expect(tab.guard.blocked()).toEqual([`POST ${new URL(target).host}`]);
    const over = tab.guard.arm([new URL(target).origin]);
    expect(await post(target)).toBe('sent');
    over();
    expect(await post(target)).toBe('stopped');
    await tab.close();
    await elsewhere.close();
  });

  it('stops a form that a page sends by itself before the approval', async () => {
    pages.received.length = 0;
    const tab = await browser.host.open(pages.url('plain.html'), { label, signal });
    await tab.page.evaluate(() => document.querySelector('form')?.submit());
    await tab.page.waitForTimeout(500);
    expect(pages.received).toEqual([]);
    await tab.close();
  });

  it('shows the page live and pictures it without the bar', async () => {
    const tab = await browser.host.open(pages.url('plain.html'), { label, signal });
    const first = new Promise<Frame>((resolve) => void tab.watch(resolve));
    const frame = await first;
    expect(Buffer.from(frame.jpeg, 'base64').subarray(0, 2).toString('hex')).toBe('ffd8');
    expect(frame.width).toBeGreaterThan(100);
    expect(((await tab.picture('page')) as Buffer).length).toBeGreaterThan(1000);
    await tab.close();
  });

  it('lets the user take the page over from the bar in it, and only by a click of their own', async () => {
    const heard: string[] = [];
    const listener = {
      onTakeover: (by: string) => heard.push(`taken by ${by}`),
      onReleased: () => heard.push('released'),
    };
    const tab = await browser.host.open(pages.url('plain.html'), { label, signal, listener });
    await tab.page.waitForSelector('jobai-bar', { state: 'attached' });
    await tab.page.evaluate(() =>
      document.querySelector('jobai-bar')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    expect(tab.takeover.held()).toBe(false);
    const bar = tab.page.locator('jobai-bar');
    const box = await bar.boundingBox();
    const press = () =>
      tab.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 30, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await press();
    await expect.poll(() => heard).toEqual(['taken by page']);
    // Until the bar offers to give back, its button means what it still says. Its words can only be told by their width.
    await expect.poll(async () => (await bar.boundingBox())?.width).not.toBe(box?.width);
    const free = tab.takeover.whenFree(signal).then(() => heard.push('free'));
    await press();
    await free;
    expect(heard).toEqual(['taken by page', 'released', 'free']);
    await tab.close();
  });

  it.runIf(process.platform === 'linux')('gives the browser no keys of its own surroundings', async () => {
    vi.stubEnv('GROQ_API_KEY', 'gsk_canary');
    vi.stubEnv('JOBAI_ANYTHING', 'canary too');
    await browser.host.close();
    const tab = await browser.host.open(pages.url('plain.html'), { label, signal });
    const surroundings = readdirSync('/proc').flatMap((id) => {
      try {
        const isOurs = readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(browser.profileDir);
        return isOurs ? [readFileSync(`/proc/${id}/environ`, 'utf8')] : [];
      } catch {
        return [];
      }
    });
    await tab.close();
    expect(surroundings.join('\n')).toContain('PATH=');
    expect(surroundings.join('\n')).not.toMatch(/canary/);
  });

  it('starts no program that is no browser, though the settings name it', async () => {
    const folder = temporaryFolder();
    for (const name of ['run-me.sh', 'sh', 'chromium-helper', 'xterm']) {
      const program = join(folder, name);
      writeFileSync(program, `#!/bin/sh\ntouch "${folder}/it-ran"\n`, { mode: 0o755 });
      const host = createBrowserHost({
        ...{ profileDir: join(folder, 'profile'), isInside: async () => true, log: silentLog },
        settings: () => ({ executablePath: program, headless: true }),
      });
      await expect(host.open(pages.url('plain.html'), { label, signal })).rejects.toThrow(/browser/i);
      await host.close();
    }
    expect(readdirSync(folder)).not.toContain('it-ran');
  });

  it.each(
    fewOf([
      'about:blank',
      'javascript:alert(1)',
      'data:text/html,<form>',
      'chrome://settings',
      'file:///etc/passwd',
    ]),
  )('opens no %s', async (url) => {
    await expect(browser.host.open(url, { label, signal })).rejects.toThrow(/not the address of a page/);
  });

  it('says who holds a locked profile', async () => {
    await (await browser.host.open(pages.url('plain.html'), { label, signal })).close();
    const second = createBrowserHost({
      profileDir: browser.profileDir,
      settings: () => ({ executablePath: '', headless: true }),
      isInside: async () => true,
      log: silentLog,
    });
    await expect(second.open(pages.url('plain.html'), { label, signal })).rejects.toThrow(
      /in use by process \d+ on /,
    );
  });

  it('says that a page is gone, or that nobody answers', async () => {
    await expect(browser.host.open(pages.url('no-such-page'), { label, signal })).rejects.toThrow(
      /gone .*404/,
    );
    await expect(browser.host.open('http://127.0.0.1:9/', { label, signal })).rejects.toThrow(
      /could not be opened/,
    );
  });

  it('starts again after the browser was closed', async () => {
    const tab = await browser.host.open(pages.url('plain.html'), { label, signal });
    await tab.page.context().close();
    const again = await browser.host.open(pages.url('plain.html'), { label, signal });
    expect(await again.page.title()).toBe('Apply');
    await again.close();
  });
});
