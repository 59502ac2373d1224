import { existsSync, readFileSync } from 'node:fs';
import { capture, exec, tail, which } from './exec.mjs';
import { SetUpError, say, withProgress } from './say.mjs';

/** Debian's packages by what they are for; the second name of a pair is what older releases call it. */
const libraries = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
  ['libnotify4'],
  ['libxss1'],
  ['libsecret-1-0'],
];
const virtualDisplay = [['xvfb'], ['xauth']];
const forTests = [['poppler-utils'], ['gnome-keyring']];

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The distribution's id as /etc/os-release gives it ("debian", "ubuntu"), or null elsewhere. */
export function distribution() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return null;
  return /^ID="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
}

const isRoot = () => process.getuid?.() === 0;

export const mayInstall = () => isRoot() && which('apt-get') !== null;

function installed(name) {
  return /^Status: .* installed$/m.test(capture('dpkg-query', ['--status', name]) ?? '');
}

let last = Promise.resolve();

/**
 * Installs Debian packages (groups of alternative names), or throws with the command that does it. One call runs at a
 * time, since apt-get locks its lists.
 */
export function aptInstall(groups, what) {
  const next = () => install(groups, what);
  last = last.then(next, next);
  return last;
}

async function install(groups, what) {
  const missing = groups.filter((names) => !names.some(installed));
  if (missing.length === 0) return;
  const command = `sudo apt-get install --no-install-recommends ${missing.map((names) => names.at(-1)).join(' ')}`;
  if (!mayInstall())
    throw new SetUpError(`${what} is missing, and only root may install it.`, `run: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await withProgress(`installing ${what} with apt-get`, async () => {
    const update = await exec('apt-get', ['update', '-q'], { env });
    const names = missing.map(
      (choice) => choice.find((name) => capture('apt-cache', ['show', name])) ?? choice.at(-1),
    );
    const args = [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...names,
    ];
    const result = await exec('apt-get', args, { env });
    if (result.code === 0) return;
    const cause = tail(update.code === 0 ? result.output : update.output + result.output);
    throw new SetUpError(
      `apt-get could not install ${names.join(' ')}:\n${cause}`,
      `run: ${command.replace('sudo ', '')}`,
    );
  });
}

/** System libraries of Electron, and a virtual display where there is none. `tests` adds what only the tests use. */
export async function installSystemLibraries({ tests }) {
  if (process.platform !== 'linux') return;
  const needsXvfb = tests || !hasDisplay();
  if (!which('dpkg-query')) {
    if (needsXvfb && !which('xvfb-run')) {
      throw new SetUpError(
        'a virtual display (xvfb-run) is missing.',
        'install Xvfb with your package manager, or run where there is a display.',
      );
    }
    return;
  }
  const groups = [...libraries, ...(needsXvfb ? virtualDisplay : []), ...(tests ? forTests : [])];
  try {
    await aptInstall(groups, 'system libraries');
  } catch (error) {
    if (!(error instanceof SetUpError) || (needsXvfb && !which('xvfb-run'))) throw error;
    say(`${error.message} Going on without. To get it, ${error.next}`);
    return;
  }
  say('system libraries are in place');
}
