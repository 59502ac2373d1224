import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

const child = fileURLToPath(new URL('./keyring-child.ts', import.meta.url));
const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const ready = process.platform === 'linux' && has('gnome-keyring-daemon') && has('dbus-run-session');

const UNLOCK = 'printf test | gnome-keyring-daemon --unlock --components=secrets';
const START = 'gnome-keyring-daemon --start --components=secrets';
let sessions = 0;

/** What became of a key in the keyring of this home, on a session bus of its own. */
function inSession(home: string, start: string, display: readonly string[] = [], what = '') {
  sessions += 1;
  const runtime = join(home, `session-${sessions}`);
  mkdirSync(runtime, { mode: 0o700 });
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const places = { HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_RUNTIME_DIR: runtime };
  const [command = '', ...args] = [...display, 'dbus-run-session', '--', 'sh', '-c'];
  const script = `${start} >/dev/null 2>&1; exec "$0" "$@"`;
  const options = { env: { ...env, ...places }, encoding: 'utf8', timeout: 40_000 } as const;
  const ran = spawnSync(command, [...args, script, process.execPath, child, what], options);
  const line = ran.stdout.split('\n').findLast((one) => one.startsWith('{'));
  if (line === undefined) throw new TypeError(`the child said: ${ran.stdout}${ran.stderr}`);
  return JSON.parse(line);
}

describe.skipIf(!ready)('a real keyring (needs gnome-keyring-daemon and dbus-run-session)', () => {
  test('unlocked, it keeps a key over a restart and gives it up again', () => {
    expect(inSession(temporaryFolder(), UNLOCK)).toMatchObject({
      ...{ problem: '', kept: true, left: null, stuck: false },
      before: { ok: true, store: 'keychain', vault: 'none' },
      listed: { set: true, last4: 'ring' },
    });
  });

  test('locked, with no screen to ask on, it takes no key and says what to do', () => {
    const home = temporaryFolder();
    // One that is kept there must not end the program either.
    expect(inSession(home, UNLOCK, [], 'keep').left).not.toBeNull();
    const said = inSession(home, START);
    expect(said.problem).toMatch(/install and unlock a keyring/);
    expect(said).toMatchObject({
      kept: false,
      left: null,
      stuck: false,
      after: { ok: false, store: 'keychain' },
    });
  });

  test.skipIf(!has('xvfb-run'))(
    'locked, with a prompt that nobody answers, it gives up in time and leaves the program its threads',
    () => {
      const home = temporaryFolder();
      inSession(home, UNLOCK, [], 'keep');
      const said = inSession(home, START, ['xvfb-run', '-a']);
      expect(said.problem).toMatch(/locked or did not answer. Unlock it and try again/);
      expect(said.after.reason).toMatch(/locked/);
      expect(said).toMatchObject({ kept: false, filesWork: true, stuck: true });
    },
  );
});
