import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { which } from './exec.mjs';
import { SetUpError, say } from './say.mjs';
import { aptInstall, distribution, mayInstall } from './system.mjs';

/** Where Chrome or Chromium is on this machine, or null. The app has its own, fuller search. */
function findBrowser() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  if (process.platform === 'linux') return names.map(which).find(Boolean) ?? null;
  return candidates().find(existsSync) ?? null;
}

function candidates() {
  if (process.platform === 'darwin') {
    const inside = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      inside.map((app) => join(folder, app)),
    );
  }
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  return folders.flatMap((folder) => inside.map((app) => join(folder, app)));
}

/** A browser to fill forms in. Without one the app still starts, so only `required` makes its absence a failure. */
export async function installBrowser({ required }) {
  if (!findBrowser() && distribution() === 'debian' && mayInstall()) {
    await aptInstall([['chromium']], 'the Chromium browser');
  }
  const path = findBrowser();
  if (path) {
    say(`the browser is ${path}`);
    return path;
  }
  const next =
    distribution() === 'debian'
      ? 'run: sudo apt-get install chromium'
      : 'install Google Chrome from https://www.google.com/chrome/ or Chromium with your package manager.';
  if (required) throw new SetUpError('no Chrome or Chromium was found.', next);
  say(`no Chrome or Chromium was found; applying to jobs needs one. To get it, ${next}`);
  return null;
}
