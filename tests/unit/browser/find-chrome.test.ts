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

  it('says what to do when a named path is wrong or nothing is installed', () => {
    expect(() => find(linux, [], '/set/chrome')).toThrow(/no browser at \/set\/chrome.*Settings/);
    expect(() => find({ ...linux, env: {} }, [])).toThrow(/Install Google Chrome/);
  });
});
