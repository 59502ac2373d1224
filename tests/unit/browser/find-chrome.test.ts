import { describe, expect, it } from 'vitest';
import type { MachineView } from '#main/browser/chrome-candidates.ts';
import { findChrome } from '#main/browser/find-chrome.ts';

const find = (machine: MachineView, installed: string[], configured = '') =>
  findChrome({ configured, machine, isExecutable: (file) => installed.includes(file) });

describe('finding the browser', () => {
  it.each<[MachineView, string]>([
    [
      { platform: 'darwin', env: {}, home: '/Users/ada' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [{ platform: 'linux', env: { PATH: '/opt/mine' }, home: '/home/ada' }, '/opt/mine/chromium'],
    [
      { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, home: 'C:\\Users\\ada' },
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('knows where it is installed (%j)', (machine, place) => {
    expect(find(machine, [place])).toBe(place);
  });

  const linux: MachineView = { platform: 'linux', env: { JOBAI_CHROME: '/env/chrome' }, home: '/' };
  it('takes the settings’ path before the environment’s', () => {
    expect(find(linux, ['/set/chrome', '/env/chrome'], '/set/chrome')).toBe('/set/chrome');
    expect(find(linux, ['/env/chrome'])).toBe('/env/chrome');
  });

  it.each([
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    '/opt/microsoft/msedge/microsoft-edge-beta',
  ])('takes %s of the settings for a browser', (path) => {
    expect(find(linux, [path], path)).toBe(path);
  });

  it.each([
    '/bin/sh',
    '/usr/bin/python3',
    '/tmp/chrome.sh',
    '/usr/bin/chrome/xterm',
    'C:\\Windows\\System32\\cmd.exe',
    '/opt/chromedriver',
  ])('does not start %s, whatever the settings say', (path) => {
    expect(() => find(linux, [path, '/usr/bin/chromium'], path)).toThrow(/not called like a browser/);
  });

  it('says what to do when a named path is wrong or nothing is installed', () => {
    expect(() => find(linux, [], '/set/chrome')).toThrow(/no browser at \/set\/chrome.*Settings/);
    expect(() => find({ ...linux, env: {} }, [])).toThrow(/Let JobAI fetch one .*install Google Chrome/);
  });
});
