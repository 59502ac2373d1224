import { describe, expect, it } from 'vitest';
import { browserAddress } from '#main/compose/browsing/browser-address.ts';
import { SettingsPatch } from '#shared/domain/settings.ts';

const at = (address: string, key: string | null = null, offline = false) =>
  browserAddress({ address: () => address, key: async () => key, offline });

describe('the address of a browser that runs already', () => {
  it('is empty where none is named, whatever key is kept', async () => {
    expect(await at('', 'left-over', true)).toBe('');
  });

  it('carries the key as a token, or under the name that the key brings', async () => {
    expect(await at('wss://grid.example.org/chrome', 'k e+y')).toBe(
      'wss://grid.example.org/chrome?token=k+e%2By',
    );
    expect(await at('wss://grid.example.org', 'apiKey=4711&zone=eu')).toBe(
      'wss://grid.example.org/?apiKey=4711&zone=eu',
    );
    expect(await at('http://127.0.0.1:9222')).toBe('http://127.0.0.1:9222/');
  });

  it('takes a key nowhere in plain sight, but within this machine', async () => {
    expect(await at('ws://localhost:3000', 'k')).toBe('ws://localhost:3000/?token=k');
    expect(await at('ws://10.0.0.7:3000')).toBe('ws://10.0.0.7:3000/');
    const failure = await at('ws://10.0.0.7:3000', 'secret-4711').catch((thrown: Error) => thrown);
    expect(String(failure)).toContain('in plain sight');
    expect(String(failure)).not.toContain('4711');
  });

  it('is refused where nothing may leave this machine', async () => {
    await expect(at('http://127.0.0.1:9222', null, true)).rejects.toThrow('starts itself');
  });
});

describe('the setting', () => {
  const put = (address: string) => SettingsPatch.safeParse({ browser: { address } }).success;

  it('takes addresses of the four kinds, and empty', () => {
    expect(
      ['', 'http://127.0.0.1:9222', 'https://a.example', 'ws://a.example:1', 'wss://a.example/x'].map(put),
    ).toEqual([true, true, true, true, true]);
  });

  it('keeps what opens a door out of the settings', () => {
    const doors = [
      'wss://a.example?token=1',
      'wss://me:pass@a.example',
      'wss://a.example#1',
      'a.example:9222',
    ];
    expect(doors.map(put)).toEqual([false, false, false, false]);
  });
});
