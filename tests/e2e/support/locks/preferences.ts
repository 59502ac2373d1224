import { expect } from '@playwright/test';
import { type At, inMain, type Recommendation } from './recommendation.ts';

type Wanted = Record<string, boolean | undefined>;

/** Compares what the window really runs with; `undefined` is what Electron takes for off. */
const runsWith = (wanted: Wanted) => async (at: At) => {
  const given = await at.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  for (const [name, value] of Object.entries(wanted)) expect(given[name] || undefined, name).toBe(value);
};

const SWITCHES = [
  'enable-blink-features',
  'enable-experimental-web-platform-features',
  'disable-web-security',
];

const withoutSwitches = async ({ electron }: At) => {
  const on = await electron.evaluate(
    ({ app }, names) => names.filter((name) => app.commandLine.hasSwitch(name)),
    SWITCHES,
  );
  expect(on).toEqual([]);
};

const alsoGiven = (line: string) => inMain('webSecurity: true,', `webSecurity: true, ${line},`);

/** What the window is opened with. */
export const PREFERENCES: Recommendation[] = [
  {
    number: 2,
    title: 'no Node in the window',
    check: runsWith({
      nodeIntegration: undefined,
      nodeIntegrationInWorker: undefined,
      nodeIntegrationInSubFrames: undefined,
    }),
    broken: inMain('nodeIntegration: false', 'nodeIntegration: true'),
  },
  {
    number: 3,
    title: 'the page and the preload script are isolated from each other',
    check: runsWith({ contextIsolation: true }),
    broken: inMain('contextIsolation: true', 'contextIsolation: false'),
  },
  {
    number: 4,
    title: 'the window is sandboxed',
    check: runsWith({ sandbox: true }),
    broken: inMain('sandbox: true', 'sandbox: false'),
  },
  {
    number: 6,
    title: 'webSecurity is on',
    async check(at) {
      await runsWith({ webSecurity: true })(at);
      await withoutSwitches(at);
    },
    broken: inMain('webSecurity: true', 'webSecurity: false'),
  },
  {
    number: 8,
    title: 'no insecure content in a secure page',
    check: runsWith({ allowRunningInsecureContent: undefined }),
    broken: alsoGiven('allowRunningInsecureContent: true'),
  },
  {
    number: 9,
    title: 'no experimental features',
    async check(at) {
      await runsWith({ experimentalFeatures: undefined })(at);
      await withoutSwitches(at);
    },
    broken: alsoGiven('experimentalFeatures: true'),
  },
  {
    number: 10,
    title: 'no features of Blink switched on',
    async check(at) {
      await runsWith({ enableBlinkFeatures: undefined })(at);
      await withoutSwitches(at);
    },
    broken: alsoGiven('enableBlinkFeatures: "CSSVariables"'),
  },
  {
    number: 11,
    title: 'no web views, and so none that opens windows',
    async check(at) {
      await runsWith({ webviewTag: undefined })(at);
      const isKnown = await at.window.evaluate(() => 'getWebContentsId' in document.createElement('webview'));
      expect(isKnown).toBe(false);
    },
    broken: inMain('webviewTag: false', 'webviewTag: true'),
  },
];
