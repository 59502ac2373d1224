import { expect, test } from '@playwright/test';
import { newDataDir, type OpenApp, openApp } from './support/open-app.ts';

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

test('the window is sandboxed, isolated, and has nothing of Node or Electron', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  const globals = await app.window.evaluate(() =>
    ['require', 'process', 'module', 'electron'].filter((name) => name in window),
  );
  expect(globals).toEqual([]);
});

test('its pages come from the app’s own origin under a strict policy', async () => {
  const answer = await app.window.evaluate(async () => {
    const response = await fetch('/');
    return { origin: window.location.origin, policy: response.headers.get('content-security-policy') };
  });
  expect(answer.origin).toBe('app://jobai');
  expect(answer.policy).toContain("default-src 'none'");
  const ran = await app.window.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.head.append(script);
    return 'planted' in window;
  });
  expect(ran).toBe(false);
});

test('no path leads out of the window’s folder, and an unknown file is not found', async () => {
  const paths = [
    '/%2e%2e/main/index.js',
    '/..%2f..%2fpackage.json',
    '/files/no-such-file',
    '/files/..%2f..%2fpackage.json',
  ];
  const statuses = await app.window.evaluate(
    (tried) => Promise.all(tried.map(async (path) => (await fetch(path)).status)),
    paths,
  );
  expect(statuses).toEqual(paths.map(() => 404));
});

test('it can neither be led away nor open another window', async () => {
  await app.window.evaluate(() => {
    window.open('app://jobai/');
    window.location.href = 'data:text/html,gone';
  });
  await app.window.waitForTimeout(500);
  expect(app.window.url()).toContain('app://jobai/');
  expect(app.electron.windows()).toHaveLength(1);
});

test('permissions are denied', async () => {
  const state = await app.window.evaluate(async () => {
    const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const place = await navigator.permissions.query({ name: 'geolocation' });
    return [camera ?? 'denied', place.state, Notification.permission];
  });
  expect(state).toEqual(['denied', 'denied', 'denied']);
});
