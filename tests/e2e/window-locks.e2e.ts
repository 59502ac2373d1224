import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { RECOMMENDATIONS } from './support/locks/all.ts';
import { newDataDir, type OpenApp, openApp } from './support/open-app.ts';

const appDir = fileURLToPath(new URL('../..', import.meta.url));
let app: OpenApp;
let remove: () => Promise<void>;

test.beforeAll(async () => {
  const data = await newDataDir();
  remove = data.remove;
  app = await openApp(data.dataDir);
  await app.window.getByRole('button', { name: 'Try it' }).waitFor({ timeout: 60_000 });
  // Answers once the program behind the window stands: while it loads, questions to its process can get lost.
  await app.window.evaluate(async () => (await fetch('/startup')).status);
});

test.afterAll(async () => {
  await app.electron.close();
  await remove();
});

for (const { number, title, check } of RECOMMENDATIONS)
  test(`Electron's recommendation ${number}: ${title}`, () => check({ ...app, appDir }));

test('each recommendation is checked once, and the change that breaks it still finds its place in the built app', () => {
  expect(RECOMMENDATIONS.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  for (const { number, broken } of RECOMMENDATIONS) {
    const built = readFileSync(join(appDir, broken.file), 'utf8');
    expect(broken.change(built), `of recommendation ${number}`).not.toBe(built);
  }
});
