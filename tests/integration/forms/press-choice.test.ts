import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pressChoice } from '#main/forms/fill/drivers/press-choice.ts';
import { openBrowser } from './open-browser.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
const server = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p></p>'),
);
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await browser.warmUp();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function pageWith(html: string) {
  const { port } = server.address() as AddressInfo;
  const tab = await browser.host.open(`http://127.0.0.1:${port}/`, {
    label: 'test',
    signal: new AbortController().signal,
  });
  await tab.page.setContent(html);
  return tab;
}

it('leaves a box ticked though the page answered too late to say so', async () => {
  const tab = await pageWith(`<label for="spark"><input type="checkbox" id="spark"> Spark</label>
    <script>document.getElementById('spark').onclick = () => {
      const until = performance.now() + 2500;
      while (performance.now() < until);
    };</script>`);
  const box = tab.page.locator('#spark');
  await pressChoice(box);
  expect(await box.isChecked()).toBe(true);
  await tab.close();
});

it('ticks a box that only its label shows', async () => {
  const tab =
    await pageWith(`<input type="checkbox" id="dbt" style="position:absolute;width:1px;height:1px;clip-path:inset(50%)">
    <label for="dbt" style="display:block;padding:8px">dbt</label>`);
  const box = tab.page.locator('#dbt');
  await pressChoice(box);
  expect(await box.isChecked()).toBe(true);
  await tab.close();
});
